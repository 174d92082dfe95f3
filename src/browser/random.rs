//! Randomness for the id of an assessment.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = page)]
extern "C" {
    /// Sixteen random letters and digits.
    pub fn id() -> String;
}
