//! What is done for those outside, its twin inside, and the roots of both.

use super::assessment::Extra;
use super::text::PackId;
use super::vocabulary::vocabulary;

vocabulary! {
    /// How far a statement holds.
    Degree {
        /// 0 points.
        No = "no",
        /// 1 point.
        Partly = "partly",
        /// 2 points.
        Yes = "yes",
    }
}

impl Degree {
    /// Points, 0..2.
    pub fn points(self) -> u32 {
        match self {
            Self::No => 0,
            Self::Partly => 1,
            Self::Yes => 2,
        }
    }
}

/// An outward practice and its inward twin.
#[derive(Clone, Debug, PartialEq)]
pub struct PairAnswer {
    /// The pair.
    pub pair: PackId,
    /// How far it is done for those outside.
    pub outward: Option<Degree>,
    /// How far its twin is done inside.
    pub inward: Option<Degree>,
    /// Fields of a newer program.
    pub extra: Extra,
}

/// How far a root holds.
#[derive(Clone, Debug, PartialEq)]
pub struct RootAnswer {
    /// The root.
    pub root: PackId,
    /// How far it holds.
    pub degree: Degree,
}
