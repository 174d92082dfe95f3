//! Where nobody looked, in one sentence for each counterpart. Never tasks.

use super::Teller;
use crate::domain::{Cell, Counterpart, Stage};
use crate::pack::{Counted, T};
use strum::VariantArray;

/// One sentence for each chosen counterpart with an empty stage, and one for those not chosen.
pub fn blind(teller: &Teller<'_>) -> Vec<String> {
    let (words, report) = (teller.words, teller.report);
    let mut sentences = Vec::new();
    for &counterpart in Counterpart::VARIANTS {
        let name = ("name", words.counterpart(counterpart));
        let (mut empty, mut seen) = (Vec::new(), Vec::new());
        for &stage in Stage::VARIANTS {
            let cell = Cell { counterpart, stage };
            let list = if report.blind_spots.contains(&cell) { &mut empty } else { &mut seen };
            list.push(words.fill(T::Quoted, &[("text", words.stage(cell))]));
        }
        if empty.is_empty() {
            continue;
        }
        if seen.is_empty() {
            sentences.push(words.fill(T::BlindAll, &[name]));
            continue;
        }
        // Whichever is shorter to tell.
        let (counted, stages) =
            if seen.len() < empty.len() { (Counted::SeenStages, seen) } else { (Counted::EmptyStages, empty) };
        let quoted: Vec<&str> = stages.iter().map(String::as_str).collect();
        let n = u32::try_from(quoted.len()).unwrap_or(u32::MAX);
        sentences.push(words.count(counted, n, &[name, ("stages", &words.list(&quoted))]));
    }
    let others: Vec<&str> = report.not_looked_at.iter().map(|it| words.counterpart_small(*it)).collect();
    if !others.is_empty() {
        sentences.push(words.fill(T::BlindOthers, &[("names", &words.list(&others))]));
    }
    sentences
}
