//! Keeps texts under keys. Storage may be absent, denied or full: each call can fail.

use wasm_bindgen::prelude::*;

/// The browser refused to keep or to give back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denied;

#[wasm_bindgen(js_namespace = page)]
extern "C" {
    fn kept(key: &str) -> JsValue;
    fn keep(key: &str, text: &str) -> bool;
}

/// The text kept under a key.
pub fn get(key: &str) -> Result<Option<String>, Denied> {
    let kept = kept(key);
    if kept.is_undefined() { Err(Denied) } else { Ok(kept.as_string()) }
}

/// Keeps a text under a key.
pub fn set(key: &str, text: &str) -> Result<(), Denied> {
    if keep(key, text) { Ok(()) } else { Err(Denied) }
}
