//! What to do, in order (METHOD, *Order*).

use super::{Analysis, Band, Point};
use crate::domain::{Importance, Impression, TouchpointId};
use std::cmp::Reverse;

/// With how many to start.
const STARTS: usize = 3;

/// The touchpoints with something to do, the most pressing first.
pub fn order(analysis: &Analysis) -> Vec<TouchpointId> {
    let mut keys = Vec::new();
    for (place, point) in analysis.points.iter().enumerate() {
        if let Some(band) = point.band
            && band.is_to_do()
        {
            let later = [!point.rating().pinned, !point.has_free_now()].map(u32::from);
            let performance = point.performance.unwrap_or(u32::MAX);
            keys.push((band, later, Reverse(pressing(point)), performance, place));
        }
    }
    keys.sort_unstable();
    keys.into_iter().filter_map(|(.., place)| analysis.points.get(place)).map(Point::id).collect()
}

/// How much an impression needs something to be done; it orders only within a band.
pub fn need(impression: Option<Impression>) -> u32 {
    match impression {
        Some(Impression::Silent) => 100,
        Some(Impression::Hurt) => 80,
        Some(Impression::Unknown) => 60,
        Some(Impression::Delight) | None => 0,
    }
}

/// Need times effective importance.
fn pressing(point: &Point) -> u32 {
    need(point.impression()) * point.effective.map_or(0, |importance| u32::from(importance.get()))
}

/// Where to start: the first three of the order, of those tied by a chain the first one only.
pub fn starts(analysis: &Analysis, order: &[TouchpointId]) -> Vec<TouchpointId> {
    let mut starts: Vec<&Point> = Vec::new();
    for point in order.iter().filter_map(|id| analysis.point(*id)) {
        let reaches = |from: &Point, to: &Point| analysis.reached(from).any(|reached| reached.id() == to.id());
        if starts.len() < STARTS && !starts.iter().any(|start| reaches(start, point) || reaches(point, start)) {
            starts.push(point);
        }
    }
    starts.into_iter().map(Point::id).collect()
}

/// The touchpoints in a band, as listed.
pub fn in_band(analysis: &Analysis, band: Band) -> Vec<TouchpointId> {
    analysis.points.iter().filter(|point| point.band == Some(band)).map(Point::id).collect()
}

/// Whether to ask where the person would start: more than half of at least five importances are 5.
pub fn asks_for_pins(analysis: &Analysis) -> bool {
    let given: Vec<_> = analysis.points.iter().filter_map(|point| point.rating().importance).collect();
    let greatest = given.iter().filter(|importance| **importance == Importance::MOST).count();
    given.len() >= 5 && 2 * greatest > given.len()
}
