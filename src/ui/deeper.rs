//! Parts of what is listed: a mind map, and the same as an outline.

use super::element::Element;
use super::view::View;
use crate::domain::{Event, Refusal};
use crate::method::Ground;
use crate::pack::T;

/// What is chosen and typed here.
#[derive(Default)]
pub struct Model {}

/// What happened on this screen.
pub enum DeeperMsg {}

impl Model {
    /// Takes in what happened; an event where the answers change.
    pub fn update(&mut self, message: &DeeperMsg, _ground: &Ground<'_>) -> Option<Event> {
        match *message {}
    }

    /// How the event went.
    pub fn settled(&mut self, _result: Result<(), Refusal>) {}
}

/// Draws it.
pub fn view(view: &View<'_>, _model: &Model) -> Element {
    view.form(view.screen_title("title", view.words.text(T::StepDeeper)))
}
