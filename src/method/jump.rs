//! Breaks between one moment and the next (METHOD, *Jumps*): a person expects the next to be like the
//! last.

use super::Analysis;
use crate::domain::{Cell, Counterpart, Impression, Stage};
use strum::VariantArray;

/// A break for a counterpart: all delight at one stage, something else at the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jump {
    /// For whom.
    pub counterpart: Counterpart,
    /// The stage of delight.
    pub from: Stage,
    /// The next stage that anything is known of.
    pub to: Stage,
}

/// The breaks, by counterpart and stage.
pub fn jumps(analysis: &Analysis) -> Vec<Jump> {
    let mut jumps = Vec::new();
    for &counterpart in Counterpart::VARIANTS {
        let mut last: Option<(Stage, bool)> = None;
        for &stage in Stage::VARIANTS {
            let (mut delights, mut fails) = (false, false);
            for point in &analysis.points {
                if point.cell == Some(Cell { counterpart, stage }) {
                    delights |= point.impression() == Some(Impression::Delight);
                    fails |= point.rating().is_failing();
                }
            }
            if !delights && !fails {
                continue;
            }
            if let Some((from, true)) = last
                && fails
            {
                jumps.push(Jump { counterpart, from, to: stage });
            }
            last = Some((stage, !fails));
        }
    }
    jumps
}
