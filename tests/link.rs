//! Links: what comes back, how long they are, and what is refused.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use enum_map::Enum;
use proptest::prelude::*;
use std::fmt::Write as _;
use std::num::NonZeroU32;
use std::rc::Rc;
use strum::VariantArray;
use tangent::codec::link::{LONGEST, LinkError, decode, encode, find, resolve, without};
use tangent::domain::event::{ActionEvent, Event, Figure, MoneyEvent, RespondentEvent, TouchpointEvent, ZoneEvent};
use tangent::domain::structure::Register;
use tangent::domain::touchpoint::Channel;
use tangent::domain::*;

// A pack to speak of, and dice to answer with.

fn id(text: &str) -> PackId {
    text.parse().unwrap()
}

fn title(text: &str) -> Title {
    Title::new(text).unwrap()
}

fn label(text: &str) -> Label {
    Label::new(text).unwrap()
}

/// 120 items, 24 for each counterpart, the last 20 of all parts; six checks for each channel.
fn structure() -> Structure {
    let item = |n: u16| {
        let place = usize::from(n);
        Item {
            id: id(&format!("item-{n}")),
            code: n + 1,
            counterpart: Counterpart::VARIANTS[place / 24],
            stage: Stage::VARIANTS[place % 24 / 3],
            channel: Channel::VARIANTS[place * 5 % 7],
            parent: (n >= 100).then(|| id(&format!("item-{}", n - 100))),
            skip: Vec::new(),
            trades: std::collections::BTreeMap::new(),
        }
    };
    let check = |n: u16| Check {
        id: id(&format!("check-{n}")),
        code: n + 1,
        channel: Channel::VARIANTS[usize::from(n) / 6],
        aspect: tangent::domain::structure::Aspect::VARIANTS[usize::from(n) % 8],
    };
    let coded = |name: &str, n: u16| Coded { id: id(&format!("{name}-{n}")), code: n + 1 };
    Structure {
        id: id("touchpoints"),
        version: 1,
        touchpoints: Register::new((0..120).map(item).collect()).unwrap(),
        trades: Vec::new(),
        checks: Register::new((0..42).map(check).collect()).unwrap(),
        pairs: Register::new((0..12).map(|n| coded("pair", n)).collect()).unwrap(),
        roots: Register::new((0..6).map(|n| coded("root", n)).collect()).unwrap(),
    }
}

/// A pack that knows nothing.
fn bare() -> Structure {
    Structure {
        id: id("touchpoints"),
        version: 1,
        touchpoints: Register::new(Vec::new()).unwrap(),
        trades: Vec::new(),
        checks: Register::new(Vec::new()).unwrap(),
        pairs: Register::new(Vec::new()).unwrap(),
        roots: Register::new(Vec::new()).unwrap(),
    }
}

struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 32) as usize * end) >> 32
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn one_of<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    /// A word in so many of a hundred cases.
    fn maybe<T: Clone>(&mut self, percent: usize, of: &[T]) -> Option<T> {
        (self.below(100) < percent).then(|| self.one_of(of))
    }

    /// A place, each with its weight.
    fn weighted(&mut self, weights: &[usize]) -> usize {
        let mut at = self.below(weights.iter().sum());
        weights
            .iter()
            .position(|weight| {
                at < *weight || {
                    at -= weight;
                    false
                }
            })
            .unwrap()
    }
}

fn fresh() -> Assessment {
    let pack = PackRef { id: id("touchpoints"), version: 1, extra: Extra::default() };
    Assessment::new(label("k3f9"), pack)
}

// Round trips.

const TEXTS: [&str; 12] = [
    "Выдача заказа",
    "Ёлка у входа — 2026 (новая)",
    "Front desk, 2nd floor",
    "WiFi & кофе",
    "\u{0}\u{202e}\u{200b}\u{feff}",
    "👨‍👩‍👧 家族 Қазақ",
    "<img src=x onerror=alert(1)>",
    "ЩЪЫЬЭЮЯ QXZ ѐѝёЁ",
    " ",
    "a",
    "\r\n\t",
    "Сто восемьдесят",
];

fn text(dice: &mut Dice, most: usize) -> String {
    let text = dice.one_of(&TEXTS);
    let times = if dice.one_in(20) { most } else { 1 };
    text.chars().cycle().take(text.chars().count() * times).take(most).collect()
}

fn any_id(dice: &mut Dice, name: &str, count: usize) -> PackId {
    match dice.below(20) {
        0 => id(&format!("another_packs-{name}-{}", dice.below(3))),
        1 => PackId::of_code(u16::MAX - dice.below(3) as u16),
        2 => PackId::of_code(1 + dice.below(count) as u16),
        _ => id(&format!("{name}-{}", dice.below(count))),
    }
}

