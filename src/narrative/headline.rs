//! The first sentences of the results: up to three, the weightiest first, each about something the others don't
//! speak of. Where there are figures, one of them speaks of money.

use super::{Narrator, money};
use crate::domain::{Cell, Importance, Impression, TouchpointId};
use crate::method::jump::Jump;
use crate::method::order::need;
use crate::method::{Band, Point, Report};
use crate::words::Template;
use std::cmp::Reverse;

/// How many sentences are told.
const SENTENCES: usize = 3;
/// What matters from here on is worth a sentence.
const MATTERS: u8 = 3;

/// A sentence, and by which mark it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The sentence.
    pub text: String,
    /// The impression of what it speaks of; none for the zones.
    pub impression: Option<Impression>,
}

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

    /// The smaller, the weightier: by band, then importance, then need.
    fn weight(&self) -> (Band, Reverse<Option<Importance>>, Reverse<u32>) {
        let importance = self.from.effective.max(self.to.effective);
        (self.from.band.unwrap_or(Band::Protect), Reverse(importance), Reverse(need(self.from.impression())))
    }

    fn headline(&self, narrator: &Narrator<'_>) -> Headline {
        let (from, to) = (narrator.title(self.from), narrator.title(self.to));
        let who = self.to.counterpart().map(|who| &*narrator.words.counterparts[who].one).unwrap_or_default();
        let text = self.text.fill(&[("title", &from), ("from", &from), ("to", &to), ("who", &who)]);
        Headline { text, impression: self.from.impression() }
    }
}

/// The weightiest sentences, one of each kind: what tells further than it seems, what nobody notices, what is
/// paid for inside, what breaks off, what hurts, what is not known, what is worth protecting.
pub fn headlines(narrator: &Narrator<'_>) -> Vec<Headline> {
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
    let money = cost(narrator);
    let mut left: Vec<Vec<Candidate<'_>>> = kinds.into();
    let mut spoken_of: Vec<TouchpointId> = Vec::new();
    let mut headlines = Vec::new();
    while headlines.len() < SENTENCES - usize::from(money.is_some()) {
        for kind in &mut left {
            kind.retain(|candidate| candidate.speaks_of().iter().any(|id| !spoken_of.contains(id)));
        }
        // Of equal weights the kind that stands first.
        let weightiest = |kind: &[Candidate<'_>]| kind.iter().map(Candidate::weight).min();
        let found = (0..left.len()).filter_map(|at| Some((weightiest(left.get(at)?)?, at))).min();
        let Some((weight, at)) = found else { break };
        let kind = left.remove(at);
        if let Some(candidate) = kind.iter().find(|candidate| candidate.weight() == weight) {
            spoken_of.extend(candidate.speaks_of());
            headlines.push(candidate.headline(narrator));
        }
    }
    let of_zones = money.or_else(|| heard(narrator)).map(|text| Headline { text, impression: None });
    headlines.extend(of_zones);
    headlines.truncate(SENTENCES);
    headlines
}

/// What the zones cost, and which of them costs most.
fn cost(narrator: &Narrator<'_>) -> Option<String> {
    let (losses, assessment, words) = (&narrator.report.zones.losses, &narrator.analysis.assessment, narrator.words);
    let (total, (dearest, part)) = (losses.total?, losses.greatest?);
    let sum = |amount| money::sum(amount, assessment, words);
    let (texts, zone) = (&words.ui.headline, &words.zones[dearest].name);
    Some(if losses.rests_on > 1 {
        texts.cost.fill(&[("sum", &sum(total)), ("zone", zone), ("part", &sum(part))])
    } else {
        texts.cost_of_one.fill(&[("sum", &sum(total)), ("zone", zone)])
    })
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
        let to = outer_end(narrator, from)?;
        Some(Candidate { text: &chain[to.cell?.stage], from, to })
    });
    lifted.collect()
}

/// Where the chain of a lifted point comes out: at the people outside, if it does; else at what it owes its
/// importance to.
fn outer_end<'a>(narrator: &Narrator<'a>, from: &Point) -> Option<&'a Point> {
    let lifted_by = narrator.analysis.lifted_by(from)?;
    let is_outer = |point: &&Point| point.counterpart().is_some_and(|who| !who.is_inner());
    let mut reached = narrator.analysis.reached(from).skip_while(|point| point.id() != lifted_by.id());
    Some(reached.find(|point| is_outer(point) && point.effective.is_some()).unwrap_or(lifted_by))
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
