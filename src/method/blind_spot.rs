//! Where nobody looked (METHOD, *Blind spots*).

use super::Ground;
use crate::domain::{Cell, Counterpart, Stage, Vocabulary};

/// For each chosen counterpart, the stages with no touchpoint and no "nothing here".
pub fn blind_spots(ground: &Ground<'_>) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (counterpart, chosen) in ground.assessment.respondent.counterparts.iter() {
        if !chosen {
            continue;
        }
        for &stage in Stage::ALL {
            let cell = Cell { counterpart, stage };
            let touched = ground.points.iter().any(|point| point.cell == Some(cell));
            if !touched && !ground.assessment.is_nothing_here(cell) {
                cells.push(cell);
            }
        }
    }
    cells
}

/// The counterparts that are not chosen.
pub fn not_looked_at(ground: &Ground<'_>) -> Vec<Counterpart> {
    let mut others = Vec::new();
    for (counterpart, chosen) in ground.assessment.respondent.counterparts.iter() {
        if !chosen {
            others.push(counterpart);
        }
    }
    others
}
