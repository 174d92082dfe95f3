//! A card that follows the pointer, from its grip to another column.
//!
//! While it moves, only two custom properties of the card change; the screen is drawn anew when the card
//! comes over another column.

use super::PlanMsg;
use super::card::{action_of, around};
use crate::domain::{State, Vocabulary};
use crate::ui::app::Msg;
use crate::ui::element::{Act, Element, On, el};
use crate::ui::view::View;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element as WebElement, Event, HtmlElement, PointerEvent};

/// By what a card is taken. The list and the keys do the same, so it is for eyes and pointers only.
pub fn grip(view: &View<'_>) -> Element {
    el("span.grip")
        .is("aria-hidden", "true")
        .on(On::PointerDown, view.link, Act::Read(grabbed))
        .on(On::PointerMove, view.link, Act::Read(dragged))
        .on(On::PointerUp, view.link, Act::Read(|_| Some(Msg::Plan(PlanMsg::Released(true)))))
        .on(On::PointerCancel, view.link, Act::Read(|_| Some(Msg::Plan(PlanMsg::Released(false)))))
}

/// Tells the style sheet where the pointer is, by these names. The grip and the place.
fn follow(event: &Event, x: &str, y: &str) -> Option<(WebElement, [i32; 2])> {
    let pointer: &PointerEvent = event.unchecked_ref();
    let grip: WebElement = event.target()?.unchecked_into();
    let style = grip.closest(".card").ok()??.unchecked_into::<HtmlElement>().style();
    let set = |name, at: i32| {
        let _ = style.set_property(name, &at.to_string());
        at
    };
    let at = [set(x, pointer.client_x()), set(y, pointer.client_y())];
    Some((grip, at))
}

fn grabbed(event: &Event) -> Option<Msg> {
    event.prevent_default();
    let (grip, _) = follow(event, "--x0", "--y0")?;
    let _ = grip.set_pointer_capture(event.unchecked_ref::<PointerEvent>().pointer_id());
    Some(Msg::Plan(PlanMsg::Grabbed(action_of(&grip)?)))
}

fn dragged(event: &Event) -> Option<Msg> {
    let (grip, [x, y]) = follow(event, "--x", "--y")?;
    grip.closest(".dragged").ok()??;
    // A shadow root has this method of a document too.
    let root: Document = grip.get_root_node().unchecked_into();
    let under = root.element_from_point(x as f32, y as f32)?;
    let state = around(&under, ".column:not(.over)", "data-state")?;
    Some(Msg::Plan(PlanMsg::Over(State::from_id(&state)?)))
}
