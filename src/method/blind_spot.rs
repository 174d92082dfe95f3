//! Where nobody looked (METHOD, *Blind spots*).

use super::Analysis;
use crate::domain::{Cell, Counterpart, Stage};
use strum::VariantArray;

/// For each chosen counterpart, the stages with no touchpoint and no "nothing here".
pub fn blind_spots(analysis: &Analysis) -> Vec<Cell> {
    let chosen = analysis.assessment.respondent.counterparts.iter().filter(|(_, chosen)| **chosen);
    let cells =
        chosen.flat_map(|(counterpart, _)| Stage::VARIANTS.iter().map(move |&stage| Cell { counterpart, stage }));
    let is_blind = |cell: &Cell| {
        !analysis.assessment.is_nothing_here(*cell) && !analysis.points.iter().any(|point| point.cell == Some(*cell))
    };
    cells.filter(is_blind).collect()
}

/// The counterparts that are not chosen.
pub fn not_looked_at(analysis: &Analysis) -> Vec<Counterpart> {
    let counterparts = &analysis.assessment.respondent.counterparts;
    counterparts.iter().filter(|(_, chosen)| !**chosen).map(|(counterpart, _)| counterpart).collect()
}
