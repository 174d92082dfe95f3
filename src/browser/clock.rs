//! The time.

use wasm_bindgen::prelude::*;

/// Now, as RFC 3339 in UTC, to the second.
pub fn now() -> String {
    let exact = String::from(js_sys::Date::new_0().to_iso_string());
    match exact.split_once('.') {
        Some((seconds, _)) => format!("{seconds}Z"),
        None => exact,
    }
}

/// Today in the person's own time zone, as `YYYY-MM-DD`.
pub fn today() -> String {
    let date = js_sys::Date::new_0();
    let two = |number: u32| if number < 10 { format!("0{number}") } else { number.to_string() };
    format!("{}-{}-{}", date.get_full_year(), two(date.get_month() + 1), two(date.get_date()))
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = Date)]
    type Day;
    #[wasm_bindgen(constructor, js_class = Date)]
    fn new(moment: &str) -> Day;
    /// Throws where the language is none.
    #[wasm_bindgen(method, catch, js_name = toLocaleDateString)]
    fn written(this: &Day, language: &str, style: &JsValue) -> Result<String, JsValue>;
}

/// A day, given as `YYYY-MM-DD`, as a language writes it; as it is given where the browser can't.
pub fn day(day: &str, language: &str) -> String {
    // With a time of day it is a moment here, not in Greenwich.
    let moment = Day::new(&[day, "T12:00"].concat());
    let style = js_sys::JSON::parse("{\"dateStyle\":\"medium\"}").unwrap_or_default();
    moment.written(language, &style).unwrap_or_else(|_| day.to_owned())
}