fn any_event(dice: &mut Dice, now: &Assessment) -> Event {
    let touchpoint = |dice: &mut Dice| {
        let known: Vec<_> = now.touchpoints.iter().map(|touchpoint| touchpoint.id).collect();
        if known.is_empty() { TouchpointId(NonZeroU32::MIN) } else { dice.one_of(&known) }
    };
    let action = |dice: &mut Dice| {
        let known: Vec<_> = now.actions.iter().map(|action| action.id).collect();
        if known.is_empty() { ActionId(NonZeroU32::MIN) } else { dice.one_of(&known) }
    };
    let parent = if dice.one_in(4) { Some(touchpoint(dice)) } else { None };
    let cell = Cell { counterpart: dice.one_of(Counterpart::VARIANTS), stage: dice.one_of(Stage::VARIANTS) };
    match dice.below(30) {
        0..=3 => Event::ItemListed { item: any_id(dice, "item", 120), parent },
        4 => Event::OwnListed {
            title: title(&text(dice, 200)),
            channel: dice.one_of(Channel::VARIANTS),
            counterpart: dice.maybe(70, Counterpart::VARIANTS),
            stage: dice.maybe(70, Stage::VARIANTS),
            parent,
        },
        5 => Event::TouchpointRemoved {
            touchpoint: touchpoint(dice),
            wording: now.actions.iter().map(|action| (action.id, title("Ask three people"))).collect(),
        },
        6 => Event::NothingHereSaid(cell, !dice.one_in(3)),
        7 | 8 => {
            let most = [100_000, 10_000, 100];
            Event::Zone(
                dice.one_of(Zone::VARIANTS),
                match dice.below(6) {
                    0 | 1 => ZoneEvent::FrequencyChosen(dice.maybe(90, Frequency::VARIANTS)),
                    2 => ZoneEvent::SameCasesSaid(dice.maybe(80, Zone::VARIANTS)),
                    3 => ZoneEvent::ShowsAt(touchpoint(dice), !dice.one_in(4)),
                    _ => {
                        let (figure, most) = [Figure::Cases, Figure::Minutes, Figure::Lost]
                            .into_iter()
                            .zip(most)
                            .nth(dice.below(3))
                            .unwrap();
                        ZoneEvent::FigureGiven(figure, (!dice.one_in(5)).then(|| dice.below(most + 1) as u32))
                    }
                },
            )
        }
        9 => Event::Money(match dice.below(3) {
            0 => MoneyEvent::CurrencyChosen(
                dice.maybe(90, &["RUB", "EUR", "KZT"]).and_then(|currency| currency.parse().ok()),
            ),
            1 => MoneyEvent::HourCostGiven(dice.maybe(90, &[0, 900, limits::HOUR_COST])),
            _ => MoneyEvent::CustomerValueGiven(dice.maybe(90, &[1, 120_000, limits::CUSTOMER_VALUE])),
        }),
        10 | 11 => Event::PairAnswered {
            pair: any_id(dice, "pair", 12),
            inward: dice.one_in(2),
            degree: dice.maybe(90, Degree::VARIANTS),
        },
        12 => Event::RootAnswered(any_id(dice, "root", 6), dice.maybe(90, Degree::VARIANTS)),
        13 => {
            let touchpoint = touchpoint(dice);
            let source = match dice.below(6) {
                0 | 1 => Source::Check { check: any_id(dice, "check", 42), touchpoint },
                2 => Source::Fix(touchpoint),
                3 => Source::Ask(touchpoint),
                4 => Source::Zone(dice.one_of(Zone::VARIANTS)),
                _ => Source::Pair(any_id(dice, "pair", 12)),
            };
            let known = source.touchpoint().is_none_or(|id| now.touchpoint(id).is_some());
            let taken = if known { vec![(source, dice.one_of(Effort::VARIANTS))] } else { Vec::new() };
            Event::SuggestionsTaken(taken)
        }
        14 => Event::ActionListed { title: title(&text(dice, 200)), effort: dice.one_of(Effort::VARIANTS) },
        15 | 16 => Event::Action(
            action(dice),
            match dice.below(7) {
                0 | 1 => ActionEvent::Moved { state: dice.one_of(State::VARIANTS), insisted: true },
                2 => ActionEvent::Renamed(Some(title(&text(dice, 200)))),
                3 => ActionEvent::DueChosen(format!("2026-{:02}-28", 1 + dice.below(12)).parse().ok()),
                4 => ActionEvent::PersonWritten(label(&text(dice, 100))),
                5 => ActionEvent::NoteWritten(Note::new(&text(dice, 2_000)).unwrap()),
                _ => ActionEvent::Removed,
            },
        ),
        17 => Event::Respondent(match dice.below(6) {
            0 => RespondentEvent::RoleChosen(dice.maybe(90, Role::VARIANTS)),
            1 => RespondentEvent::MeetsCustomersAnswered(dice.maybe(90, &[true, false])),
            2 => RespondentEvent::CounterpartChosen(dice.one_of(Counterpart::VARIANTS), !dice.one_in(3)),
            3 => RespondentEvent::LabelWritten(label(&text(dice, 100))),
            4 => RespondentEvent::DepartmentWritten(label(&text(dice, 100))),
            _ => RespondentEvent::BranchWritten(label(&text(dice, 100))),
        }),
        _ => Event::Touchpoint(
            touchpoint(dice),
            match dice.below(14) {
                0 => TouchpointEvent::Renamed(dice.maybe(70, &TEXTS).map(title)),
                1 => TouchpointEvent::Moved(parent, cell),
                2 => TouchpointEvent::ImpressionChosen(dice.maybe(95, tangent::domain::rating::Impression::VARIANTS)),
                3 => TouchpointEvent::QuietByDesignAnswered(dice.maybe(70, &[true, false])),
                4 => TouchpointEvent::ImportanceChosen(Importance::new(dice.below(6) as u8)),
                5 => TouchpointEvent::EvidenceChosen(dice.maybe(90, Evidence::VARIANTS)),
                6 => TouchpointEvent::FixChosen(dice.maybe(90, Fix::VARIANTS)),
                7 => TouchpointEvent::PinChanged(dice.one_in(2)),
                8 | 9 => TouchpointEvent::CheckAnswered(any_id(dice, "check", 42), dice.maybe(95, Answer::VARIANTS)),
                10 => TouchpointEvent::CheckFixChosen(any_id(dice, "check", 42), dice.maybe(90, Fix::VARIANTS)),
                11 => TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(touchpoint(dice))),
                12 => TouchpointEvent::LeadsToChosen(LeadsTo::Nowhere),
                _ => TouchpointEvent::NoteWritten(Note::new(&text(dice, 2_000)).unwrap()),
            },
        ),
    }
}

/// What a person may have said after so many steps.
fn any_assessment(seed: u64, steps: usize) -> Assessment {
    let mut dice = Dice::new(seed);
    let mut session = Session::new(fresh());
    for _ in 0..steps {
        let event = any_event(&mut dice, session.assessment());
        // What cannot be is refused; then nothing happens.
        session = session.apply(&event).unwrap_or(session);
    }
    let assessment = Assessment::clone(session.assessment());
    integrity::check(&assessment).unwrap();
    assessment
}

