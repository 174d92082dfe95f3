//! The first sentences of the results: up to three, each about something the others don't speak of.

use super::Teller;
use crate::domain::{Cell, Impression, Stage, TouchpointId};
use crate::method::{Point, Report};
use crate::pack::T;

/// How many sentences are told.
const SENTENCES: usize = 3;

/// The sentences told so far, and the points of which they speak.
struct Telling<'t> {
    teller: &'t Teller<'t>,
    sentences: Vec<String>,
    spoken_of: Vec<TouchpointId>,
}

/// The most telling sentences, one of each kind: what tells further than it seems, what nobody notices,
/// what is paid for inside, what breaks off, what hurts, what is not known, what is worth protecting.
pub fn headline(teller: &Teller<'_>) -> Vec<String> {
    let mut telling = Telling { teller, sentences: Vec::new(), spoken_of: Vec::new() };
    telling.lifted();
    telling.of_impression(Impression::Silent, T::SaysSilent);
    telling.heroics();
    telling.jumps();
    telling.of_impression(Impression::Hurt, T::SaysHurt);
    telling.of_impression(Impression::Unknown, T::SaysUnknown);
    telling.protect();
    telling.heard();
    telling.sentences.truncate(SENTENCES);
    telling.sentences
}

impl<'t> Telling<'t> {
    fn report(&self) -> &'t Report {
        self.teller.report
    }

    /// Tells a sentence of one or two points, unless all of them have been spoken of.
    fn tell(&mut self, text: T, from: &Point, to: &Point) -> bool {
        let new = [from.id(), to.id()].iter().any(|id| !self.spoken_of.contains(id));
        if new {
            let importance = (to.effective.map_or(0, |importance| importance.get())).to_string();
            let (from_title, to_title) = (self.teller.title(from), self.teller.title(to));
            let names = [("title", &*from_title), ("from", &from_title), ("to", &to_title), ("n", &importance)];
            self.sentences.push(self.teller.words.fill(text, &names));
            self.spoken_of.extend([from.id(), to.id()]);
        }
        new
    }

    fn lifted(&mut self) {
        for id in &self.report().order {
            let Some(point) = self.teller.point(*id).filter(|point| point.rating().is_failing()) else { continue };
            if let Some(to) = self.teller.lifted_by(point) {
                let seems_small = point.rating().importance.is_none_or(|importance| importance.get() <= 3);
                if self.tell(if seems_small { T::SaysLiftedSmall } else { T::SaysLifted }, point, to) {
                    return;
                }
            }
        }
    }

    /// Of what matters by itself: what matters only by what it tells on is told so, or not at all.
    fn of_impression(&mut self, impression: Impression, text: T) {
        for id in &self.report().order {
            let Some(point) = self.teller.point(*id).filter(|point| point.impression() == Some(impression)) else {
                continue;
            };
            let matters = point.rating().importance.is_some_and(|importance| importance.get() >= 3);
            if matters && self.tell(text, point, point) {
                return;
            }
        }
    }

    fn heroics(&mut self) {
        for heroic in &self.report().heroics {
            if let (Some(from), Some(to)) = (self.teller.point(heroic.from), self.teller.point(heroic.to))
                && self.tell(T::SaysHeroic, from, to)
            {
                return;
            }
        }
    }

    fn jumps(&mut self) {
        for jump in &self.report().jumps {
            let at = |stage: Stage| Some(Cell { counterpart: jump.counterpart, stage });
            let (mut from, mut to): (Option<&Point>, Option<&Point>) = (None, None);
            for point in &self.teller.analysis.points {
                let hurts = point.impression() == Some(Impression::Hurt);
                if point.cell == at(jump.from) && point.impression() == Some(Impression::Delight) {
                    from = from.filter(|known| known.effective >= point.effective).or(Some(point));
                } else if point.cell == at(jump.to) && point.rating().is_failing() {
                    let weight = |point: &Point| (point.impression() == Some(Impression::Hurt), point.effective);
                    to = to.filter(|known| weight(known) >= (hurts, point.effective)).or(Some(point));
                }
            }
            if let (Some(from), Some(to)) = (from, to) {
                let hurts = to.impression() == Some(Impression::Hurt);
                if self.tell(if hurts { T::SaysJumpHurt } else { T::SaysJumpSilent }, from, to) {
                    return;
                }
            }
        }
    }

    fn protect(&mut self) {
        for id in &self.report().protect {
            if let Some(point) = self.teller.point(*id)
                && self.tell(T::SaysProtect, point, point)
            {
                return;
            }
        }
    }

    fn heard(&mut self) {
        let words = self.teller.words;
        if let Some(zone) = self.report().zones.hot.first()
            && let Some(phrase) = words.phrases(*zone).first()
        {
            self.sentences.push(words.fill(T::SaysHeard, &[("phrase", phrase)]));
        }
    }
}
