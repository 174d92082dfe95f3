//! Ten kinds of trouble between the parts of an organisation, known by what customers hear.

use super::assessment::Extra;
use super::id::TouchpointId;
use enum_map::Enum;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// Where parts of an organisation meet (the list goes back to Lynn Hunsaker, ClearAction).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    /// Sent around departments.
    Organisation,
    /// Channels that know nothing of each other.
    Channels,
    /// Programs in the way.
    Systems,
    /// "Say it again."
    Data,
    /// Everyone writes at once.
    Processes,
    /// Each on their own.
    Vision,
    /// The customer known by reports.
    Understanding,
    /// Past the customer.
    Goals,
    /// For the figure's sake.
    Metrics,
    /// "Not my job."
    Handoffs,
}

/// How often it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Frequency {
    /// 0 points.
    Never,
    /// 1 point.
    Rarely,
    /// 2 points; hot.
    Often,
    /// 3 points; hot.
    Always,
    /// The respondent doesn't know: not an answer in any figure.
    Unknown,
}

impl Frequency {
    /// Points, 0..3; none where it is not known.
    pub fn points(self) -> Option<u32> {
        match self {
            Self::Never => Some(0),
            Self::Rarely => Some(1),
            Self::Often => Some(2),
            Self::Always => Some(3),
            Self::Unknown => None,
        }
    }

    /// Whether it happens often enough to begin with.
    pub fn is_hot(self) -> bool {
        matches!(self, Self::Often | Self::Always)
    }
}

/// What a person says of a zone. Figures are a month's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ZoneAnswer {
    /// How often it happens.
    pub frequency: Option<Frequency>,
    /// Cases, up to [`super::limits::CASES`].
    pub cases: Option<u32>,
    /// Minutes lost per case, up to [`super::limits::MINUTES`].
    pub minutes: Option<u32>,
    /// Customers lost, up to [`super::limits::CASES`].
    pub lost: Option<u32>,
    /// "These are the same cases" as of another zone, which itself names none.
    pub same_as: Option<Zone>,
    /// Touchpoints where it shows.
    pub touchpoints: Vec<TouchpointId>,
    pub extra: Extra,
}
