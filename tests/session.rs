//! One person at work: what each event changes, what is refused, undo, redo and the revision.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use serde_json::{Value, json};
use std::rc::Rc;
use support::{
    answers, blank, cell, happens, id, importance, label, own_listed, part_listed, redo, refused, session, structure,
    t, text, titles, undo, word, written,
};
use tangent::domain::event::{ActionEvent, Figure, MoneyEvent, RespondentEvent, TouchpointEvent, ZoneEvent};
use tangent::domain::touchpoint::LeadsTo;
use tangent::domain::{
    ActionId, Assessment, Date, Effort, Event, Refusal, Session, Source, State, Subject, integrity, limits,
};

fn a(number: u32) -> ActionId {
    ActionId(number.try_into().unwrap())
}

fn said(touchpoint: u32, event: TouchpointEvent) -> Event {
    Event::Touchpoint(t(touchpoint), event)
}

/// A session with so many touchpoints of one's own.
fn with(touchpoints: usize) -> Session {
    let mut session = session();
    for number in 1..=touchpoints {
        happens(&mut session, own_listed(&format!("Point {number}")));
    }
    session
}

mod events {
    use super::*;

    /// A meeting of the pack that was not listed yet becomes what a touchpoint tells on, in one step.
    #[test]
    fn chain_to_what_was_not_listed() {
        let mut session = with(1);
        let before = written(session.assessment());
        happens(&mut session, Event::ChainListed { from: t(1), item: id("issue-counter"), unseen: false });
        let after = written(session.assessment());
        assert_eq!(after["touchpoints"][0]["leads_to"], json!("t2"));
        assert_eq!(after["touchpoints"][1]["pack_id"], json!("issue-counter"));
        undo(&mut session);
        assert_eq!(written(session.assessment())["touchpoints"], before["touchpoints"]);
        refused(&session, Event::ChainListed { from: t(7), item: id("issue-counter"), unseen: false }, Refusal::Gone);
        assert_eq!(after["touchpoints"][1]["impression"], json!(null), "nobody has said anything of it");
        happens(&mut session, Event::ChainListed { from: t(1), item: id("issue-counter"), unseen: true });
        let unseen = written(session.assessment());
        assert_eq!(unseen["touchpoints"][1]["impression"], json!("unknown"));
        assert_eq!(unseen["touchpoints"][1]["importance"], json!(null));
    }

    /// A "no" is said of one silence. Another one is asked about anew; a "yes" is kept beside any impression.
    #[test]
    fn a_no_goes_with_its_silence() {
        let quiet_after = |answer: bool, impressions: &[&str]| {
            let mut session = with(1);
            happens(&mut session, said(1, TouchpointEvent::ImpressionChosen(Some(word("silent")))));
            happens(&mut session, said(1, TouchpointEvent::QuietByDesignAnswered(Some(answer))));
            for impression in impressions {
                happens(&mut session, said(1, TouchpointEvent::ImpressionChosen(Some(word(impression)))));
            }
            written(session.assessment())["touchpoints"][0]["quiet_by_design"].clone()
        };
        assert_eq!(quiet_after(false, &[]), json!(false));
        assert_eq!(quiet_after(false, &["hurt"]), json!(null));
        assert_eq!(quiet_after(false, &["hurt", "silent"]), json!(null));
        assert_eq!(quiet_after(true, &["hurt", "silent"]), json!(true));
    }

