//! Where nobody looked, in one sentence for each counterpart. Never tasks.

use super::Narrator;
use crate::domain::{Cell, Counterpart, Stage};
use strum::VariantArray;

/// One sentence for each chosen counterpart with an empty stage, and one for those not chosen.
pub fn blind_spots(narrator: &Narrator<'_>) -> Vec<String> {
    let (words, report) = (narrator.words, narrator.report);
    let texts = &words.ui.blind_spots;
    let mut sentences = Vec::new();
    for &counterpart in Counterpart::VARIANTS {
        let cells = Stage::VARIANTS.iter().map(|&stage| Cell { counterpart, stage });
        let (empty, seen): (Vec<Cell>, Vec<Cell>) = cells.partition(|cell| report.blind_spots.contains(cell));
        let name = &words.counterparts[counterpart].name;
        if empty.is_empty() {
            continue;
        }
        if seen.is_empty() {
            sentences.push(texts.all.fill(&[("name", name)]));
            continue;
        }
        // Whichever is shorter to tell.
        let (counted, cells) = if seen.len() < empty.len() { (&texts.seen, seen) } else { (&texts.empty, empty) };
        let quoted = |cell: &Cell| words.ui.common.quoted.fill(&[("text", words.stage(*cell))]);
        let stages = words.list(&cells.iter().map(quoted).collect::<Vec<_>>());
        sentences.push(words.count(counted, cells.len(), &[("name", name), ("stages", &stages)]));
    }
    if !report.not_looked_at.is_empty() {
        let others: Vec<_> = report.not_looked_at.iter().map(|it| &words.counterparts[*it].small).collect();
        sentences.push(texts.others.fill(&[("names", &words.list(&others))]));
    }
    sentences
}
