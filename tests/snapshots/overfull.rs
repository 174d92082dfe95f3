//! As much as an assessment can hold: 500 touchpoints with the longest titles, parts as deep as they go, and
//! every question answered.

use crate::packed;
use crate::situation::{Situation, at, blank, happened, situation, structure};
use std::num::NonZeroU32;
use std::rc::Rc;
use strum::VariantArray;
use tangent::codec::json;
use tangent::domain::{
    Action, ActionId, Answer, Assessment, Channel, CheckAnswer, Counterpart, Degree, Effort, Evidence, Fix, Frequency,
    Importance, Impression, PairAnswer, Rating, Role, RootAnswer, Source, Stage, State, Structure, Subject, Text,
    Touchpoint, TouchpointId, Zone, limits,
};
use tangent::state::{Action as Happened, Model, Origin, Path, Step};

/// Every screen that shows answers.
pub fn situations(language: &str) -> Vec<Situation> {
    let full = assessment(language);
    let screen = |step| -> Model { at(full.clone(), Path::Full, step) };
    vec![
        situation("you-overfull", screen(Step::You)),
        situation("list-overfull", screen(Step::List)),
        situation("deeper-overfull", screen(Step::Deeper)),
        situation("ask-overfull", screen(Step::Ask(touchpoint(0)))),
        situation("zone-overfull", screen(Step::Zone(Zone::Handoffs))),
        situation("mirror-overfull", screen(Step::Mirror(0))),
        situation("roots-overfull", screen(Step::Mirror(4))),
        situation("results-overfull", screen(Step::Results)),
        situation("plan-overfull", screen(Step::Plan)),
        situation(
            "preview-overfull",
            happened(at(blank(), Path::Express, Step::Start), Happened::PreviewOpened(full.clone(), Origin::File)),
        ),
    ]
}

/// The `n`th of some values, again and again.
fn nth<T: Copy>(values: &[T], n: usize) -> T {
    values[n % values.len()]
}

/// A text of exactly as many characters as it may have.
fn longest<const MAX: usize>(language: &str, name: &str, n: usize) -> Text<MAX> {
    let filler = if language == "ru" { " и так далее" } else { " and so forth" };
    let text: String = format!("{name} {}", n + 1).chars().chain(filler.chars().cycle()).take(MAX).collect();
    let text = if text.ends_with(' ') { format!("{}…", text.trim_end()) } else { text };
    Text::new(&text).unwrap()
}

fn touchpoint(n: usize) -> TouchpointId {
    TouchpointId(NonZeroU32::new(u32::try_from(n + 1).unwrap()).unwrap())
}

