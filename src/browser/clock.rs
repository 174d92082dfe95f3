//! The time.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = page)]
extern "C" {
    /// Now, as RFC 3339 in UTC, to the second.
    pub fn now() -> String;

    /// Today in the person's own time zone, as `YYYY-MM-DD`.
    pub fn today() -> String;

    /// A day, given as `YYYY-MM-DD`, as a language writes it; as it is given where the browser can't.
    pub fn day(day: &str, language: &str) -> String;
}
