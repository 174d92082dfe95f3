//! Why a touchpoint ranks where it does, and one thing to do about it this week.

use super::Teller;
use crate::domain::Impression;
use crate::method::Point;
use crate::pack::T;

/// One line: the importance and where it comes from, the impression, and what moved it up.
pub fn why(teller: &Teller<'_>, point: &Point) -> String {
    let number = |importance: Option<crate::domain::Importance>| {
        importance.map_or_else(String::new, |importance| (importance.get()).to_string())
    };
    let lifted = teller.analysis.point(point.id()).and_then(|point| teller.lifted_by(point));
    let (own, all) = (number(point.rating().importance), number(point.effective));
    let mut why = match lifted {
        None => teller.words.fill(T::WhyImportance, &[("n", &all)]),
        Some(to) => {
            let text = if own.is_empty() { T::WhyLiftedOnly } else { T::WhyLifted };
            teller.words.fill(text, &[("own", &own), ("to", &teller.title(to)), ("n", &all)])
        }
    };
    let impression = match point.impression() {
        Some(Impression::Silent) => Some(T::WhySilent),
        Some(Impression::Hurt) => Some(T::WhyHurt),
        Some(Impression::Unknown) => Some(T::WhyUnknown),
        Some(Impression::Delight) | None => None,
    };
    for text in [impression, point.rating().pinned.then_some(T::WhyPinned)].into_iter().flatten() {
        why.push(' ');
        why.push_str(teller.words.text(text));
    }
    why
}

/// One thing to do this week, by impression and channel.
pub fn advice<'w>(teller: &Teller<'w>, point: &Point) -> Option<&'w str> {
    teller.words.advice(point.impression()?, point.channel)
}
