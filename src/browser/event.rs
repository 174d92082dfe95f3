//! What is read from events of the page.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent, MouseEvent};

/// The text of the field in which something happened.
pub fn text_of(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        area.value()
    } else {
        target.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value).unwrap_or_default()
    }
}

/// A press on an option of which one is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pressed {
    /// By a pointer. The browser counts a pointer's clicks; keys, scripts and what reads screens press without a count.
    pub by_hand: bool,
}

/// The press that a click is, if it is on a radio button.
pub fn pressed_option(click: &MouseEvent) -> Option<Pressed> {
    let input: HtmlInputElement = click.target()?.dyn_into().ok()?;
    (input.type_() == "radio").then(|| Pressed { by_hand: click.detail() > 0 })
}

/// Whether a key was pressed together with one that makes it a command of the browser's.
pub fn is_command(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.alt_key() || event.meta_key()
}
