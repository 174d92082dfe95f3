//! Results in words: sentences with the person's own names for things.

pub mod action;
pub mod blind_spots;
pub mod errors;
pub mod findings;
pub mod headline;
pub mod isolate;
pub mod money;
pub mod number;
pub mod ranking;

use crate::domain::{Assessment, Cell, Subject, Touchpoint, TouchpointId};
use crate::method::{Analysis, Point, Report};
use crate::words::{Fit, Search, Words};
use implicit_clone::unsync::IString;
use isolate::isolated;

/// What sentences are made of: the results and the words for them.
#[derive(Clone, Copy, Debug)]
pub struct Narrator<'a> {
    /// What the results stand on.
    pub analysis: &'a Analysis,
    /// The results.
    pub report: &'a Report,
    /// The words.
    pub words: &'a Words,
}

impl<'a> Narrator<'a> {
    /// The title of a point, as the person knows it.
    pub fn title(&self, point: &Point) -> IString {
        title(&point.touchpoint, self.words)
    }

    /// The point with an id.
    pub fn point(&self, id: TouchpointId) -> Option<&'a Point> {
        self.analysis.point(id)
    }
}

/// The title of a touchpoint: the person's own, else the pack's, else that this pack doesn't know it.
pub fn title(touchpoint: &Touchpoint, words: &Words) -> IString {
    match &touchpoint.subject {
        Subject::Item { title: Some(title), .. } | Subject::Own { title, .. } => isolated(title.to_rc().into()),
        Subject::Item { item, title: None, .. } => match words.title(item) {
            Some(title) => title.clone(),
            None => words.ui.common.unknown_touchpoint.fill(&[("id", item)]).into(),
        },
    }
}

/// How well a touchpoint fits what is looked for, by its title and by what else its item is called.
pub fn fit(touchpoint: &Touchpoint, search: &Search, words: &Words) -> Option<Fit> {
    let item = touchpoint.item().and_then(|item| words.item(item));
    search.fit_title(&title(touchpoint, words)).or_else(|| search.fit(item?))
}

/// The title of a touchpoint by its id.
pub fn title_of(id: TouchpointId, assessment: &Assessment, words: &Words) -> IString {
    assessment.touchpoint(id).map_or_else(IString::default, |touchpoint| title(touchpoint, words))
}

/// What a report is called: as the person signed it, else what it is.
pub fn report_name(assessment: &Assessment, words: &Words) -> IString {
    let label = &assessment.respondent.label;
    if label.is_blank() { words.ui.report.untitled.clone() } else { isolated(label.to_rc().into()) }
}

/// With whom and when, in words.
pub fn cell(cell: Cell, words: &Words) -> IString {
    let (name, stage) = (&words.counterparts[cell.counterpart].name, words.stage(cell));
    words.ui.common.cell.fill(&[("name", name), ("stage", stage)]).into()
}
