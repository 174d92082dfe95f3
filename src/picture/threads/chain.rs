//! Chains: what a failure inside leads to.

use super::Chain;
use crate::domain::TouchpointId;
use std::cmp::Ordering;

/// How high a chain within a row rises over it, and how long the head of an arrow is.
const ARCH: i32 = 40;
const HEAD: i32 = 9;

/// Where chains leave a mark and come to it: above and below it with its label.
#[derive(Clone, Copy)]
pub(super) struct End {
    pub(super) id: TouchpointId,
    pub(super) row: usize,
    pub(super) x: i32,
    pub(super) top: i32,
    pub(super) bottom: i32,
}

/// A calm curve from mark to mark, leaving and coming upright; within a row it rises above it.
pub(super) fn chain(from: End, to: End) -> Chain {
    // Where it leaves, where its tip is, and which way it comes there: −1 from below, 1 from above.
    let (start, tip, way) = match from.row.cmp(&to.row) {
        Ordering::Greater => (from.top - 2, to.bottom + 3, -1),
        Ordering::Less => (from.bottom + 2, to.top - 3, 1),
        Ordering::Equal => (from.top - 2, to.top - 3, 1),
    };
    let base = tip - HEAD * way;
    let (leave, come) = match from.row.cmp(&to.row) {
        Ordering::Equal => (start - ARCH, base - ARCH),
        Ordering::Less | Ordering::Greater => (i32::midpoint(start, base), i32::midpoint(start, base)),
    };
    let (x, to_x) = (from.x, to.x);
    Chain {
        path: format!("M{x} {start}C{x} {leave} {to_x} {come} {to_x} {base}"),
        head: format!("M{to_x} {tip}L{} {base}L{} {base}Z", to_x - 5, to_x + 5),
    }
}
