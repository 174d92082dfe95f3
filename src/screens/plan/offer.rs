//! What is offered now, and the rest of what is suggested.

use crate::domain::Effort;
use crate::method::suggestion::{BATCH, offered};
use crate::state::Shown;
use crate::words::Words;
use yew::AttrValue;

/// The suggestions by their places among all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Those offered now.
    pub now: Vec<usize>,
    /// All others.
    pub rest: Vec<usize>,
    /// What is offered can be done now and for free.
    pub is_free: bool,
}

/// A row that was pressed, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    Now(usize),
    Rest(usize),
    /// All that is offered, with one button.
    All,
}

impl Offer {
    pub fn of(shown: &Shown) -> Self {
        let suggestions = &shown.report().suggestions;
        let now = offered(suggestions, &shown.assessment().actions);
        let rest = (0..suggestions.len()).filter(|place| !now.contains(place)).collect();
        Self { now, rest, is_free: suggestions.first().is_some_and(|first| first.effort == Effort::FreeNow) }
    }

    /// What the offered ones have in common.
    pub fn note(&self, words: &Words) -> AttrValue {
        match self.now.len() {
            0 => AttrValue::default(),
            _ if self.is_free => words.efforts[Effort::FreeNow].clone(),
            BATCH => words.ui.plan.next.clone(),
            _ => words.ui.plan.left.clone(),
        }
    }

    /// The places of what stands in a row.
    pub fn places(&self, row: Row) -> Vec<usize> {
        match row {
            Row::Now(row) => self.now.get(row).copied().into_iter().collect(),
            Row::Rest(row) => self.rest.get(row).copied().into_iter().collect(),
            Row::All => self.now.clone(),
        }
    }

    /// Whether all can be taken at once.
    pub fn has_all(&self) -> bool {
        self.is_free && self.now.len() > 1
    }

    /// Whether the row is still there, with the button that was pressed.
    pub fn has(&self, row: Row) -> bool {
        match row {
            Row::All => self.has_all(),
            row => !self.places(row).is_empty(),
        }
    }
}
