//! Which story is told at which touchpoint.

use crate::domain::{Counterpart, Impression, TouchpointId};
use crate::method::{Analysis, Point};
use crate::words::Story;

/// The story that fits a touchpoint, where it is the first of those asked about that it fits.
pub fn told_at(point: &Point, asked: &[TouchpointId], analysis: &Analysis) -> Option<Story> {
    let story = fitting(point)?;
    let first = asked.iter().find(|id| analysis.point(**id).and_then(fitting) == Some(story));
    (first == Some(&point.id())).then_some(story)
}

/// Whether it is the first of those asked about with these people: what is to be remembered of them is said once.
pub fn is_first_of(people: Counterpart, point: &Point, asked: &[TouchpointId], analysis: &Analysis) -> bool {
    let with_them = |id: &&TouchpointId| analysis.point(**id).and_then(Point::counterpart) == Some(people);
    asked.iter().find(with_them) == Some(&point.id())
}

/// What an inner failure does, whose customer a colleague is, whom a gate can lose, why no impression is the worst.
fn fitting(point: &Point) -> Option<Story> {
    match (point.counterpart()?, point.impression()) {
        (Counterpart::Colleague, Some(Impression::Hurt)) => Some(Story::PriceTags),
        (Counterpart::Colleague, _) => Some(Story::InnerCustomer),
        (Counterpart::Other, _) => Some(Story::Gate),
        (_, Some(Impression::Silent | Impression::Unknown)) => Some(Story::NoneIsWorst),
        _ => None,
    }
}
