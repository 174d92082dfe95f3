//! Where the page is.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = page)]
extern "C" {
    /// The fragment of the address, without its `#`.
    pub fn fragment() -> String;

    /// The page's own address without its fragment, where others can open it.
    pub fn shareable() -> Option<String>;
}
