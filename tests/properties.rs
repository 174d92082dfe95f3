//! What holds for whatever a person does: random events, one after another, on one session.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "support/random.rs"]
mod random;
mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use random::{Throw, a_touchpoint, a_word, event, session, throws};
use serde_json::Value;
use std::collections::BTreeSet;
use strum::VariantArray;
use support::{PAIRS, answers, blank, id, structure, text};
use tangent::codec::json;
use tangent::domain::event::{TouchpointEvent, ZoneEvent};
use tangent::domain::people::{Counterpart, Stage};
use tangent::domain::{Answer, Assessment, Degree, Event, Frequency, Session, Structure, Zone, integrity};

fn report(assessment: &Assessment, structure: &Structure) -> Value {
    support::report_json(&support::report(assessment, structure))
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
            let Ok(next) = session.apply(&event) else { continue };
            let now = next.assessment();
            prop_assert_eq!(integrity::check(now), Ok(()), "after {:?}", event);
            if answers(now) == answers(&before) {
                prop_assert_eq!(&next, &session, "nothing has changed after {:?}", event);
            } else {
                prop_assert_eq!(now.revision, before.revision + 1);
            }
            prop_assert_eq!(session.assessment(), &before, "the session at hand stays as it is");
            session = next;
        }
    }

    /// Undo of any event gives back the same assessment except the revision; redo likewise.
    #[test]
    fn undo_and_redo_give_back(throws in throws(), last in any::<Throw>()) {
        let structure = structure();
        let begun = Session::new(Assessment::clone(session(&structure, &throws).assessment()));
        let before = begun.assessment();
        let event = event(&structure, before, last);
        if let Ok(next) = begun.apply(&event) && next.can_undo() {
            let after = next.assessment();
            let undone = next.undo().unwrap();
            prop_assert_eq!(answers(undone.assessment()), answers(before));
            prop_assert!(undone.assessment().revision > after.revision);
            let redone = undone.redo().unwrap();
            prop_assert_eq!(answers(redone.assessment()), answers(after));
            prop_assert_eq!(redone.assessment().revision, after.revision + 2);
        }
    }

    /// So does taking back everything, and doing it all again.
    #[test]
    fn all_the_way_back_and_forth(throws in throws()) {
        let structure = structure();
        let mut session = session(&structure, &throws);
        let last = session.assessment().clone();
        while let Some(before) = session.undo() {
            session = before;
            prop_assert_eq!(integrity::check(session.assessment()), Ok(()));
        }
        prop_assert_eq!(answers(session.assessment()), answers(&blank(&structure)));
        while let Some(after) = session.redo() {
            session = after;
        }
        prop_assert_eq!(answers(session.assessment()), answers(&last));
    }

    /// Removing a touchpoint and undoing it gives back the same, its report too.
    #[test]
    fn removal_can_be_taken_back(throws in throws(), which in any::<u8>()) {
        let structure = structure();
        let session = session(&structure, &throws);
        let before = session.assessment();
        let touchpoint = a_touchpoint(before, which % 200);
        let wording = before.actions.iter().map(|action| (action.id, text("Words"))).collect();
        if let Ok(next) = session.apply(&Event::TouchpointRemoved { touchpoint, wording }) {
            let now = next.assessment();
            prop_assert!(now.touchpoint(touchpoint).is_none());
            prop_assert_eq!(integrity::check(now), Ok(()));
            prop_assert_eq!(&now.next, &before.next);
            for action in &now.actions {
                prop_assert!(action.source.is_some() || action.title.is_some());
            }
            let undone = next.undo().unwrap();
            prop_assert_eq!(answers(undone.assessment()), answers(before));
            prop_assert_eq!(report(undone.assessment(), &structure), report(before, &structure));
        }
    }

    /// Writing and reading is the identity; the report is the same on both sides.
    #[test]
    fn json_goes_round(throws in throws()) {
        let structure = structure();
        let assessment = session(&structure, &throws).assessment().clone();
        let reported = support::report(&assessment, &structure);
        for with in [None, Some(&reported)] {
            let text = json::write(&assessment, &structure, with);
            let again = json::read(&text, &structure);
            prop_assert_eq!(again.as_ref(), Ok(&*assessment));
            let again = again.unwrap();
            prop_assert_eq!(&support::report(&again, &structure), &reported);
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
            support::report(&read, &structure);
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
        let unanswered: Vec<Zone> = Zone::VARIANTS.iter().copied()
            .filter(|zone| now.zones[*zone].frequency.is_none()).collect();
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
            session = session.apply(&event).unwrap();
        }
        let last = session.assessment().touchpoints.last().unwrap().id;
        for check in structure.checks.iter() {
            let answered = TouchpointEvent::CheckAnswered(check.id.clone(), Some(Answer::NotApplicable));
            session = session.apply(&Event::Touchpoint(last, answered)).unwrap();
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
        point["impression"] == "hurt" || point["impression"] == "silent" && point["quiet_by_design"] != true
    }

    fn frequency(&self, zone: &str) -> &str {
        self.file["zones"][zone]["frequency"].as_str().unwrap_or_default()
    }

    fn hot(&self) -> Vec<&'static str> {
        ["always", "often"]
            .iter()
            .flat_map(|often| {
                Zone::VARIANTS.iter().map(|zone| zone.into_str()).filter(|zone| self.frequency(zone) == *often)
            })
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
        for counterpart in Counterpart::VARIANTS.iter().map(|counterpart| counterpart.into_str()) {
            let mut known = Vec::new();
            for stage in Stage::VARIANTS.iter().map(|stage| stage.into_str()) {
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
                    .filter(|check| check.aspect.into_str() == aspect && point["channel"] == check.channel.into_str())
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
            ("chains", points.iter().any(|point| point.leads_to.touchpoint().is_some())),
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