/// The assessment as it should come back: written down here once more, from the contract.
fn expected(assessment: &Assessment, structure: &Structure, with_words: bool) -> Assessment {
    let mut kept = assessment.clone();
    let ids: Vec<_> = kept.touchpoints.iter().map(|touchpoint| touchpoint.id).collect();
    let renumbered = |id: &mut TouchpointId| {
        let place = ids.iter().position(|known| known == id).unwrap();
        *id = format!("t{}", place + 1).parse::<TouchpointId>().unwrap();
    };
    kept.id = Label::default();
    kept.revision = 0;
    kept.lang = Label::default();
    kept.next = Next {
        touchpoint: kept.touchpoints.len() as u32 + 1,
        action: kept.actions.len() as u32 + 1,
        extra: Extra::default(),
    };
    for touchpoint in &mut kept.touchpoints {
        let touchpoint = Rc::make_mut(touchpoint);
        renumbered(&mut touchpoint.id);
        touchpoint.parent.iter_mut().for_each(renumbered);
        let mut leads_to = touchpoint.leads_to.touchpoint();
        leads_to.iter_mut().for_each(renumbered);
        touchpoint.leads_to = leads_to.into();
        touchpoint.rating.quiet_by_design = touchpoint.rating.quiet_by_design.filter(|quiet| *quiet);
        if !with_words {
            touchpoint.note = Note::default();
        }
        if let Subject::Item { item, .. } = &mut touchpoint.subject {
            *item = structure.touchpoints.resolve(item);
        }
        for entry in &mut touchpoint.rating.checks {
            entry.check = structure.checks.resolve(&entry.check);
        }
        let mut seen = Vec::new();
        touchpoint.rating.checks.retain(|entry| {
            !seen.contains(&entry.check) && {
                seen.push(entry.check.clone());
                true
            }
        });
    }
    let mut seen = Vec::new();
    kept.mirror.iter_mut().for_each(|entry| entry.pair = structure.pairs.resolve(&entry.pair));
    kept.mirror.retain(|entry| {
        !seen.contains(&entry.pair) && {
            seen.push(entry.pair.clone());
            true
        }
    });
    seen.clear();
    kept.roots.iter_mut().for_each(|entry| entry.root = structure.roots.resolve(&entry.root));
    kept.roots.retain(|entry| {
        !seen.contains(&entry.root) && {
            seen.push(entry.root.clone());
            true
        }
    });
    for zone in Zone::VARIANTS {
        let shown = &mut kept.zones[*zone].touchpoints;
        shown.iter_mut().for_each(renumbered);
        if !with_words {
            shown.clear();
        }
    }
    for (place, action) in kept.actions.iter_mut().enumerate() {
        let action = Rc::make_mut(action);
        action.id = format!("a{}", place + 1).parse::<ActionId>().unwrap();
        match &mut action.source {
            Some(Source::Check { check, touchpoint }) => {
                *check = structure.checks.resolve(check);
                renumbered(touchpoint);
            }
            Some(Source::Fix(touchpoint) | Source::Ask(touchpoint) | Source::Touchpoint(touchpoint)) => {
                renumbered(touchpoint);
            }
            Some(Source::Pair(pair)) => *pair = structure.pairs.resolve(pair),
            Some(Source::Zone(_)) | None => {}
        }
        if !with_words {
            (action.title, action.due) = (None, None);
            (action.person, action.note) = Default::default();
        }
    }
    if !with_words {
        (kept.created, kept.saved) = (None, None);
        (kept.respondent.label, kept.respondent.department, kept.respondent.branch) = Default::default();
    }
    kept
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_carried_comes_back(seed: u64, steps in 0usize..300, with_words: bool) {
        let structure = structure();
        let assessment = any_assessment(seed, steps);
        let payload = encode(&assessment, &structure, with_words);
        prop_assert!(payload.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
        let decoded = decode(&payload).unwrap();
        let opened = resolve(decoded.clone(), &structure);
        prop_assert_eq!(&opened, &expected(&assessment, &structure, with_words));
        // Sent on, with the pack or without it, it is the same link.
        let sent_on = encode(&opened, &structure, with_words);
        prop_assert_eq!(&encode(&decoded, &structure, with_words), &sent_on);
        prop_assert_eq!(resolve(decode(&sent_on).unwrap(), &structure), opened);
    }

    #[test]
    fn any_title_comes_back(written in "\\PC{1,200}|[а-яёА-Яa-zA-Z0-9 ,.-]{1,200}|.{1,200}") {
        prop_assume!(!written.trim().is_empty());
        let own = Event::OwnListed {
            title: title(&written),
            channel: Channel::Phone,
            counterpart: Some(Counterpart::Other),
            stage: Some(Stage::After),
            parent: None,
        };
        let assessment = own.apply(&fresh()).unwrap();
        let decoded = decode(&encode(&assessment, &structure(), false)).unwrap();
        prop_assert_eq!(decoded.touchpoints[0].own_title().unwrap().as_str(), written);
    }

    #[test]
    fn a_body_of_any_bytes_is_refused_or_makes_sense(body in prop::collection::vec(any::<u8>(), 0..400)) {
        let payload = framed(&body);
        if let Ok(assessment) = decode(&payload) {
            prop_assert_eq!(integrity::check(&assessment), Ok(()));
            // A pack that knows nothing leaves everything as it is.
            let again = decode(&encode(&assessment, &bare(), true)).unwrap();
            prop_assert_eq!(again, assessment);
        }
    }

    #[test]
    fn text_that_is_no_payload_is_refused(text in "\\PC{0,60}|1[A-Za-z0-9_-]{0,200}") {
        prop_assert!(decode(&text).is_err());
    }

    #[test]
    fn any_fragment_is_searched_without_harm(fragment in "\\PC{0,60}(%[0-9a-f]{0,2}|tangent=|&|#|%25){0,9}\\PC{0,20}") {
        let found = find(&fragment, "default").unwrap_or_default();
        prop_assert!(found.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
    }
}

#[test]
fn without_the_pack_things_have_their_codes() {
    let structure = structure();
    let steps = [
        Event::ItemListed { item: id("item-41"), parent: None },
        Event::ItemListed { item: id("item-7"), parent: None },
        Event::ItemListed { item: id("unheard-of"), parent: None },
        Event::ItemListed { item: id("#900"), parent: None },
        Event::PairAnswered { pair: id("pair-3"), inward: false, degree: Some(Degree::Yes) },
        Event::RootAnswered(id("root-5"), Some(Degree::Partly)),
    ];
    let mut session = Session::new(fresh());
    for event in steps {
        session = session.apply(&event).unwrap();
    }
    let first = session.assessment().touchpoints[0].id;
    session = session.apply(&Event::TouchpointRemoved { touchpoint: first, wording: Vec::new() }).unwrap();
    let answered = TouchpointEvent::CheckAnswered(id("check-17"), Some(Answer::Partly));
    session = session.apply(&Event::Touchpoint("t2".parse::<TouchpointId>().unwrap(), answered)).unwrap();

    let decoded = decode(&encode(session.assessment(), &structure, false)).unwrap();
    let items: Vec<_> =
        decoded.touchpoints.iter().map(|t| format!("{} {}", t.id, t.item().unwrap().as_str())).collect();
    assert_eq!(items, ["t1 #8", "t2 unheard-of", "t3 #900"]);
    assert_eq!(decoded.touchpoints[0].rating.checks[0].check, id("#18"));
    assert_eq!(decoded.mirror[0].pair, id("#4"));
    assert_eq!(decoded.roots[0].root, id("#6"));
    assert_eq!((decoded.id.as_str(), decoded.revision, decoded.next.touchpoint), ("", 0, 4));
}

/// Of an item that the pack knows, what a file says of its place is not carried; of any other it is.
#[test]
fn the_place_of_an_unknown_item_is_carried() {
    let stated =
        StatedPlace { counterpart: Some(Counterpart::Supplier), stage: None, channel: Some(Channel::Document) };
    for (item, comes_back) in [("item-3", false), ("#4", false), ("unheard-of", true), ("#900", true)] {
        let mut assessment = Event::ItemListed { item: id(item), parent: None }.apply(&fresh()).unwrap();
        let listed = Rc::make_mut(&mut assessment.touchpoints[0]);
        listed.subject = Subject::Item { item: id(item), title: None, stated };
        let decoded = decode(&encode(&assessment, &structure(), false)).unwrap();
        let Subject::Item { stated: found, .. } = decoded.touchpoints[0].subject else { panic!("{item}") };
        assert_eq!(found, if comes_back { stated } else { StatedPlace::default() }, "{item}");
    }
}

#[test]
fn fields_of_a_newer_program_stay_behind() {
    let extra = Extra::from_iter([("weather".to_owned(), "fine".into())]);
    let mut assessment = full(1);
    let plain = encode(&assessment, &structure(), true);
    assessment.extra = extra.clone();
    assessment.pack.extra = extra.clone();
    assessment.respondent.extra = extra.clone();
    assessment.mirror[0].extra = extra.clone();
    let first = Rc::make_mut(&mut assessment.touchpoints[0]);
    first.extra = extra.clone();
    first.rating.checks[0].extra = extra;
    assert_eq!(encode(&assessment, &structure(), true), plain);
}

#[test]
fn dates_and_texts_travel_only_with_words() {
    let mut assessment = full(2);
    assessment.created = "2026-11-21T19:00:00Z".parse().ok();
    assessment.saved = "2026-11-21T22:12:00.5+03:00".parse().ok();
    assessment.respondent.department = label("Склад");
    let structure = structure();
    let with = decode(&encode(&assessment, &structure, true)).unwrap();
    let without = decode(&encode(&assessment, &structure, false)).unwrap();
    assert_eq!((&with.created, &with.saved), (&assessment.created, &assessment.saved));
    assert_eq!(with.respondent.department.as_str(), "Склад");
    assert_eq!((&without.created, &without.saved), (&None, &None));
    assert_eq!(without.respondent.department.as_str(), "");
}

// Lengths.

/// A full assessment as a real person leaves it: 30 touchpoints rated, with importance, evidence and
/// four checks each (weak ones with what a fix takes), ten zones, 12 pairs, 6 roots, some chains.
fn full(seed: u64) -> Assessment {
    let structure = structure();
    let mut dice = Dice::new(seed + 1);
    let mut session = Session::new(fresh());
    let mut happened = |event: Event| session = session.apply(&event).unwrap();
    happened(Event::Respondent(RespondentEvent::RoleChosen(Some(dice.one_of(Role::VARIANTS)))));
    happened(Event::Respondent(RespondentEvent::MeetsCustomersAnswered(Some(!dice.one_in(4)))));
    for counterpart in Counterpart::VARIANTS {
        happened(Event::Respondent(RespondentEvent::CounterpartChosen(*counterpart, true)));
    }
    // The likely ones come first in the pack and are ticked more often; a person ticks from the top.
    let mut items: Vec<usize> = (0..100).collect();
    while items.len() > 30 {
        let at = dice.below(items.len());
        if items[at] % 24 >= dice.below(24) {
            items.remove(at);
        }
    }
    // Some come back to a counterpart later.
    for _ in 0..dice.below(4) {
        let (from, to) = (dice.below(30), dice.below(30));
        let item = items.remove(from);
        items.insert(to, item);
    }
    for item in &items {
        happened(Event::ItemListed { item: id(&format!("item-{item}")), parent: None });
    }
    let ids: Vec<_> = (1..=30).map(|n| format!("t{n}").parse::<TouchpointId>().unwrap()).collect();
    for (t, item) in ids.iter().zip(&items) {
        let item = structure.touchpoints.get(&id(&format!("item-{item}"))).unwrap();
        let mut said = |event| happened(Event::Touchpoint(*t, event));
        let impression = tangent::domain::rating::Impression::VARIANTS[dice.weighted(&[25, 35, 28, 12])];
        said(TouchpointEvent::ImpressionChosen(Some(impression)));
        if dice.one_in(12) {
            let quiet = impression == tangent::domain::rating::Impression::Silent;
            said(TouchpointEvent::QuietByDesignAnswered(Some(quiet)));
        }
        said(TouchpointEvent::ImportanceChosen(Importance::new(1 + dice.weighted(&[6, 12, 27, 30, 25]) as u8)));
        said(TouchpointEvent::EvidenceChosen(Some(Evidence::VARIANTS[dice.weighted(&[50, 20, 30])])));
        if item.counterpart.is_inner() && dice.one_in(2) {
            let target = dice.one_of(&ids);
            // An inner one leads outside.
            let outer = items[target.0.get() as usize - 1] / 24 != 3;
            if outer {
                said(TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(target)));
            }
        }
        let weights: [usize; 4] = match impression.into_usize() {
            0 => [60, 25, 8, 7],
            1 => [25, 38, 30, 7],
            2 => [15, 35, 43, 7],
            _ => [30, 40, 20, 10],
        };
        let mut asked: Vec<_> = structure.checks.iter().filter(|check| check.channel == item.channel).collect();
        while asked.len() > 4 {
            asked.remove(dice.below(asked.len()));
        }
        for check in asked {
            let answer = Answer::VARIANTS[dice.weighted(&weights)];
            said(TouchpointEvent::CheckAnswered(check.id.clone(), Some(answer)));
            if answer.is_weak() {
                let fix = Fix::VARIANTS[dice.weighted(&[35, 25, 25, 15])];
                said(TouchpointEvent::CheckFixChosen(check.id.clone(), Some(fix)));
            }
        }
    }
    for t in ids.iter().step_by(11) {
        happened(Event::Touchpoint(*t, TouchpointEvent::PinChanged(true)));
    }
    for zone in Zone::VARIANTS {
        let frequency = Frequency::VARIANTS[dice.weighted(&[15, 30, 30, 15, 10])];
        happened(Event::Zone(*zone, ZoneEvent::FrequencyChosen(Some(frequency))));
    }
    for pair in structure.pairs.iter() {
        for (inward, weights) in [(false, [15, 35, 50]), (true, [40, 40, 20])] {
            let degree = Some(Degree::VARIANTS[dice.weighted(&weights)]);
            happened(Event::PairAnswered { pair: pair.id.clone(), inward, degree });
        }
    }
    for root in structure.roots.iter() {
        happened(Event::RootAnswered(root.id.clone(), Some(Degree::VARIANTS[dice.weighted(&[30, 45, 25])])));
    }
    Assessment::clone(session.assessment())
}

fn link_length(assessment: &Assessment) -> usize {
    "#tangent=".len() + encode(assessment, &structure(), false).len()
}

fn spread(mut lengths: Vec<usize>) -> (usize, usize, usize) {
    lengths.sort_unstable();
    (lengths[0], lengths[lengths.len() / 2], lengths[lengths.len() - 1])
}

#[test]
fn a_full_assessment_fits_in_320_characters() {
    let (least, median, most) = spread((0..100).map(|seed| link_length(&full(seed))).collect());
    println!("link of a full assessment: {least} / {median} / {most} characters");
    assert!(most <= 320, "{least} / {median} / {most} characters");
}

/// Answers without rhyme or reason, in any order, with a plan and figures: the most that can happen.
#[test]
fn even_random_answers_stay_near_it() {
    let lengths = |seed| {
        let mut dice = Dice::new(seed + 1);
        let mut assessment = full(seed);
        for touchpoint in &mut assessment.touchpoints {
            let touchpoint = Rc::make_mut(touchpoint);
            touchpoint.subject = Subject::Item {
                item: PackId::of_code(1 + dice.below(120) as u16),
                title: None,
                stated: StatedPlace::default(),
            };
            touchpoint.rating.impression = Some(dice.one_of(tangent::domain::rating::Impression::VARIANTS));
            touchpoint.rating.importance = Importance::new(1 + dice.below(5) as u8);
            touchpoint.rating.evidence = Some(dice.one_of(Evidence::VARIANTS));
            for entry in &mut touchpoint.rating.checks {
                entry.answer = Some(dice.one_of(Answer::VARIANTS));
                entry.fix = entry.answer.filter(|answer| answer.is_weak()).map(|_| dice.one_of(Fix::VARIANTS));
            }
        }
        link_length(&assessment)
    };
    let (least, median, most) = spread((0..100).map(lengths).collect());
    println!("link of random answers: {least} / {median} / {most} characters");
    assert!(most <= 360, "{least} / {median} / {most} characters");
}

#[test]
fn own_titles_cost_little() {
    let title_costs = |written: &str| {
        let plain = full(1);
        let renamed = TouchpointEvent::Renamed(Some(title(written)));
        let renamed = Event::Touchpoint(plain.touchpoints[4].id, renamed).apply(&plain).unwrap();
        link_length(&renamed) - link_length(&plain)
    };
    for (written, most) in [
        ("Выдача заказа со склада", 22),
        ("Звонок бухгалтера поставщику", 26),
        ("Front desk of the clinic", 24),
        ("Wi-Fi для гостей, 2-й этаж", 34),
    ] {
        let costs = title_costs(written);
        println!("{written}: {costs} characters");
        assert!(costs <= most, "{written}: {costs} characters");
    }
}

#[test]
fn a_blank_assessment_has_a_short_link() {
    let length = link_length(&fresh());
    println!("blank: {length}");
    assert!(length <= 32);
}

// What is refused.

/// A body in the frame that a real payload has, by the description of the frame.
fn framed(body: &[u8]) -> String {
    let length = u16::try_from(body.len()).unwrap().to_be_bytes();
    let mut sum = u32::MAX;
    for byte in b"1".iter().chain(&length).chain(body) {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
        }
    }
    let bytes: Vec<u8> = (!sum).to_be_bytes().iter().chain(&length).chain(body).copied().collect();
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut payload = String::from("1");
    for six in 0..(bytes.len() * 8).div_ceil(6) {
        let bit = |at: usize| bytes.get(at / 8).map_or(0, |byte| usize::from(byte >> (7 - at % 8) & 1));
        let place = (0..6).fold(0, |place, at| place << 1 | bit(six * 6 + at));
        payload.push(char::from(alphabet[place]));
    }
    payload
}

