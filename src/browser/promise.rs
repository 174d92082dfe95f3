//! Promises, waited for without the machinery of futures, which is 2 KB of the compressed program.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A promise.
    pub type Promise;

    #[wasm_bindgen(method)]
    fn then(this: &Promise, kept: &JsValue, broken: &JsValue);
}

/// Calls `done` once with what the promise came to: its value, or the error that broke it.
pub fn settled(promise: &Promise, done: impl FnOnce(JsValue) + 'static) {
    let done: Box<dyn FnOnce(JsValue)> = Box::new(done);
    let done = Closure::once_into_js(done);
    promise.then(&done, &done);
}
