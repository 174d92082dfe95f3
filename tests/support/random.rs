//! Random assessments: events made from throws of dice, one after another, on one session.

use crate::support::{PAIRS, ROOTS, blank, id, importance, label, t, text};
use proptest::collection::vec;
use proptest::prelude::*;
use strum::VariantArray;
use tangent::domain::event::{ActionEvent, Figure, MoneyEvent, RespondentEvent, TouchpointEvent, ZoneEvent};
use tangent::domain::touchpoint::{Channel, LeadsTo};
use tangent::domain::{
    ActionId, Answer, Assessment, Cell, Degree, Effort, Event, Evidence, Fix, Frequency, Impression, PackId, Session,
    Source, State, Structure, TouchpointId, Zone,
};

/// Five throws from which one event is made: which kind, of what, and three for what is said.
pub type Throw = [u8; 5];

/// Some throws.
pub fn throws() -> impl Strategy<Value = Vec<Throw>> {
    vec(any::<Throw>(), 0..80)
}

fn pick<T: Copy>(list: &[T], throw: u8) -> T {
    list[usize::from(throw) % list.len()]
}

/// A word.
pub fn a_word<V: VariantArray + Copy>(throw: u8) -> V {
    pick(V::VARIANTS, throw)
}

/// Mostly a word; now and then none.
fn perhaps<V: VariantArray + Copy>(throw: u8) -> Option<V> {
    (throw < 230).then(|| a_word(throw))
}

/// The nth touchpoint, or one that is not there.
pub fn a_touchpoint(assessment: &Assessment, throw: u8) -> TouchpointId {
    let list = &assessment.touchpoints;
    if list.is_empty() || throw > 250 { t(4000) } else { list[usize::from(throw) % list.len()].id }
}

/// A check, mostly of the touchpoint's own channel; now and then one that the pack lacks.
fn a_check(structure: &Structure, throw: u8) -> PackId {
    if throw == 255 {
        return id("rocket-fuel");
    }
    structure.checks.iter().nth(usize::from(throw) % structure.checks.len()).unwrap().id.clone()
}

fn an_item(structure: &Structure, [high, low]: [u8; 2]) -> PackId {
    if high > 250 {
        return id("moon-landing");
    }
    let at = (usize::from(high) * 256 + usize::from(low)) % structure.touchpoints.len();
    structure.touchpoints.iter().nth(at).unwrap().id.clone()
}

fn a_cell(throws: [u8; 2]) -> Cell {
    Cell { counterpart: a_word(throws[0]), stage: a_word(throws[1]) }
}

fn words(throw: u8) -> String {
    let words = ["", "Gate", "Окно", "«Say\u{1F600}»", "<b>", "Long title of some length"];
    pick(&words, throw).into()
}

