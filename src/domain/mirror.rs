//! What is done for those outside, its twin inside, and the roots of both.

use super::assessment::Extra;
use super::id::PackId;
use enum_map::Enum;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// How far a statement holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Degree {
    /// 0 points.
    No,
    /// 1 point.
    Partly,
    /// 2 points.
    Yes,
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairAnswer {
    pub pair: PackId,
    /// How far it is done for those outside.
    pub outward: Option<Degree>,
    /// How far its twin is done inside.
    pub inward: Option<Degree>,
    pub extra: Extra,
}

impl PairAnswer {
    /// Nothing said yet of a pair.
    pub fn new(pair: PackId) -> Self {
        Self { pair, outward: None, inward: None, extra: Extra::default() }
    }

    /// Whether there is nothing in it.
    pub fn is_blank(&self) -> bool {
        self.outward.is_none() && self.inward.is_none() && self.extra.is_empty()
    }
}

/// How far a root holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RootAnswer {
    pub root: PackId,
    /// How far it holds.
    pub degree: Degree,
}
