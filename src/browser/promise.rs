//! Promises, waited for without the machinery of futures, which is 2 KB of the compressed program.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Thenable;
    #[wasm_bindgen(method)]
    fn then(this: &Thenable, kept: &JsValue, broken: &JsValue);
}

/// Calls `done` once with what the promise came to: its value, or the error that broke it.
pub fn settled(promise: &Promise, done: impl FnOnce(JsValue) + 'static) {
    let done: Box<dyn FnOnce(JsValue)> = Box::new(done);
    let done = Closure::once_into_js(done);
    promise.unchecked_ref::<Thenable>().then(&done, &done);
}
