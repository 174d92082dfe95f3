//! Small errors show the whole (METHOD, *Patterns*).

use super::{Analysis, percent};
use crate::domain::structure::Aspect;
use crate::domain::{Answer, Frequency, Zone};
use std::cmp::Reverse;
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

/// The zones in which an aspect that fails is heard.
pub fn echoes(aspect: Aspect) -> &'static [Zone] {
    match aspect {
        Aspect::Clarity => &[Zone::Processes, Zone::Systems],
        Aspect::Speed => &[Zone::Organisation, Zone::Processes],
        Aspect::Ease => &[Zone::Systems],
        Aspect::Warmth => &[Zone::Understanding, Zone::Goals],
        Aspect::Consistency => &[Zone::Channels, Zone::Vision],
        Aspect::Ownership => &[Zone::Handoffs, Zone::Organisation],
        Aspect::Continuity => &[Zone::Data, Zone::Channels],
        Aspect::Appearance => &[Zone::Vision, Zone::Metrics],
    }
}

/// The patterns, strongest first, ties by the order of the aspects.
pub fn patterns(analysis: &Analysis) -> Vec<Pattern> {
    let mut patterns: Vec<_> = Aspect::VARIANTS.iter().filter_map(|aspect| pattern(analysis, *aspect)).collect();
    patterns.sort_by_key(|pattern| Reverse(pattern.strength));
    patterns
}

fn pattern(analysis: &Analysis, aspect: Aspect) -> Option<Pattern> {
    let (mut failing, mut seen) = (0, 0);
    for point in &analysis.points {
        let answers =
            || point.checks.iter().filter(|checked| checked.check.aspect == aspect).map(|checked| checked.answer);
        seen += u32::from(answers().any(|answer| answer.points().is_some()));
        failing += u32::from(answers().any(Answer::is_weak));
    }
    if failing < 3 || 2 * failing < seen {
        return None;
    }
    let is_hot = |zone: &&Zone| analysis.assessment.zones[**zone].frequency.is_some_and(Frequency::is_hot);
    let confirmed_by = echoes(aspect).iter().filter(is_hot).copied().collect();
    Some(Pattern { aspect, failing, seen, strength: percent(failing, seen)?, confirmed_by })
}