fn payloads() -> Vec<String> {
    let structure = structure();
    vec![
        encode(&fresh(), &structure, false),
        encode(&full(3), &structure, false),
        encode(&any_assessment(5, 300), &structure, true),
    ]
}

/// Else the tests with a body of their own would only show that damage is noticed.
#[test]
fn the_frame_described_here_is_that_of_a_link() {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for payload in payloads() {
        let sixes: Vec<_> = payload.bytes().skip(1).map(|c| alphabet.iter().position(|known| *known == c)).collect();
        let bit = |at: usize| sixes[at / 6].unwrap() >> (5 - at % 6) & 1;
        let byte = |at: usize| (0..8).fold(0, |byte, shift| byte << 1 | bit(at * 8 + shift) as u8);
        let body: Vec<u8> = (6..sixes.len() * 6 / 8).map(byte).collect();
        assert_eq!(framed(&body), payload);
    }
}

#[test]
fn a_link_that_was_cut_is_refused() {
    for payload in payloads() {
        for end in 1..payload.len() {
            assert_eq!(decode(&payload[..end]), Err(LinkError::Damaged), "{end}");
        }
        for start in 1..payload.len() {
            assert!(decode(&payload[start..]).is_err(), "{start}");
        }
    }
}

#[test]
fn a_link_with_one_character_changed_is_refused() {
    for payload in payloads().into_iter().take(2) {
        for at in 0..payload.len() {
            for other in (b' '..=b'~').map(char::from).filter(|other| !payload[at..].starts_with(*other)) {
                let changed = format!("{}{other}{}", &payload[..at], &payload[at + 1..]);
                let error = decode(&changed).unwrap_err();
                let newer = at == 0 && ('2'..='9').contains(&other);
                assert_eq!(matches!(error, LinkError::Newer(_)), newer, "{at} {other}");
                assert_eq!(error == LinkError::Damaged, !newer, "{at} {other}");
            }
        }
    }
}