    /// Each event, and what the file says afterwards.
    #[test]
    fn change_what_they_say() {
        let mut session = with(2);
        happens(&mut session, Event::ActionListed { title: text("Talk"), effort: Effort::Small });
        let day = "2026-12-01".parse::<Date>().unwrap();
        let cases: Vec<(Event, &str, Value)> = vec![
            (Event::Respondent(RespondentEvent::RoleChosen(Some(word("staff")))), "/respondent/role", json!("staff")),
            (
                Event::Respondent(RespondentEvent::MeetsCustomersAnswered(Some(false))),
                "/respondent/meets_customers",
                json!(false),
            ),
            (
                Event::Respondent(RespondentEvent::CounterpartChosen(word("other"), true)),
                "/respondent/counterparts",
                json!(["other"]),
            ),
            (
                Event::Respondent(RespondentEvent::CounterpartChosen(word("customer"), true)),
                "/respondent/counterparts",
                json!(["customer", "other"]),
            ),
            (
                Event::Respondent(RespondentEvent::CounterpartChosen(word("other"), false)),
                "/respondent/counterparts",
                json!(["customer"]),
            ),
            (Event::Respondent(RespondentEvent::LabelWritten(label("Склад"))), "/respondent/label", json!("Склад")),
            (Event::Respondent(RespondentEvent::DepartmentWritten(label("IT"))), "/respondent/department", json!("IT")),
            (Event::Respondent(RespondentEvent::BranchWritten(label("North"))), "/respondent/branch", json!("North")),
            (said(1, TouchpointEvent::Renamed(Some(text("Gate")))), "/touchpoints/0/title", json!("Gate")),
            (
                said(1, TouchpointEvent::ImpressionChosen(Some(word("silent")))),
                "/touchpoints/0/impression",
                json!("silent"),
            ),
            (
                said(1, TouchpointEvent::QuietByDesignAnswered(Some(true))),
                "/touchpoints/0/quiet_by_design",
                json!(true),
            ),
            (
                said(1, TouchpointEvent::ImpressionChosen(Some(word("hurt")))),
                "/touchpoints/0/quiet_by_design",
                json!(true),
            ),
            (said(1, TouchpointEvent::ImpressionChosen(None)), "/touchpoints/0/impression", json!(null)),
            (said(1, TouchpointEvent::ImportanceChosen(Some(importance(4)))), "/touchpoints/0/importance", json!(4)),
            (said(1, TouchpointEvent::EvidenceChosen(Some(word("guess")))), "/touchpoints/0/evidence", json!("guess")),
            (said(1, TouchpointEvent::FixChosen(Some(word("others")))), "/touchpoints/0/fix", json!("others")),
            (said(1, TouchpointEvent::PinChanged(true)), "/touchpoints/0/pinned", json!(true)),
            (
                said(1, TouchpointEvent::CheckAnswered(id("place-owner"), Some(word("no")))),
                "/touchpoints/0/checks",
                json!({ "place-owner": { "answer": "no", "fix": null } }),
            ),
            (
                said(1, TouchpointEvent::CheckFixChosen(id("place-owner"), Some(word("later")))),
                "/touchpoints/0/checks",
                json!({ "place-owner": { "answer": "no", "fix": "later" } }),
            ),
            (
                said(1, TouchpointEvent::CheckAnswered(id("place-owner"), Some(word("yes")))),
                "/touchpoints/0/checks/place-owner/fix",
                json!("later"),
            ),
            (
                said(1, TouchpointEvent::CheckAnswered(id("place-owner"), None)),
                "/touchpoints/0/checks",
                json!({ "place-owner": { "answer": null, "fix": "later" } }),
            ),
            (said(1, TouchpointEvent::CheckFixChosen(id("place-owner"), None)), "/touchpoints/0/checks", json!({})),
            (
                said(1, TouchpointEvent::ChecksAnswered(vec![id("place-owner"), id("place-order")], word("yes"))),
                "/touchpoints/0/checks",
                json!({
                    "place-owner": { "answer": "yes", "fix": null }, "place-order": { "answer": "yes", "fix": null },
                }),
            ),
            (
                said(1, TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(t(2)))),
                "/touchpoints/0/leads_to",
                json!("t2"),
            ),
            (said(1, TouchpointEvent::LeadsToChosen(LeadsTo::Nowhere)), "/touchpoints/0/leads_nowhere", json!(true)),
            (said(1, TouchpointEvent::LeadsToChosen(LeadsTo::Unsaid)), "/touchpoints/0/leads_to", json!(null)),
            (said(1, TouchpointEvent::NoteWritten(text("Ask Anna"))), "/touchpoints/0/note", json!("Ask Anna")),
            (
                Event::NothingHereSaid(cell("other", "after"), true),
                "/nothing_here",
                json!([{ "counterpart": "other", "stage": "after" }]),
            ),
            (Event::NothingHereSaid(cell("other", "after"), false), "/nothing_here", json!([])),
            (
                Event::Zone(word("data"), ZoneEvent::FrequencyChosen(Some(word("unknown")))),
                "/zones/data/frequency",
                json!("unknown"),
            ),
            (
                Event::Zone(word("data"), ZoneEvent::FigureGiven(Figure::Cases, Some(12))),
                "/zones/data/cases",
                json!(12),
            ),
            (
                Event::Zone(word("data"), ZoneEvent::FigureGiven(Figure::Minutes, Some(0))),
                "/zones/data/minutes",
                json!(0),
            ),
            (Event::Zone(word("data"), ZoneEvent::FigureGiven(Figure::Lost, Some(3))), "/zones/data/lost", json!(3)),
            (
                Event::Zone(word("data"), ZoneEvent::SameCasesSaid(Some(word("goals")))),
                "/zones/data/same_as",
                json!("goals"),
            ),
            (Event::Zone(word("data"), ZoneEvent::ShowsAt(t(2), true)), "/zones/data/touchpoints", json!(["t2"])),
            (Event::Zone(word("data"), ZoneEvent::ShowsAt(t(1), true)), "/zones/data/touchpoints", json!(["t2", "t1"])),
            (Event::Zone(word("data"), ZoneEvent::ShowsAt(t(2), false)), "/zones/data/touchpoints", json!(["t1"])),
            (Event::Money(MoneyEvent::CurrencyChosen("RUB".parse().ok())), "/money/currency", json!("RUB")),
            (Event::Money(MoneyEvent::HourCostGiven(Some(900))), "/money/hour_cost", json!(900)),
            (Event::Money(MoneyEvent::CustomerValueGiven(Some(0))), "/money/customer_value", json!(0)),
            (
                Event::PairAnswered { pair: id("thanks"), inward: false, degree: Some(word("yes")) },
                "/mirror",
                json!({ "thanks": { "outward": "yes", "inward": null } }),
            ),
            (
                Event::PairAnswered { pair: id("thanks"), inward: true, degree: Some(word("no")) },
                "/mirror/thanks/inward",
                json!("no"),
            ),
            (
                Event::PairAnswered { pair: id("thanks"), inward: false, degree: None },
                "/mirror/thanks/outward",
                json!(null),
            ),
            (Event::PairAnswered { pair: id("thanks"), inward: true, degree: None }, "/mirror", json!({})),
            (Event::RootAnswered(id("owner"), Some(word("partly"))), "/roots", json!({ "owner": "partly" })),
            (Event::RootAnswered(id("owner"), Some(word("yes"))), "/roots", json!({ "owner": "yes" })),
            (Event::RootAnswered(id("owner"), None), "/roots", json!({})),
            (
                Event::Action(a(1), ActionEvent::Moved { state: State::Doing, insisted: false }),
                "/actions/0/state",
                json!("doing"),
            ),
            (Event::Action(a(1), ActionEvent::Renamed(Some(text("Speak")))), "/actions/0/title", json!("Speak")),
            (Event::Action(a(1), ActionEvent::EffortChosen(Effort::Large)), "/actions/0/effort", json!("large")),
            (Event::Action(a(1), ActionEvent::DueChosen(Some(day))), "/actions/0/due", json!("2026-12-01")),
            (Event::Action(a(1), ActionEvent::PersonWritten(label("Anna"))), "/actions/0/person", json!("Anna")),
            (Event::Action(a(1), ActionEvent::NoteWritten(text("soon"))), "/actions/0/note", json!("soon")),
            (
                Event::SuggestionsTaken(vec![(Source::Zone(word("data")), Effort::FreeNow)]),
                "/actions/1/source",
                json!({ "zone": "data" }),
            ),
            (Event::Action(a(1), ActionEvent::Removed), "/actions/0/id", json!("a2")),
        ];
        for (event, path, expected) in cases {
            let revision = session.assessment().revision;
            happens(&mut session, event.clone());
            let file = written(session.assessment());
            assert_eq!(file.pointer(path), Some(&expected), "{path} after {event:?}");
            assert_eq!(session.assessment().revision, revision + 1, "{event:?}");
            assert_eq!(integrity::check(session.assessment()), Ok(()), "{event:?}");

            let after = session.assessment().clone();
            assert!(undo(&mut session) && redo(&mut session));
            assert_eq!(answers(session.assessment()), answers(&after), "redo of {event:?}");
        }
    }

    #[test]
    fn that_change_nothing_are_no_steps() {
        let mut session = with(1);
        happens(&mut session, said(1, TouchpointEvent::PinChanged(true)));
        happens(&mut session, Event::NothingHereSaid(cell("other", "after"), true));
        happens(&mut session, Event::NothingHereSaid(cell("other", "first"), true));
        happens(&mut session, Event::Zone(word("data"), ZoneEvent::ShowsAt(t(1), true)));
        assert!(undo(&mut session));
        let before = session.assessment().clone();
        for event in [
            said(1, TouchpointEvent::PinChanged(true)),
            said(1, TouchpointEvent::ImpressionChosen(None)),
            said(1, TouchpointEvent::CheckAnswered(id("place-owner"), None)),
            Event::NothingHereSaid(cell("other", "after"), true),
            Event::NothingHereSaid(cell("other", "support"), false),
            Event::RootAnswered(id("owner"), None),
            Event::PairAnswered { pair: id("thanks"), inward: true, degree: None },
            Event::SuggestionsTaken(vec![]),
            Event::Zone(word("data"), ZoneEvent::ShowsAt(t(1), false)),
        ] {
            happens(&mut session, event.clone());
            assert_eq!(session.assessment(), &before, "{event:?}");
            assert!(session.can_redo(), "{event:?} is no step");
        }
    }

    #[test]
    fn listing_numbers_each_touchpoint_anew() {
        let mut session = with(2);
        happens(&mut session, Event::TouchpointRemoved { touchpoint: t(2), wording: vec![] });
        happens(&mut session, own_listed("Third"));
        let ids: Vec<_> = session.assessment().touchpoints.iter().map(|point| point.id).collect();
        assert_eq!(ids, [t(1), t(3)], "t2 is never used again");
        assert_eq!(session.assessment().next.touchpoint, 4);
    }

    #[test]
    fn the_same_item_may_be_listed_twice() {
        let mut session = session();
        for _ in 0..2 {
            happens(&mut session, Event::ItemListed { item: id("issue-counter"), parent: None });
        }
        assert_eq!(session.assessment().touchpoints.len(), 2);
    }

    #[test]
    fn a_blank_title_gives_an_item_its_own_back() {
        let mut session = session();
        happens(&mut session, Event::ItemListed { item: id("issue-counter"), parent: None });
        happens(&mut session, said(1, TouchpointEvent::Renamed(Some(text("Окно выдачи")))));
        assert_eq!(titles(session.assessment()), ["Окно выдачи"]);
        happens(&mut session, said(1, TouchpointEvent::Renamed(Some(text("  ")))));
        assert_eq!(titles(session.assessment()), [""; 0]);
    }

    /// A part that left its place to its whole takes one of its own when it becomes a whole.
    #[test]
    fn a_part_made_a_whole_stays_where_it_was() {
        let mut session = with(1);
        happens(&mut session, part_listed("Part", 1));
        happens(&mut session, said(2, TouchpointEvent::Moved(None, cell("customer", "receive"))));
        let part = session.assessment().touchpoint(t(2)).unwrap();
        assert_eq!(part.parent, None);
        let Subject::Own { counterpart, stage, .. } = part.subject else { panic!() };
        assert_eq!((counterpart, stage), (Some(word("customer")), Some(word("receive"))));
        assert!(undo(&mut session));
        assert_eq!(session.assessment().touchpoint(t(2)).unwrap().parent, Some(t(1)));
    }

    #[test]
    fn a_suggestion_is_taken_once() {
        let mut session = with(1);
        let ask = (Source::Ask(t(1)), Effort::FreeNow);
        let zone = (Source::Zone(word("data")), Effort::FreeNow);
        happens(&mut session, Event::SuggestionsTaken(vec![ask.clone(), zone, ask.clone()]));
        happens(&mut session, Event::SuggestionsTaken(vec![ask]));
        assert_eq!(session.assessment().actions.len(), 2);
        assert!(session.assessment().actions.iter().all(|action| action.state == State::Queue));
        assert_eq!(session.assessment().next.action, 3);
    }
}

