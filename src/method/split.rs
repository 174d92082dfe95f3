//! Which touchpoints are worth splitting into parts.

use super::Analysis;
use std::cmp::Reverse;

/// So many are enough for a person to see what it is about.
const ENOUGH: usize = 3;
/// From this importance on it is worth it whatever it is.
const MATTERS: u8 = 4;

/// The touchpoints to split next, by their place among the points: those that matter most, then those with the most
/// typical parts, then as listed; fewer where some are split already. What hardly matters is none of them.
pub fn worth_splitting(analysis: &Analysis) -> Vec<usize> {
    let points = &analysis.points;
    let mut is_whole = vec![false; points.len()];
    for whole in points.iter().filter_map(|point| point.parent) {
        if let Some(is_whole) = is_whole.get_mut(whole) {
            *is_whole = true;
        }
    }
    let typical = |at: usize| {
        let item = points.get(at).and_then(|point| point.touchpoint.item());
        item.map_or(0, |item| {
            analysis.structure.touchpoints.iter().filter(|part| part.parent.as_ref() == Some(item)).count()
        })
    };
    let importance = |at: usize| points.get(at).and_then(|point| point.effective).map(|importance| importance.get());
    let is_split = |at: usize| is_whole.get(at) == Some(&true);
    let mut worth: Vec<_> = (0..points.len())
        .filter(|at| points.get(*at).is_some_and(|point| point.parent.is_none()) && !is_split(*at))
        .map(|at| (at, importance(at), typical(at)))
        .filter(|(_, importance, typical)| match importance {
            Some(importance) if *importance >= MATTERS => true,
            Some(importance) => *importance > 2 && *typical > 0,
            None => *typical > 0,
        })
        .collect();
    worth.sort_by_key(|(_, importance, typical)| Reverse((*importance, *typical)));
    let split = is_whole.iter().filter(|is_whole| **is_whole).count();
    worth.truncate(ENOUGH.saturating_sub(split));
    worth.into_iter().map(|(at, ..)| at).collect()
}
