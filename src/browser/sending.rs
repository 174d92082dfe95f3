//! The system's own way to hand something on.

use gloo::utils::window;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, ShareData};

/// Why nothing was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsent {
    /// The person changed their mind.
    Changed,
    /// The browser refused.
    Denied,
}

/// Whether the system can be asked.
pub fn is_there() -> bool {
    Reflect::get(&window().navigator(), &"share".into()).is_ok_and(|share| share.is_function())
}

/// Hands an address to the system, which asks the person to whom it goes.
///
/// # Errors
/// It did not go.
pub async fn send(title: &str, address: &str) -> Result<(), Unsent> {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(address);
    JsFuture::from(window().navigator().share_with_data(&data)).await.map(drop).map_err(|error| {
        let name = error.dyn_into::<DomException>().map(|error| error.name()).unwrap_or_default();
        if name == "AbortError" { Unsent::Changed } else { Unsent::Denied }
    })
}