#[test]
fn a_link_with_something_appended_or_put_in_is_refused() {
    for payload in payloads() {
        for more in ["A", "AA", "AAA", "AAAA", "AAAAAAAA", "-", "_", "=", ".", "%20", " ", "\u{0}", "1", "é"] {
            assert_eq!(decode(&format!("{payload}{more}")), Err(LinkError::Damaged), "{more:?}");
            let (start, end) = payload.split_at(payload.len() / 2);
            assert_eq!(decode(&format!("{start}{more}{end}")), Err(LinkError::Damaged), "{more:?}");
        }
        assert_eq!(decode(&payload.repeat(2)), Err(LinkError::Damaged));
    }
}

#[test]
fn errors_say_what_is_wrong() {
    for (payload, error) in [
        ("", LinkError::Empty),
        ("1", LinkError::Damaged),
        ("1AAAAAAAA", LinkError::Damaged),
        ("0", LinkError::Damaged),
        ("hello", LinkError::Damaged),
        ("<img src=x onerror=alert(1)>", LinkError::Damaged),
        ("\u{feff}1", LinkError::Damaged),
        ("2whatever", LinkError::Newer(2)),
        ("9", LinkError::Newer(9)),
    ] {
        assert_eq!(decode(payload), Err(error), "{payload}");
    }
    assert_eq!(decode(&"1".repeat(LONGEST + 1)), Err(LinkError::TooLong));
    assert_eq!(decode(&"1".repeat(10_000_000)), Err(LinkError::TooLong));
    assert_eq!(decode(&"1".repeat(LONGEST)), Err(LinkError::Damaged));
}

