//! Findings about touchpoints.

use super::{Finding, listed, quoted, with_step_for_all};
use crate::domain::{Cell, Evidence, Impression};
use crate::method::Point;
use crate::method::contradiction::{ContradictionKind, contradiction};
use crate::method::quadrant::{Quadrant, quadrant};
use crate::narrative::Narrator;
use crate::narrative::money::amount;
use crate::words::Template;
use implicit_clone::unsync::IString;

/// How many patterns are told in words.
const PATTERNS: usize = 2;

/// The titles of the points of which something is so.
fn titles(narrator: &Narrator<'_>, is_so: impl Fn(&Point) -> bool) -> Option<String> {
    let points = narrator.analysis.points.iter().filter(|point| is_so(point));
    listed(points.map(|point| quoted(&narrator.title(point), narrator.words)), narrator.words)
}

/// The same, told with how well the checks of each are answered.
fn scores(narrator: &Narrator<'_>, text: &Template, is_so: impl Fn(&Point) -> bool) -> Option<Finding> {
    let words = narrator.words;
    let points = narrator.analysis.points.iter().filter(|point| is_so(point));
    let scored = points.map(|point| {
        let score = point.performance.unwrap_or_default();
        words.ui.findings.scored.fill(&[("text", &narrator.title(point)), ("score", &score)])
    });
    Some(Finding::new(text.fill(&[("names", &listed(scored, words)?)])))
}

/// The strongest patterns: what keeps failing, what that tells, where it is heard as well.
pub fn patterns(narrator: &Narrator<'_>) -> Vec<Finding> {
    let words = narrator.words;
    let texts = &words.ui.findings.pattern;
    let told = narrator.report.patterns.iter().take(PATTERNS).map(|pattern| {
        let aspect = &words.aspects[pattern.aspect];
        let number = |n: u32| amount(n.into(), words);
        let (failing, seen, percent) = (number(pattern.failing), number(pattern.seen), number(pattern.strength));
        let is_weak = |point: &Point| point.weak().any(|checked| checked.check.aspect == pattern.aspect);
        let names = titles(narrator, is_weak).unwrap_or_default();
        let heard = listed(pattern.confirmed_by.iter().map(|zone| &*words.zones[*zone].name), words);
        Finding {
            text: texts
                .found
                .fill(&[("n", &failing), ("seen", &seen), ("aspect", &aspect.name), ("about", &aspect.pattern)])
                .into(),
            steps: heard
                .map(|zones| texts.heard.fill(&[("zones", &zones)]).into())
                .into_iter()
                .chain(aspect.steps.iter().cloned())
                .collect(),
            how: vec![
                texts.how.fill(&[("names", &names), ("n", &failing), ("seen", &seen), ("percent", &percent)]).into(),
            ],
        }
    });
    told.collect()
}

/// Delight outside that is paid for inside.
pub fn heroics(narrator: &Narrator<'_>) -> Vec<Finding> {
    let words = narrator.words;
    let texts = &words.ui.findings.heroics;
    let told = narrator.report.heroics.iter().filter_map(|heroic| {
        let (from, to) = (narrator.point(heroic.from)?, narrator.point(heroic.to)?);
        let titles = (narrator.title(from), narrator.title(to));
        Some(Finding::new(texts.found.fill(&[("from", &titles.0), ("to", &titles.1)])))
    });
    with_step_for_all(told.collect(), &texts.step, words)
}

/// Where delight at one stage is followed by something else at the next.
pub fn jumps(narrator: &Narrator<'_>) -> Vec<Finding> {
    let words = narrator.words;
    let texts = &words.ui.findings.jumps;
    let told = narrator.report.jumps.iter().map(|jump| {
        let from = Cell { counterpart: jump.counterpart, stage: jump.from };
        let to = Cell { stage: jump.to, ..from };
        let delights = |point: &Point| point.cell == Some(from) && point.impression() == Some(Impression::Delight);
        let fails = |point: &Point| point.cell == Some(to) && point.rating().is_failing();
        Finding::new(texts.found.fill(&[
            ("name", &words.counterparts[jump.counterpart].name),
            ("from", words.stage(from)),
            ("to", words.stage(to)),
            ("good", &titles(narrator, delights).unwrap_or_default()),
            ("bad", &titles(narrator, fails).unwrap_or_default()),
        ]))
    });
    with_step_for_all(told.collect(), &texts.step, words)
}

/// Answers and impressions that disagree.
pub fn contradictions(narrator: &Narrator<'_>) -> Vec<Finding> {
    let findings = &narrator.words.ui.findings;
    let texts = &findings.contradictions;
    let told =
        [(&texts.good_answers, ContradictionKind::GoodAnswers), (&texts.poor_answers, ContradictionKind::PoorAnswers)];
    let told = told.into_iter().filter_map(|(text, kind)| scores(narrator, text, |it| contradiction(it) == Some(kind)));
    explained(told.collect(), [&findings.performance_how, &texts.how])
}

/// The four quadrants, from where to put the effort.
pub fn quadrants(narrator: &Narrator<'_>) -> Vec<Finding> {
    let findings = &narrator.words.ui.findings;
    let texts = &findings.quadrants;
    let told = [
        (&texts.concentrate, Quadrant::Concentrate),
        (&texts.keep_up, Quadrant::KeepUp),
        (&texts.low_priority, Quadrant::LowPriority),
        (&texts.overkill, Quadrant::Overkill),
    ];
    let told = told.into_iter().filter_map(|(text, it)| scores(narrator, text, |point| quadrant(point) == Some(it)));
    explained(told.collect(), [&findings.performance_how, &texts.how])
}

/// Findings with how all their figures came about, said with the last.
fn explained(mut findings: Vec<Finding>, how: [&IString; 2]) -> Vec<Finding> {
    if let Some(last) = findings.last_mut() {
        last.how.extend(how.into_iter().cloned());
    }
    findings
}

/// What rests on guesses, and how to find out.
pub fn guesses(narrator: &Narrator<'_>) -> Vec<Finding> {
    let (words, counts) = (narrator.words, &narrator.report.counts);
    let texts = &words.ui.findings.guesses;
    let Some(names) = titles(narrator, |point| point.rating().evidence == Some(Evidence::Guess)) else {
        return Vec::new();
    };
    let number = |n: u32| amount(n.into(), words);
    let found = Finding::new(texts.found.fill(&[("names", &names)]))
        .with_step(&texts.talk)
        .with_step(&texts.visit)
        .with_step(&texts.survey)
        .with_how(texts.how.fill(&[
            ("all", &number(counts.evidence)),
            ("n", &number(counts.guesses)),
            ("percent", &number(counts.guess_percent.unwrap_or_default())),
        ]));
    vec![found]
}
