//! What to do, in order (METHOD, *Order*).

use super::{Analysis, Band, Point};
use crate::domain::{Importance, Impression, TouchpointId};
use std::cmp::Reverse;

/// The touchpoints with something to do, the most pressing first.
pub fn order(analysis: &Analysis) -> Vec<TouchpointId> {
    let mut keys = Vec::new();
    for (place, point) in analysis.points.iter().enumerate() {
        if let Some(band) = point.band
            && band.is_to_do()
        {
            let later = [!point.rating().pinned, !point.has_free_now()].map(u32::from);
            let performance = point.performance.unwrap_or(u32::MAX);
            keys.push((band, later, Reverse(need(point)), performance, place));
        }
    }
    keys.sort_unstable();
    keys.into_iter().filter_map(|(.., place)| analysis.points.get(place)).map(Point::id).collect()
}

/// Need by impression times effective importance; it orders only within a band.
fn need(point: &Point) -> u32 {
    let need = match point.impression() {
        Some(Impression::Silent) => 100,
        Some(Impression::Hurt) => 80,
        Some(Impression::Unknown) => 60,
        Some(Impression::Delight) | None => 0,
    };
    need * point.effective.map_or(0, |importance| u32::from(importance.get()))
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
