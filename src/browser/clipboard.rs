//! The clipboard.

use super::promise::settled;

/// Copies a text, and tells whether the browser allowed it.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let clipboard = web_sys::window().map(|window| window.navigator()).and_then(|navigator| {
        // The clipboard is undefined on pages that are not secure.
        let has = js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|it| it.is_object());
        has.then(|| navigator.clipboard())
    });
    match clipboard {
        Some(clipboard) => settled(&clipboard.write_text(text), |error| done(error.is_undefined())),
        None => done(false),
    }
}
