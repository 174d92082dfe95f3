//! Where the focus goes when the screen changes under the person.

use crate::domain::TouchpointId;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::Callback;

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

/// A wish to move the focus. Each one has a turn of its own, so that it is fulfilled once: see [`Fulfilled`].
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

/// Which wish was fulfilled last. What comes to stand on the screen later leaves the focus where it is by then.
#[derive(Clone, Debug, Default)]
pub struct Fulfilled(Rc<Cell<u32>>);

impl Fulfilled {
    /// Lets one take the focus that is meant, and says so; unless that has happened already.
    pub fn fulfil(&self, wish: Focus, take: &Callback<FocusTarget, bool>) {
        if wish.turn != self.0.get() && take.emit(wish.target) {
            self.0.set(wish.turn);
        }
    }
}

/// Always the same one within an element.
impl PartialEq for Fulfilled {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
