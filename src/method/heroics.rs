//! Delight outside that is paid for inside (METHOD, *Heroics*).

use super::{Analysis, Point};
use crate::domain::{Counterpart, Impression, TouchpointId};

/// An inner touchpoint that hurts and feeds an outer one that delights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heroic {
    /// The inner one.
    pub from: TouchpointId,
    /// The outer one.
    pub to: TouchpointId,
}

/// So many pairs are told at most. A chain of thousands, which nobody's business has, would make millions.
const MOST: usize = 10_000;

/// One entry for each pair, by the inner one as listed, nearest first.
pub fn heroics(analysis: &Analysis) -> Vec<Heroic> {
    let is_inner = |point: &Point| point.counterpart().is_some_and(Counterpart::is_inner);
    let is_paid_for = |point: &&Point| point.impression() == Some(Impression::Hurt) && is_inner(point);
    let is_outer = |point: &Point| point.counterpart().is_some_and(|counterpart| !counterpart.is_inner());
    let is_delight = |point: &&Point| point.impression() == Some(Impression::Delight) && is_outer(point);
    let of = |from: &Point| {
        let from_id = from.id();
        analysis.reached(from).filter(is_delight).map(move |to| Heroic { from: from_id, to: to.id() })
    };
    analysis.points.iter().filter(is_paid_for).flat_map(of).take(MOST).collect()
}
