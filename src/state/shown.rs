//! What the screens show: answers, the analysis of them, and their report once somebody asks for it.

use super::fresh;
use crate::codec::json;
use crate::domain::{Assessment, Structure};
use crate::method::{Analysis, Report};
use crate::narrative::Narrator;
use crate::words::Words;
use std::cell::OnceCell;
use std::rc::Rc;

/// Answers with what follows from them. Cloned and compared by pointer.
#[derive(Clone, Debug)]
pub struct Shown(Rc<Inner>);

#[derive(Debug)]
struct Inner {
    analysis: Analysis,
    report: OnceCell<Report>,
    file: OnceCell<Rc<str>>,
}

impl Shown {
    /// Analyses an assessment.
    pub fn new(assessment: Rc<Assessment>, structure: Rc<Structure>) -> Self {
        let analysis = Analysis::new(assessment, structure);
        Self(Rc::new(Inner { analysis, report: OnceCell::new(), file: OnceCell::new() }))
    }

    /// The answers.
    pub fn assessment(&self) -> &Rc<Assessment> {
        &self.0.analysis.assessment
    }

    /// The pack's structure.
    pub fn structure(&self) -> &Rc<Structure> {
        &self.0.analysis.structure
    }

    /// What every finding stands on.
    pub fn analysis(&self) -> &Analysis {
        &self.0.analysis
    }

    /// The results, reckoned when they are first asked for.
    pub fn report(&self) -> &Report {
        self.0.report.get_or_init(|| Report::of(&self.0.analysis))
    }

    /// What sentences about them are told from.
    pub fn narrator<'a>(&'a self, words: &'a Words) -> Narrator<'a> {
        Narrator { analysis: self.analysis(), report: self.report(), words }
    }

    /// The answers as they are kept: a file with the time, without the results. Written when it is first asked for,
    /// by an effect.
    pub fn file(&self) -> &Rc<str> {
        let write = || json::write(&fresh::stamped(self.assessment()), self.structure(), None).into();
        self.0.file.get_or_init(write)
    }

    /// Of how many touchpoints an impression is given.
    pub fn rated(&self) -> usize {
        self.assessment().touchpoints.iter().filter(|touchpoint| touchpoint.rating.impression.is_some()).count()
    }
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