/// The event of a throw, for the assessment as it stands. It may well be refused.
pub fn event(structure: &Structure, now: &Assessment, [kind, of, x, y, z]: Throw) -> Event {
    let touchpoint = a_touchpoint(now, of);
    let about = |event| Event::Touchpoint(touchpoint, event);
    let answer = |throw| perhaps::<Answer>(throw);
    match kind % 42 {
        0..=2 => Event::ItemListed { item: an_item(structure, [x, y]), parent: (z % 3 == 0).then_some(touchpoint) },
        3 | 4 => Event::OwnListed {
            title: text(&words(x)),
            channel: a_word::<Channel>(y),
            counterpart: (y < 240).then(|| a_word(x)),
            stage: (y < 240).then(|| a_word(z)),
            parent: (z % 2 == 0).then_some(touchpoint),
        },
        5..=8 | 32..=36 => about(TouchpointEvent::ImpressionChosen(perhaps::<Impression>(x))),
        9..=11 => about(TouchpointEvent::ImportanceChosen((x < 240).then(|| importance(x % 5 + 1)))),
        12..=15 => about(TouchpointEvent::CheckAnswered(own_check(structure, now, touchpoint, x), answer(y))),
        16 => about(TouchpointEvent::CheckFixChosen(own_check(structure, now, touchpoint, x), perhaps::<Fix>(y))),
        17 => about(TouchpointEvent::QuietByDesignAnswered([Some(true), Some(false), None][usize::from(x % 3)])),
        18 => match x % 5 {
            0 => about(TouchpointEvent::EvidenceChosen(perhaps::<Evidence>(y))),
            1 => about(TouchpointEvent::FixChosen(perhaps::<Fix>(y))),
            2 => about(TouchpointEvent::Renamed((y < 200).then(|| text(&words(y))))),
            3 => about(TouchpointEvent::NoteWritten(text(&words(y)))),
            _ => about(TouchpointEvent::PinChanged(y % 3 > 0)),
        },
        19 | 20 | 37..=41 => about(TouchpointEvent::LeadsToChosen(match x {
            0..220 => LeadsTo::Touchpoint(a_touchpoint(now, y)),
            220..240 => LeadsTo::Nowhere,
            _ => LeadsTo::Unsaid,
        })),
        21 => about(TouchpointEvent::Moved((x < 160).then(|| a_touchpoint(now, y)), a_cell([y, z]))),
        22 => Event::TouchpointRemoved {
            touchpoint,
            wording: now.actions.iter().map(|action| (action.id, text("Words"))).collect(),
        },
        23 => Event::NothingHereSaid(a_cell([of, x]), y % 4 > 0),
        24 | 25 => Event::Zone(a_word::<Zone>(of), a_zone_event(now, [x, y, z])),
        26 => Event::Money(match of % 4 {
            0 => MoneyEvent::CurrencyChosen(pick(&["RUB", "USD", "rub"], x).parse().ok()),
            1 => MoneyEvent::HourCostGiven((x > 30).then(|| u32::from(y) * 4_100)),
            2 => MoneyEvent::CustomerValueGiven((x > 30).then(|| u32::from(y) * 4_000_000)),
            _ => MoneyEvent::FirstGiven(
                pick(&["RUB", "USD"], x).parse().unwrap(),
                Box::new(MoneyEvent::HourCostGiven(Some(u32::from(y) * 4_100))),
            ),
        }),
        27 => Event::PairAnswered {
            pair: id(pick(&[PAIRS.as_slice(), &["levitation"]].concat(), of)),
            inward: x % 2 == 0,
            degree: perhaps::<Degree>(y),
        },
        28 => Event::RootAnswered(id(pick(&[ROOTS.as_slice(), &["luck"]].concat(), of)), perhaps::<Degree>(x)),
        29 => Event::Respondent(match of % 6 {
            0 => RespondentEvent::RoleChosen(perhaps(x)),
            1 => RespondentEvent::MeetsCustomersAnswered((x < 200).then_some(x % 2 == 0)),
            2 => RespondentEvent::LabelWritten(label(&words(x))),
            3 => RespondentEvent::DepartmentWritten(label(&words(x))),
            _ => RespondentEvent::CounterpartChosen(a_word(x), y % 4 > 0),
        }),
        30 => {
            let suggested = crate::support::report(now, structure).suggestions;
            let taken = suggested.into_iter().skip(usize::from(of % 8)).take(usize::from(x % 4));
            let mut taken: Vec<_> = taken.map(|found| (found.source, found.effort)).collect();
            if y > 200 && !now.touchpoints.is_empty() {
                taken.push((Source::Touchpoint(touchpoint), Effort::Large));
            }
            Event::SuggestionsTaken(taken)
        }
        _ if now.actions.is_empty() || of > 200 => {
            Event::ActionListed { title: text(&words(x)), effort: a_word::<Effort>(y) }
        }
        _ => Event::Action(an_action(now, of), an_action_event([x, y, z])),
    }
}

fn own_check(structure: &Structure, now: &Assessment, touchpoint: TouchpointId, throw: u8) -> PackId {
    let analysis = crate::support::analysis(now, structure);
    let channel = analysis.point(touchpoint).map(|point| point.channel);
    let own: Vec<_> = structure.checks.iter().filter(|check| Some(check.channel) == channel).collect();
    if own.is_empty() || throw > 230 {
        return a_check(structure, throw);
    }
    own[usize::from(throw) % own.len()].id.clone()
}

fn a_zone_event(now: &Assessment, [x, y, z]: [u8; 3]) -> ZoneEvent {
    match x % 6 {
        0 | 1 => ZoneEvent::FrequencyChosen(perhaps::<Frequency>(y)),
        2 => ZoneEvent::ShowsAt(a_touchpoint(now, y), z % 4 > 0),
        3 => ZoneEvent::SameCasesSaid(perhaps::<Zone>(y)),
        _ => {
            let figure = pick(&[Figure::Cases, Figure::Minutes, Figure::Lost], y);
            ZoneEvent::FigureGiven(figure, (z > 20).then(|| u32::from(z) * u32::from(x)))
        }
    }
}

fn an_action(now: &Assessment, throw: u8) -> ActionId {
    now.actions[usize::from(throw) % now.actions.len()].id
}

fn an_action_event([x, y, z]: [u8; 3]) -> ActionEvent {
    match x % 7 {
        0 | 1 => ActionEvent::Moved { state: a_word::<State>(y), insisted: z % 3 == 0 },
        2 => ActionEvent::Renamed((y < 200).then(|| text(&words(y)))),
        3 => ActionEvent::EffortChosen(a_word::<Effort>(y)),
        4 => ActionEvent::DueChosen(format!("{}-{:02}-28", 2000 + u16::from(y), z % 13).parse().ok()),
        5 => ActionEvent::PersonWritten(label(&words(y))),
        _ => ActionEvent::Removed,
    }
}

/// A session in which all this has happened, as far as it was not refused.
pub fn session(structure: &Structure, throws: &[Throw]) -> Session {
    let mut session = Session::new(blank(structure));
    for throw in throws {
        let event = event(structure, session.assessment(), *throw);
        session = session.apply(&event).unwrap_or(session);
    }
    session
}
