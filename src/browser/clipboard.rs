//! The clipboard.

use wasm_bindgen_futures::JsFuture;

/// The browser refused to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denied;

/// Copies a text.
///
/// # Errors
/// The page is not secure, or the person or the host's policy does not allow it.
pub async fn copy(text: &str) -> Result<(), Denied> {
    let navigator = gloo::utils::window().navigator();
    // Outside a secure context there is no clipboard, although the binding promises one.
    if js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_undefined()) {
        return Err(Denied);
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.map(|_| ()).map_err(|_| Denied)
}
