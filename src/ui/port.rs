//! The shell's side of the element, as the program sees it.

use crate::browser::promise::{Promise, settled};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What the shell lends to one element: its attributes, its events, the words' files.
    #[derive(Clone, Debug, PartialEq)]
    pub type Port;

    /// The value of an attribute.
    #[wasm_bindgen(method)]
    pub fn attribute(this: &Port, name: &str) -> Option<String>;

    /// The nearest `lang` in the host page.
    #[wasm_bindgen(method, js_name = nearestLang)]
    pub fn nearest_language(this: &Port) -> Option<String>;

    /// Whether the page has nothing else in it.
    #[wasm_bindgen(method, js_name = standalone)]
    pub fn is_standalone(this: &Port) -> bool;

    /// Dispatches an event with a detail in JSON.
    #[wasm_bindgen(method)]
    pub fn emit(this: &Port, name: &str, detail: &str);

    #[wasm_bindgen(method, js_name = words)]
    fn words_of(this: &Port, language: &str) -> Promise;
}

impl Port {
    /// Gives the text of the words' file of a language; `None` where it can't be had.
    pub fn words(&self, language: &str, done: impl FnOnce(Option<String>) + 'static) {
        settled(&self.words_of(language), |text| done(text.as_string()));
    }
}