#[test]
fn links_in_circles_are_refused_with_the_place() {
    let mut assessment = full(4);
    for (at, target) in [(3, 7), (7, 3)] {
        Rc::make_mut(&mut assessment.touchpoints[at]).leads_to = LeadsTo::Touchpoint(assessment.touchpoints[target].id);
    }
    let error = decode(&encode(&assessment, &structure(), false)).unwrap_err();
    let LinkError::Invalid(invalid) = error else { panic!("{error:?}") };
    assert_eq!(invalid.problem, Problem::Circle);
    assert!(invalid.path.ends_with(".leads_to"), "{}", invalid.path);
}

/// As long as a link can be, with whatever inside: it is read or refused, and that ends.
#[test]
fn the_longest_links_end() {
    let most = (LONGEST - 1) * 6 / 8 - 6;
    let mut dice = Dice::new(7);
    for fill in [Some(0), Some(255), Some(0x55), Some(0x80), None, None, None] {
        let body: Vec<u8> = (0..most).map(|_| fill.unwrap_or_else(|| dice.below(256) as u8)).collect();
        let payload = framed(&body);
        assert!(payload.len() <= LONGEST && payload.len() > LONGEST - 4);
        // Hardly any of it makes sense; what matters is that it ends.
        if let Ok(assessment) = decode(&payload) {
            assert_eq!(integrity::check(&assessment), Ok(()));
        }
    }
}

/// The longest of notes that say little: as many letters as a link can hold.
#[test]
fn a_link_of_many_letters_opens() {
    let mut assessment = fresh();
    let note = Note::new(&"но".repeat(1_000)).unwrap();
    for _ in 0..400 {
        assessment = Event::ItemListed { item: id("item-1"), parent: None }.apply(&assessment).unwrap();
        Rc::make_mut(assessment.touchpoints.last_mut().unwrap()).note = note.clone();
    }
    let payload = encode(&assessment, &structure(), true);
    assert!((60_000..=LONGEST).contains(&payload.len()), "{}", payload.len());
    let opened = decode(&payload).unwrap();
    assert!(opened.touchpoints.iter().all(|touchpoint| touchpoint.note == note));
}

/// Every zone shows at every one of the most touchpoints that a file can have.
#[test]
fn a_link_of_many_references_opens() {
    let mut assessment = fresh();
    assessment.touchpoints = (1..=limits::TOUCHPOINTS_OF_A_FILE)
        .map(|n| {
            let subject = Subject::Item { item: PackId::of_code(1), title: None, stated: StatedPlace::default() };
            Rc::new(Touchpoint::new(format!("t{n}").parse::<TouchpointId>().unwrap(), subject))
        })
        .collect();
    assessment.next.touchpoint = 10_001;
    for zone in Zone::VARIANTS {
        assessment.zones[*zone].touchpoints = assessment.touchpoints.iter().map(|t| t.id).collect();
    }
    let payload = encode(&assessment, &structure(), true);
    let opened = decode(&payload).unwrap();
    assert!(opened.zones.iter().all(|(_, answer)| answer.touchpoints.len() == limits::TOUCHPOINTS_OF_A_FILE));
}

#[test]
fn thousands_of_touchpoints_fit_while_the_link_is_short_enough() {
    let mut assessment = fresh();
    assessment.touchpoints = (1..=limits::TOUCHPOINTS_OF_A_FILE)
        .map(|n| {
            let id_is = format!("t{n}").parse::<TouchpointId>().unwrap();
            let item = PackId::of_code(1 + (n % 120) as u16);
            Rc::new(Touchpoint::new(id_is, Subject::Item { item, title: None, stated: StatedPlace::default() }))
        })
        .collect();
    assessment.next.touchpoint = 10_001;
    let payload = encode(&assessment, &structure(), false);
    assert!(payload.len() < LONGEST);
    assert_eq!(decode(&payload).unwrap().touchpoints.len(), 10_000);
}

// Fragments.

