//! A moment in which a human being meets the business.

use super::assessment::Extra;
use super::id::{PackId, TouchpointId};
use super::people::{Counterpart, Stage};
use super::rating::Rating;
use super::text::{Note, Title};
use enum_map::Enum;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// Through what a touchpoint happens; it decides which checks are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    Place,
    /// A person, face to face.
    Person,
    /// A telephone call.
    Phone,
    /// Site and messages.
    Digital,
    Document,
    Thing,
    /// A procedure.
    Process,
}

/// What a file says of the place of an item that the pack at hand lacks. Written back as it came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatedPlace {
    pub counterpart: Option<Counterpart>,
    pub stage: Option<Stage>,
    pub channel: Option<Channel>,
}

/// What a touchpoint is: an item of the pack, or the person's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An item of the pack, whose counterpart, stage and channel it has.
    Item {
        item: PackId,
        /// A title of one's own, which renames it.
        title: Option<Title>,
        /// What a file says of its place; it matters only while the pack lacks the item.
        stated: StatedPlace,
    },
    /// One of the person's own.
    Own {
        /// Its title, never blank.
        title: Title,
        channel: Channel,
        /// Its counterpart; a part without one has that of its whole.
        counterpart: Option<Counterpart>,
        /// Its stage; a part without one has that of its whole.
        stage: Option<Stage>,
    },
}

/// What the person says of where a touchpoint tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LeadsTo {
    /// Nothing yet.
    #[default]
    Unsaid,
    /// That it tells on none.
    Nowhere,
    /// That it tells on this one.
    Touchpoint(TouchpointId),
}

impl LeadsTo {
    /// The touchpoint on which it tells.
    pub fn touchpoint(self) -> Option<TouchpointId> {
        match self {
            Self::Touchpoint(id) => Some(id),
            Self::Unsaid | Self::Nowhere => None,
        }
    }
}

impl From<Option<TouchpointId>> for LeadsTo {
    fn from(target: Option<TouchpointId>) -> Self {
        target.map_or(Self::Unsaid, Self::Touchpoint)
    }
}

/// A touchpoint of an assessment, with what the person says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touchpoint {
    pub id: TouchpointId,
    /// What it is.
    pub subject: Subject,
    /// The whole of which it is a part.
    pub parent: Option<TouchpointId>,
    /// Where it tells.
    pub leads_to: LeadsTo,
    /// What the person says of it.
    pub rating: Rating,
    pub note: Note,
    pub extra: Extra,
}

impl Subject {
    /// An item of the pack, by the pack's own title.
    pub fn of_pack(item: PackId) -> Self {
        Self::Item { item, title: None, stated: StatedPlace::default() }
    }
}

impl Touchpoint {
    /// A touchpoint of which nothing has been said yet.
    pub fn new(id: TouchpointId, subject: Subject) -> Self {
        Self {
            id,
            subject,
            parent: None,
            leads_to: LeadsTo::Unsaid,
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
