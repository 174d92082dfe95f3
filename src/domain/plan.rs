//! What is going to be done about it.

use super::assessment::Extra;
use super::text::{Date, Label, Note, PackId, Title};
use super::touchpoint::{TouchpointId, numbered};
use super::vocabulary::vocabulary;
use super::writing::{digits, joined};
use super::zone::Zone;
use std::fmt;
use std::num::NonZeroU32;

vocabulary! {
    /// What an action takes.
    Effort {
        /// Now and for free.
        FreeNow = "free_now",
        /// A little.
        Small = "small",
        /// Money, or other people.
        Large = "large",
    }
}

vocabulary! {
    /// Where an action stands on the board.
    State {
        /// Waiting.
        Queue = "queue",
        /// In hand.
        Doing = "doing",
        /// Done.
        Done = "done",
    }
}

/// `a<n>`: never used again within an assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ActionId(pub NonZeroU32);

impl ActionId {
    /// Reads `a<n>`.
    pub fn parse(text: &str) -> Option<Self> {
        numbered(text, 'a').map(Self)
    }

    /// As it is written.
    pub fn written(self) -> String {
        joined(&["a", &digits(self.0.get())])
    }
}

impl fmt::Display for ActionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written())
    }
}

/// From what a suggestion or an action comes.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// A weak check of a touchpoint.
    Check {
        /// The check.
        check: PackId,
        /// The touchpoint.
        touchpoint: TouchpointId,
    },
    /// A touchpoint to put right.
    Fix(TouchpointId),
    /// A touchpoint to ask about.
    Ask(TouchpointId),
    /// A hot zone.
    Zone(Zone),
    /// A hollow pair.
    Pair(PackId),
    /// A touchpoint, for an action of the person's own.
    Touchpoint(TouchpointId),
}

impl Source {
    /// The touchpoint that it speaks of.
    pub fn touchpoint(&self) -> Option<TouchpointId> {
        match self {
            Self::Check { touchpoint, .. } | Self::Fix(touchpoint) | Self::Ask(touchpoint) => Some(*touchpoint),
            Self::Touchpoint(touchpoint) => Some(*touchpoint),
            Self::Zone(_) | Self::Pair(_) => None,
        }
    }
}

/// Something to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Its id within the assessment.
    pub id: ActionId,
    /// A title of the person's own; without one it has the words of its source.
    pub title: Option<Title>,
    /// From what it comes; none: the person's own.
    pub source: Option<Source>,
    /// What it takes.
    pub effort: Effort,
    /// Where it stands.
    pub state: State,
    /// When it is due.
    pub due: Option<Date>,
    /// Who does it.
    pub person: Label,
    /// A note.
    pub note: Note,
    /// Fields of a newer program.
    pub extra: Extra,
}

impl Action {
    /// An action in the queue, of which nothing more has been said yet.
    pub fn new(id: ActionId, effort: Effort) -> Self {
        Self {
            id,
            title: None,
            source: None,
            effort,
            state: State::Queue,
            due: None,
            person: Label::default(),
            note: Note::default(),
            extra: Extra::default(),
        }
    }
}
