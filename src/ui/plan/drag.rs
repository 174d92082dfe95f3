//! A card that follows the pointer, from its grip to another column.
//!
//! While it moves, only two custom properties of the card change; the screen is drawn anew when the card
//! comes over another column.

use super::PlanMsg;
use super::card::{action_of, around};
use crate::browser::target::{follow, hold, target, under};
use crate::domain::{State, Vocabulary};
use crate::ui::app::Msg;
use crate::ui::element::{Act, Element, On, el};
use crate::ui::view::View;
use web_sys::Event;

/// By what a card is taken. The list and the keys do the same, so it is for eyes and pointers only.
pub fn grip(view: &View<'_>) -> Element {
    el("span.grip")
        .is("aria-hidden", "true")
        .on(On::PointerDown, view.link, Act::Read(grabbed))
        .on(On::PointerMove, view.link, Act::Read(dragged))
        .on(On::PointerUp, view.link, Act::Read(|_| Some(Msg::Plan(PlanMsg::Released(true)))))
        .on(On::PointerCancel, view.link, Act::Read(|_| Some(Msg::Plan(PlanMsg::Released(false)))))
}

fn grabbed(event: &Event) -> Option<Msg> {
    event.prevent_default();
    follow(event, ".card", "--x0", "--y0");
    hold(event);
    Some(Msg::Plan(PlanMsg::Grabbed(action_of(&target(event)?)?)))
}

fn dragged(event: &Event) -> Option<Msg> {
    follow(event, ".card", "--x", "--y");
    target(event)?.around(".dragged")?;
    let state = around(&under(event)?, ".column:not(.over)", "data-state")?;
    Some(Msg::Plan(PlanMsg::Over(State::from_id(&state)?)))
}
