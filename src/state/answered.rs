//! How much of each part of the path has been answered, whatever lies before the person or behind them.

use super::path::{Part, Step};
use crate::domain::Zone;
use crate::method::Analysis;
use strum::VariantArray;

/// How much of a part has been answered, 0..=100. Results ask nothing: they count once they are seen, and stand on
/// something.
pub fn percent_answered(part: Part, at: Step, analysis: &Analysis) -> usize {
    let assessment = &analysis.assessment;
    let respondent = &assessment.respondent;
    let all_or_nothing = |answered| (usize::from(answered), 1);
    let rated = analysis.points.iter().filter(|point| point.impression().is_some()).count();
    let (answered, asked) = match part {
        Part::You => {
            let meets_anybody = respondent.counterparts.values().any(|chosen| *chosen);
            (usize::from(respondent.role.is_some()) + usize::from(meets_anybody), 2)
        }
        Part::List => all_or_nothing(!assessment.touchpoints.is_empty()),
        Part::Deeper => all_or_nothing(assessment.touchpoints.iter().any(|touchpoint| touchpoint.parent.is_some())),
        Part::Ask => (rated, analysis.points.len()),
        Part::Zones => {
            let zones = assessment.zones.values();
            (zones.filter(|zone| zone.frequency.is_some()).count(), Zone::VARIANTS.len())
        }
        Part::Mirror => (
            assessment.mirror.len() + assessment.roots.len(),
            analysis.structure.pairs.len() + analysis.structure.roots.len(),
        ),
        Part::Results => all_or_nothing(rated > 0 && matches!(at, Step::Results | Step::Plan)),
        Part::Plan => all_or_nothing(!assessment.actions.is_empty()),
    };
    // A file may have answers to what this pack doesn't ask.
    (100 * answered).checked_div(asked).unwrap_or(0).min(100)
}
