//! In which order touchpoints are asked about, and how long the rest of a path takes.

use super::path::Path;
use crate::domain::assessment::Respondent;
use crate::domain::{Cell, Counterpart, Impression, Stage, TouchpointId, Zone};
use crate::method::Analysis;
use strum::VariantArray;

/// The people in the order of asking: those who meet no customers begin with their colleagues.
pub fn order_of_people(respondent: &Respondent) -> impl Iterator<Item = Counterpart> + use<> {
    let inside_first = respondent.works_inside();
    [inside_first, !inside_first].into_iter().flat_map(|inner| {
        Counterpart::VARIANTS.iter().copied().filter(move |counterpart| counterpart.is_inner() == inner)
    })
}

/// The touchpoints in the order of asking: by counterpart and stage, as listed, each part after its whole.
pub fn order_of_asking(analysis: &Analysis) -> Vec<TouchpointId> {
    // Gathered once: a file may hold thousands, and this is asked for at every drawing.
    let mut parts = vec![Vec::new(); analysis.points.len()];
    for (at, point) in analysis.points.iter().enumerate() {
        if let Some(parts) = point.parent.and_then(|whole| parts.get_mut(whole)) {
            parts.push(at);
        }
    }
    let cells = order_of_people(&analysis.assessment.respondent)
        .flat_map(|counterpart| Stage::VARIANTS.iter().map(move |&stage| Some(Cell { counterpart, stage })))
        // Parts of something that the pack lacks have no place: they come last.
        .chain([None]);
    let mut asked = Vec::with_capacity(analysis.points.len());
    for cell in cells {
        for (at, point) in analysis.points.iter().enumerate() {
            if point.parent.is_none() && point.cell == cell {
                push_with_parts(analysis, &parts, at, &mut asked);
            }
        }
    }
    asked
}

fn push_with_parts(analysis: &Analysis, parts: &[Vec<usize>], at: usize, asked: &mut Vec<TouchpointId>) {
    asked.extend(analysis.points.get(at).map(|point| point.id()));
    for &part in parts.get(at).into_iter().flatten() {
        push_with_parts(analysis, parts, part, asked);
    }
}

/// A touchpoint among all that are asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The touchpoint.
    pub id: TouchpointId,
    /// Its impression, if rated.
    pub impression: Option<Impression>,
    /// It is a part of another.
    pub is_part: bool,
}

/// The touchpoints with some people, or with none that are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedPeople {
    /// These people.
    pub counterpart: Option<Counterpart>,
    /// In the order of asking.
    pub asked: Vec<Asked>,
}

/// All that is asked about, by people, in the order of asking.
pub fn asked_by_people(analysis: &Analysis) -> Vec<AskedPeople> {
    let mut people: Vec<AskedPeople> = Vec::new();
    for point in order_of_asking(analysis).into_iter().filter_map(|id| analysis.point(id)) {
        let counterpart = point.counterpart();
        let asked = Asked { id: point.id(), impression: point.impression(), is_part: point.parent.is_some() };
        match people.last_mut() {
            Some(last) if last.counterpart == counterpart => last.asked.push(asked),
            _ => people.push(AskedPeople { counterpart, asked: vec![asked] }),
        }
    }
    people
}

/// Seconds for an impression and an importance; for the checks of a touchpoint; for a zone; for a pair; for a
/// root; for a first plan.
const RATING: usize = 20;
const CHECKS: usize = 45;
const ZONE: usize = 8;
const PAIR: usize = 20;
const ROOT: usize = 10;
const PLAN: usize = 180;

/// So many minutes and more are said to be long, not counted.
pub const LONG: u32 = 60;

/// How many minutes the unanswered rest of a path takes people who don't hurry.
pub fn minutes_left(path: Path, analysis: &Analysis) -> u32 {
    let assessment = &analysis.assessment;
    let unrated = analysis.points.iter().filter(|point| point.impression().is_none()).count();
    let unasked = Zone::VARIANTS.iter().filter(|zone| assessment.zones[**zone].frequency.is_none()).count();
    let mut seconds = unrated * RATING + unasked * ZONE;
    if path.is_full() {
        let unchecked = analysis
            .points
            .iter()
            .filter(|point| point.checks.is_empty() && point.impression() != Some(Impression::Unknown))
            .count();
        let pairs = analysis.structure.pairs.len().saturating_sub(assessment.mirror.len());
        let roots = analysis.structure.roots.len().saturating_sub(assessment.roots.len());
        let plan = if assessment.actions.is_empty() { PLAN } else { 0 };
        seconds += unchecked * CHECKS + pairs * PAIR + roots * ROOT + plan;
    }
    u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX)
}
