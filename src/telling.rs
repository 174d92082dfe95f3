//! Results in words: sentences about this person's own points, with their own names for things.

pub mod action;
pub mod blind;
pub mod finding;
pub mod headline;
pub mod money;
pub mod number;
pub mod trouble;
pub mod why;

use crate::domain::{Assessment, Subject, Touchpoint, TouchpointId};
use crate::method::{Analysis, Point, Report};
use crate::pack::{T, Words};

/// What is told from: the results and the words for them.
#[derive(Clone, Copy, Debug)]
pub struct Teller<'a> {
    /// What the results stand on.
    pub analysis: &'a Analysis,
    /// The results.
    pub report: &'a Report,
    /// The words.
    pub words: &'a Words,
}

impl<'a> Teller<'a> {
    /// The title of a point, as the person knows it.
    pub fn title(&self, point: &Point) -> String {
        title(&point.touchpoint, self.words)
    }

    /// The point with an id.
    pub fn point(&self, id: TouchpointId) -> Option<&'a Point> {
        self.analysis.point(id)
    }

    /// Of the points that a lifted one tells on, the nearest to which it owes its importance.
    pub fn lifted_by(&self, point: &'a Point) -> Option<&'a Point> {
        self.analysis.lifted_by(point)
    }
}

/// The title of a touchpoint: the person's own, else the pack's, else that this pack doesn't know it.
pub fn title(touchpoint: &Touchpoint, words: &Words) -> String {
    match (&touchpoint.subject, touchpoint.own_title()) {
        (_, Some(title)) => title.as_str().into(),
        (Subject::Item { item, .. }, None) => match words.title(item) {
            Some(title) => title.to_owned(),
            None => words.fill(T::UnknownItem, &[("id", item.as_str())]),
        },
        (Subject::Own { title, .. }, None) => title.as_str().into(),
    }
}

/// The title of a touchpoint by its id.
pub fn title_of(id: TouchpointId, assessment: &Assessment, words: &Words) -> String {
    assessment.touchpoint(id).map_or_else(String::new, |touchpoint| title(touchpoint, words))
}
