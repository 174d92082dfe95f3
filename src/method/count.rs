//! How many of what (METHOD, *Counts*).

use super::{Analysis, percent};
use crate::domain::{Counterpart, Evidence, Impression};
use enum_map::EnumMap;

/// Counts of touchpoints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All that count.
    pub listed: u32,
    /// With an impression.
    pub rated: u32,
    /// Without one.
    pub not_rated: u32,
    /// With a band.
    pub banded: u32,
    /// Unnoticed, and rightly so.
    pub quiet_by_design: u32,
    /// By impression; *silent* includes those that are quiet by design.
    pub by_impression: EnumMap<Impression, u32>,
    /// By counterpart.
    pub by_counterpart: EnumMap<Counterpart, u32>,
    /// With evidence.
    pub evidence: u32,
    /// Of these, those that are guesses.
    pub guesses: u32,
    /// Share of guesses among given evidence, 0..100.
    pub guess_percent: Option<u32>,
}

/// Counts the touchpoints.
pub fn counts(analysis: &Analysis) -> Counts {
    let mut counts = Counts::default();
    for point in &analysis.points {
        counts.listed += 1;
        match point.impression() {
            Some(impression) => {
                counts.rated += 1;
                counts.by_impression[impression] += 1;
            }
            None => counts.not_rated += 1,
        }
        counts.banded += u32::from(point.band.is_some());
        counts.quiet_by_design += u32::from(point.rating().is_quiet_by_design());
        if let Some(counterpart) = point.counterpart() {
            counts.by_counterpart[counterpart] += 1;
        }
        if let Some(given) = point.rating().evidence {
            counts.evidence += 1;
            counts.guesses += u32::from(given == Evidence::Guess);
        }
    }
    counts.guess_percent = percent(counts.guesses, counts.evidence);
    counts
}
