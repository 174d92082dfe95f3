//! What could be done, in order (METHOD, *Suggestions*).

use super::mirror::Mirror;
use super::zone::Zones;
use super::{Analysis, Band, Point};
use crate::domain::{Action, Effort, Fix, Impression, PackId, Source, State, TouchpointId};
use std::collections::HashSet;
use std::rc::Rc;

/// Something that could be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// From what it comes.
    pub source: Source,
    /// What it takes.
    pub effort: Effort,
}

/// How many suggestions are offered at once.
pub const BATCH: usize = 5;

/// The places of the suggestions that are offered now: the first few of those that are free; once none of that is
/// suggested, waiting or in hand, of the rest. Of a touchpoint one at a time, and none while an action about it is
/// open; of a check, which would have the same words elsewhere, likewise.
pub fn offered(suggestions: &[Suggestion], actions: &[Rc<Action>]) -> Vec<usize> {
    let open = || actions.iter().filter(|action| action.state != State::Done);
    let some_are_free = suggestions.iter().any(|suggestion| suggestion.effort == Effort::FreeNow);
    if !some_are_free && open().any(|action| action.effort == Effort::FreeNow) {
        return Vec::new();
    }
    let sources = || open().filter_map(|action| action.source.as_ref());
    let mut touchpoints: HashSet<_> = sources().filter_map(Source::touchpoint).collect();
    let mut checks: HashSet<_> = sources().filter_map(check_of).collect();
    let of_batch = suggestions
        .iter()
        .enumerate()
        .filter(|(_, suggestion)| !some_are_free || suggestion.effort == Effort::FreeNow)
        .filter(|(_, Suggestion { source, .. })| {
            let (touchpoint, check) = (source.touchpoint(), check_of(source));
            let is_new =
                touchpoint.is_none_or(|it| !touchpoints.contains(&it)) && check.is_none_or(|it| !checks.contains(it));
            if is_new {
                touchpoints.extend(touchpoint);
                checks.extend(check);
            }
            is_new
        });
    of_batch.map(|(place, _)| place).take(BATCH).collect()
}

fn check_of(source: &Source) -> Option<&PackId> {
    match source {
        Source::Check { check, .. } => Some(check),
        _ => None,
    }
}

/// The suggestions that are not in the plan yet: what can be done now and for free first; of touchpoints
/// by `order`, then those outside it as listed; then hot zones, then hollow pairs.
pub fn suggestions(analysis: &Analysis, order: &[TouchpointId], zones: &Zones, mirror: &Mirror) -> Vec<Suggestion> {
    let mut all = Offers { analysis, free: Vec::new(), rest: Vec::new() };
    for id in order {
        if let Some(point) = analysis.point(*id) {
            all.of_point(point);
        }
    }
    for point in &analysis.points {
        if !point.band.is_some_and(Band::is_to_do) {
            all.of_point(point);
        }
    }
    for zone in &zones.hot {
        all.offer(Source::Zone(*zone), Effort::FreeNow);
    }
    for pair in &mirror.hollow {
        all.offer(Source::Pair(pair.clone()), Effort::Small);
    }
    all.free.append(&mut all.rest);
    all.free
}

/// What is suggested so far.
struct Offers<'g> {
    analysis: &'g Analysis,
    free: Vec<Suggestion>,
    rest: Vec<Suggestion>,
}

impl Offers<'_> {
    /// Suggests something, unless it is in the plan.
    fn offer(&mut self, source: Source, effort: Effort) {
        if !self.analysis.assessment.actions.iter().any(|action| action.source.as_ref() == Some(&source)) {
            let list = if effort == Effort::FreeNow { &mut self.free } else { &mut self.rest };
            list.push(Suggestion { source, effort });
        }
    }

    fn of_point(&mut self, point: &Point) {
        let touchpoint = point.id();
        let rating = point.rating();
        let mut is_weak = false;
        for checked in point.weak() {
            is_weak = true;
            self.offer(Source::Check { check: checked.check.id.clone(), touchpoint }, effort(checked.fix));
        }
        if rating.is_failing() && rating.fix.is_some() && !is_weak {
            self.offer(Source::Fix(touchpoint), effort(rating.fix));
        }
        let pressing = matches!(point.band, Some(Band::High | Band::Medium));
        let unasked = rating.is_failing() && pressing && !point.is_checked();
        if unasked || point.impression() == Some(Impression::Unknown) {
            self.offer(Source::Ask(touchpoint), Effort::FreeNow);
        }
    }
}

/// What a fix takes; small where nobody has said.
pub fn effort(fix: Option<Fix>) -> Effort {
    match fix {
        Some(Fix::FreeNow) => Effort::FreeNow,
        Some(Fix::Budget | Fix::Others) => Effort::Large,
        Some(Fix::Later) | None => Effort::Small,
    }
}
