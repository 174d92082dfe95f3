//! Whether a screen is answered, and how much of each part of the path has been answered, whatever lies before the
//! person or behind them.

use super::path::{Part, Step};
use crate::domain::{Counterpart, Impression, LeadsTo, Zone};
use crate::method::{Analysis, Point};
use strum::VariantArray;

/// Whether all is answered that the express path asks on a screen. One that asks no single thing never is.
pub fn is_answered(step: Step, analysis: &Analysis) -> bool {
    match step {
        Step::Ask(id) => analysis.point(id).is_some_and(is_rated),
        Step::Zone(zone) => analysis.assessment.zones[zone].frequency.is_some(),
        Step::Start | Step::You | Step::List | Step::Deeper | Step::Mirror(_) | Step::Results | Step::Plan => false,
    }
}

fn is_rated(point: &Point) -> bool {
    let rating = point.rating();
    let is_inner = point.counterpart().is_some_and(Counterpart::is_inner);
    rating.impression.is_some()
        && rating.importance.is_some()
        && (rating.impression != Some(Impression::Silent) || rating.quiet_by_design.is_some())
        && (!is_inner || point.touchpoint.leads_to != LeadsTo::Unsaid)
}

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