#[test]
fn payloads_are_found_in_fragments() {
    let cases: &[(&str, &str, Option<&str>)] = &[
        ("", "default", None),
        ("#", "default", None),
        ("#comments", "default", None),
        ("#:~:text=tangent", "default", None),
        ("#:~:text=hello", "default", None),
        ("#tangent", "default", None),
        ("#tangents=1Ab", "default", None),
        ("#cotangent=1Ab", "default", None),
        ("#x=tangent=1Ab", "default", None),
        ("#tangent=1Ab-_9", "default", Some("1Ab-_9")),
        ("tangent=1Ab", "default", Some("1Ab")),
        ("#tangent=", "default", Some("")),
        ("#tangent=&utm_source=mail", "default", Some("")),
        // Several assessments on one page.
        ("#tangent.shop=1Ab", "shop", Some("1Ab")),
        ("#tangent.shop=1Ab", "default", None),
        ("#tangent.shop=1Ab", "sho", None),
        ("#tangent.shop=1Ab", "shop2", None),
        ("#tangent=1Ab", "shop", None),
        ("#tangent=1Ab&tangent.shop=1Cd", "shop", Some("1Cd")),
        ("#tangent=1Ab&tangent.shop=1Cd", "default", Some("1Ab")),
        ("#tangent.a-b_C9=1Cd", "a-b_C9", Some("1Cd")),
        // Other parts.
        ("#comments&tangent=1Ab", "default", Some("1Ab")),
        ("#comments;tangent=1Ab;page=2", "default", Some("1Ab")),
        ("#comments#tangent=1Ab", "default", Some("1Ab")),
        ("#/route?tangent=1Ab", "default", Some("1Ab")),
        ("#!tangent=1Ab", "default", Some("1Ab")),
        ("#tangent=1Ab#comments", "default", Some("1Ab")),
        ("#tangent=1Ab:~:text=hello", "default", Some("1Ab")),
        ("#:~:text=hello&tangent=1Ab", "default", Some("1Ab")),
        // What comes along on the way.
        ("#tangent=1Ab.", "default", Some("1Ab")),
        ("#tangent=1Ab)", "default", Some("1Ab")),
        ("#tangent=1Ab).", "default", Some("1Ab")),
        ("#tangent=1Ab…", "default", Some("1Ab")),
        ("#tangent=1Ab%E2%80%A6", "default", Some("1Ab")),
        ("#tangent=1Ab\"", "default", Some("1Ab")),
        ("#tangent=1Ab'", "default", Some("1Ab")),
        ("#tangent=1Ab»", "default", Some("1Ab")),
        ("#tangent=1Ab%22", "default", Some("1Ab")),
        ("#tangent=1Ab%20", "default", Some("1Ab")),
        ("#tangent=1Ab>", "default", Some("1Ab")),
        ("#tangent=1Ab\u{200b}", "default", Some("1Ab")),
        ("#tangent=1Ab\u{0}", "default", Some("1Ab")),
        ("#tangent=1Ab&utm_source=mail&utm_medium=x", "default", Some("1Ab")),
        ("#tangent=1Ab&fbclid=IwAR0-x", "default", Some("1Ab")),
        ("#tangent=1Ab?fbclid=IwAR0-x", "default", Some("1Ab")),
        // Two payloads.
        ("#tangent=1Ab&tangent=1Cd", "default", Some("1Ab")),
        ("#tangent=1Ab#tangent=1Cd", "default", Some("1Ab")),
        // Escaped, once and twice.
        ("#tangent%3D1Ab", "default", Some("1Ab")),
        ("#tangent%3d1Ab%2D%5F9", "default", Some("1Ab-_9")),
        ("#tangent=1Ab%2D%5F9", "default", Some("1Ab-_9")),
        ("#tangent=1Ab%252D%255F9", "default", Some("1Ab-_9")),
        ("%23tangent%3D1Ab%26utm_source%3Dx", "default", Some("1Ab")),
        ("%2523tangent%253D1Ab", "default", Some("1Ab")),
        ("%2523tangent%253D1Ab%252D", "default", Some("1Ab-")),
        ("#tangent%2Eshop%3D1Ab", "shop", Some("1Ab")),
        // Not ours: what is left is refused by its length.
        ("#tangent=1Ab+cd/ef==", "default", Some("1Ab")),
        ("#tangent=1Ab cd", "default", Some("1Ab")),
        ("#tangent=<img src=x onerror=alert(1)>", "default", Some("")),
        ("#tangent=1Ab%", "default", Some("1Ab")),
        ("#tangent=1Ab%4", "default", Some("1Ab")),
        ("#tangent=1Ab%zz", "default", Some("1Ab")),
        ("#%FF%C3%28tangent=1Ab", "default", None),
        ("#%FF&tangent=1Ab", "default", Some("1Ab")),
        // Spaces, as they are and as a form writes them.
        ("#see+tangent=1Ab", "default", Some("1Ab")),
        ("#see%20tangent=1Ab", "default", Some("1Ab")),
        ("#tangent%20=1Ab", "default", Some("1Ab")),
        ("#tangent+=+1Ab", "default", Some("1Ab")),
        ("#tangent= 1Ab", "default", Some("1Ab")),
        ("#tangent.shop =1Ab", "shop", Some("1Ab")),
        ("#tangent x=1Ab", "default", None),
    ];
    for (fragment, key, expected) in cases {
        assert_eq!(find(fragment, key).as_deref(), *expected, "{fragment:?} for {key:?}");
    }
}

#[test]
fn payloads_leave_the_rest_of_a_fragment() {
    for (fragment, key, rest) in [
        ("", "default", ""),
        ("tangent=1AbC", "default", ""),
        ("tangent.shop=1AbC", "shop", ""),
        ("tangent.shop=1AbC", "default", "tangent.shop=1AbC"),
        ("chapter-2&tangent=1AbC", "default", "chapter-2"),
        ("tangent=1AbC&utm=mail", "default", "utm=mail"),
        ("chapter-2&tangent= 1AbC&utm=mail", "default", "chapter-2&utm=mail"),
        ("/page?tangent=1AbC", "default", "/page?"),
        ("tangent=1AbC.", "default", "."),
        ("глава&tangent=1AbC&часть", "default", "глава&часть"),
        ("chapter-2&tangent%3D1AbC", "default", ""),
        ("see-tangent=1AbC", "default", "see-tangent=1AbC"),
        ("tangent&tangent=1AbC", "default", "tangent"),
        ("tangent=1AbC&utm=mail#tangent=1xyz", "default", "utm=mail#"),
        // So many that it would take long to tell them apart.
        (&"tangent=1&".repeat(60_000), "default", ""),
    ] {
        assert_eq!(without(fragment, key), rest, "{fragment:?} for {key:?}");
    }
}

#[test]
fn a_fragment_of_ten_megabytes_is_too_long() {
    let payload = find(&format!("#tangent={}", "A".repeat(10_000_000)), "default").unwrap();
    assert_eq!(decode(&payload), Err(LinkError::TooLong));
    assert_eq!(find(&"%25".repeat(4_000_000), "default"), None);
}

