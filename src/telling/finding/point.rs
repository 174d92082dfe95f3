//! Findings about touchpoints.

use super::Telling;
use crate::domain::structure::Aspect;
use crate::domain::{Cell, Evidence, Impression};
use crate::method::Point;
use crate::method::contradiction::{ContradictionKind, contradiction};
use crate::method::quadrant::{Quadrant, quadrant};
use crate::pack::T;

/// How many patterns are told in words.
const PATTERNS: u32 = 2;

/// What may be so of a point.
#[derive(Clone, Copy)]
enum What {
    /// A check of an aspect has a weak answer.
    Weak(Aspect),
    /// It delights, at a place on the map.
    Delights(Cell),
    /// It hurts or is silent, at a place on the map.
    Fails(Cell),
    /// Its answers and its impression disagree.
    Disagrees(ContradictionKind),
    /// Its importance and performance.
    Is(Quadrant),
    /// What is said of it is a guess.
    Guessed,
}

impl What {
    fn is_so(self, point: &Point) -> bool {
        match self {
            Self::Weak(aspect) => point.weak().any(|checked| checked.check.aspect == aspect),
            Self::Delights(cell) => point.cell == Some(cell) && point.impression() == Some(Impression::Delight),
            Self::Fails(cell) => point.cell == Some(cell) && point.rating().is_failing(),
            Self::Disagrees(kind) => contradiction(point) == Some(kind),
            Self::Is(it) => quadrant(point) == Some(it),
            Self::Guessed => point.rating().evidence == Some(Evidence::Guess),
        }
    }
}

impl Telling<'_> {
    /// Lists the points of which something is so.
    fn points(&mut self, item: T, what: What) {
        let names = self.names.len();
        for point in &self.teller.analysis.points {
            if what.is_so(point) {
                self.name("text", &self.teller.title(point));
                self.number("score", point.performance.unwrap_or_default());
                self.item(item);
                self.names.truncate(names);
            }
        }
    }

    /// Tells of the points of which something is so, with how well their checks are answered.
    fn scores(&mut self, text: T, what: What) {
        self.points(T::FindingScored, what);
        self.tell_listed(text);
    }

    /// Tells of one point that tells on another.
    fn chain(&mut self, text: T, from: &Point, to: &Point) {
        self.name("from", &self.teller.title(from));
        self.name("to", &self.teller.title(to));
        self.tell(text);
    }

    /// The strongest patterns: what keeps failing, what that tells, where it is heard as well.
    pub(super) fn patterns(&mut self) {
        let (teller, words) = (self.teller, self.teller.words);
        for pattern in &teller.report.patterns {
            if self.count == PATTERNS {
                break;
            }
            self.name("aspect", words.aspect(pattern.aspect));
            self.name("about", words.aspect_pattern(pattern.aspect));
            self.number("seen", pattern.seen);
            self.number("n", pattern.failing);
            self.number("percent", pattern.strength);
            self.tell(T::FindingPattern);
            for zone in &pattern.confirmed_by {
                self.list.push(words.zone(*zone).into());
            }
            if self.listed("zones") {
                self.step(T::FindingPatternHeard);
            }
            for step in words.aspect_steps(pattern.aspect) {
                self.step_of_pack(step);
            }
            self.points(T::Quoted, What::Weak(pattern.aspect));
            self.listed("names");
            self.how(T::FindingPatternHow);
        }
    }

    /// Delight outside that is paid for inside.
    pub(super) fn heroics(&mut self) {
        let teller = self.teller;
        self.begin(T::FindingHeroicsTitle);
        for heroic in &teller.report.heroics {
            if let (Some(from), Some(to)) = (teller.point(heroic.from), teller.point(heroic.to)) {
                self.chain(T::SaysHeroic, from, to);
            }
        }
        self.end(T::FindingHeroicsStep);
    }

    /// Where delight at one stage is followed by something else at the next.
    pub(super) fn jumps(&mut self) {
        let (teller, words) = (self.teller, self.teller.words);
        self.begin(T::FindingJumpsTitle);
        for jump in &teller.report.jumps {
            let from = Cell { counterpart: jump.counterpart, stage: jump.from };
            let to = Cell { stage: jump.to, ..from };
            self.name("name", words.counterpart(jump.counterpart));
            self.name("from", words.stage(from));
            self.name("to", words.stage(to));
            self.points(T::Quoted, What::Delights(from));
            self.listed("good");
            self.points(T::Quoted, What::Fails(to));
            self.listed("bad");
            self.tell(T::FindingJump);
        }
        self.end(T::FindingJumpsStep);
    }

    /// Answers and impressions that disagree.
    pub(super) fn contradictions(&mut self) {
        self.begin(T::FindingContradictionsTitle);
        self.scores(T::FindingGoodAnswers, What::Disagrees(ContradictionKind::GoodAnswers));
        self.scores(T::FindingPoorAnswers, What::Disagrees(ContradictionKind::PoorAnswers));
        self.how(T::FindingPerformanceHow);
        self.how(T::FindingContradictionsHow);
    }

    /// The four quadrants, from where to put the effort.
    pub(super) fn quadrants(&mut self) {
        self.begin(T::FindingQuadrantsTitle);
        self.scores(T::FindingConcentrate, What::Is(Quadrant::Concentrate));
        self.scores(T::FindingKeepUp, What::Is(Quadrant::KeepUp));
        self.scores(T::FindingLowPriority, What::Is(Quadrant::LowPriority));
        self.scores(T::FindingOverkill, What::Is(Quadrant::Overkill));
        self.how(T::FindingPerformanceHow);
        self.how(T::FindingQuadrantsHow);
    }

    /// What matters more than it seems by itself.
    pub(super) fn lifted(&mut self) {
        let teller = self.teller;
        self.begin(T::FindingLiftedTitle);
        for point in &teller.analysis.points {
            if let (Some(to), Some(n)) = (teller.lifted_by(point), point.effective) {
                let own = point.rating().importance.map_or(0, |importance| importance.get());
                self.number("own", own.into());
                self.number("n", n.get().into());
                self.chain(if own == 0 { T::SaysLiftedSmall } else { T::FindingLifted }, point, to);
            }
        }
        self.end(T::FindingLiftedStep);
    }

    /// What rests on guesses, and how to find out.
    pub(super) fn guesses(&mut self) {
        let counts = &self.teller.report.counts;
        self.begin(T::FindingGuessTitle);
        self.points(T::Quoted, What::Guessed);
        self.tell_listed(T::FindingGuess);
        self.step(T::FindingGuessTalk);
        self.step(T::FindingGuessVisit);
        self.step(T::FindingGuessSurvey);
        self.number("all", counts.evidence);
        self.number("n", counts.guesses);
        self.number("percent", counts.guess_percent.unwrap_or_default());
        self.how(T::FindingGuessHow);
    }
}
