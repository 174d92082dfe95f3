//! What the whole window hears.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Calls a listener from now on when this happens.
    #[wasm_bindgen(js_name = addEventListener)]
    pub fn heed(event: &str, listener: &Closure<dyn FnMut()>);

    /// Calls it no more.
    #[wasm_bindgen(js_name = removeEventListener)]
    pub fn ignore(event: &str, listener: &Closure<dyn FnMut()>);
}
