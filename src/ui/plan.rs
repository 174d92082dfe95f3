//! The plan: a board of three columns, and what is suggested for it.

use super::element::Element;
use super::view::View;
use crate::domain::{Event, Refusal};
use crate::method::Ground;
use crate::pack::T;
use crate::telling::Teller;

/// What is chosen and typed here.
#[derive(Default)]
pub struct Model {}

/// What happened on this screen.
pub enum PlanMsg {}

impl Model {
    /// Takes in what happened; an event where the answers change.
    pub fn update(&mut self, message: &PlanMsg, _ground: &Ground<'_>) -> Option<Event> {
        match *message {}
    }

    /// How the event went.
    pub fn settled(&mut self, _result: Result<(), Refusal>) {}
}

/// Draws it.
pub fn view(view: &View<'_>, _teller: &Teller<'_>, _model: &Model) -> Element {
    view.screen_title("title", view.words.text(T::StepPlan))
}
