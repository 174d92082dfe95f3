//! Which part of what matters to people is met with delight (METHOD, *Index*).

use super::{Analysis, percent};
use crate::domain::Impression;
use enum_map::EnumMap;

/// On how many touchpoints of known impression the index must rest to be shown as a number.
pub const SHOWN_FROM: u32 = 5;

/// The index with its range.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    /// Among known impressions, 0..100.
    pub value: Option<u32>,
    /// If all unknown ones were no delight.
    pub low: Option<u32>,
    /// If all unknown ones were delight.
    pub high: Option<u32>,
    /// Touchpoints of known impression in it.
    pub rests_on: u32,
    /// Sums of importance.
    pub weights: EnumMap<Impression, u32>,
}

/// The index over touchpoints that are rated, have an importance of their own, are not quiet by design,
/// and of whose wholes none is both rated and given an importance.
pub fn index(analysis: &Analysis) -> Index {
    let mut index = Index::default();
    for point in &analysis.points {
        let rating = point.rating();
        let (Some(impression), Some(importance)) = (rating.impression, rating.importance) else { continue };
        let spoken_for = analysis.wholes(point).any(|whole| {
            let rating = whole.rating();
            rating.impression.is_some() && rating.importance.is_some()
        });
        if rating.is_quiet_by_design() || spoken_for {
            continue;
        }
        index.weights[impression] += u32::from(importance.get());
        index.rests_on += u32::from(impression != Impression::Unknown);
    }
    let weight = |impression| index.weights[impression];
    let (delight, unknown) = (weight(Impression::Delight), weight(Impression::Unknown));
    let known = delight + weight(Impression::Silent) + weight(Impression::Hurt);
    index.value = percent(delight, known);
    index.low = percent(delight, known + unknown);
    index.high = percent(delight + unknown, known + unknown);
    index
}
