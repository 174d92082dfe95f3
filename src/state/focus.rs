//! Where the focus goes when the screen changes under the person.

use crate::domain::TouchpointId;

/// What all that one element shows stands in; a screen begins at its top.
pub const WIDGET: &str = ".widget";

/// What takes the focus. A component that knows how to take it names itself so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FocusTarget {
    /// The screen's title; the screen is seen from its top.
    Title,
    /// The screen's title, with nothing scrolled: the button that had the focus is gone.
    TitleUnscrolled,
    /// The first question's chosen or first option.
    FirstChoice,
    /// What is said of this touchpoint.
    Touchpoint(TouchpointId),
    /// The mark of this touchpoint in the threads.
    Mark(TouchpointId),
}

/// A wish to move the focus. Each one has a turn of its own, so that it is fulfilled once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Focus {
    /// What takes it.
    pub target: FocusTarget,
    /// 0: the focus has never been moved, and stays where the page has it.
    pub turn: u32,
}

impl Focus {
    /// As the page has it.
    pub const UNTOUCHED: Self = Self { target: FocusTarget::Title, turn: 0 };

    /// The next wish.
    pub fn on(self, target: FocusTarget) -> Self {
        Self { target, turn: self.turn.wrapping_add(1).max(1) }
    }
}
