//! Who comes back in the middle of their work is told where they stopped.

use super::asking::order_of_asking;
use super::path::{Part, Step};
use crate::domain::Date;
use crate::method::Analysis;

/// After so long, in milliseconds, somebody comes back; before, they have hardly been away.
const AWAY: f64 = 30.0 * 60_000.0;

/// Where they stopped, and on which day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Return {
    /// Where.
    pub place: Stopped,
    /// When.
    pub day: DaysAgo,
    /// Something is to be seen already.
    pub has_results: bool,
}

/// Where somebody stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// At a touchpoint, in the order of asking.
    Touchpoint {
        /// Its number, from 1.
        at: usize,
        /// How many there are.
        all: usize,
    },
    /// In another part of the path.
    Part(Part),
}

/// A day, as it is said on another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DaysAgo {
    /// The same.
    Today,
    /// The one before.
    Yesterday,
    /// Any other.
    On(Date),
}

impl DaysAgo {
    /// How a day is said on another one. A clock may have been set back.
    pub fn of(day: Date, today: Date) -> Self {
        if day == today {
            Self::Today
        } else if today.get().yesterday().is_ok_and(|yesterday| yesterday == day.get()) {
            Self::Yesterday
        } else {
            Self::On(day)
        }
    }
}

/// Whether somebody who was here at the first of two moments, in milliseconds, was away at the second.
pub fn was_away(from: f64, to: f64) -> bool {
    to - from >= AWAY
}

impl Stopped {
    /// Where somebody stopped who has answers, if it is in the middle of the path.
    pub fn at(step: Step, analysis: &Analysis) -> Option<Self> {
        match step {
            Step::Start | Step::Results | Step::Plan => None,
            Step::Ask(id) => {
                let asked = order_of_asking(analysis);
                let at = asked.iter().position(|known| *known == id)? + 1;
                Some(Self::Touchpoint { at, all: asked.len() })
            }
            step => step.part().map(Self::Part),
        }
    }
}
