//! What is done outward against its twin inside (METHOD, *Mirror*).

use super::{Ground, percent};
use crate::domain::PackId;

/// The pairs together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mirror {
    /// How much of what is done outside is missing inside, 0..100.
    pub gap: Option<u32>,
    /// Of what is done outside at all, how much is done inside at all, 0..100.
    pub coverage: Option<u32>,
    /// Pairs with both sides answered.
    pub rests_on: u32,
    /// Pairs done fully outside and not at all inside, in the pack's order.
    pub hollow: Vec<PackId>,
}

/// The pairs of the pack with both sides answered.
pub fn mirror(ground: &Ground<'_>) -> Mirror {
    let mut mirror = Mirror::default();
    let (mut gaps, mut outwards, mut done_outside, mut done_both) = (0, 0, 0, 0);
    for pair in ground.structure.pairs.iter() {
        let entry = ground.assessment.mirror.iter().find(|entry| entry.pair == pair.id);
        let Some((outward, inward)) = entry.and_then(|entry| Some((entry.outward?.points(), entry.inward?.points())))
        else {
            continue;
        };
        mirror.rests_on += 1;
        gaps += outward.saturating_sub(inward);
        outwards += outward;
        done_outside += u32::from(outward >= 1);
        done_both += u32::from(outward >= 1 && inward >= 1);
        if (outward, inward) == (2, 0) {
            mirror.hollow.push(pair.id.clone());
        }
    }
    mirror.gap = percent(gaps, outwards);
    mirror.coverage = percent(done_both, done_outside);
    mirror
}