mod refusals {
    use super::*;

    #[test]
    fn the_501st_touchpoint() {
        let mut session = with(limits::TOUCHPOINTS);
        refused(&session, own_listed("One more"), Refusal::TooManyTouchpoints);
        refused(&session, part_listed("One more", 1), Refusal::TooManyTouchpoints);
        let item = Event::ItemListed { item: id("issue-counter"), parent: None };
        refused(&session, item, Refusal::TooManyTouchpoints);
        happens(&mut session, Event::TouchpointRemoved { touchpoint: t(1), wording: vec![] });
        happens(&mut session, own_listed("Instead"));
    }

    /// A file of more can be answered, not added to.
    #[test]
    fn a_large_file_is_not_added_to() {
        let points: Vec<_> = (1..=700).map(|n| json!({ "id": format!("t{n}"), "pack_id": "issue-counter" })).collect();
        let file = support::file(json!({ "touchpoints": points }));
        let mut session = Session::new(support::read(&file).unwrap());
        refused(&session, own_listed("One more"), Refusal::TooManyTouchpoints);
        happens(&mut session, said(700, TouchpointEvent::PinChanged(true)));
    }

    #[test]
    fn the_501st_action() {
        let mut session = session();
        for number in 1..=limits::ACTIONS {
            let title = text(&format!("Action {number}"));
            happens(&mut session, Event::ActionListed { title, effort: Effort::Small });
        }
        let event = Event::ActionListed { title: text("One more"), effort: Effort::Small };
        refused(&session, event, Refusal::TooManyActions);
        let taken = vec![(Source::Zone(word("data")), Effort::FreeNow)];
        refused(&session, Event::SuggestionsTaken(taken), Refusal::TooManyActions);
    }

