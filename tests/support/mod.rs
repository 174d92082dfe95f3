//! The vocabulary of the tests: a made-up pack whose ids say what they mean, and small builders.
//!
//! An item of the made-up pack is called `<counterpart>-<stage>-<channel>`, its typical part the same
//! with `-part` at the end; a check is called `<channel>-<word>`. Beside these there is the
//! `issue-counter` of a warehouse with three parts.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "each test takes the words it needs, and a test may fail"
)]

use enum_map::Enum;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::rc::Rc;
use std::str::FromStr;
use strum::VariantArray;
use tangent::codec::ReadError;
use tangent::codec::json;
use tangent::domain::assessment::{Cell, PackRef};
use tangent::domain::structure::{Aspect, Check, Coded, Item, Register, Structure};
use tangent::domain::{
    Assessment, Channel, Counterpart, Event, Importance, Label, PackId, Refusal, Session, Stage, Text, Touchpoint,
    TouchpointId, Zone, integrity,
};
use tangent::method::{Analysis, Report};

/// The words by which checks are called, in the order of the aspects.
pub const WORDS: [&str; 8] = ["clear", "quick", "easy", "kind", "same", "owner", "again", "looks"];

/// The twelve pairs of METHOD.
pub const PAIRS: [&str; 12] = [
    "promotion",
    "loyalty",
    "welcome",
    "surveys",
    "complaints",
    "standards",
    "deadlines",
    "knowledge",
    "appearance",
    "contact",
    "thanks",
    "farewell",
];

/// The six roots of METHOD.
pub const ROOTS: [&str; 6] = ["from_guest", "whole_journey", "more_than_service", "system", "owner", "holds_alone"];

/// An id of the pack.
#[track_caller]
pub fn id(text: &str) -> PackId {
    text.parse().unwrap_or_else(|_| panic!("{text:?} has not the form of an id"))
}

/// `t<n>`.
#[track_caller]
pub fn t(number: u32) -> TouchpointId {
    TouchpointId(NonZeroU32::new(number).expect("ids count from 1"))
}

/// A title, a note, a label.
#[track_caller]
pub fn text<const MAX: usize>(text: &str) -> Text<MAX> {
    Text::new(text).unwrap_or_else(|| panic!("longer than {MAX} characters"))
}

/// A word of the method by its id.
#[track_caller]
pub fn word<W: FromStr>(id: &str) -> W {
    id.parse().unwrap_or_else(|_| panic!("{id:?} is none of the words"))
}

/// An importance.
#[track_caller]
pub fn importance(value: u8) -> Importance {
    Importance::new(value).unwrap_or_else(|| panic!("{value} is no importance"))
}

/// A cell.
#[track_caller]
pub fn cell(counterpart: &str, stage: &str) -> Cell {
    Cell { counterpart: word(counterpart), stage: word(stage) }
}

/// The made-up pack: 124 items, of them 43 parts, 42 checks, 12 pairs, 6 roots.
pub fn structure() -> Structure {
    let coded = |ids: &[&str]| {
        let entries = ids.iter().zip(1..).map(|(name, code)| Coded { id: id(name), code });
        Register::new(entries.collect()).expect("unique")
    };
    Structure {
        id: id("touchpoints"),
        version: 3,
        touchpoints: Register::new(items()).expect("unique"),
        trades: vec![id("shop"), id("office")],
        checks: Register::new(checks()).expect("unique"),
        pairs: coded(&PAIRS),
        roots: coded(&ROOTS),
    }
}

fn items() -> Vec<Item> {
    let mut items = Vec::new();
    let mut add = |name: &str, cell: Cell, channel: Channel, parent: Option<&str>| {
        let code = u16::try_from(items.len() + 1).expect("few");
        let Cell { counterpart, stage } = cell;
        let parent = parent.map(id);
        let (skip, trades) = (Vec::new(), BTreeMap::new());
        items.push(Item { id: id(name), code, counterpart, stage, channel, parent, skip, trades });
    };
    for (row, &counterpart) in Counterpart::VARIANTS.iter().enumerate() {
        for (column, &stage) in Stage::VARIANTS.iter().enumerate() {
            let cell = Cell { counterpart, stage };
            let at = 8 * row + column;
            let channel = |step: usize| Channel::VARIANTS[(at + step) % 7];
            let name =
                |channel: Channel| format!("{}-{}-{}", counterpart.into_str(), stage.into_str(), channel.into_str());
            let (first, second) = (name(channel(0)), name(channel(3)));
            add(&first, cell, channel(0), None);
            add(&second, cell, channel(3), None);
            add(&format!("{first}-part"), cell, channel(5), Some(&first));
        }
    }
    let counter = cell("colleague", "receive");
    add("issue-counter", counter, Channel::Process, None);
    add("issue-queue", counter, Channel::Place, Some("issue-counter"));
    add("issue-papers", counter, Channel::Document, Some("issue-counter"));
    add("issue-thanks", counter, Channel::Person, Some("issue-counter"));
    items
}

