//! Errors as the page sees them.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = page)]
extern "C" {
    /// An error with a code.
    pub fn failure(code: &str, message: &str) -> JsValue;
}
