//! Why a touchpoint ranks where it does, and one thing to do about it this week.

use super::Narrator;
use crate::domain::{Subject, Touchpoint, TouchpointId};
use crate::method::Point;
use crate::words::Words;
use implicit_clone::unsync::IString;
use std::collections::HashSet;

/// One line: the importance, or the touchpoint on which it tells; and what moved it up. The impression is told by the
/// mark beside it.
pub fn why(narrator: &Narrator<'_>, point: &Point) -> String {
    let texts = &narrator.words.ui.why;
    let n = point.effective.map(|importance| importance.get().to_string()).unwrap_or_default();
    let mut why = match narrator.analysis.lifted_by(point) {
        None => texts.importance.fill(&[("n", &n)]),
        Some(to) => texts.lifted.fill(&[("to", &narrator.title(to)), ("n", &n)]),
    };
    if point.rating().pinned {
        why.push(' ');
        why.push_str(&texts.pinned);
    }
    why
}

/// One thing to do this week: the item's own step; for what the person named themselves, by impression and
/// channel.
pub fn advice<'a>(narrator: &Narrator<'a>, point: &Point) -> Option<&'a IString> {
    let of_channel = narrator.words.advice(point.impression()?, point.channel)?;
    Some(first_step(&point.touchpoint, narrator.words).unwrap_or(of_channel))
}

/// A touchpoint that needs something done.
#[derive(Clone, Debug, PartialEq)]
pub struct ToDo {
    /// The touchpoint.
    pub touchpoint: TouchpointId,
    /// One thing to do about it; none where an earlier one has the same.
    pub advice: Option<IString>,
}

/// What to do about touchpoints, in their order: nothing is advised twice.
pub fn to_do(narrator: &Narrator<'_>, touchpoints: impl IntoIterator<Item = TouchpointId>) -> Vec<ToDo> {
    let mut given = HashSet::new();
    let points = touchpoints.into_iter().filter_map(|id| narrator.point(id));
    let advised = |point: &Point| ToDo {
        touchpoint: point.id(),
        advice: advice(narrator, point).filter(|advice| given.insert(*advice)).cloned(),
    };
    points.map(advised).collect()
}

/// The first step of a touchpoint that is called as in the pack.
fn first_step<'a>(touchpoint: &Touchpoint, words: &'a Words) -> Option<&'a IString> {
    match &touchpoint.subject {
        Subject::Item { item, title: None, .. } => words.item(item)?.step.as_ref(),
        _ => None,
    }
}

/// What an action that puts a touchpoint right begins with: what is advised, where that follows from the touchpoint
/// alone.
pub fn step<'a>(touchpoint: &Touchpoint, words: &'a Words) -> Option<&'a IString> {
    let of_channel = || match touchpoint.subject {
        Subject::Own { channel, .. } => words.advice(touchpoint.rating.impression?, channel),
        Subject::Item { .. } => None,
    };
    first_step(touchpoint, words).or_else(of_channel)
}
