//! Small errors show the whole (METHOD, *Patterns*).

use super::{Analysis, percent};
use crate::domain::structure::Aspect;
use crate::domain::{Frequency, Zone};
use strum::VariantArray;

/// An aspect that fails again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The aspect.
    pub aspect: Aspect,
    /// Touchpoints with a weak check of it.
    pub failing: u32,
    /// Touchpoints with an answered check of it.
    pub seen: u32,
    /// `round(100 · failing / seen)`.
    pub strength: u32,
    /// Zones that echo it and happen often or always: a root to treat before its symptoms.
    pub confirmed_by: Vec<Zone>,
}

/// The zones at which an aspect that fails is heard.
pub fn echoes(aspect: Aspect) -> [Option<Zone>; 2] {
    match aspect {
        Aspect::Clarity => [Some(Zone::Processes), Some(Zone::Systems)],
        Aspect::Speed => [Some(Zone::Organisation), Some(Zone::Processes)],
        Aspect::Ease => [Some(Zone::Systems), None],
        Aspect::Warmth => [Some(Zone::Understanding), Some(Zone::Goals)],
        Aspect::Consistency => [Some(Zone::Channels), Some(Zone::Vision)],
        Aspect::Ownership => [Some(Zone::Handoffs), Some(Zone::Organisation)],
        Aspect::Continuity => [Some(Zone::Data), Some(Zone::Channels)],
        Aspect::Appearance => [Some(Zone::Vision), Some(Zone::Metrics)],
    }
}

/// The patterns, strongest first, ties by the order of the aspects.
pub fn patterns(analysis: &Analysis) -> Vec<Pattern> {
    let mut patterns: Vec<Pattern> = Vec::new();
    for &aspect in Aspect::VARIANTS {
        let (mut failing, mut seen) = (0, 0);
        for point in &analysis.points {
            let (mut is_seen, mut fails) = (false, false);
            for checked in &point.checks {
                if checked.check.aspect == aspect {
                    is_seen |= checked.answer.points().is_some();
                    fails |= checked.answer.is_weak();
                }
            }
            seen += u32::from(is_seen);
            failing += u32::from(fails);
        }
        let strength = percent(failing, seen).unwrap_or_default();
        if failing < 3 || 2 * failing < seen {
            continue;
        }
        let mut confirmed_by = Vec::new();
        for zone in echoes(aspect).into_iter().flatten() {
            if analysis.assessment.zones[zone].frequency.is_some_and(Frequency::is_hot) {
                confirmed_by.push(zone);
            }
        }
        let place = patterns.iter().position(|known| known.strength < strength).unwrap_or(patterns.len());
        patterns.insert(place, Pattern { aspect, failing, seen, strength, confirmed_by });
    }
    patterns
}
