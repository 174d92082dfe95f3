//! Where nobody looked (METHOD, *Blind spots*).

use super::Analysis;
use crate::domain::{Cell, Counterpart, Stage};
use strum::VariantArray;

/// For each chosen counterpart, the stages with no touchpoint and no "nothing here".
pub fn blind_spots(analysis: &Analysis) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (counterpart, chosen) in analysis.assessment.respondent.counterparts.iter() {
        if !chosen {
            continue;
        }
        for &stage in Stage::VARIANTS {
            let cell = Cell { counterpart, stage };
            let touched = analysis.points.iter().any(|point| point.cell == Some(cell));
            if !touched && !analysis.assessment.is_nothing_here(cell) {
                cells.push(cell);
            }
        }
    }
    cells
}

/// The counterparts that are not chosen.
pub fn not_looked_at(analysis: &Analysis) -> Vec<Counterpart> {
    let mut others = Vec::new();
    for (counterpart, chosen) in analysis.assessment.respondent.counterparts.iter() {
        if !chosen {
            others.push(counterpart);
        }
    }
    others
}
