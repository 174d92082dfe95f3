//! Where the page is.

use gloo::utils::window;

/// The fragment of the address, without its `#`.
pub fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.strip_prefix('#').map(str::to_owned).unwrap_or(hash)
}

/// Puts another fragment into the address. No step in the history of the page, and nobody hears of it.
pub fn set_fragment(fragment: &str) {
    let location = window().location();
    let page = location.href().unwrap_or_default();
    let page = page.split('#').next().unwrap_or_default();
    let address = if fragment.is_empty() { page.to_owned() } else { format!("{page}#{fragment}") };
    if let Ok(history) = window().history() {
        // A page in a frame without an origin may not; then the address stays as it is.
        let state = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&state, "", Some(&address));
    }
}

/// The page's own address without its fragment, where others can open it.
pub fn shareable() -> Option<String> {
    let address = window().location().href().ok()?;
    address.starts_with("http").then(|| address.split('#').next().unwrap_or_default().to_owned())
}
