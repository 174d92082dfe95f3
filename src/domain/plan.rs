//! What is going to be done about it.

use super::assessment::Extra;
use super::id::{ActionId, PackId, TouchpointId};
use super::text::{Label, Note, Title};
use super::time::Date;
use super::zone::Zone;
use enum_map::Enum;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What an action takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Effort {
    /// Now and for free.
    FreeNow,
    /// A little.
    Small,
    /// Money, or other people.
    Large,
}

/// Where an action stands on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Waiting.
    Queue,
    /// In hand.
    Doing,
    /// Done.
    Done,
}

/// From what a suggestion or an action comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A weak check of a touchpoint.
    Check { check: PackId, touchpoint: TouchpointId },
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    pub id: ActionId,
    /// A title of the person's own; without one it has the words of its source.
    pub title: Option<Title>,
    /// From what it comes; none: the person's own.
    pub source: Option<Source>,
    /// Fields of a newer program in its source.
    pub source_extra: Extra,
    /// What it takes.
    pub effort: Effort,
    /// Where it stands.
    pub state: State,
    /// When it is due.
    pub due: Option<Date>,
    /// Who does it.
    pub person: Label,
    pub note: Note,
    pub extra: Extra,
}

impl Action {
    /// An action in the queue, of which nothing more has been said yet.
    pub fn new(id: ActionId, effort: Effort) -> Self {
        Self {
            id,
            title: None,
            source: None,
            source_extra: Extra::default(),
            effort,
            state: State::Queue,
            due: None,
            person: Label::default(),
            note: Note::default(),
            extra: Extra::default(),
        }
    }
}
