//! The first sentences of the results: up to three, each about something the others don't speak of.

use super::Narrator;
use crate::domain::{Cell, Impression, TouchpointId};
use crate::method::jump::Jump;
use crate::method::{Point, Report};
use crate::words::Template;

/// How many sentences are told.
const SENTENCES: usize = 3;
/// What matters from here on is worth a sentence.
const MATTERS: u8 = 3;

/// What may be told of a point, or of one and of another to which it leads.
struct Candidate<'a> {
    text: &'a Template,
    from: &'a Point,
    to: &'a Point,
}

impl Candidate<'_> {
    fn speaks_of(&self) -> [TouchpointId; 2] {
        [self.from.id(), self.to.id()]
    }

    fn sentence(&self, narrator: &Narrator<'_>) -> String {
        let (from, to) = (narrator.title(self.from), narrator.title(self.to));
        let importance = self.to.effective.map_or(0, |importance| importance.get());
        let who = self.to.counterpart().map(|who| &*narrator.words.counterparts[who].one).unwrap_or_default();
        self.text.fill(&[("title", &from), ("from", &from), ("to", &to), ("who", &who), ("n", &importance)])
    }
}

/// The most telling sentences, one of each kind: what tells further than it seems, what nobody notices,
/// what is paid for inside, what breaks off, what hurts, what is not known, what is worth protecting.
pub fn headline(narrator: &Narrator<'_>) -> Vec<String> {
    let texts = &narrator.words.ui.headline;
    let kinds = [
        lifted(narrator),
        of_impression(narrator, Impression::Silent, &texts.silent),
        heroics(narrator),
        jumps(narrator),
        of_impression(narrator, Impression::Hurt, &texts.hurt),
        of_impression(narrator, Impression::Unknown, &texts.unknown),
        points(narrator, &narrator.report.protect).map(|point| of_one(&texts.protect, point)).collect(),
    ];
    let mut spoken_of: Vec<TouchpointId> = Vec::new();
    let mut sentences = Vec::new();
    for candidates in kinds {
        let is_new = |it: &&Candidate<'_>| it.speaks_of().iter().any(|id| !spoken_of.contains(id));
        if let Some(candidate) = candidates.iter().find(is_new) {
            spoken_of.extend(candidate.speaks_of());
            sentences.push(candidate.sentence(narrator));
        }
    }
    sentences.extend(heard(narrator));
    sentences.truncate(SENTENCES);
    sentences
}

fn of_one<'a>(text: &'a Template, point: &'a Point) -> Candidate<'a> {
    Candidate { text, from: point, to: point }
}

fn points<'a>(narrator: &Narrator<'a>, ids: &'a [TouchpointId]) -> impl Iterator<Item = &'a Point> {
    let analysis = narrator.analysis;
    ids.iter().filter_map(|id| analysis.point(*id))
}

fn ranked<'a>(narrator: &Narrator<'a>) -> impl Iterator<Item = &'a Point> {
    points(narrator, &narrator.report.order)
}

fn lifted<'a>(narrator: &Narrator<'a>) -> Vec<Candidate<'a>> {
    let chain = &narrator.words.ui.headline.chain;
    let failing = ranked(narrator).filter(|point| point.rating().is_failing());
    let lifted = failing.filter_map(|from| {
        let to = narrator.analysis.lifted_by(from)?;
        Some(Candidate { text: &chain[to.cell?.stage], from, to })
    });
    lifted.collect()
}

/// Of what matters by itself: what matters only by what it tells on is told so, or not at all.
fn of_impression<'a>(narrator: &Narrator<'a>, impression: Impression, text: &'a Template) -> Vec<Candidate<'a>> {
    let matters = |point: &Point| point.rating().importance.is_some_and(|importance| importance.get() >= MATTERS);
    let points = ranked(narrator).filter(|point| point.impression() == Some(impression) && matters(point));
    points.map(|point| of_one(text, point)).collect()
}

fn heroics<'a>(narrator: &Narrator<'a>) -> Vec<Candidate<'a>> {
    let text = &narrator.words.ui.headline.heroic;
    let heroics = narrator.report.heroics.iter();
    let points = heroics.filter_map(|heroic| Some((narrator.point(heroic.from)?, narrator.point(heroic.to)?)));
    points.map(|(from, to)| Candidate { text, from, to }).collect()
}

fn jumps<'a>(narrator: &Narrator<'a>) -> Vec<Candidate<'a>> {
    narrator.report.jumps.iter().filter_map(|jump| weightiest(narrator, jump)).collect()
}

/// A jump, told by its weightiest points; beyond it, what hurts weighs more than what is silent.
fn weightiest<'a>(narrator: &Narrator<'a>, jump: &Jump) -> Option<Candidate<'a>> {
    let texts = &narrator.words.ui.headline;
    let points = |stage| {
        let cell = Some(Cell { counterpart: jump.counterpart, stage });
        narrator.analysis.points.iter().rev().filter(move |point| point.cell == cell)
    };
    let hurts = |point: &Point| point.impression() == Some(Impression::Hurt);
    // From the end, for of equal points `max_by_key` takes the last.
    let delightful = points(jump.from).filter(|point| point.impression() == Some(Impression::Delight));
    let failing = points(jump.to).filter(|point| point.rating().is_failing());
    let from = delightful.max_by_key(|point| point.effective)?;
    let to = failing.max_by_key(|point| (hurts(point), point.effective))?;
    Some(Candidate { text: if hurts(to) { &texts.jump_hurt } else { &texts.jump_silent }, from, to })
}

fn heard(narrator: &Narrator<'_>) -> Option<String> {
    let Report { zones, .. } = narrator.report;
    let phrase = narrator.words.zones[*zones.hot.first()?].phrases.first()?;
    Some(narrator.words.ui.headline.heard.fill(&[("phrase", phrase)]))
}
