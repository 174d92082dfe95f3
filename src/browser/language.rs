//! Languages of the browser.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = page)]
extern "C" {
    /// The person's languages, the preferred one first, with spaces between them.
    #[wasm_bindgen(js_name = languages)]
    pub fn preferred() -> String;

    /// A language by its own name; its tag where the browser knows no name.
    #[wasm_bindgen(js_name = languageName)]
    pub fn name(tag: &str) -> String;

    /// Says in what language the whole page is.
    pub fn speak(tag: &str);

    /// A text as it is compared with others: trimmed, small letters, ё as е. The browser's small letters:
    /// those of the standard library are tables in the download.
    pub fn folded(text: &str) -> String;
}