/// Six checks for each channel: each channel leaves out two of the eight aspects.
fn checks() -> Vec<Check> {
    let mut checks = Vec::new();
    for (at, &channel) in Channel::VARIANTS.iter().enumerate() {
        for (&aspect, name) in Aspect::VARIANTS.iter().zip(WORDS) {
            if aspect.into_usize() != at % 8 && aspect.into_usize() != (at + 4) % 8 {
                let code = u16::try_from(checks.len() + 1).expect("few");
                let id = id(&format!("{}-{name}", channel.into_str()));
                checks.push(Check { id, code, channel, aspect });
            }
        }
    }
    checks
}

/// An assessment with nothing in it.
pub fn blank(structure: &Structure) -> Assessment {
    let pack = PackRef { id: structure.id.clone(), version: structure.version, extra: Default::default() };
    Assessment::new(text::<100>("k3f9"), pack)
}

/// A sheet on which a test puts down what a person says.
pub struct Sheet {
    /// The pack.
    pub structure: Structure,
    /// What was said.
    pub assessment: Assessment,
}

impl Sheet {
    /// An empty sheet.
    pub fn new() -> Self {
        let structure = structure();
        Self { assessment: blank(&structure), structure }
    }

    /// Lists an item of the pack; ids count from `t1`.
    #[track_caller]
    pub fn item(&mut self, item: &str) -> Said<'_> {
        assert!(self.structure.touchpoints.get(&id(item)).is_some(), "the pack has no {item:?}");
        self.happened(Event::ItemListed { item: id(item), parent: None })
    }

    /// Lists an item that the pack lacks.
    #[track_caller]
    pub fn foreign(&mut self, item: &str) -> Said<'_> {
        assert!(self.structure.touchpoints.get(&id(item)).is_none(), "the pack has {item:?}");
        self.happened(Event::ItemListed { item: id(item), parent: None })
    }

    /// Lists a touchpoint of one's own: `"customer-receive-place"` says where it stands.
    #[track_caller]
    pub fn own(&mut self, title: &str, place: &str) -> Said<'_> {
        let words: Vec<_> = place.split('-').collect();
        let [counterpart, stage, channel] = words[..] else { panic!("{place:?} is no place") };
        self.happened(Event::OwnListed {
            title: text(title),
            channel: word(channel),
            counterpart: Some(word(counterpart)),
            stage: Some(word(stage)),
            parent: None,
        })
    }

    /// Lists a part of one's own that leaves its place to its whole.
    #[track_caller]
    pub fn part(&mut self, whole: u32, title: &str, channel: &str) -> Said<'_> {
        self.happened(Event::OwnListed {
            title: text(title),
            channel: word(channel),
            counterpart: None,
            stage: None,
            parent: Some(t(whole)),
        })
    }

    #[track_caller]
    fn happened(&mut self, event: Event) -> Said<'_> {
        self.assessment = event.apply(&self.assessment).expect("it can be listed");
        Said(Rc::make_mut(self.assessment.touchpoints.last_mut().expect("just listed")))
    }

    /// Says more of a touchpoint that is listed.
    #[track_caller]
    pub fn of(&mut self, number: u32) -> Said<'_> {
        let found = self.assessment.touchpoints.iter_mut().find(|known| known.id == t(number));
        Said(Rc::make_mut(found.unwrap_or_else(|| panic!("there is no t{number}"))))
    }

    /// Chooses counterparts.
    #[track_caller]
    pub fn meets(&mut self, counterparts: &[&str]) {
        for counterpart in counterparts {
            self.assessment.respondent.counterparts[word::<Counterpart>(counterpart)] = true;
        }
    }

    /// Says how often something happens in a zone.
    #[track_caller]
    pub fn zone(&mut self, zone: &str, frequency: &str) {
        self.assessment.zones[word::<Zone>(zone)].frequency = Some(word(frequency));
    }

    /// All results, as JSON. The assessment must hold together.
    #[track_caller]
    pub fn report(&self) -> Value {
        assert_eq!(integrity::check(&self.assessment), Ok(()), "the test's own assessment");
        report_json(&report(&self.assessment, &self.structure))
    }
}

/// A touchpoint of which something is said.
pub struct Said<'s>(pub &'s mut Touchpoint);