    /// Of several suggestions all are taken, or none.
    #[test]
    fn suggestions_are_taken_whole() {
        let mut session = session();
        for number in 1..limits::ACTIONS {
            let title = text(&format!("Action {number}"));
            happens(&mut session, Event::ActionListed { title, effort: Effort::Small });
        }
        let taken = ["data", "goals"].map(|zone| (Source::Zone(word(zone)), Effort::FreeNow));
        refused(&session, Event::SuggestionsTaken(taken.to_vec()), Refusal::TooManyActions);
    }

    #[test]
    fn the_seventh_level() {
        let mut session = with(1);
        for whole in 1..6 {
            happens(&mut session, part_listed("Part", whole));
        }
        refused(&session, part_listed("Too deep", 6), Refusal::TooDeep);
        let item = Event::ItemListed { item: id("issue-papers"), parent: Some(t(6)) };
        refused(&session, item, Refusal::TooDeep);
        // A whole with its parts counts as deep as its deepest part.
        happens(&mut session, own_listed("Another whole"));
        happens(&mut session, part_listed("With a part", 7));
        let here = cell("customer", "receive");
        refused(&session, said(7, TouchpointEvent::Moved(Some(t(5)), here)), Refusal::TooDeep);
        happens(&mut session, said(7, TouchpointEvent::Moved(Some(t(4)), here)));
    }