#[test]
fn a_link_survives_mail_and_messengers() {
    let assessment = full(6);
    let payload = encode(&assessment, &structure(), false);
    let escaped: String = payload.bytes().fold(String::new(), |mut text, byte| {
        write!(text, "%25{byte:02X}").unwrap();
        text
    });
    for fragment in [
        format!("#tangent={payload}"),
        format!("#comments&tangent={payload}&fbclid=IwAR"),
        format!("#tangent={payload})."),
        format!("#tangent={escaped}"),
    ] {
        assert!(decode(&find(&fragment, "default").unwrap()).is_ok(), "{fragment}");
    }
}

// What version 1 has been since it was first released.

/// All that a link carries, a line for each thing.
fn described(assessment: &Assessment) -> String {
    fn word<W: Into<&'static str>>(word: Option<W>) -> &'static str {
        word.map_or("-", W::into)
    }
    fn figure(figure: Option<u32>) -> String {
        figure.map_or("-".into(), |figure| figure.to_string())
    }
    let mut text = String::new();
    let who = &assessment.respondent;
    let chosen: Vec<_> =
        who.counterparts.iter().filter(|(_, chosen)| **chosen).map(|(who, _)| who.into_str()).collect();
    writeln!(text, "pack {} {}", assessment.pack.id.as_str(), assessment.pack.version).unwrap();
    writeln!(text, "who {} {:?} {chosen:?}", word(who.role), who.meets_customers).unwrap();
    writeln!(text, "words {:?} {:?} {:?}", who.label, who.department, who.branch).unwrap();
    let moment = |moment: &Option<Timestamp>| moment.as_ref().map_or("-".into(), |moment| moment.as_str().to_owned());
    writeln!(text, "dates {} {}", moment(&assessment.created), moment(&assessment.saved)).unwrap();
    for touchpoint in &assessment.touchpoints {
        let (what, place) = match &touchpoint.subject {
            Subject::Item { item, stated, .. } => (item.as_str(), *stated),
            Subject::Own { channel, counterpart, stage, .. } => {
                ("own", StatedPlace { counterpart: *counterpart, stage: *stage, channel: Some(*channel) })
            }
        };
        write!(text, "{} {what}", touchpoint.id).unwrap();
        if let Some(title) = touchpoint.own_title() {
            write!(text, " {title:?}").unwrap();
        }
        if place != StatedPlace::default() {
            write!(text, " {}/{}/{}", word(place.counterpart), word(place.stage), word(place.channel)).unwrap();
        }
        for (name, target) in [("part of", touchpoint.parent), ("leads to", touchpoint.leads_to.touchpoint())] {
            target.iter().for_each(|target| write!(text, " {name} {target}").unwrap());
        }
        let rating = &touchpoint.rating;
        let importance = figure(rating.importance.map(|importance| importance.get().into()));
        write!(text, ": {} {importance} {} {}", word(rating.impression), word(rating.evidence), word(rating.fix))
            .unwrap();
        for (name, set) in [("quiet", rating.quiet_by_design == Some(true)), ("pinned", rating.pinned)] {
            if set {
                write!(text, " {name}").unwrap();
            }
        }
        for entry in &rating.checks {
            write!(text, "; {} {} {}", entry.check.as_str(), word(entry.answer), word(entry.fix)).unwrap();
        }
        writeln!(text, " {:?}", touchpoint.note).unwrap();
    }
    for entry in &assessment.nothing_here {
        writeln!(text, "nothing at {} {}", entry.cell.counterpart.into_str(), entry.cell.stage.into_str()).unwrap();
    }
    for (zone, answer) in assessment.zones.iter().filter(|(_, answer)| **answer != ZoneAnswer::default()) {
        let figures = [answer.cases, answer.minutes, answer.lost].map(figure).join(" ");
        write!(text, "{} {} {figures} {}", zone.into_str(), word(answer.frequency), word(answer.same_as)).unwrap();
        answer.touchpoints.iter().for_each(|touchpoint| write!(text, " {touchpoint}").unwrap());
        writeln!(text).unwrap();
    }
    let money = &assessment.money;
    let currency = money.currency.as_ref().map_or("-", Currency::as_str);
    writeln!(text, "money {currency} {} {}", figure(money.hour_cost), figure(money.customer_value)).unwrap();
    for entry in &assessment.mirror {
        writeln!(text, "pair {} {} {}", entry.pair.as_str(), word(entry.outward), word(entry.inward)).unwrap();
    }
    for entry in &assessment.roots {
        writeln!(text, "root {} {}", entry.root.as_str(), entry.degree.into_str()).unwrap();
    }
    for action in &assessment.actions {
        let source = match &action.source {
            None => "own".into(),
            Some(Source::Check { check, touchpoint }) => format!("check {} of {touchpoint}", check.as_str()),
            Some(Source::Fix(touchpoint)) => format!("fix {touchpoint}"),
            Some(Source::Ask(touchpoint)) => format!("ask {touchpoint}"),
            Some(Source::Zone(zone)) => format!("zone {}", zone.into_str()),
            Some(Source::Pair(pair)) => format!("pair {}", pair.as_str()),
            Some(Source::Touchpoint(touchpoint)) => format!("touchpoint {touchpoint}"),
        };
        write!(text, "{} {source} {} {}", action.id, action.effort.into_str(), action.state.into_str()).unwrap();
        let due = action.due.as_ref().map_or("-".into(), |due| due.to_string());
        writeln!(text, " {:?} {due} {:?} {:?}", action.title, action.person, action.note).unwrap();
    }
    text
}

/// Links that have been out in the world open for ever, and say what they said.
#[test]
fn links_of_version_1_open_for_ever() {
    let golden = include_str!("golden/v1/links.txt");
    let links: Vec<_> = golden.split("\n\n").map(str::trim).filter(|part| part.starts_with("#tangent=")).collect();
    assert_eq!(links.len(), 4);
    for link in links {
        let (fragment, description) = link.split_once('\n').unwrap();
        let payload = find(fragment, "default").unwrap();
        let assessment = decode(&payload).unwrap();
        assert_eq!(described(&assessment).trim(), description);
        let with_words = description.contains("words \"Склад");
        assert_eq!(encode(&assessment, &structure(), with_words), payload, "written as it was");
    }
}
