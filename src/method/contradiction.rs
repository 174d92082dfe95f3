//! Answers and impression that disagree (METHOD, *Contradictions*).

use super::{Analysis, Point};
use crate::domain::{Impression, TouchpointId};
use enum_map::Enum;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// How they disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum ContradictionKind {
    /// The checks are well answered and miss what hurts.
    GoodAnswers,
    /// There is delight, though the checks are badly answered: on what does it rest?
    PoorAnswers,
}

/// A touchpoint whose answers and impression disagree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    pub touchpoint: TouchpointId,
    /// How.
    pub kind: ContradictionKind,
}

/// How the answers and the impression of a point disagree; none where they don't.
pub fn contradiction(point: &Point) -> Option<ContradictionKind> {
    let performance = point.performance?;
    if point.rating().is_failing() && performance >= 75 {
        Some(ContradictionKind::GoodAnswers)
    } else if point.impression() == Some(Impression::Delight) && performance < 50 {
        Some(ContradictionKind::PoorAnswers)
    } else {
        None
    }
}

/// The contradictions, as listed.
pub fn contradictions(analysis: &Analysis) -> Vec<Contradiction> {
    let found = |point| Some(Contradiction { touchpoint: Point::id(point), kind: contradiction(point)? });
    analysis.points.iter().filter_map(found).collect()
}
