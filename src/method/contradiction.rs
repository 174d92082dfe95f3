//! Answers and impression that disagree (METHOD, *Contradictions*).

use super::Ground;
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

/// The contradictions, as listed.
pub fn contradictions(ground: &Ground<'_>) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for point in &ground.points {
        let Some(performance) = point.performance else { continue };
        let kind = if point.rating().is_failing() && performance >= 75 {
            ContradictionKind::GoodAnswers
        } else if point.impression() == Some(Impression::Delight) && performance < 50 {
            ContradictionKind::PoorAnswers
        } else {
            continue;
        };
        found.push(Contradiction { touchpoint: point.id(), kind });
    }
    found
}
