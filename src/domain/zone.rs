//! Ten kinds of trouble at the seams of an organisation, known by what customers hear.

use super::assessment::Extra;
use super::touchpoint::TouchpointId;
use super::vocabulary::vocabulary;

vocabulary! {
    /// A seam of the organisation (the list goes back to Lynn Hunsaker, ClearAction).
    Zone {
        /// Sent around departments.
        Organisation = "organisation",
        /// Channels that know nothing of each other.
        Channels = "channels",
        /// Programs in the way.
        Systems = "systems",
        /// "Say it again."
        Data = "data",
        /// Everyone writes at once.
        Processes = "processes",
        /// Each on their own.
        Vision = "vision",
        /// The customer known by reports.
        Understanding = "understanding",
        /// Past the customer.
        Goals = "goals",
        /// For the figure's sake.
        Metrics = "metrics",
        /// "Not my job."
        Handoffs = "handoffs",
    }
}

vocabulary! {
    /// How often it happens.
    Frequency {
        /// 0 points.
        Never = "never",
        /// 1 point.
        Rarely = "rarely",
        /// 2 points; hot.
        Often = "often",
        /// 3 points; hot.
        Always = "always",
        /// The respondent doesn't know: not an answer in any figure.
        Unknown = "unknown",
    }
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
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Fields of a newer program.
    pub extra: Extra,
}