    #[test]
    fn a_circle_of_wholes() {
        let mut session = with(1);
        happens(&mut session, part_listed("Part", 1));
        happens(&mut session, part_listed("Part of the part", 2));
        let here = cell("customer", "receive");
        for (part, whole) in [(1, 1), (1, 2), (1, 3), (2, 3)] {
            let moved = said(part, TouchpointEvent::Moved(Some(t(whole)), here));
            refused(&session, moved, Refusal::Circle);
        }
    }

    #[test]
    fn a_circle_of_chains() {
        let mut session = with(3);
        happens(&mut session, said(1, TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(t(2)))));
        happens(&mut session, said(2, TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(t(3)))));
        for (from, to) in [(1, 1), (2, 1), (3, 1), (3, 2), (3, 3)] {
            let event = said(from, TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(t(to))));
            refused(&session, event, Refusal::Circle);
        }
        happens(&mut session, said(1, TouchpointEvent::LeadsToChosen(LeadsTo::Unsaid)));
        happens(&mut session, said(3, TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(t(1)))));
    }

    /// Chains may be long, and go between a whole and its parts.
    #[test]
    fn a_long_chain_is_none() {
        let mut session = with(100);
        for number in 1..100 {
            happens(&mut session, said(number, TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(t(number + 1)))));
        }
        happens(&mut session, part_listed("Part", 100));
        happens(&mut session, said(100, TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(t(101)))));
    }

    #[test]
    fn the_fourth_pin() {
        let mut session = with(5);
        for number in 1..=3 {
            happens(&mut session, said(number, TouchpointEvent::PinChanged(true)));
        }
        refused(&session, said(4, TouchpointEvent::PinChanged(true)), Refusal::TooManyPins);
        happens(&mut session, said(3, TouchpointEvent::PinChanged(true)));
        happens(&mut session, said(1, TouchpointEvent::PinChanged(false)));
        happens(&mut session, said(4, TouchpointEvent::PinChanged(true)));
    }

    /// "A gentle limit: a fourth is refused with the reason, and can be forced."
    #[test]
    fn the_fourth_in_hand_unless_insisted() {
        let mut session = session();
        for number in 1..=5 {
            let title = text(&format!("Action {number}"));
            happens(&mut session, Event::ActionListed { title, effort: Effort::Small });
        }
        let moved = |number, state, insisted| Event::Action(a(number), ActionEvent::Moved { state, insisted });
        for number in 1..=3 {
            happens(&mut session, moved(number, State::Doing, false));
        }
        refused(&session, moved(4, State::Doing, false), Refusal::EnoughInHand);
        happens(&mut session, moved(4, State::Done, false));
        happens(&mut session, moved(4, State::Doing, true));
        refused(&session, moved(5, State::Doing, false), Refusal::EnoughInHand);
        happens(&mut session, moved(1, State::Done, false));
        happens(&mut session, moved(2, State::Queue, false));
        happens(&mut session, moved(5, State::Doing, false));
    }

    #[test]
    fn figures_out_of_range() {
        let mut session = session();
        for (figure, most) in [(Figure::Cases, 100_000), (Figure::Minutes, 10_000), (Figure::Lost, 100_000)] {
            let given = |value| Event::Zone(word("data"), ZoneEvent::FigureGiven(figure, Some(value)));
            refused(&session, given(most + 1), Refusal::FigureTooLarge(most));
            refused(&session, given(u32::MAX), Refusal::FigureTooLarge(most));
            happens(&mut session, given(most));
        }
        for (given, most) in
            [(MoneyEvent::HourCostGiven as fn(_) -> _, 1_000_000), (MoneyEvent::CustomerValueGiven, 1_000_000_000)]
        {
            let too_much = Event::Money(given(Some(most + 1)));
            refused(&session, too_much, Refusal::FigureTooLarge(most));
            happens(&mut session, Event::Money(given(Some(most))));
            happens(&mut session, Event::Money(given(None)));
        }
    }

    /// A first sum brings its currency along: both at once, or neither.
    #[test]
    fn a_first_sum_and_what_it_is_in() {
        let mut session = session();
        let before = session.assessment().clone();
        let first = |sum| Event::Money(MoneyEvent::FirstGiven("EUR".parse().unwrap(), Box::new(sum)));
        refused(&session, first(MoneyEvent::HourCostGiven(Some(1_000_001))), Refusal::FigureTooLarge(1_000_000));
        assert_eq!(session.assessment().money, before.money);
        happens(&mut session, first(MoneyEvent::HourCostGiven(Some(9))));
        // Typing on is the same step.
        happens(&mut session, Event::Money(MoneyEvent::HourCostGiven(Some(90))));
        let money = &session.assessment().money;
        assert_eq!((money.currency.clone(), money.hour_cost), ("EUR".parse().ok(), Some(90)));
        undo(&mut session);
        assert_eq!(session.assessment().money, before.money);
    }

    /// "Only a zone that has no `same_as` itself, else refused."
    #[test]
    fn the_same_cases_in_a_chain() {
        let mut session = session();
        let same = |zone: &str, as_zone: &str| Event::Zone(word(zone), ZoneEvent::SameCasesSaid(Some(word(as_zone))));
        refused(&session, same("data", "data"), Refusal::SameAsChained);
        happens(&mut session, same("data", "goals"));
        refused(&session, same("vision", "data"), Refusal::SameAsChained);
        refused(&session, same("goals", "vision"), Refusal::SameAsChained);
        refused(&session, same("goals", "data"), Refusal::SameAsChained);
        happens(&mut session, same("vision", "goals"));
        happens(&mut session, Event::Zone(word("data"), ZoneEvent::SameCasesSaid(None)));
        happens(&mut session, same("data", "metrics"));
    }

    #[test]
    fn what_is_not_there() {
        let session = with(1);
        let here = cell("customer", "receive");
        for event in [
            said(2, TouchpointEvent::PinChanged(true)),
            said(1, TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(t(2)))),
            said(1, TouchpointEvent::Moved(Some(t(2)), here)),
            part_listed("Part", 2),
            Event::TouchpointRemoved { touchpoint: t(2), wording: vec![] },
            Event::Zone(word("data"), ZoneEvent::ShowsAt(t(2), true)),
            Event::Action(a(1), ActionEvent::Removed),
            Event::SuggestionsTaken(vec![(Source::Ask(t(1)), Effort::FreeNow), (Source::Ask(t(2)), Effort::FreeNow)]),
        ] {
            refused(&session, event, Refusal::Gone);
        }
    }

    #[test]
    fn what_needs_a_title_or_a_place() {
        let mut session = session();
        refused(&session, own_listed(" \t"), Refusal::TitleNeeded);
        let own = |counterpart, stage| Event::OwnListed {
            title: text("Own"),
            channel: word("place"),
            counterpart,
            stage,
            parent: None,
        };
        refused(&session, own(None, Some(word("first"))), Refusal::PlaceNeeded);
        refused(&session, own(Some(word("other")), None), Refusal::PlaceNeeded);
        happens(&mut session, own(Some(word("other")), Some(word("first"))));
        refused(&session, said(1, TouchpointEvent::Renamed(None)), Refusal::TitleNeeded);
        let blank_title = TouchpointEvent::Renamed(Some(text(" ")));
        refused(&session, said(1, blank_title), Refusal::TitleNeeded);
        let untitled = Event::ActionListed { title: text(""), effort: Effort::Small };
        refused(&session, untitled, Refusal::TitleNeeded);
        happens(&mut session, Event::ActionListed { title: text("Own"), effort: Effort::Small });
        let nameless = Event::Action(a(1), ActionEvent::Renamed(None));
        refused(&session, nameless, Refusal::TitleNeeded);
    }

    /// When the numbers of ids are used up, nothing more is listed: what is written can be read again.
    #[test]
    fn when_the_numbers_are_used_up() {
        let file = support::file(json!({
            "touchpoints": [{ "id": "t2147483647", "pack_id": "issue-counter" }],
            "next": { "action": 2_147_483_648_u32 }
        }));
        let session = Session::new(support::read(&file).unwrap());
        assert_eq!(session.assessment().next.touchpoint, 2_147_483_648);
        refused(&session, own_listed("One more"), Refusal::TooManyTouchpoints);
        let action = Event::ActionListed { title: text("One more"), effort: Effort::Small };
        refused(&session, action, Refusal::TooManyActions);
    }
}

