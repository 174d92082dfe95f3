//! Whom nobody looked at, in a sentence or two; where else nothing is listed, the threads show. Never tasks.

use super::Narrator;
use crate::domain::{Cell, Counterpart, Stage};
use strum::VariantArray;

/// One sentence for each chosen counterpart without any touchpoint, and one for those not chosen.
pub fn blind_spots(narrator: &Narrator<'_>) -> Vec<String> {
    let (words, report) = (narrator.words, narrator.report);
    let texts = &words.ui.blind_spots;
    let is_empty = |cell: Cell| report.blind_spots.contains(&cell);
    let is_unseen =
        |who: &&Counterpart| Stage::VARIANTS.iter().all(|&stage| is_empty(Cell { counterpart: **who, stage }));
    let unseen = Counterpart::VARIANTS.iter().filter(is_unseen);
    let mut sentences: Vec<_> = unseen.map(|&who| texts.all.fill(&[("name", &words.counterparts[who].name)])).collect();
    if !report.not_looked_at.is_empty() {
        let others: Vec<_> = report.not_looked_at.iter().map(|it| &words.counterparts[*it].small).collect();
        sentences.push(texts.others.fill(&[("names", &words.list(&others))]));
    }
    sentences
}
