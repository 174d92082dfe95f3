//! Where the stages lie: each as wide as it is full.

use super::{EDGE, Frame, HEADS, whole};
use crate::domain::{Cell, Counterpart, Stage};
use crate::method::Point;
use strum::VariantArray;

/// The least width of a touchpoint.
const CROWDED: i32 = 14;
/// How wide a column is for each of its marks, and how wide an empty one; in a strip its sign needs room.
const SLOT: i32 = 20;
const EMPTY: i32 = 11;
const EMPTY_IN_STRIP: i32 = 16;

/// Where the stages lie: each as wide as it is full.
pub(super) struct Columns {
    /// Left and right edge of each.
    pub(super) edges: Vec<(Stage, i32, i32)>,
    /// The least width of a touchpoint.
    pub(super) pitch: i32,
    pub(super) width: i32,
}

impl Columns {
    pub(super) fn of(points: &[&Point], frame: Frame<'_>) -> Self {
        let fullest = |stage: Stage| {
            let of = |counterpart: &Counterpart| {
                let cell = Some(Cell { counterpart: *counterpart, stage });
                points.iter().filter(|point| point.cell == cell).count()
            };
            frame.counterparts.iter().map(of).max().unwrap_or(0)
        };
        let shares: Vec<_> = Stage::VARIANTS
            .iter()
            .map(|&stage| match fullest(stage) {
                0 => (stage, if frame.has_heads { EMPTY } else { EMPTY_IN_STRIP }),
                count => (stage, SLOT.saturating_mul(whole(count))),
            })
            .collect();
        let all: i64 = shares.iter().map(|(_, share)| i64::from(*share)).sum();
        let left = if frame.has_heads { HEADS } else { EDGE };
        let least = i32::try_from(all * i64::from(CROWDED) / i64::from(SLOT)).unwrap_or(i32::MAX / 2);
        let room = (frame.width - left - EDGE).max(least);
        let at = |share: i64| left + i32::try_from(i64::from(room) * share / all.max(1)).unwrap_or(room);
        let mut before = 0;
        let mut edges = Vec::new();
        for (stage, share) in shares {
            let after = before + i64::from(share);
            edges.push((stage, at(before), at(after)));
            before = after;
        }
        let pitch = i32::try_from(i64::from(room) * i64::from(SLOT) / all.max(1)).unwrap_or(room);
        Self { edges, pitch, width: left + room + EDGE }
    }
}
