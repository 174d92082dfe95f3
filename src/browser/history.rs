//! The history of the page's own window: what is noted at its entries.

use gloo::utils::window;
use wasm_bindgen::JsValue;
use web_sys::History;

/// Before what is noted here, so that it is told from what others note.
const OURS: &str = "tangent ";

/// The history, unless it is that of a page around this one.
fn own() -> Option<History> {
    let window = window();
    let is_framed = window.parent().ok().flatten().is_some_and(|parent| parent != window);
    if is_framed { None } else { window.history().ok() }
}

fn noted_at(history: &History) -> Option<String> {
    history.state().ok()?.as_string()?.strip_prefix(OURS).map(str::to_owned)
}

fn state(text: &str) -> JsValue {
    format!("{OURS}{text}").into()
}

/// What is noted at the entry at which the window is.
pub fn noted() -> Option<String> {
    own().as_ref().and_then(noted_at)
}

/// Notes something at a new entry; at this one, if nothing is noted there. What is noted already stays.
pub fn note(text: &str) {
    match noted() {
        Some(known) if known == text => {}
        Some(_) => add(text),
        None => correct(text),
    }
}

/// Notes something at a new entry. A browser may refuse that, and then its history stays as it is.
pub fn add(text: &str) {
    if let Some(history) = own() {
        let _ = history.push_state_with_url(&state(text), "", None);
    }
}

/// Notes something at this entry.
pub fn correct(text: &str) {
    if let Some(history) = own() {
        let _ = history.replace_state_with_url(&state(text), "", None);
    }
}
