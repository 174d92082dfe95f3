//! Where the page is.

use gloo::utils::window;

/// The fragment of the address, without its `#`.
pub fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.strip_prefix('#').map(str::to_owned).unwrap_or(hash)
}

/// The page's own address without its fragment, where others can open it.
pub fn shareable() -> Option<String> {
    let address = window().location().href().ok()?;
    address.starts_with("http").then(|| address.split('#').next().unwrap_or_default().to_owned())
}
