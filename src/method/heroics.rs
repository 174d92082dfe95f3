//! Delight outside that is paid for inside (METHOD, *Heroics*).

use super::Analysis;
use crate::domain::{Counterpart, Impression, TouchpointId};

/// An inner touchpoint that hurts and feeds an outer one that delights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heroic {
    /// The inner one.
    pub from: TouchpointId,
    /// The outer one.
    pub to: TouchpointId,
}

/// One entry for each pair, by the inner one as listed, nearest first.
pub fn heroics(analysis: &Analysis) -> Vec<Heroic> {
    let mut found = Vec::new();
    for from in &analysis.points {
        if from.impression() != Some(Impression::Hurt) || !from.counterpart().is_some_and(Counterpart::is_inner) {
            continue;
        }
        for to in analysis.reached(from) {
            let is_outer = to.counterpart().is_some_and(|counterpart| !counterpart.is_inner());
            if is_outer && to.impression() == Some(Impression::Delight) {
                found.push(Heroic { from: from.id(), to: to.id() });
            }
        }
    }
    found
}
