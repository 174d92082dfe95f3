//! Keeps texts under keys. Storage may be absent, denied or full: each call can fail.

use web_sys::Storage;

/// The browser refused to keep or to give back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denied;

fn storage() -> Result<Storage, Denied> {
    // Even asking for the storage throws where it is denied.
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).ok_or(Denied)
}

/// The text kept under a key.
pub fn get(key: &str) -> Result<Option<String>, Denied> {
    storage()?.get_item(key).map_err(|_| Denied)
}

/// Keeps a text under a key.
pub fn set(key: &str, text: &str) -> Result<(), Denied> {
    storage()?.set_item(key, text).map_err(|_| Denied)
}
