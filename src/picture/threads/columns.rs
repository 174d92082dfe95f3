//! Where the stages lie: each as wide as it is full.

use super::{EDGE, Frame, HEADS, NAMED, whole};
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
        let counts: Vec<_> = Stage::VARIANTS.iter().map(|&stage| (stage, whole(fullest(stage)))).collect();
        let left = if frame.has_heads { HEADS } else { EDGE };
        let room = frame.width - left - EDGE;
        let slot = slot(points, frame, &counts, room);
        let empty = if frame.has_heads { EMPTY } else { EMPTY_IN_STRIP };
        let share = |count: i32| if count == 0 { empty } else { slot.saturating_mul(count) };
        let shares: Vec<_> = counts.iter().map(|&(stage, count)| (stage, share(count))).collect();
        let all: i64 = shares.iter().map(|(_, share)| i64::from(*share)).sum();
        let least = i32::try_from(all * i64::from(CROWDED) / i64::from(slot)).unwrap_or(i32::MAX / 2);
        let room = room.max(least);
        let at = |share: i64| left + i32::try_from(i64::from(room) * share / all.max(1)).unwrap_or(room);
        let mut before = 0;
        let mut edges = Vec::new();
        for (stage, share) in shares {
            let after = before + i64::from(share);
            edges.push((stage, at(before), at(after)));
            before = after;
        }
        let pitch = i32::try_from(i64::from(room) * i64::from(slot) / all.max(1)).unwrap_or(room);
        Self { edges, pitch, width: left + room + EDGE }
    }
}

/// How wide a column is for each of its marks, where an empty one is as wide as it is. In a strip of few touchpoints
/// the empty stages have no more room than their signs need, if that leaves each touchpoint room for its name; what
/// one of them leads to in another strip is told with the names below numbers.
fn slot(points: &[&Point], frame: Frame<'_>, counts: &[(Stage, i32)], room: i32) -> i32 {
    let empty = whole(counts.iter().filter(|(_, count)| *count == 0).count());
    let marks: i32 = counts.iter().map(|(_, count)| *count).sum();
    let left_for_each = (room - empty * EMPTY_IN_STRIP).checked_div(marks).unwrap_or(0);
    let is_here = |point: &Point| point.counterpart().is_some_and(|who| frame.counterparts.contains(&who));
    let leads_on = points.iter().any(|point| is_here(point) && point.leads_to.is_some());
    let is_strip = !frame.has_heads && frame.title.is_some();
    if is_strip && !leads_on && left_for_each >= NAMED { left_for_each } else { SLOT }
}