impl Said<'_> {
    /// The impression: `delight`, `silent`, `quiet` (silent, and rightly so), `hurt`, `unknown`.
    #[track_caller]
    pub fn is(self, impression: &str) -> Self {
        self.0.rating.quiet_by_design = (impression == "quiet").then_some(true);
        let impression = if impression == "quiet" { "silent" } else { impression };
        self.0.rating.impression = Some(word(impression));
        self
    }

    /// The importance.
    #[track_caller]
    pub fn matters(self, value: u8) -> Self {
        self.0.rating.importance = Some(importance(value));
        self
    }

    /// "I would start here."
    pub fn pinned(self) -> Self {
        self.0.rating.pinned = true;
        self
    }

    /// How the respondent knows.
    #[track_caller]
    pub fn known_by(self, evidence: &str) -> Self {
        self.0.rating.evidence = Some(word(evidence));
        self
    }

    /// What putting it right takes.
    #[track_caller]
    pub fn fix(self, fix: &str) -> Self {
        self.0.rating.fix = Some(word(fix));
        self
    }

    /// Answers checks: `"process-owner=no/free_now process-clear=yes"`.
    #[track_caller]
    pub fn checks(self, answers: &str) -> Self {
        for entry in answers.split_whitespace() {
            let (check, answer) = entry.split_once('=').expect("check=answer");
            let (answer, fix) = match answer.split_once('/') {
                Some((answer, fix)) => (answer, Some(word(fix))),
                None => (answer, None),
            };
            self.0.rating.checks.push(tangent::domain::CheckAnswer {
                check: id(check),
                answer: Some(word(answer)),
                fix,
                extra: Default::default(),
            });
        }
        self
    }

    /// On what it tells.
    #[track_caller]
    pub fn tells_on(self, number: u32) -> Self {
        self.0.leads_to = Some(t(number)).into();
        self
    }

    /// Of what it is a part.
    #[track_caller]
    pub fn part_of(self, number: u32) -> Self {
        self.0.parent = Some(t(number));
        self
    }
}

/// An assessment read against a structure.
pub fn analysis(assessment: &Assessment, structure: &Structure) -> Analysis {
    Analysis::new(Rc::new(assessment.clone()), Rc::new(structure.clone()))
}

/// The report on an assessment.
pub fn report(assessment: &Assessment, structure: &Structure) -> Report {
    Report::of(&analysis(assessment, structure))
}

/// A report as JSON.
#[track_caller]
pub fn report_json(report: &Report) -> Value {
    serde_json::from_str(&json::write_report(report)).expect("a report is JSON")
}

/// What a file that names only what it must says, and `more` beside it.
#[track_caller]
pub fn file(more: Value) -> Value {
    let mut file = json!({ "format": "tangent-assessment", "version": 1 });
    let Value::Object(more) = more else { panic!("fields are an object") };
    for (name, value) in more {
        file[name] = value;
    }
    file
}

/// Reads a file.
pub fn read(file: &Value) -> Result<Assessment, ReadError> {
    json::read(&file.to_string(), &structure())
}

/// Writes an assessment, without its report.
#[track_caller]
pub fn written(assessment: &Assessment) -> Value {
    serde_json::from_str(&json::write(assessment, &structure(), None)).expect("it is JSON")
}

/// A session on an assessment with nothing in it.
pub fn session() -> Session {
    Session::new(blank(&structure()))
}

/// Lets an event happen that cannot be refused.
#[track_caller]
pub fn happens(session: &mut Session, event: Event) {
    match session.apply(&event) {
        Ok(next) => *session = next,
        Err(refusal) => panic!("{event:?} was refused: {refusal:?}"),
    }
}

/// Sees an event refused.
#[track_caller]
pub fn refused(session: &Session, event: Event, with: Refusal) {
    assert_eq!(session.apply(&event).err(), Some(with), "{event:?}");
}

/// Takes the last step back. Whether there was one.
pub fn undo(session: &mut Session) -> bool {
    session.undo().map(|before| *session = before).is_some()
}

/// Takes the step again that was taken back last. Whether there was one.
pub fn redo(session: &mut Session) -> bool {
    session.redo().map(|after| *session = after).is_some()
}

/// A touchpoint of one's own that stands where customers receive.
pub fn own_listed(title: &str) -> Event {
    Event::OwnListed {
        title: text(title),
        channel: Channel::Place,
        counterpart: Some(Counterpart::Customer),
        stage: Some(Stage::Receive),
        parent: None,
    }
}

/// A part of one's own.
pub fn part_listed(title: &str, whole: u32) -> Event {
    Event::OwnListed {
        title: text(title),
        channel: Channel::Thing,
        counterpart: None,
        stage: None,
        parent: Some(t(whole)),
    }
}

/// The assessment without its revision: what undo gives back.
pub fn answers(assessment: &Assessment) -> Assessment {
    Assessment { revision: 0, ..assessment.clone() }
}

/// The titles of touchpoints, as listed.
pub fn titles(assessment: &Assessment) -> Vec<&str> {
    assessment.touchpoints.iter().filter_map(|touchpoint| touchpoint.own_title().map(Text::as_str)).collect()
}

/// A label.
pub fn label(words: &str) -> Label {
    text(words)
}
