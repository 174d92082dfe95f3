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

/// The texts kept under a key, or under one that goes on from it after a dot.
///
/// # Errors
/// The browser has no storage for this page.
pub fn kept_under(key: &str) -> Result<Vec<String>, Denied> {
    let storage = storage()?;
    let count = storage.length().map_err(|_| Denied)?;
    let keys = (0..count).filter_map(|at| storage.key(at).ok()?);
    let is_under = |name: &String| name.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    Ok(keys.filter(is_under).filter_map(|name| storage.get_item(&name).ok()?).collect())
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
