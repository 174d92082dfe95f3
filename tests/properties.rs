//! What holds for whatever a person does: random events, one after another, on one session.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use support::{PAIRS, ROOTS, answers, blank, id, importance, label, structure, t, text};
use tangent::codec::json;
use tangent::domain::event::{ActionEvent, Figure, MoneyEvent, RespondentEvent, TouchpointEvent, ZoneEvent};
use tangent::domain::people::{Counterpart, Stage};
use tangent::domain::touchpoint::Channel;
use tangent::domain::{
    ActionId, Answer, Assessment, Cell, Currency, Date, Degree, Effort, Event, Evidence, Fix, Frequency, Impression,
    PackId, Session, Source, State, Structure, TouchpointId, Vocabulary, Zone, integrity,
};
use tangent::method::{Ground, Report};

/// Five throws from which one event is made: which kind, of what, and three for what is said.
type Throw = [u8; 5];

fn throws() -> impl Strategy<Value = Vec<Throw>> {
    vec(any::<Throw>(), 0..80)
}

fn pick<T: Copy>(list: &[T], throw: u8) -> T {
    list[usize::from(throw) % list.len()]
}

fn a_word<V: Vocabulary>(throw: u8) -> V {
    pick(V::ALL, throw)
}

/// Mostly a word; now and then none.
fn perhaps<V: Vocabulary>(throw: u8) -> Option<V> {
    (throw < 230).then(|| a_word(throw))
}