mod removal {
    use super::*;

    /// t1 with part t2 with part t3; t4 tells on t3, t5 on t4; t2 shows in two zones; each has actions.
    fn busy() -> Session {
        let mut session = with(1);
        happens(&mut session, part_listed("Part", 1));
        happens(&mut session, part_listed("Part of the part", 2));
        happens(&mut session, own_listed("Fourth"));
        happens(&mut session, own_listed("Fifth"));
        happens(&mut session, said(4, TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(t(3)))));
        happens(&mut session, said(5, TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(t(4)))));
        for (zone, touchpoint) in [("data", 4), ("data", 2), ("goals", 3), ("goals", 5)] {
            let shows = ZoneEvent::ShowsAt(t(touchpoint), true);
            happens(&mut session, Event::Zone(word(zone), shows));
        }
        let sources = [
            Source::Check { check: id("place-owner"), touchpoint: t(1) }, // a1
            Source::Fix(t(2)),                                            // a2
            Source::Ask(t(3)),                                            // a3
            Source::Touchpoint(t(3)),                                     // a4
            Source::Ask(t(4)),                                            // a5
            Source::Zone(word("data")),                                   // a6
        ];
        let taken = sources.map(|source| (source, Effort::Small)).to_vec();
        happens(&mut session, Event::SuggestionsTaken(taken));
        happens(&mut session, Event::Action(a(4), ActionEvent::Renamed(Some(text("My words")))));
        session
    }

    fn removed(touchpoint: u32) -> Event {
        let wording = (1..=6).map(|n| (a(n), text(&format!("Words of {n}")))).collect();
        Event::TouchpointRemoved { touchpoint: t(touchpoint), wording }
    }

    #[test]
    fn takes_parts_chains_links_and_sources_in_one_step() {
        let mut session = busy();
        let before = session.assessment().clone();
        happens(&mut session, removed(1));
        let file = written(session.assessment());
        assert_eq!(titles(session.assessment()), ["Fourth", "Fifth"], "parts go with their whole");
        assert_eq!(file["touchpoints"][0]["leads_to"], json!(null), "what told on a part");
        assert_eq!(file["touchpoints"][1]["leads_to"], json!("t4"), "another chain stays");
        assert_eq!(file["zones"]["data"]["touchpoints"], json!(["t4"]));
        assert_eq!(file["zones"]["goals"]["touchpoints"], json!(["t5"]));
        let actions: Vec<_> = file["actions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|action| (action["title"].clone(), action["source"].clone()))
            .collect();
        assert_eq!(
            actions,
            [
                (json!("Words of 1"), json!(null)),
                (json!("Words of 2"), json!(null)),
                (json!("Words of 3"), json!(null)),
                (json!("My words"), json!(null)),
                (json!(null), json!({ "ask": "t4" })),
                (json!(null), json!({ "zone": "data" })),
            ],
            "actions stay; the untitled have the words shown until then"
        );
        assert_eq!(file["next"], json!({ "touchpoint": 6, "action": 7 }));
        assert_eq!(integrity::check(session.assessment()), Ok(()));
        assert!(undo(&mut session), "one undo");
        assert_eq!(answers(session.assessment()), answers(&before));
    }

    #[test]
    fn of_a_part_leaves_its_whole() {
        let mut session = busy();
        happens(&mut session, removed(3));
        let ids: Vec<_> = session.assessment().touchpoints.iter().map(|point| point.id).collect();
        assert_eq!(ids, [t(1), t(2), t(4), t(5)]);
        let a1 = session.assessment().action(a(1)).unwrap();
        assert_eq!(a1.source.as_ref().and_then(Source::touchpoint), Some(t(1)));
    }

    #[test]
    fn of_everything_leaves_nothing_dangling() {
        let mut session = busy();
        for touchpoint in [4, 1, 5] {
            happens(&mut session, removed(touchpoint));
            assert_eq!(integrity::check(session.assessment()), Ok(()));
        }
        assert!(session.assessment().touchpoints.is_empty());
        assert_eq!(session.assessment().actions.len(), 6);
    }
}

