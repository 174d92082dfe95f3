//! What a person says of a touchpoint.

use super::assessment::Extra;
use super::id::PackId;
use enum_map::Enum;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// The impression a touchpoint leaves. *Silent* is the worst: nobody looks there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Impression {
    /// A bright good one.
    Delight,
    /// None.
    Silent,
    /// A bright bad one.
    Hurt,
    /// The respondent doesn't know. A rating like the others.
    Unknown,
}

/// How the respondent knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Saw it happen.
    Seen,
    /// Asked those who went through it.
    Asked,
    /// Guesses.
    Guess,
}

/// What putting it right takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Fix {
    /// It can be done now and for free.
    FreeNow,
    /// It needs money.
    Budget,
    /// It depends on others.
    Others,
    /// Not now.
    Later,
}

/// The answer to a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// 2 points.
    Yes,
    /// 1 point; weak.
    Partly,
    /// No points; weak.
    No,
    /// Does not apply: not an answer in any figure.
    #[strum(serialize = "na")]
    #[serde(rename = "na")]
    NotApplicable,
}

impl Answer {
    /// Points, 0..2; none where the check does not apply.
    pub fn points(self) -> Option<u32> {
        match self {
            Self::Yes => Some(2),
            Self::Partly => Some(1),
            Self::No => Some(0),
            Self::NotApplicable => None,
        }
    }

    /// Whether something is to be put right.
    pub fn is_weak(self) -> bool {
        matches!(self, Self::Partly | Self::No)
    }
}

/// How much a touchpoint matters to the person who meets the business there, 1..5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Importance(u8);

impl Importance {
    /// 1: hardly at all.
    pub const LEAST: Self = Self(1);

    /// 5: as much as anything can.
    pub const MOST: Self = Self(5);

    /// The importance, or `None` outside 1..5.
    pub fn new(value: u8) -> Option<Self> {
        (1..=5).contains(&value).then_some(Self(value))
    }

    /// All of them, from the least.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=5).map(Self)
    }

    /// 1..5.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// The answer to one check, and what a fix takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckAnswer {
    pub check: PackId,
    pub answer: Option<Answer>,
    /// What a fix takes. Kept beside any answer, but it counts only beside a weak one.
    pub fix: Option<Fix>,
    pub extra: Extra,
}

impl CheckAnswer {
    /// Nothing said yet of a check.
    pub fn new(check: PackId) -> Self {
        Self { check, answer: None, fix: None, extra: Extra::default() }
    }

    /// Whether there is nothing in it.
    pub fn is_blank(&self) -> bool {
        self.answer.is_none() && self.fix.is_none() && self.extra.is_empty()
    }
}

/// All that a person says of one touchpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rating {
    /// The impression; a touchpoint without one is not rated.
    pub impression: Option<Impression>,
    /// Whether it is "unnoticed, and rightly so". Kept beside any impression, but it counts only with *silent*.
    pub quiet_by_design: Option<bool>,
    /// Importance to the person.
    pub importance: Option<Importance>,
    /// How the respondent knows.
    pub evidence: Option<Evidence>,
    /// What putting the touchpoint right takes.
    pub fix: Option<Fix>,
    /// "I would start here."
    pub pinned: bool,
    /// Answers to checks, in the order given; each check at most once.
    pub checks: Vec<CheckAnswer>,
}

impl Rating {
    /// *Silent*, and that is how it should be.
    pub fn is_quiet_by_design(&self) -> bool {
        self.impression == Some(Impression::Silent) && self.quiet_by_design == Some(true)
    }

    /// *Hurt*, or *silent* where it should not be.
    pub fn is_failing(&self) -> bool {
        match self.impression {
            Some(Impression::Hurt) => true,
            Some(Impression::Silent) => !self.is_quiet_by_design(),
            _ => false,
        }
    }

    /// The answer to a check, if there is an entry for it.
    pub fn check(&self, check: &PackId) -> Option<&CheckAnswer> {
        self.checks.iter().find(|entry| entry.check == *check)
    }
}
