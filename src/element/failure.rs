//! Errors as the page sees them.

use js_sys::{Error, Reflect};
use wasm_bindgen::JsValue;

/// An `Error` with a `code` beside its message.
pub fn failure(code: &str, message: &str) -> JsValue {
    let error = Error::new(message);
    // Setting a field of a fresh object cannot fail.
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    error.into()
}
