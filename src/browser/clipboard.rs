//! The clipboard.

use wasm_bindgen_futures::JsFuture;

/// Copies a text; false where the browser doesn't allow it.
pub async fn copy(text: String) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // The clipboard is undefined on pages that are not secure.
    let navigator = window.navigator();
    let has = js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|it| it.is_object());
    has && JsFuture::from(navigator.clipboard().write_text(&text)).await.is_ok()
}
