//! Where the page is.

/// The fragment of the address, without its `#`.
pub fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The page's own address without its fragment, where others can open it.
pub fn shareable() -> Option<String> {
    let location = web_sys::window()?.location();
    let protocol = location.protocol().ok()?;
    if protocol != "https:" && protocol != "http:" {
        return None;
    }
    let address = location.href().ok()?;
    Some(address.split('#').next().unwrap_or_default().to_owned())
}
