//! A thread, strand by strand.

use super::{Placed, Rule, Strand};
use crate::domain::{Counterpart, Impression};

/// The fewest known touchpoints that make a thread.
const THREAD: usize = 3;

/// The thread of a kind of people. Others share no journey, and of two known touchpoints nobody knows the way.
pub(super) fn strands(counterpart: Counterpart, marks: &[Placed], rules: &[Rule]) -> Vec<(Strand, String)> {
    let is_known = |mark: &Placed| !matches!(mark.impression, None | Some(Impression::Unknown));
    if counterpart == Counterpart::Other || marks.iter().filter(|mark| is_known(mark)).count() < THREAD {
        return Vec::new();
    }
    let stage_of = |mark: &Placed| rules.iter().position(|rule| (rule.from..rule.to).contains(&mark.at.0));
    let pairs = marks.iter().zip(marks.iter().skip(1));
    pairs
        .map(|(from, to)| {
            let strand = match (is_known(from) && is_known(to), stage_of(from) == stage_of(to)) {
                (false, _) => Strand::Unsure,
                (true, true) => Strand::Within,
                (true, false) => Strand::Firm,
            };
            let (x, y) = (from.at.0 + reach(from), from.at.1);
            let (to_x, to_y) = (to.at.0 - reach(to), to.at.1);
            let middle = i32::midpoint(x, to_x);
            (strand, format!("M{x} {y}C{middle} {y} {middle} {to_y} {to_x} {to_y}"))
        })
        .collect()
}

/// How far from its middle a mark keeps the thread: a full one hides it, a ring would show it.
fn reach(mark: &Placed) -> i32 {
    match mark.impression {
        Some(Impression::Delight | Impression::Hurt) => 0,
        Some(Impression::Silent | Impression::Unknown) | None => mark.radius + 1,
    }
}
