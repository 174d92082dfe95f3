//! Answers and impression that disagree (METHOD, *Contradictions*).

use super::{Ground, Point};
use crate::domain::vocabulary::vocabulary;
use crate::domain::{Impression, TouchpointId};

vocabulary! {
    /// How they disagree.
    ContradictionKind {
        /// The checks are well answered and miss what hurts.
        GoodAnswers = "good_answers",
        /// There is delight, though the checks are badly answered: on what does it rest?
        PoorAnswers = "poor_answers",
    }
}

/// A touchpoint whose answers and impression disagree.
#[derive(Clone, Debug, PartialEq)]
pub struct Contradiction {
    /// The touchpoint.
    pub touchpoint: TouchpointId,
    /// How.
    pub kind: ContradictionKind,
}

/// How the answers and the impression of a point disagree; none where they don't.
pub fn contradiction(point: &Point<'_>) -> Option<ContradictionKind> {
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
pub fn contradictions(ground: &Ground<'_>) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for point in &ground.points {
        if let Some(kind) = contradiction(point) {
            found.push(Contradiction { touchpoint: point.id(), kind });
        }
    }
    found
}
