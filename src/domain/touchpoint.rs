//! A moment in which a human being meets the business.

use super::assessment::Extra;
use super::people::{Counterpart, Stage};
use super::rating::Rating;
use super::text::{Note, PackId, Title, number};
use super::vocabulary::vocabulary;
use super::writing::{digits, joined};
use std::fmt;
use std::num::NonZeroU32;

vocabulary! {
    /// Through what a touchpoint happens; it decides which checks are asked.
    Channel {
        /// A place.
        Place = "place",
        /// A person, face to face.
        Person = "person",
        /// A telephone call.
        Phone = "phone",
        /// Site and messages.
        Digital = "digital",
        /// A document.
        Document = "document",
        /// A thing.
        Thing = "thing",
        /// A procedure.
        Process = "process",
    }
}

/// `t<n>`: never used again within an assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TouchpointId(pub NonZeroU32);

impl TouchpointId {
    /// Reads `t<n>`.
    pub fn parse(text: &str) -> Option<Self> {
        numbered(text, 't').map(Self)
    }

    /// As it is written.
    pub fn written(self) -> String {
        joined(&["t", &digits(self.0.get())])
    }
}

impl fmt::Display for TouchpointId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written())
    }
}

/// Reads a letter and a number without leading zeros, below [`super::limits::NUMBERS`].
pub(super) fn numbered(text: &str, letter: char) -> Option<NonZeroU32> {
    NonZeroU32::new(number(text.strip_prefix(letter)?)?).filter(|n| n.get() < super::limits::NUMBERS)
}

/// What a file says of the place of an item that the pack at hand lacks. Written back as it came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filed {
    /// Counterpart, if said.
    pub counterpart: Option<Counterpart>,
    /// Stage, if said.
    pub stage: Option<Stage>,
    /// Channel, if said.
    pub channel: Option<Channel>,
}

/// What a touchpoint is: an item of the pack, or the person's own.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// An item of the pack, whose counterpart, stage and channel it has.
    Item {
        /// The item.
        item: PackId,
        /// A title of one's own, which renames it.
        title: Option<Title>,
        /// What a file says of its place; it matters only while the pack lacks the item.
        filed: Filed,
    },
    /// One of the person's own.
    Own {
        /// Its title, never blank.
        title: Title,
        /// Its channel.
        channel: Channel,
        /// Its counterpart; a part without one has that of its whole.
        counterpart: Option<Counterpart>,
        /// Its stage; a part without one has that of its whole.
        stage: Option<Stage>,
    },
}

/// A touchpoint of an assessment, with what the person says of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Touchpoint {
    /// Its id within the assessment.
    pub id: TouchpointId,
    /// What it is.
    pub subject: Subject,
    /// The whole of which it is a part.
    pub parent: Option<TouchpointId>,
    /// The touchpoint on which it tells.
    pub leads_to: Option<TouchpointId>,
    /// What the person says of it.
    pub rating: Rating,
    /// A note.
    pub note: Note,
    /// Fields of a newer program.
    pub extra: Extra,
}

impl Subject {
    /// An item of the pack, by the pack's own title.
    pub fn of_pack(item: PackId) -> Self {
        Self::Item { item, title: None, filed: Filed::default() }
    }
}

impl Touchpoint {
    /// A touchpoint of which nothing has been said yet.
    pub fn new(id: TouchpointId, subject: Subject) -> Self {
        Self {
            id,
            subject,
            parent: None,
            leads_to: None,
            rating: Rating::default(),
            note: Note::default(),
            extra: Extra::default(),
        }
    }

    /// The item of the pack that it is.
    pub fn item(&self) -> Option<&PackId> {
        match &self.subject {
            Subject::Item { item, .. } => Some(item),
            Subject::Own { .. } => None,
        }
    }

    /// The title that the person gave it.
    pub fn own_title(&self) -> Option<&Title> {
        match &self.subject {
            Subject::Item { title, .. } => title.as_ref(),
            Subject::Own { title, .. } => Some(title),
        }
    }
}
