//! Keys of the keyboard.

use wasm_bindgen::prelude::*;
use web_sys::Event;

#[wasm_bindgen]
extern "C" {
    type Press;
    #[wasm_bindgen(method, getter)]
    fn key(this: &Press) -> Option<String>;
}

#[wasm_bindgen(js_namespace = page)]
extern "C" {
    /// Whether it was pressed together with one that makes it a command of the browser's.
    #[wasm_bindgen(js_name = isCommand)]
    pub fn is_command(event: &Event) -> bool;
}

/// The key that was pressed; empty where the event is of no key.
pub fn pressed(event: &Event) -> String {
    event.unchecked_ref::<Press>().key().unwrap_or_default()
}
