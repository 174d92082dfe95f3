//! The time, and days in words.

use jiff::civil::Date;
use wasm_bindgen::JsValue;

/// Now, as RFC 3339 in UTC.
pub fn now() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// Now, in milliseconds.
pub fn milliseconds() -> f64 {
    js_sys::Date::now()
}

/// A moment in milliseconds; no number, where it is none.
pub fn milliseconds_of(moment: &str) -> f64 {
    js_sys::Date::new(&moment.into()).get_time()
}

/// Today in the person's own time zone.
pub fn today() -> Date {
    local_day(&js_sys::Date::new_0())
}

/// The day of a moment in the person's own time zone.
pub fn day_of(moment: &str) -> Date {
    local_day(&js_sys::Date::new(&moment.into()))
}

fn local_day(moment: &js_sys::Date) -> Date {
    let [month, day] = [moment.get_month() + 1, moment.get_date()].map(|part| i8::try_from(part).unwrap_or(1));
    i16::try_from(moment.get_full_year()).ok().and_then(|year| Date::new(year, month, day).ok()).unwrap_or_default()
}

/// A moment as a language writes it, in the person's own time zone: 24 нояб. 2026 г., 21:05.
pub fn moment_in_words(moment: &str, language: &str) -> String {
    let options = js_sys::Object::new();
    for (name, style) in [("dateStyle", "medium"), ("timeStyle", "short")] {
        // Setting a field of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&options, &name.into(), &style.into());
    }
    String::from(js_sys::Date::new(&moment.into()).to_locale_string(language, &options))
}

/// The day of a moment as a language writes it, in the person's own time zone: 24 ноября 2026 г.
pub fn day_of_moment_in_words(moment: &str, language: &str) -> String {
    let options = js_sys::Object::new();
    // Setting a field of a fresh object cannot fail.
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &JsValue::from_str("long"));
    String::from(js_sys::Date::new(&moment.into()).to_locale_date_string(language, &options))
}

/// A day as a language writes it, in short: 1 дек.; of another year with it: 1 дек. 2027 г.
pub fn day_in_words(day: Date, language: &str) -> String {
    let month = i32::from(day.month()) - 1;
    let midnight = js_sys::Date::new_with_year_month_day(
        u32::try_from(day.year()).unwrap_or_default(),
        month,
        i32::from(day.day()),
    );
    let styles: &[(&str, &str)] = if day.year() == today().year() {
        &[("day", "numeric"), ("month", "short")]
    } else {
        &[("dateStyle", "medium")]
    };
    let options = js_sys::Object::new();
    for (name, style) in styles {
        // Setting a field of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&options, &JsValue::from_str(name), &JsValue::from_str(style));
    }
    String::from(midnight.to_locale_date_string(language, &options))
}
