//! Keeps texts under keys. Storage may be absent, denied or full: each call can fail.

use gloo::utils::window;
use web_sys::Storage;

/// The browser refused to keep or to give back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denied;

/// `gloo`'s own storage panics where the page may not have any.
fn storage() -> Result<Storage, Denied> {
    window().local_storage().ok().flatten().ok_or(Denied)
}

/// The text kept under a key.
///
/// # Errors
/// The browser has no storage for this page.
pub fn get(key: &str) -> Result<Option<String>, Denied> {
    storage()?.get_item(key).map_err(|_| Denied)
}

/// Keeps a text under a key.
///
/// # Errors
/// The browser has no storage for this page, or it is full.
pub fn set(key: &str, text: &str) -> Result<(), Denied> {
    storage()?.set_item(key, text).map_err(|_| Denied)
}

/// Forgets what is kept under a key.
///
/// # Errors
/// The browser has no storage for this page.
pub fn remove(key: &str) -> Result<(), Denied> {
    storage()?.remove_item(key).map_err(|_| Denied)
}
