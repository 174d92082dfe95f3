//! A card that follows the pointer, from its grip to another column.
//!
//! While it moves, only two custom properties of the card change; the screen is drawn anew when the card
//! comes over another column.

use super::PlanMsg;
use super::card::action_of;
use crate::domain::{State, Vocabulary};
use crate::ui::app::Msg;
use crate::ui::element::{Act, Element, On, el};
use crate::ui::view::View;
use wasm_bindgen::JsCast;
use web_sys::{Document, Event, HtmlElement, PointerEvent};

/// By what a card is taken. The list and the keys do the same, so it is for eyes and pointers only.
pub fn grip(view: &View<'_>) -> Element {
    el("span.grip")
        .is("aria-hidden", "true")
        .on(On::PointerDown, view.link, Act::Read(grabbed))
        .on(On::PointerMove, view.link, Act::Read(dragged))
        .on(On::PointerUp, view.link, Act::Read(|_| Some(Msg::Plan(PlanMsg::Released(true)))))
        .on(On::PointerCancel, view.link, Act::Read(|_| Some(Msg::Plan(PlanMsg::Released(false)))))
}

/// Tells the style sheet where the pointer is.
fn place(event: &Event, names: [&str; 2]) -> Option<(HtmlElement, i32, i32)> {
    let pointer: &PointerEvent = event.dyn_ref()?;
    let grip: HtmlElement = event.target()?.dyn_into().ok()?;
    let card: HtmlElement = grip.closest(".card").ok()??.dyn_into().ok()?;
    let at = [pointer.client_x(), pointer.client_y()];
    for (name, at) in names.iter().zip(at) {
        let _ = card.style().set_property(name, &at.to_string());
    }
    Some((grip, at[0], at[1]))
}

fn grabbed(event: &Event) -> Option<Msg> {
    place(event, ["--x0", "--y0"])?;
    let (grip, ..) = place(event, ["--x", "--y"])?;
    event.prevent_default();
    let pointer: &PointerEvent = event.dyn_ref()?;
    let _ = grip.set_pointer_capture(pointer.pointer_id());
    Some(Msg::Plan(PlanMsg::Grabbed(action_of(&grip)?)))
}

fn dragged(event: &Event) -> Option<Msg> {
    let (grip, x, y) = place(event, ["--x", "--y"])?;
    grip.closest(".dragged").ok()??;
    // A shadow root has this method of a document too.
    let root: Document = grip.get_root_node().unchecked_into();
    let column = root.element_from_point(x as f32, y as f32)?.closest(".column:not(.over)").ok()??;
    Some(Msg::Plan(PlanMsg::Over(State::from_id(&column.get_attribute("data-state")?)?)))
}