mod history {
    use super::*;

    #[test]
    fn undo_and_redo_go_one_step() {
        let mut session = session();
        assert!(!session.can_undo() && !undo(&mut session) && !redo(&mut session));
        for name in ["One", "Two", "Three"] {
            happens(&mut session, own_listed(name));
        }
        assert!(undo(&mut session));
        assert_eq!(titles(session.assessment()), ["One", "Two"]);
        assert!(undo(&mut session));
        assert_eq!(titles(session.assessment()), ["One"]);
        assert!(redo(&mut session));
        assert_eq!(titles(session.assessment()), ["One", "Two"]);
        happens(&mut session, own_listed("Else"));
        assert!(!session.can_redo(), "a new step forgets what was taken back");
        assert_eq!(titles(session.assessment()), ["One", "Two", "Else"]);
    }

    /// "`revision` grows by one with every change, undo and redo; taking over another state gives max of
    /// both + 1."
    #[test]
    fn revision() {
        let mut session = session();
        assert_eq!(session.assessment().revision, 0);
        happens(&mut session, own_listed("One"));
        assert_eq!(session.assessment().revision, 1);
        happens(&mut session, own_listed("Two"));
        assert!(undo(&mut session));
        assert_eq!(session.assessment().revision, 3);
        assert!(redo(&mut session));
        assert_eq!(session.assessment().revision, 4);
        refused(&session, own_listed(""), Refusal::TitleNeeded);
        assert_eq!(session.assessment().revision, 4, "a refusal is no change");

        let other = |revision| Assessment { revision, ..blank(&structure()) };
        session = session.replace(other(41));
        assert_eq!(session.assessment().revision, 42);
        session = session.replace(other(7));
        assert_eq!(session.assessment().revision, 43);
        assert!(undo(&mut session));
        assert_eq!(session.assessment().revision, 44);
    }

    #[test]
    fn taking_over_is_one_step() {
        let mut session = with(2);
        let before = session.assessment().clone();
        let other = Assessment::clone(with(1).assessment());
        session = session.replace(other);
        assert_eq!(titles(session.assessment()), ["Point 1"]);
        assert!(undo(&mut session));
        assert_eq!(answers(session.assessment()), answers(&before));
        assert!(redo(&mut session));
        assert_eq!(titles(session.assessment()), ["Point 1"]);
    }

