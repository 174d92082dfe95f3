//! The time.

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
