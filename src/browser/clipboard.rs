//! The clipboard.

use super::promise::{Promise, settled};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = page)]
extern "C" {
    #[wasm_bindgen(js_name = copy)]
    fn copied(text: &str) -> Promise;
}

/// Copies a text, and tells whether the browser allowed it.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    settled(&copied(text), |allowed| done(allowed.is_truthy()));
}