/// The nth touchpoint, or one that is not there.
fn a_touchpoint(assessment: &Assessment, throw: u8) -> TouchpointId {
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
fn event(structure: &Structure, now: &Assessment, [kind, of, x, y, z]: Throw) -> Event {
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
        17 => about(TouchpointEvent::QuietByDesignAnswered(x % 2 == 0)),
        18 => match x % 5 {
            0 => about(TouchpointEvent::EvidenceChosen(perhaps::<Evidence>(y))),
            1 => about(TouchpointEvent::FixChosen(perhaps::<Fix>(y))),
            2 => about(TouchpointEvent::Renamed((y < 200).then(|| text(&words(y))))),
            3 => about(TouchpointEvent::NoteWritten(text(&words(y)))),
            _ => about(TouchpointEvent::PinChanged(y % 3 > 0)),
        },
        19 | 20 | 37..=41 => about(TouchpointEvent::LeadsToChosen((x < 220).then(|| a_touchpoint(now, y)))),
        21 => about(TouchpointEvent::Moved((x < 160).then(|| a_touchpoint(now, y)), a_cell([y, z]))),
        22 => Event::TouchpointRemoved {
            touchpoint,
            wording: now.actions.iter().map(|action| (action.id, text("Words"))).collect(),
        },
        23 => Event::NothingHereSaid(a_cell([of, x]), y % 4 > 0),
        24 | 25 => Event::Zone(a_word::<Zone>(of), a_zone_event(now, [x, y, z])),
        26 => Event::Money(match of % 3 {
            0 => MoneyEvent::CurrencyChosen(Currency::new(pick(&["RUB", "USD", "rub"], x))),
            1 => MoneyEvent::HourCostGiven((x > 30).then(|| u32::from(y) * 4_100)),
            _ => MoneyEvent::CustomerValueGiven((x > 30).then(|| u32::from(y) * 4_000_000)),
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
            let suggested = Report::of(now, structure).suggestions;
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
    let ground = Ground::new(now, structure);
    let channel = ground.point(touchpoint).map(|point| point.channel);
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
        4 => ActionEvent::DueChosen(Date::new(2000 + u16::from(y), z % 13, 28)),
        5 => ActionEvent::PersonWritten(label(&words(y))),
        _ => ActionEvent::Removed,
    }
}

/// A session in which all this has happened, as far as it was not refused.
fn session(structure: &Structure, throws: &[Throw]) -> Session {
    let mut session = Session::new(blank(structure));
    for throw in throws {
        let event = event(structure, session.assessment(), *throw);
        let _ = session.apply(&event);
    }
    session
}

fn report(assessment: &Assessment, structure: &Structure) -> Value {
    support::report_json(&Report::of(assessment, structure))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever happens, the assessment holds together, and the revision grows by one with each step.
    #[test]
    fn every_assessment_holds_together(throws in throws()) {
        let structure = structure();
        let mut session = Session::new(blank(&structure));
        for throw in throws {
            let before = session.assessment().clone();
            let event = event(&structure, &before, throw);
            let outcome = session.apply(&event);
            let now = session.assessment();
            prop_assert_eq!(integrity::check(now), Ok(()), "after {:?}", event);
            if outcome.is_err() || answers(now) == answers(&before) {
                prop_assert_eq!(now, &before, "nothing has changed after {:?}", event);
            } else {
                prop_assert_eq!(now.revision, before.revision + 1);
            }
        }
    }

    /// Undo of any event gives back the same assessment except the revision; redo likewise.
    #[test]
    fn undo_and_redo_give_back(throws in throws(), last in any::<Throw>()) {
        let structure = structure();
        let before = session(&structure, &throws).assessment().clone();
        let mut session = Session::new(before.clone());
        let event = event(&structure, &before, last);
        if session.apply(&event).is_ok() && session.can_undo() {
            let after = session.assessment().clone();
            prop_assert!(session.undo());
            prop_assert_eq!(answers(session.assessment()), answers(&before));
            prop_assert!(session.assessment().revision > after.revision);
            prop_assert!(session.redo());
            prop_assert_eq!(answers(session.assessment()), answers(&after));
            prop_assert_eq!(session.assessment().revision, after.revision + 2);
        }
    }

    /// So does taking back everything, and doing it all again.
    #[test]
    fn all_the_way_back_and_forth(throws in throws()) {
        let structure = structure();
        let mut session = session(&structure, &throws);
        let last = session.assessment().clone();
        while session.undo() {
            prop_assert_eq!(integrity::check(session.assessment()), Ok(()));
        }
        prop_assert_eq!(answers(session.assessment()), answers(&blank(&structure)));
        while session.redo() {}
        prop_assert_eq!(answers(session.assessment()), answers(&last));
    }

    /// Removing a touchpoint and undoing it gives back the same, its report too.
    #[test]
    fn removal_can_be_taken_back(throws in throws(), which in any::<u8>()) {
        let structure = structure();
        let mut session = session(&structure, &throws);
        let before = session.assessment().clone();
        let touchpoint = a_touchpoint(&before, which % 200);
        let wording = before.actions.iter().map(|action| (action.id, text("Words"))).collect();
        if session.apply(&Event::TouchpointRemoved { touchpoint, wording }).is_ok() {
            let now = session.assessment();
            prop_assert!(now.touchpoint(touchpoint).is_none());
            prop_assert_eq!(integrity::check(now), Ok(()));
            prop_assert_eq!(&now.next, &before.next);
            for action in &now.actions {
                prop_assert!(action.source.is_some() || action.title.is_some());
            }
            prop_assert!(session.undo());
            prop_assert_eq!(answers(session.assessment()), answers(&before));
            prop_assert_eq!(report(session.assessment(), &structure), report(&before, &structure));
        }
    }

    /// Writing and reading is the identity; the report is the same on both sides.
    #[test]
    fn json_goes_round(throws in throws()) {
        let structure = structure();
        let assessment = session(&structure, &throws).assessment().clone();
        let reported = Report::of(&assessment, &structure);
        for with in [None, Some(&reported)] {
            let text = json::write(&assessment, &structure, with);
            let again = json::read(&text, &structure);
            prop_assert_eq!(again.as_ref(), Ok(&assessment));
            let again = again.unwrap();
            prop_assert_eq!(&Report::of(&again, &structure), &reported);
            prop_assert_eq!(json::write(&again, &structure, with), text);
        }
    }

    /// A file cut or changed anywhere is refused or read, and never brings the program down.
    #[test]
    fn damaged_files(throws in throws(), at in any::<prop::sample::Index>(), byte in any::<char>()) {
        let structure = structure();
        let assessment = session(&structure, &throws).assessment().clone();
        let text = json::write(&assessment, &structure, None);
        let mut characters: Vec<char> = text.chars().collect();
        let at = at.index(characters.len());
        let cut: String = characters[..at].iter().collect();
        prop_assert!(json::read(&cut, &structure).is_err());
        characters[at] = byte;
        let changed: String = characters.into_iter().collect();
        if let Ok(read) = json::read(&changed, &structure) {
            prop_assert_eq!(integrity::check(&read), Ok(()));
            Report::of(&read, &structure);
        }
    }

    /// `order` is a permutation of the points banded high, medium, low; in this order.
    #[test]
    fn order_is_a_permutation(throws in throws()) {
        let structure = structure();
        let report = report(session(&structure, &throws).assessment(), &structure);
        let band = |id: &str| report["touchpoints"][id]["band"].as_str().map(str::to_owned);
        let mut banded: Vec<(&str, Vec<String>)> = Vec::new();
        for name in ["high", "medium", "low", "protect", "keep", "overkill"] {
            let of: Vec<_> = report["touchpoints"].as_object().unwrap().keys()
                .filter(|id| band(id).as_deref() == Some(name)).cloned().collect();
            banded.push((name, of));
        }
        let set = |list: &Value| list.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect::<Vec<_>>();
        let order = set(&report["order"]);
        let to_do: BTreeSet<_> = banded[..3].iter().flat_map(|(_, ids)| ids.clone()).collect();
        prop_assert_eq!(order.len(), to_do.len());
        prop_assert_eq!(order.iter().cloned().collect::<BTreeSet<_>>(), to_do);
        let rank = |id: &String| ["high", "medium", "low"].iter().position(|name| band(id).as_deref() == Some(name));
        prop_assert!(order.is_sorted_by_key(rank), "bands first");
        for (name, ids) in &banded[3..] {
            prop_assert_eq!(&set(&report[*name]), ids, "{} as listed", name);
        }
    }

    /// Low ≤ value ≤ high where they are all there; every percentage is 0..100.
    #[test]
    fn figures_are_in_range(throws in throws()) {
        let structure = structure();
        let report = report(session(&structure, &throws).assessment(), &structure);
        let index = &report["index"];
        if let (Some(low), Some(high)) = (index["low"].as_u64(), index["high"].as_u64()) {
            prop_assert!(low <= high);
            if let Some(value) = index["value"].as_u64() {
                prop_assert!(low <= value && value <= high, "{}", index);
            }
        }
        for path in ["/index/value", "/index/low", "/index/high", "/zones/index", "/mirror/gap",
                     "/mirror/coverage", "/roots/value", "/counts/guess_percent"] {
            let figure = report.pointer(path).unwrap();
            prop_assert!(figure.is_null() || figure.as_u64().is_some_and(|figure| figure <= 100), "{} {}", path, figure);
        }
        for point in report["touchpoints"].as_object().unwrap().values() {
            prop_assert!(point["performance"].as_u64().unwrap_or(0) <= 100);
        }
    }

    /// Effective importance is never below the own one, and lifted says when it is above.
    #[test]
    fn effective_importance_is_never_below_its_own(throws in throws()) {
        let structure = structure();
        let assessment = session(&structure, &throws).assessment().clone();
        let report = report(&assessment, &structure);
        for point in &assessment.touchpoints {
            let Some(entry) = report["touchpoints"].get(point.id.to_string()) else { continue };
            let own = point.rating.importance.map(|importance| u64::from(importance.get()));
            let effective = entry["effective_importance"].as_u64();
            prop_assert!(effective >= own);
            prop_assert_eq!(entry["lifted"].as_bool(), Some(effective > own));
        }
    }

    /// What is not answered never counts: it changes no figure that rests on answers.
    #[test]
    fn unanswered_never_counts(throws in throws(), place in any::<[u8; 3]>()) {
        let structure = structure();
        let mut session = session(&structure, &throws);
        let before = report(session.assessment(), &structure);
        let now = session.assessment();
        let unanswered: Vec<Zone> = Zone::ALL.iter().copied()
            .filter(|zone| now.zones.get(*zone).frequency.is_none()).collect();
        let one_sided: Vec<_> = PAIRS.iter()
            .filter(|pair| !now.mirror.iter().any(|entry| entry.pair == id(pair)))
            .collect();
        let mut events = vec![Event::OwnListed {
            title: text("Not rated"), channel: a_word(place[2]),
            counterpart: Some(a_word(place[0])), stage: Some(a_word(place[1])), parent: None,
        }];
        for zone in unanswered {
            events.push(Event::Zone(zone, ZoneEvent::FrequencyChosen(Some(Frequency::Unknown))));
        }
        for pair in one_sided {
            events.push(Event::PairAnswered { pair: id(pair), inward: false, degree: Some(Degree::Yes) });
        }
        for event in events {
            prop_assert_eq!(session.apply(&event), Ok(()));
        }
        let last = session.assessment().touchpoints.last().unwrap().id;
        for check in structure.checks.iter() {
            let answered = TouchpointEvent::CheckAnswered(check.id.clone(), Some(Answer::NotApplicable));
            prop_assert_eq!(session.apply(&Event::Touchpoint(last, answered)), Ok(()));
        }
        let after = report(session.assessment(), &structure);
        for name in ["index", "order", "protect", "keep", "overkill", "contradictions", "heroics",
                     "jumps", "patterns", "zones", "mirror", "roots", "suggestions"] {
            prop_assert_eq!(&after[name], &before[name], "{}", name);
        }
        for name in ["rated", "banded", "quiet_by_design", "by_impression", "guess_percent"] {
            prop_assert_eq!(&after["counts"][name], &before["counts"][name], "{}", name);
        }
    }

    /// Patterns, jumps, heroics and hot zones, found once more in a simpler way.
    #[test]
    fn found_once_more_in_a_simpler_way(throws in vec(any::<Throw>(), 60..240)) {
        let structure = structure();
        let assessment = session(&structure, &throws).assessment().clone();
        let report = report(&assessment, &structure);
        let simply = Simply::of(&assessment, &structure);
        prop_assert_eq!(&report["zones"]["hot"], &serde_json::json!(simply.hot()));
        prop_assert_eq!(&report["heroics"], &simply.heroics());
        prop_assert_eq!(&report["jumps"], &simply.jumps());
        prop_assert_eq!(&report["patterns"], &simply.patterns());
    }
}

/// A second, slow implementation of some findings, from the file and the words of METHOD alone.
struct Simply {
    file: Value,
    structure: Structure,
}

impl Simply {
    fn of(assessment: &Assessment, structure: &Structure) -> Self {
        let file = serde_json::from_str(&json::write(assessment, structure, None)).unwrap();
        Self { file, structure: structure.clone() }
    }

    fn listed(&self) -> &[Value] {
        self.file["touchpoints"].as_array().unwrap()
    }

    fn by_id(&self, id: &str) -> Option<&Value> {
        self.listed().iter().find(|point| point["id"] == id)
    }

    /// Own, or of an item that the pack has.
    fn counts(&self, point: &Value) -> bool {
        let known = |item: &str| self.structure.touchpoints.iter().any(|known| known.id.as_str() == item);
        point["pack_id"].as_str().is_none_or(known)
    }

    fn points(&self) -> impl Iterator<Item = &Value> {
        self.listed().iter().filter(|point| self.counts(point))
    }

    /// Its own word, or its whole's.
    fn place(&self, point: &Value, name: &str) -> Option<String> {
        match point[name].as_str() {
            Some(word) => Some(word.to_owned()),
            None => self.place(self.by_id(point["parent"].as_str()?)?, name),
        }
    }

    fn is_failing(point: &Value) -> bool {
        point["impression"] == "hurt" || point["impression"] == "silent" && point["quiet_by_design"] == false
    }

    fn frequency(&self, zone: &str) -> &str {
        self.file["zones"][zone]["frequency"].as_str().unwrap_or_default()
    }

    fn hot(&self) -> Vec<&'static str> {
        ["always", "often"]
            .iter()
            .flat_map(|often| Zone::ALL.iter().map(|zone| zone.id()).filter(|zone| self.frequency(zone) == *often))
            .collect()
    }

    fn heroics(&self) -> Value {
        let mut found = Vec::new();
        for from in self.points() {
            if self.place(from, "counterpart").as_deref() != Some("colleague") || from["impression"] != "hurt" {
                continue;
            }
            let mut at = from;
            while let Some(next) = at["leads_to"].as_str().and_then(|id| self.by_id(id)) {
                let counterpart = self.place(next, "counterpart");
                let is_outer = counterpart.is_some_and(|counterpart| counterpart != "colleague");
                if self.counts(next) && is_outer && next["impression"] == "delight" {
                    found.push(serde_json::json!({ "from": from["id"], "to": next["id"] }));
                }
                at = next;
            }
        }
        Value::Array(found)
    }

    fn jumps(&self) -> Value {
        let mut found = Vec::new();
        for counterpart in Counterpart::ALL.iter().map(|counterpart| counterpart.id()) {
            let mut known = Vec::new();
            for stage in Stage::ALL.iter().map(|stage| stage.id()) {
                let here: Vec<_> = self
                    .points()
                    .filter(|point| self.place(point, "counterpart").as_deref() == Some(counterpart))
                    .filter(|point| self.place(point, "stage").as_deref() == Some(stage))
                    .filter(|point| point["impression"] == "delight" || Self::is_failing(point))
                    .collect();
                if !here.is_empty() {
                    known.push((stage, here));
                }
            }
            for pair in known.windows(2) {
                let [(from, before), (to, after)] = pair else {
                    continue;
                };
                let delight = before.iter().all(|point| point["impression"] == "delight");
                if delight && after.iter().any(|point| Self::is_failing(point)) {
                    found.push(serde_json::json!({ "counterpart": counterpart, "from": from, "to": to }));
                }
            }
        }
        Value::Array(found)
    }

    fn patterns(&self) -> Value {
        let mut found = Vec::new();
        for (aspect, echoes) in [
            ("clarity", &["processes", "systems"][..]),
            ("speed", &["organisation", "processes"]),
            ("ease", &["systems"]),
            ("warmth", &["understanding", "goals"]),
            ("consistency", &["channels", "vision"]),
            ("ownership", &["handoffs", "organisation"]),
            ("continuity", &["data", "channels"]),
            ("appearance", &["vision", "metrics"]),
        ] {
            let (mut failing, mut seen) = (0, 0);
            for point in self.points() {
                let answers: Vec<_> = self
                    .structure
                    .checks
                    .iter()
                    .filter(|check| check.aspect.id() == aspect && point["channel"] == check.channel.id())
                    .filter_map(|check| point["checks"][check.id.as_str()]["answer"].as_str())
                    .filter(|answer| *answer != "na")
                    .collect();
                seen += usize::from(!answers.is_empty());
                failing += usize::from(answers.iter().any(|answer| *answer != "yes"));
            }
            if failing >= 3 && 2 * failing >= seen {
                // Half up, in whole numbers: the half is added before dividing.
                let strength = (200 * failing + seen) / (2 * seen);
                let hot = self.hot();
                let confirmed: Vec<_> = echoes.iter().filter(|zone| hot.contains(zone)).collect();
                found.push((
                    strength,
                    serde_json::json!({
                        "aspect": aspect, "failing": failing, "seen": seen, "strength": strength,
                        "confirmed_by": confirmed
                    }),
                ));
            }
        }
        found.sort_by_key(|(strength, _)| std::cmp::Reverse(*strength));
        found.into_iter().map(|(_, pattern)| pattern).collect()
    }
}

/// The properties above say something: random events do lead to each finding.
#[test]
fn random_events_reach_every_finding() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let structure = structure();
    let mut runner = TestRunner::deterministic();
    let mut reached: BTreeSet<String> = BTreeSet::new();
    for _ in 0..60 {
        let throws = vec(any::<Throw>(), 150..250).new_tree(&mut runner).unwrap().current();
        let session = session(&structure, &throws);
        let report = report(session.assessment(), &structure);
        for (name, found) in report.as_object().unwrap() {
            if found.as_array().is_some_and(|list| !list.is_empty()) {
                reached.insert(name.clone());
            }
        }
        for path in ["/index/value", "/zones/index", "/zones/losses/total", "/mirror/gap", "/roots/value"] {
            if report.pointer(path).is_some_and(|figure| !figure.is_null()) {
                reached.insert(path.into());
            }
        }
        let points = &session.assessment().touchpoints;
        for (what, is_there) in [
            (
                "parts of parts",
                points.iter().any(|point| {
                    point
                        .parent
                        .and_then(|whole| session.assessment().touchpoint(whole))
                        .is_some_and(|whole| whole.parent.is_some())
                }),
            ),
            ("chains", points.iter().any(|point| point.leads_to.is_some())),
            ("actions", !session.assessment().actions.is_empty()),
            ("lifted", report["touchpoints"].as_object().unwrap().values().any(|point| point["lifted"] == true)),
        ] {
            if is_there {
                reached.insert(what.into());
            }
        }
    }
    for name in [
        "order",
        "protect",
        "keep",
        "overkill",
        "blind_spots",
        "not_looked_at",
        "contradictions",
        "heroics",
        "jumps",
        "patterns",
        "suggestions",
        "/index/value",
        "/zones/index",
        "/zones/losses/total",
        "/mirror/gap",
        "/roots/value",
        "parts of parts",
        "chains",
        "actions",
        "lifted",
    ] {
        assert!(reached.contains(name), "no random assessment has {name}");
    }
}