pub fn assessment(language: &str) -> Assessment {
    let structure = structure();
    let word = |ru: &'static str, en: &'static str| if language == "ru" { ru } else { en };
    let mut full = blank();
    let respondent = &mut full.respondent;
    respondent.label = longest(language, word("Разбор", "Assessment"), 0);
    respondent.department = longest(language, word("Отдел", "Department"), 0);
    respondent.branch = longest(language, word("Филиал", "Branch"), 0);
    respondent.role = Some(Role::Owner);
    respondent.meets_customers = Some(true);
    respondent.counterparts.values_mut().for_each(|chosen| *chosen = true);

    full.touchpoints = (0..limits::TOUCHPOINTS)
        .map(|n| {
            // Of seven one stands by itself, and each of the others is a part of the one before.
            let parent = (n % 7 != 0 && n % 7 < limits::DEPTH).then(|| touchpoint(n - 1));
            let subject = Subject::Own {
                title: longest(language, word("Встреча", "Touchpoint"), n),
                channel: nth(Channel::VARIANTS, n / 7),
                counterpart: parent.is_none().then(|| nth(Counterpart::VARIANTS, n / 7)),
                stage: parent.is_none().then(|| nth(Stage::VARIANTS, n / 3)),
            };
            let leads_to = (n > 0 && n % 5 == 0).then(|| touchpoint(n - 1)).into();
            Rc::new(Touchpoint {
                parent,
                leads_to,
                rating: rating(n, nth(Channel::VARIANTS, n / 7), &structure),
                note: longest(language, word("Заметка", "Note"), n),
                ..Touchpoint::new(touchpoint(n), subject)
            })
        })
        .collect();
    full.next.touchpoint = 501;

    for (n, (zone, answer)) in full.zones.iter_mut().enumerate() {
        answer.frequency = Some(nth(&[Frequency::Always, Frequency::Often], n));
        answer.cases = Some(limits::CASES);
        answer.minutes = Some(limits::MINUTES);
        answer.lost = Some(limits::CASES);
        answer.same_as = (zone == Zone::Metrics).then_some(Zone::Handoffs);
        answer.touchpoints = (0..limits::TOUCHPOINTS).map(touchpoint).collect();
    }
    full.money.currency = Some("RUB".parse().unwrap());
    full.money.hour_cost = Some(limits::HOUR_COST);
    full.money.customer_value = Some(limits::CUSTOMER_VALUE);
    let pair = |(n, pair): (usize, &_)| PairAnswer {
        outward: Some(nth(Degree::VARIANTS, n)),
        inward: Some(nth(Degree::VARIANTS, n / 3)),
        ..PairAnswer::new(Clone::clone(pair))
    };
    full.mirror = structure.pairs.iter().map(|coded| &coded.id).enumerate().map(pair).collect();
    let root = |(n, root): (usize, &_)| RootAnswer { root: Clone::clone(root), degree: nth(Degree::VARIANTS, n) };
    full.roots = structure.roots.iter().map(|coded| &coded.id).enumerate().map(root).collect();

    full.actions = (0..limits::ACTIONS)
        .map(|n| {
            let id = ActionId(NonZeroU32::new(u32::try_from(n + 1).unwrap()).unwrap());
            Rc::new(Action {
                title: Some(longest(language, word("Дело", "Action"), n)),
                source: (n % 2 == 0).then(|| Source::Touchpoint(touchpoint(n))),
                state: if n < limits::DOING { State::Doing } else { nth(&[State::Queue, State::Done], n) },
                due: Some("2026-12-01".parse().unwrap()),
                person: longest(language, word("Кто", "Somebody"), n),
                note: longest(language, word("Заметка", "Note"), n),
                ..Action::new(id, nth(Effort::VARIANTS, n))
            })
        })
        .collect();
    full.next.action = 501;
    full
}

fn rating(n: usize, channel: Channel, structure: &Structure) -> Rating {
    let checks = structure.checks.iter().filter(|check| check.channel == channel).enumerate().map(|(at, check)| {
        let answer = nth(Answer::VARIANTS, n + at);
        let fix = answer.is_weak().then(|| nth(Fix::VARIANTS, n + at));
        CheckAnswer { answer: Some(answer), fix, ..CheckAnswer::new(check.id.clone()) }
    });
    Rating {
        impression: Some(nth(Impression::VARIANTS, n)),
        importance: Importance::new(u8::try_from(n % 5 + 1).unwrap()),
        evidence: Some(nth(Evidence::VARIANTS, n)),
        fix: Some(nth(Fix::VARIANTS, n)),
        pinned: n < limits::PINS,
        checks: checks.collect(),
        ..Rating::default()
    }
}

/// It is an assessment that could have been made: a file of it is read as it was written.
#[test]
fn it_can_be() {
    let full = assessment("ru");
    let text = json::write(&full, &structure(), None);
    let read = json::read(&text, &structure()).unwrap_or_else(|error| panic!("{error:?}"));
    assert_eq!(read.touchpoints, full.touchpoints);
    assert_eq!(read.actions, full.actions);
    assert_eq!(read.zones, full.zones);
    assert_eq!(packed::pack("ru").0.pairs.iter().count(), read.mirror.len());
}
