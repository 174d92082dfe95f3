//! The time.

use wasm_bindgen::JsCast;

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

/// A day, given as `YYYY-MM-DD`, as a language writes it; as it is given where the browser can't.
pub fn day(day: &str, language: &str) -> String {
    written(day, language).unwrap_or_else(|| day.to_owned())
}

/// Asks `Date.prototype.toLocaleDateString`, which throws where the language is none.
fn written(day: &str, language: &str) -> Option<String> {
    // With a time of day it is a moment here, not in Greenwich.
    let date = js_sys::Date::new(&[day, "T12:00"].concat().into());
    let style = js_sys::Object::new();
    js_sys::Reflect::set(&style, &"dateStyle".into(), &"medium".into()).ok()?;
    let write: js_sys::Function = js_sys::Reflect::get(&date, &"toLocaleDateString".into()).ok()?.dyn_into().ok()?;
    write.call2(&date, &language.into(), &style).ok()?.as_string()
}