    /// Typing on in one field is one step; anything between ends it.
    #[test]
    fn typing_is_one_step() {
        let mut session = with(2);
        let note = |point, words: &str| said(point, TouchpointEvent::NoteWritten(text(words)));
        for words in ["A", "As", "Ask"] {
            happens(&mut session, note(1, words));
        }
        assert_eq!(session.assessment().revision, 5, "each is a change all the same");
        happens(&mut session, note(2, "B"));
        happens(&mut session, note(1, "Ask A"));
        assert!(undo(&mut session));
        assert_eq!(session.assessment().touchpoint(t(1)).unwrap().note.as_str(), "Ask");
        assert!(undo(&mut session));
        assert_eq!(session.assessment().touchpoint(t(2)).unwrap().note.as_str(), "");
        assert!(undo(&mut session));
        assert_eq!(session.assessment().touchpoint(t(1)).unwrap().note.as_str(), "");
        happens(&mut session, note(1, "New"));
        assert!(undo(&mut session));
        happens(&mut session, note(1, "Newer"));
        assert!(undo(&mut session));
        assert_eq!(session.assessment().touchpoint(t(1)).unwrap().note.as_str(), "");
    }

    /// A year that is typed is four days on the way.
    #[test]
    fn a_day_is_one_step() {
        let mut session = with(0);
        happens(&mut session, Event::ActionListed { title: text("Talk"), effort: Effort::Small });
        for day in ["0002-12-01", "0020-12-01", "0202-12-01", "2026-12-01"] {
            happens(&mut session, Event::Action(a(1), ActionEvent::DueChosen(Some(day.parse().unwrap()))));
        }
        assert!(undo(&mut session));
        assert_eq!(session.assessment().actions[0].due, None);
    }

    /// A hostile revision neither overflows, nor stops the count, nor makes what is written unreadable.
    #[test]
    fn the_greatest_revision_is_not_believed() {
        const GREATEST: u64 = 9_007_199_254_740_991;
        let of = |revision| support::read(&support::file(json!({ "revision": revision }))).unwrap();
        let mut taken_over = with(1).replace(of(GREATEST));
        assert_eq!(taken_over.assessment().revision, 2, "the count goes on from what was at hand");
        happens(&mut taken_over, own_listed("One"));
        assert_eq!(taken_over.assessment().revision, 3);

        for (begun, expected) in [(GREATEST - 1, [GREATEST, 1, 2]), (GREATEST, [1, 2, 3])] {
            let mut session = Session::new(of(begun));
            for revision in expected {
                happens(&mut session, own_listed("One"));
                assert_eq!(session.assessment().revision, revision);
                let again = written(session.assessment());
                assert_eq!(support::read(&again).as_ref(), Ok(&**session.assessment()));
            }
        }
    }

    /// Steps share what they don't change: a long session with many touchpoints stays small.
    #[test]
    fn steps_share_touchpoints() {
        let mut session = with(50);
        let before = Rc::clone(&session.assessment().touchpoints[0]);
        happens(&mut session, said(2, TouchpointEvent::PinChanged(true)));
        assert!(Rc::ptr_eq(&before, &session.assessment().touchpoints[0]));
    }

    #[test]
    fn hundreds_of_steps_can_be_taken_back() {
        let mut session = with(150);
        let mut steps = 0;
        while undo(&mut session) {
            steps += 1;
        }
        assert_eq!(steps, 150);
        assert!(session.assessment().touchpoints.is_empty());
    }
}

/// Who is asked about the same gets the touchpoints and the people, and nothing that was said.
#[test]
fn what_is_asked_again_holds_no_answers() {
    let mut session = with(2);
    happens(&mut session, part_listed("Part", 1));
    assert!(session.assessment().only_asks());
    happens(&mut session, Event::Respondent(RespondentEvent::LabelWritten(label("Ann"))));
    assert!(!session.assessment().only_asks(), "whoever signs it says something");
    happens(&mut session, said(1, TouchpointEvent::ImpressionChosen(Some(word("hurt")))));
    happens(&mut session, said(1, TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(t(2)))));
    happens(&mut session, Event::ActionListed { title: text("Talk"), effort: Effort::Small });
    assert!(!session.assessment().only_asks());
    let asked = session.assessment().unanswered();
    assert_eq!(integrity::check(&asked), Ok(()));
    assert!(asked.only_asks());
    assert_eq!(titles(&asked), titles(session.assessment()));
    let mut expected = with(2);
    happens(&mut expected, part_listed("Part", 1));
    assert_eq!(written(&asked)["touchpoints"], written(expected.assessment())["touchpoints"]);
    assert_eq!(written(&asked)["actions"], json!([]));
    assert_eq!(written(&asked)["respondent"]["label"], json!(""));
}
