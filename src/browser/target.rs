//! What events come to: elements of the page, and fields of forms among them.

use wasm_bindgen::prelude::*;
use web_sys::Event;

#[wasm_bindgen]
extern "C" {
    /// An element of the page, whatever its kind; what only a field has, only a field is asked for.
    #[wasm_bindgen(extends = web_sys::Node)]
    pub type Target;

    /// The nearest one that fits a selector: itself, or one around it.
    #[wasm_bindgen(method, js_name = closest)]
    pub fn around(this: &Target, selector: &str) -> Option<Target>;

    /// The first one within that fits a selector.
    #[wasm_bindgen(method, js_name = querySelector)]
    pub fn find(this: &Target, selector: &str) -> Option<Target>;

    /// What an attribute says.
    #[wasm_bindgen(method, js_name = getAttribute)]
    pub fn said(this: &Target, attribute: &str) -> Option<String>;

    /// Moves the focus to it.
    #[wasm_bindgen(method)]
    pub fn focus(this: &Target);

    /// Presses it.
    #[wasm_bindgen(method)]
    pub fn click(this: &Target);

    /// Selects all that stands in a field.
    #[wasm_bindgen(method)]
    pub fn select(this: &Target);

    /// What stands or is chosen in a field.
    #[wasm_bindgen(method, getter)]
    pub fn value(this: &Target) -> String;

    /// Puts something into a field, or chooses it.
    #[wasm_bindgen(method, setter)]
    pub fn set_value(this: &Target, value: &str);

    /// The name of a field.
    #[wasm_bindgen(method, getter)]
    pub fn name(this: &Target) -> String;

    /// The kind of a field; nothing where it has none.
    #[wasm_bindgen(method, getter, js_name = type)]
    pub fn kind(this: &Target) -> Option<String>;
}

#[wasm_bindgen(js_namespace = page)]
extern "C" {
    /// Moves the focus to an element; what is in sight stays in sight.
    pub fn rest(element: &Target);

    /// Scrolls to an element that is not in sight.
    pub fn show(element: &Target);

    /// What the pointer is over.
    pub fn under(event: &Event) -> Option<Target>;

    /// From now on the element under the pointer hears of it wherever it goes.
    pub fn hold(event: &Event);

    /// Tells the style sheet, by the names `x` and `y`, where the pointer is: for the nearest element
    /// around it that fits a selector.
    pub fn follow(event: &Event, around: &str, x: &str, y: &str);
}

/// What an event came to. Events of the widget come to elements alone.
pub fn target(event: &Event) -> Option<Target> {
    Some(event.target()?.unchecked_into())
}
