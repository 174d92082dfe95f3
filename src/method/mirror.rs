//! What is done outward against its twin inside (METHOD, *Mirror*).

use super::{Analysis, percent};
use crate::domain::PackId;

/// The pairs together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mirror {
    /// How much of what is done outside is missing inside, 0..100.
    pub gap: Option<u32>,
    /// Of what is done outside at all, how much is done inside at all, 0..100.
    pub coverage: Option<u32>,
    /// Pairs with both sides answered.
    pub rests_on: u32,
    /// Pairs done fully outside and not at all inside, in the pack's order.
    pub hollow: Vec<PackId>,
    /// What the two figures come from.
    pub sums: Sums,
}

/// What the figures of the mirror come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Σ gap.
    pub missing: u32,
    /// Σ outward.
    pub outward: u32,
    /// Pairs done outside at all.
    pub done_outside: u32,
    /// Of these, pairs done inside at all.
    pub done_both: u32,
}

/// The pairs of the pack with both sides answered.
pub fn mirror(analysis: &Analysis) -> Mirror {
    let mut mirror = Mirror::default();
    let mut sums = Sums::default();
    for pair in analysis.structure.pairs.iter() {
        let entry = analysis.assessment.mirror.iter().find(|entry| entry.pair == pair.id);
        let Some((outward, inward)) = entry.and_then(|entry| Some((entry.outward?.points(), entry.inward?.points())))
        else {
            continue;
        };
        mirror.rests_on += 1;
        sums.missing += outward.saturating_sub(inward);
        sums.outward += outward;
        sums.done_outside += u32::from(outward >= 1);
        sums.done_both += u32::from(outward >= 1 && inward >= 1);
        if (outward, inward) == (2, 0) {
            mirror.hollow.push(pair.id.clone());
        }
    }
    mirror.gap = percent(sums.missing, sums.outward);
    mirror.coverage = percent(sums.done_both, sums.done_outside);
    mirror.sums = sums;
    mirror
}
