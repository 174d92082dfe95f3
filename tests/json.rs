//! The assessment as JSON: what goes round, what is kept, what is refused and where.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use serde_json::{Value, json};
use std::time::{Duration, Instant};
use support::{file, read, structure, t, written};
use tangent::codec::{ReadError, json as codec};
use tangent::domain::{Invalid, Problem};

/// Reads text as it comes.
fn raw(text: &str) -> Result<tangent::domain::Assessment, ReadError> {
    codec::read(text, &structure())
}

/// CONTRACT's own example, without its report, and with all that it leaves out.
fn example() -> Value {
    json!({
        "$schema": "assessment-1.json",
        "format": "tangent-assessment", "version": 1,
        "id": "k3f9", "revision": 42,
        "created": "2026-11-21T19:00:00Z", "saved": "2026-11-21T19:12:00Z",
        "pack": { "id": "touchpoints", "version": 1 }, "lang": "ru",
        "respondent": { "label": "Склад", "role": "staff", "trade": "shop", "meets_customers": false, "department": "",
                        "branch": "", "counterparts": ["supplier", "colleague"] },
        "touchpoints": [
            { "id": "t1", "pack_id": "issue-counter", "title": null, "counterpart": "colleague",
              "stage": "receive", "channel": "process", "parent": null, "leads_to": "t7",
              "impression": "hurt", "quiet_by_design": false, "importance": 3, "evidence": "asked",
              "fix": null, "pinned": false,
              "checks": { "process-owner": { "answer": "no", "fix": "free_now" } }, "note": "" },
            { "id": "t7", "pack_id": null, "title": "Выдача заказа", "counterpart": "customer",
              "stage": "receive", "channel": "place", "parent": null, "leads_to": null,
              "impression": null, "quiet_by_design": false, "importance": null, "evidence": null,
              "fix": null, "pinned": false, "checks": {}, "note": "" },
            { "id": "t5", "pack_id": null, "title": "Part", "counterpart": null, "stage": null,
              "channel": "thing", "parent": "t7", "leads_to": null, "impression": "silent",
              "quiet_by_design": true, "importance": 5, "evidence": "guess", "fix": "later",
              "pinned": true, "checks": {}, "note": "«Say it again»\n\t\u{1F469}\u{200D}\u{1F527}" },
            { "id": "t6", "pack_id": "#217", "title": null, "counterpart": "other", "stage": null,
              "channel": null, "parent": null, "leads_to": null, "impression": "unknown",
              "quiet_by_design": false, "importance": 1, "evidence": "seen", "fix": "budget",
              "pinned": false, "checks": { "#900": { "answer": "na", "fix": "others" } }, "note": "" }
        ],
        "nothing_here": [{ "counterpart": "supplier", "stage": "after" }],
        "zones": {
            "data": { "frequency": null, "cases": 0, "minutes": null, "lost": 100000,
                      "same_as": "handoffs", "touchpoints": [] },
            "handoffs": { "frequency": "often", "cases": 12, "minutes": 40, "lost": null,
                          "same_as": null, "touchpoints": ["t1", "t7"] }
        },
        "money": { "currency": "RUB", "hour_cost": 900, "customer_value": null },
        "mirror": { "welcome": { "outward": "yes", "inward": null }, "levitation": { "outward": null, "inward": "no" } },
        "roots": { "owner": "partly", "luck": "yes" },
        "actions": [
            { "id": "a1", "title": null, "source": { "check": "process-owner", "touchpoint": "t1" },
              "effort": "free_now", "state": "doing", "due": "2026-12-01", "person": "", "note": "" },
            { "id": "a9", "title": "Own", "source": null, "effort": "large", "state": "done",
              "due": null, "person": "Anna", "note": "x" }
        ],
        "next": { "touchpoint": 8, "action": 10 }
    })
}

mod round_trip {
    use super::*;

    #[test]
    fn gives_back_exactly_what_was_read() {
        let assessment = read(&example()).unwrap();
        assert_eq!(written(&assessment), example());
        assert_eq!(read(&written(&assessment)), Ok(assessment));
    }

    /// Names in CONTRACT's order, for people and for `diff`.
    #[test]
    fn keeps_contracts_order() {
        let structure = structure();
        let assessment = read(&example()).unwrap();
        let report = support::report(&assessment, &structure);
        let text = codec::write(&assessment, &structure, Some(&report));
        let mut at = 0;
        for name in [
            "$schema",
            "format",
            "version",
            "id",
            "revision",
            "created",
            "saved",
            "pack",
            "lang",
            "respondent",
            "touchpoints",
            "nothing_here",
            "zones",
            "money",
            "mirror",
            "roots",
            "actions",
            "next",
            "report",
        ] {
            let found = text[at..].find(&format!("\"{name}\":"));
            at += found.unwrap_or_else(|| panic!("{name} is not where it should be in {text}"));
        }
    }

    /// `report` is derived: a false one is ignored, whatever it is.
    #[test]
    fn the_report_is_ignored() {
        for report in [json!({}), json!(null), json!("lies"), json!([1]), json!({ "counts": -1 })] {
            let mut file = example();
            file["report"] = report;
            assert_eq!(written(&read(&file).unwrap()), example());
        }
    }

    #[test]
    fn the_report_is_written_where_one_is_given() {
        let structure = structure();
        let assessment = read(&example()).unwrap();
        let report = support::report(&assessment, &structure);
        let file: Value = serde_json::from_str(&codec::write(&assessment, &structure, Some(&report))).unwrap();
        assert_eq!(file["report"], support::report_json(&report));
        let names: Vec<_> = file["report"].as_object().unwrap().keys().collect();
        assert_eq!(
            names,
            [
                "counts",
                "index",
                "touchpoints",
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
                "zones",
                "mirror",
                "roots",
                "suggestions"
            ]
        );
    }

    /// An item's counterpart, stage and channel are the pack's, whatever a file says.
    #[test]
    fn of_an_item_the_pack_has_the_word() {
        let mut file = example();
        file["touchpoints"][0]["counterpart"] = json!("customer");
        file["touchpoints"][0]["stage"] = json!(null);
        file["touchpoints"][0]["channel"] = json!("phone");
        assert_eq!(written(&read(&file).unwrap()), example());
    }

    /// What the pack knows by its code gets its id; unknown codes are kept.
    #[test]
    fn codes_become_ids() {
        let structure = structure();
        let item = structure.touchpoints.iter().find(|item| item.id.as_str() == "issue-counter");
        let check = structure.checks.iter().find(|check| check.id.as_str() == "process-owner");
        let (item, check) = (item.unwrap().code, check.unwrap().code);
        let file = file(json!({
            "touchpoints": [{ "pack_id": format!("#{item}"), "checks": { format!("#{check}"): { "answer": "no" } } }],
            "mirror": { "#3": { "outward": "yes" } },
            "roots": { "#5": "yes" },
            "actions": [{ "effort": "small", "state": "queue", "source": { "pair": "#3" } },
                        { "effort": "small", "state": "queue",
                          "source": { "check": format!("#{check}"), "touchpoint": "t1" } }]
        }));
        let file = written(&read(&file).unwrap());
        assert_eq!(file["touchpoints"][0]["pack_id"], "issue-counter");
        assert_eq!(file["touchpoints"][0]["channel"], "process");
        assert_eq!(file["touchpoints"][0]["checks"]["process-owner"]["answer"], "no");
        assert_eq!(file["mirror"]["welcome"]["outward"], "yes");
        assert_eq!(file["roots"]["owner"], "yes");
        assert_eq!(file["actions"][0]["source"], json!({ "pair": "welcome" }));
        assert_eq!(file["actions"][1]["source"]["check"], "process-owner");
    }
}

mod missing {
    use super::*;

    /// "Only `format` and `version` are required, what is missing is null or empty."
    #[test]
    fn is_null_or_empty() {
        let assessment = read(&file(json!({}))).unwrap();
        assert_eq!(
            written(&assessment),
            json!({
                "$schema": "assessment-1.json",
                "format": "tangent-assessment", "version": 1,
                "id": "", "revision": 0, "created": null, "saved": null,
                "pack": { "id": "touchpoints", "version": 3 }, "lang": null,
                "respondent": { "label": "", "role": null, "trade": null, "meets_customers": null, "department": "",
                                "branch": "", "counterparts": [] },
                "touchpoints": [], "nothing_here": [], "zones": {},
                "money": { "currency": null, "hour_cost": null, "customer_value": null },
                "mirror": {}, "roots": {}, "actions": [], "next": { "touchpoint": 1, "action": 1 }
            }),
            "the pack is the element's, the revision 0; the id is made by who reads"
        );
        assert!(assessment.is_blank());
    }

    #[test]
    fn what_is_said_is_told_from_what_is_not() {
        let told = |said: Value| {
            let mut point = json!({ "id": "t1", "pack_id": "issue-counter" });
            point.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
            let other = json!({ "id": "t2", "pack_id": "order-handover" });
            written(&read(&file(json!({ "touchpoints": [point, other] }))).unwrap())["touchpoints"][0].clone()
        };
        for quiet in [json!(true), json!(false), json!(null)] {
            assert_eq!(told(json!({ "quiet_by_design": quiet }))["quiet_by_design"], quiet);
        }
        assert_eq!(told(json!({}))["quiet_by_design"], json!(null));
        assert_eq!(told(json!({ "leads_nowhere": true }))["leads_nowhere"], json!(true));
        for unsaid in [json!({}), json!({ "leads_nowhere": null }), json!({ "leads_nowhere": false })] {
            assert_eq!(told(unsaid).get("leads_nowhere"), None);
        }
        let both = told(json!({ "leads_nowhere": true, "leads_to": "t2" }));
        assert_eq!((both.get("leads_nowhere"), &both["leads_to"]), (None, &json!("t2")), "a touchpoint counts");
    }

    #[test]
    fn null_is_the_same_as_missing() {
        let mut nulls = json!({});
        for name in example().as_object().unwrap().keys() {
            if name != "format" && name != "version" {
                nulls[name] = json!(null);
            }
        }
        assert_eq!(read(&file(nulls)), read(&file(json!({}))));
        let file = file(json!({
            "touchpoints": [{
                "id": null, "pack_id": "issue-counter", "title": null, "counterpart": null, "stage": null,
                "channel": null, "parent": null, "leads_to": null, "impression": null,
                "quiet_by_design": null, "importance": null, "evidence": null, "fix": null,
                "pinned": null, "checks": null, "note": null
            }],
            "zones": { "data": null, "goals": { "touchpoints": null } },
            "mirror": { "thanks": null }, "roots": { "owner": null },
            "actions": [{ "id": null, "effort": "small", "state": "queue", "source": null, "due": null,
                          "person": null, "title": null, "note": null }],
            "next": { "touchpoint": null, "action": null }
        }));
        let file = written(&read(&file).unwrap());
        assert_eq!(file["touchpoints"][0]["pinned"], false);
        assert_eq!((&file["zones"], &file["mirror"], &file["roots"]), (&json!({}), &json!({}), &json!({})));
    }

    #[test]
    fn ids_are_made_after_the_highest_and_next_counts_on() {
        let points = |ids: &[&str]| -> Vec<_> {
            ids.iter()
                .map(|id| {
                    let id = (!id.is_empty()).then_some(id);
                    json!({ "id": id, "pack_id": "issue-counter" })
                })
                .collect()
        };
        let ids = |points: Value, next: Value| {
            let file = file(json!({ "touchpoints": points, "next": next }));
            let assessment = read(&file).unwrap();
            let ids: Vec<_> = assessment.touchpoints.iter().map(|point| point.id.to_string()).collect();
            (ids.join(" "), assessment.next.touchpoint)
        };
        let listed = |ids: &[&str]| json!(points(ids));
        assert_eq!(ids(listed(&["t3", "t1"]), json!(null)), ("t3 t1".into(), 4));
        assert_eq!(ids(listed(&["", "t3", ""]), json!(null)), ("t4 t3 t5".into(), 6));
        assert_eq!(ids(listed(&["t3"]), json!({ "touchpoint": 9 })), ("t3".into(), 9));
        assert_eq!(ids(listed(&["", "t3"]), json!({ "touchpoint": 9 })), ("t9 t3".into(), 10));
        assert_eq!(ids(listed(&[""]), json!({ "action": 5 })), ("t1".into(), 2));
        assert_eq!(ids(listed(&[]), json!({ "touchpoint": 9 })), (String::new(), 9));
    }
}

mod unknown_fields {
    use super::*;

    /// One unknown field at every level, of every kind of value.
    #[test]
    fn are_kept_and_written_back() {
        let mut file = example();
        let new = json!({ "deep": [1, -2.5, "text", null, true, { "x": {} }] });
        for path in [
            "",
            "/pack",
            "/respondent",
            "/touchpoints/0",
            "/touchpoints/0/checks/process-owner",
            "/touchpoints/3",
            "/nothing_here/0",
            "/zones/handoffs",
            "/money",
            "/mirror/welcome",
            "/actions/0",
            "/actions/0/source",
            "/next",
        ] {
            let object = file.pointer_mut(path).unwrap_or_else(|| panic!("{path}"));
            object["new"] = new.clone();
            object["empty"] = json!(null);
            object["__proto__"] = json!({ "polluted": true });
        }
        // A zone, and a check, a pair of a newer program.
        file["zones"]["weather"] = json!({ "frequency": "sometimes" });
        let assessment = read(&file).unwrap();
        assert_eq!(written(&assessment), file);
        assert_eq!(read(&written(&assessment)), Ok(assessment));
    }

    /// What happens to the assessment doesn't lose them.
    #[test]
    fn survive_events() {
        use tangent::domain::event::{Figure, TouchpointEvent, ZoneEvent};
        use tangent::domain::{Event, Session};
        let mut file = example();
        file["touchpoints"][0]["new"] = json!(1);
        file["touchpoints"][0]["checks"]["process-owner"]["new"] = json!(2);
        file["zones"]["handoffs"]["new"] = json!(3);
        file["mirror"]["welcome"]["new"] = json!(4);
        let mut session = Session::new(read(&file).unwrap());
        let check = support::id("process-owner");
        for event in [
            Event::Touchpoint(t(1), TouchpointEvent::PinChanged(true)),
            Event::Touchpoint(t(1), TouchpointEvent::CheckAnswered(check.clone(), None)),
            Event::Touchpoint(t(1), TouchpointEvent::CheckFixChosen(check, None)),
            Event::Zone(support::word("handoffs"), ZoneEvent::FigureGiven(Figure::Cases, None)),
            Event::PairAnswered { pair: support::id("welcome"), inward: false, degree: None },
        ] {
            support::happens(&mut session, event);
        }
        let file = written(session.assessment());
        assert_eq!(file["touchpoints"][0]["new"], 1);
        assert_eq!(file["touchpoints"][0]["checks"]["process-owner"]["new"], 2);
        assert_eq!(file["zones"]["handoffs"]["new"], 3);
        assert_eq!(file["mirror"]["welcome"], json!({ "outward": null, "inward": null, "new": 4 }));
    }
}

mod versions {
    use super::*;

    #[test]
    fn another_thing_is_told_apart() {
        for file in [
            json!({}),
            json!([]),
            json!(null),
            json!(3),
            json!("tangent-assessment"),
            json!({ "format": "tangent-pack", "version": 1 }),
            json!({ "format": null, "version": 1 }),
            json!({ "format": ["tangent-assessment"], "version": 1 }),
            json!({ "version": 1 }),
            json!({ "format": "TANGENT-ASSESSMENT", "version": 1 }),
        ] {
            assert_eq!(read(&file), Err(ReadError::OtherFormat), "{file}");
        }
    }

    /// A newer one is refused by name before anything else in it is looked at.
    #[test]
    fn a_newer_version_is_refused_by_name() {
        for version in [2_u64, 17, 9_007_199_254_740_991, 9_007_199_254_740_993] {
            let file = file(json!({ "version": version, "touchpoints": "quite other now" }));
            assert_eq!(read(&file), Err(ReadError::Newer(version)));
        }
    }

    #[test]
    fn no_version_is_invalid() {
        for (version, problem) in [
            (json!(null), Problem::Missing),
            (json!(0), Problem::NotWithin(1, 1)),
            (json!(-1), Problem::NotWithin(1, 1)),
            (json!("1"), Problem::NotWithin(1, 1)),
            (json!(1.5), Problem::NotWithin(1, 1)),
            (json!(1e300), Problem::NotWithin(1, 1)),
            (json!([1]), Problem::NotWithin(1, 1)),
        ] {
            let file = file(json!({ "version": version }));
            assert_eq!(read(&file), Err(ReadError::Invalid(Invalid::new("version", problem))), "{version}");
        }
    }

    /// A pack of another id is refused by name; a newer version of the same is not.
    #[test]
    fn of_the_pack() {
        let other = file(json!({ "pack": { "id": "hotels", "version": 1 }, "touchpoints": 7 }));
        assert_eq!(read(&other), Err(ReadError::OtherPack("hotels".into())));
        for version in [0_u32, 1, 3, 4, 4_000_000_000] {
            let same = file(json!({ "pack": { "id": "touchpoints", "version": version } }));
            assert_eq!(read(&same).unwrap().pack.version, version);
        }
        let missing = file(json!({ "pack": { "version": 9 } }));
        assert_eq!(read(&missing).unwrap().pack.id.as_str(), "touchpoints");
    }
}

mod invalid {
    use super::*;

    #[track_caller]
    fn refused(fragment: Value, path: &str, problem: Problem) {
        let expected = Err(ReadError::Invalid(Invalid::new(path, problem)));
        assert_eq!(read(&file(fragment.clone())), expected, "{fragment}");
    }

    /// A list of touchpoints, the second with these fields.
    fn second(more: Value) -> Value {
        let mut point = json!({ "id": "t2", "pack_id": "issue-counter" });
        for (name, value) in more.as_object().unwrap() {
            point[name] = value.clone();
        }
        json!({ "touchpoints": [{ "id": "t1", "pack_id": "issue-counter" }, point] })
    }

    fn action(more: Value) -> Value {
        let mut action = json!({ "id": "a1", "effort": "small", "state": "queue" });
        for (name, value) in more.as_object().unwrap() {
            action[name] = value.clone();
        }
        json!({ "touchpoints": [{ "id": "t1", "pack_id": "issue-counter" }], "actions": [action] })
    }

    fn long(characters: usize) -> String {
        "ж".repeat(characters)
    }

    #[test]
    fn of_the_whole() {
        use Problem::*;
        let most = (1 << 53) - 1;
        for (fragment, path, problem) in [
            (json!({ "id": 7 }), "id", NotText),
            (json!({ "id": long(101) }), "id", TooLong(100)),
            (json!({ "revision": -1 }), "revision", NotWithin(0, most)),
            (json!({ "revision": 0.5 }), "revision", NotWithin(0, most)),
            (json!({ "revision": 9_007_199_254_740_993_u64 }), "revision", NotWithin(0, most)),
            (json!({ "revision": "3" }), "revision", NotWithin(0, most)),
            (json!({ "created": "yesterday" }), "created", Malformed),
            (json!({ "created": "2026-02-30T00:00:00Z" }), "created", Malformed),
            (json!({ "created": "2026-11-21T25:00:00Z" }), "created", Malformed),
            (json!({ "created": "2026-11-21" }), "created", Malformed),
            (json!({ "saved": 1_700_000_000 }), "saved", NotText),
            (json!({ "lang": ["ru"] }), "lang", NotText),
            (json!({ "lang": long(101) }), "lang", TooLong(100)),
            (json!({ "pack": "touchpoints" }), "pack", NotObject),
            (json!({ "pack": { "id": 5 } }), "pack.id", NotText),
            (json!({ "pack": { "version": -1 } }), "pack.version", NotWithin(0, u32::MAX.into())),
            (json!({ "respondent": [] }), "respondent", NotObject),
            (json!({ "touchpoints": {} }), "touchpoints", NotList),
            (json!({ "touchpoints": [7] }), "touchpoints[0]", NotObject),
            (json!({ "touchpoints": [null] }), "touchpoints[0]", NotObject),
            (json!({ "nothing_here": "all" }), "nothing_here", NotList),
            (json!({ "zones": [] }), "zones", NotObject),
            (json!({ "money": 900 }), "money", NotObject),
            (json!({ "mirror": [] }), "mirror", NotObject),
            (json!({ "roots": "yes" }), "roots", NotObject),
            (json!({ "actions": true }), "actions", NotList),
            (json!({ "next": 8 }), "next", NotObject),
        ] {
            refused(fragment, path, problem);
        }
    }

    #[test]
    fn of_the_respondent() {
        use Problem::*;
        for (respondent, path, problem) in [
            (json!({ "label": long(101) }), "respondent.label", TooLong(100)),
            (json!({ "label": 3 }), "respondent.label", NotText),
            (json!({ "role": "boss" }), "respondent.role", NotAWord),
            (json!({ "trade": "A shop" }), "respondent.trade", Malformed),
            (json!({ "trade": "#1" }), "respondent.trade", Malformed),
            (json!({ "meets_customers": "yes" }), "respondent.meets_customers", NotFlag),
            (json!({ "department": long(101) }), "respondent.department", TooLong(100)),
            (json!({ "branch": [] }), "respondent.branch", NotText),
            (json!({ "counterparts": "customer" }), "respondent.counterparts", NotList),
            (json!({ "counterparts": ["customer", 5] }), "respondent.counterparts[1]", NotText),
            (json!({ "counterparts": ["customer", "alien"] }), "respondent.counterparts[1]", NotAWord),
            (json!({ "counterparts": ["other", "other"] }), "respondent.counterparts[1]", Repeated),
        ] {
            refused(json!({ "respondent": respondent }), path, problem);
        }
    }

    #[test]
    fn of_a_touchpoint() {
        use Problem::*;
        for (more, field, problem) in [
            (json!({ "id": 2 }), "id", NotText),
            (json!({ "id": "2" }), "id", Malformed),
            (json!({ "id": "t0" }), "id", Malformed),
            (json!({ "id": "t02" }), "id", Malformed),
            (json!({ "id": "t-2" }), "id", Malformed),
            (json!({ "id": "t+2" }), "id", Malformed),
            (json!({ "id": "t2147483648" }), "id", Malformed),
            (json!({ "id": "t99999999999999999999" }), "id", Malformed),
            (json!({ "id": "a2" }), "id", Malformed),
            (json!({ "id": "t1" }), "id", Repeated),
            (json!({ "pack_id": "<img onerror>" }), "pack_id", Malformed),
            (json!({ "pack_id": "#70000" }), "pack_id", Malformed),
            (json!({ "pack_id": 217 }), "pack_id", NotText),
            (json!({ "title": long(201) }), "title", TooLong(200)),
            (json!({ "title": false }), "title", NotText),
            (json!({ "counterpart": "alien" }), "counterpart", NotAWord),
            (json!({ "stage": "7" }), "stage", NotAWord),
            (json!({ "channel": 1 }), "channel", NotText),
            (json!({ "parent": "t9" }), "parent", Dangling),
            (json!({ "parent": "whole" }), "parent", Malformed),
            (json!({ "parent": "t2" }), "parent", Circle),
            (json!({ "leads_to": "t9" }), "leads_to", Dangling),
            (json!({ "leads_to": 1 }), "leads_to", NotText),
            (json!({ "leads_to": "t2" }), "leads_to", Circle),
            (json!({ "leads_nowhere": "yes" }), "leads_nowhere", NotFlag),
            (json!({ "impression": "meh" }), "impression", NotAWord),
            (json!({ "impression": "DELIGHT" }), "impression", NotAWord),
            (json!({ "quiet_by_design": 1 }), "quiet_by_design", NotFlag),
            (json!({ "importance": 0 }), "importance", NotWithin(1, 5)),
            (json!({ "importance": 6 }), "importance", NotWithin(1, 5)),
            (json!({ "importance": -1 }), "importance", NotWithin(1, 5)),
            (json!({ "importance": "3" }), "importance", NotWithin(1, 5)),
            (json!({ "importance": 2.5 }), "importance", NotWithin(1, 5)),
            (json!({ "importance": 1e300 }), "importance", NotWithin(1, 5)),
            (json!({ "importance": true }), "importance", NotWithin(1, 5)),
            (json!({ "importance": [3] }), "importance", NotWithin(1, 5)),
            (json!({ "evidence": "rumour" }), "evidence", NotAWord),
            (json!({ "fix": "magic" }), "fix", NotAWord),
            (json!({ "pinned": "no" }), "pinned", NotFlag),
            (json!({ "note": long(2001) }), "note", TooLong(2000)),
            (json!({ "checks": [] }), "checks", NotObject),
            (json!({ "checks": { "process-owner": "no" } }), "checks.process-owner", NotObject),
            (json!({ "checks": { "Process Owner": {} } }), "checks.Process Owner", Malformed),
            (json!({ "checks": { "process-owner": { "answer": "maybe" } } }), "checks.process-owner.answer", NotAWord),
            (json!({ "checks": { "process-owner": { "answer": 2 } } }), "checks.process-owner.answer", NotText),
            (json!({ "checks": { "process-owner": { "fix": "magic" } } }), "checks.process-owner.fix", NotAWord),
        ] {
            refused(second(more), &format!("touchpoints[1].{field}"), problem);
        }
    }

    /// "An own touchpoint needs title and channel, and without a parent counterpart and stage."
    #[test]
    fn of_what_a_touchpoint_needs() {
        let own = json!({ "title": "Gate", "channel": "place", "counterpart": "other", "stage": "first" });
        assert!(read(&file(json!({ "touchpoints": [own] }))).is_ok());
        for name in ["title", "channel", "counterpart", "stage"] {
            let mut own = own.clone();
            own[name] = json!(null);
            let path = format!("touchpoints[0].{name}");
            refused(json!({ "touchpoints": [own] }), &path, Problem::Missing);
        }
        let mut blank = own.clone();
        blank["title"] = json!(" \n");
        refused(json!({ "touchpoints": [blank] }), "touchpoints[0].title", Problem::Missing);

        let whole = json!({ "id": "t1", "pack_id": "issue-counter" });
        let part = json!({ "id": "t2", "parent": "t1", "title": "Lid", "channel": "thing" });
        let parts = json!({ "touchpoints": [whole, part] });
        assert!(read(&file(parts.clone())).is_ok(), "a part may leave its place to its whole");
        for name in ["title", "channel"] {
            let mut parts = parts.clone();
            parts["touchpoints"][1][name] = json!(null);
            refused(parts, &format!("touchpoints[1].{name}"), Problem::Missing);
        }
    }

    #[test]
    fn of_wholes_and_chains() {
        let points = |links: &[(&str, &str)], name: &str| {
            let points: Vec<_> = links
                .iter()
                .map(|(id, to)| {
                    let to = (!to.is_empty()).then_some(to);
                    json!({ "id": id, "pack_id": "issue-counter", name: to })
                })
                .collect();
            json!({ "touchpoints": points })
        };
        for name in ["parent", "leads_to"] {
            let circle = points(&[("t1", "t2"), ("t2", "t3"), ("t3", "t1")], name);
            refused(circle, &format!("touchpoints[0].{name}"), Problem::Circle);
            // The circle is named, not what leads into it.
            let into = points(&[("t1", "t2"), ("t2", "t3"), ("t3", "t2")], name);
            refused(into, &format!("touchpoints[1].{name}"), Problem::Circle);
            let later = points(&[("t1", "t2"), ("t2", ""), ("t3", "t9")], name);
            refused(later, &format!("touchpoints[2].{name}"), Problem::Dangling);
        }
        let line = [("t1", ""), ("t2", "t1"), ("t3", "t2"), ("t4", "t3"), ("t5", "t4"), ("t6", "t5")];
        assert!(read(&file(points(&line, "parent"))).is_ok(), "six levels");
        let deeper: Vec<_> = line.into_iter().chain([("t7", "t6")]).collect();
        refused(points(&deeper, "parent"), "touchpoints[6].parent", Problem::TooDeep(6));
        assert!(read(&file(points(&deeper, "leads_to"))).is_ok(), "chains have no such limit");
        // Listed before its whole, a part is found all the same.
        let backwards: Vec<_> = deeper.into_iter().rev().collect();
        refused(points(&backwards, "parent"), "touchpoints[0].parent", Problem::TooDeep(6));
    }

    #[test]
    fn of_pins() {
        let points: Vec<_> = (0..5).map(|n| json!({ "pack_id": "issue-counter", "pinned": n != 1 })).collect();
        refused(json!({ "touchpoints": points }), "touchpoints[4].pinned", Problem::TooMany(3));
        assert!(read(&file(json!({ "touchpoints": points[..4] }))).is_ok());
    }

    #[test]
    fn of_nothing_here() {
        use Problem::*;
        let entry = json!({ "counterpart": "other", "stage": "first" });
        for (list, path, problem) in [
            (json!(["other"]), "nothing_here[0]", NotObject),
            (json!([entry, { "stage": "first" }]), "nothing_here[1].counterpart", Missing),
            (json!([{ "counterpart": "other" }]), "nothing_here[0].stage", Missing),
            (json!([{ "counterpart": "other", "stage": "∞" }]), "nothing_here[0].stage", NotAWord),
            (json!([entry, entry]), "nothing_here[1]", Repeated),
        ] {
            refused(json!({ "nothing_here": list }), path, problem);
        }
    }

    #[test]
    fn of_zones_and_money() {
        use Problem::*;
        let points = json!([{ "id": "t1", "pack_id": "issue-counter" }]);
        for (zones, path, problem) in [
            (json!({ "data": "often" }), "zones.data", NotObject),
            (json!({ "data": { "frequency": "sometimes" } }), "zones.data.frequency", NotAWord),
            (json!({ "data": { "frequency": 3 } }), "zones.data.frequency", NotText),
            (json!({ "data": { "cases": 100_001 } }), "zones.data.cases", NotWithin(0, 100_000)),
            (json!({ "data": { "cases": -1 } }), "zones.data.cases", NotWithin(0, 100_000)),
            (json!({ "data": { "cases": 0.5 } }), "zones.data.cases", NotWithin(0, 100_000)),
            (json!({ "data": { "minutes": 10_001 } }), "zones.data.minutes", NotWithin(0, 10_000)),
            (json!({ "data": { "lost": 100_001 } }), "zones.data.lost", NotWithin(0, 100_000)),
            (json!({ "data": { "lost": "1" } }), "zones.data.lost", NotWithin(0, 100_000)),
            (json!({ "data": { "same_as": "weather" } }), "zones.data.same_as", NotAWord),
            (json!({ "data": { "same_as": "data" } }), "zones.data.same_as", Circle),
            (
                json!({ "data": { "same_as": "goals" }, "goals": { "same_as": "metrics" } }),
                "zones.data.same_as",
                SameAsChained,
            ),
            (
                json!({ "data": { "same_as": "goals" }, "goals": { "same_as": "data" } }),
                "zones.data.same_as",
                SameAsChained,
            ),
            (json!({ "data": { "touchpoints": "t1" } }), "zones.data.touchpoints", NotList),
            (json!({ "data": { "touchpoints": [1] } }), "zones.data.touchpoints[0]", NotText),
            (json!({ "data": { "touchpoints": ["1"] } }), "zones.data.touchpoints[0]", Malformed),
            (json!({ "data": { "touchpoints": ["t1", "t2"] } }), "zones.data.touchpoints[1]", Dangling),
            (json!({ "data": { "touchpoints": ["t1", "t1"] } }), "zones.data.touchpoints[1]", Repeated),
        ] {
            refused(json!({ "touchpoints": points, "zones": zones }), path, problem);
        }
        for (money, path, problem) in [
            (json!({ "currency": "rub" }), "money.currency", Malformed),
            (json!({ "currency": "<script>" }), "money.currency", Malformed),
            (json!({ "currency": 643 }), "money.currency", NotText),
            (json!({ "hour_cost": 1_000_001 }), "money.hour_cost", NotWithin(0, 1_000_000)),
            (json!({ "hour_cost": -900 }), "money.hour_cost", NotWithin(0, 1_000_000)),
            (json!({ "customer_value": 1_000_000_001 }), "money.customer_value", NotWithin(0, 1_000_000_000)),
            (json!({ "customer_value": 0.1 }), "money.customer_value", NotWithin(0, 1_000_000_000)),
        ] {
            refused(json!({ "money": money }), path, problem);
        }
    }

    #[test]
    fn of_mirror_and_roots() {
        use Problem::*;
        for (fragment, path, problem) in [
            (json!({ "mirror": { "thanks": "yes" } }), "mirror.thanks", NotObject),
            (json!({ "mirror": { "thanks": { "outward": 2 } } }), "mirror.thanks.outward", NotText),
            (json!({ "mirror": { "thanks": { "inward": "na" } } }), "mirror.thanks.inward", NotAWord),
            (json!({ "mirror": { "Thanks!": {} } }), "mirror.Thanks!", Malformed),
            (json!({ "mirror": { "welcome": {}, "#3": {} } }), "mirror.#3", Repeated),
            (json!({ "mirror": { "#3": {}, "welcome": {} } }), "mirror.#3", Repeated),
            (json!({ "roots": { "owner": 2 } }), "roots.owner", NotText),
            (json!({ "roots": { "owner": "na" } }), "roots.owner", NotAWord),
            (json!({ "roots": { "owner": "no", "#5": "yes" } }), "roots.#5", Repeated),
        ] {
            refused(fragment, path, problem);
        }
        let code = structure().checks.iter().find(|check| check.id.as_str() == "process-owner").unwrap().code;
        let twice = json!({ "process-owner": {}, format!("#{code}"): {} });
        let path = format!("touchpoints[1].checks.#{code}");
        refused(second(json!({ "checks": twice })), &path, Repeated);
    }

    #[test]
    fn of_actions() {
        use Problem::*;
        for (more, field, problem) in [
            (json!({ "id": "t1" }), "id", Malformed),
            (json!({ "id": 1 }), "id", NotText),
            (json!({ "effort": null }), "effort", Missing),
            (json!({ "state": null }), "state", Missing),
            (json!({ "effort": "tiny" }), "effort", NotAWord),
            (json!({ "state": "doomed" }), "state", NotAWord),
            (json!({ "title": long(201) }), "title", TooLong(200)),
            (json!({ "person": long(101) }), "person", TooLong(100)),
            (json!({ "note": long(2001) }), "note", TooLong(2000)),
            (json!({ "due": "2026-13-01" }), "due", Malformed),
            (json!({ "due": "2025-02-29" }), "due", Malformed),
            (json!({ "due": "0000-01-01" }), "due", Malformed),
            (json!({ "due": "10000-01-01" }), "due", Malformed),
            (json!({ "due": "tomorrow" }), "due", Malformed),
            (json!({ "source": "t1" }), "source", NotObject),
            (json!({ "source": {} }), "source", Malformed),
            (json!({ "source": { "check": "process-owner" } }), "source", Malformed),
            (json!({ "source": { "fix": "t1", "ask": "t1" } }), "source", Malformed),
            (json!({ "source": { "zone": "weather" } }), "source.zone", NotAWord),
            (json!({ "source": { "pair": "No Such" } }), "source.pair", Malformed),
            (json!({ "source": { "fix": "1" } }), "source.fix", Malformed),
            (json!({ "source": { "touchpoint": "t2" } }), "source", Dangling),
            (json!({ "source": { "ask": "t2" } }), "source", Dangling),
            (json!({ "source": { "check": "process-owner", "touchpoint": "t2" } }), "source", Dangling),
        ] {
            refused(action(more), &format!("actions[0].{field}"), problem);
        }
        let one = json!({ "id": "a1", "effort": "small", "state": "queue" });
        refused(json!({ "actions": [one, one] }), "actions[1].id", Repeated);
        for due in ["9999-12-31", "2024-02-29", "0001-01-01"] {
            assert!(read(&file(action(json!({ "due": due })))).is_ok(), "{due}");
        }
    }

    /// Ids to come must be new. A `next` that is too small is never quietly put right.
    #[test]
    fn of_next() {
        use Problem::*;
        let most = 1 << 31;
        let with = |points: Value, next: Value| json!({ "touchpoints": points, "next": next });
        let point = |id: Option<&str>| json!({ "id": id, "pack_id": "issue-counter" });
        let next = |number: Value| json!({ "touchpoint": number });
        for (fragment, path, problem) in [
            (with(json!([point(Some("t7"))]), next(json!(7))), "next.touchpoint", NotWithin(8, most)),
            (with(json!([point(Some("t7"))]), next(json!(1))), "next.touchpoint", NotWithin(8, most)),
            (with(json!([point(Some("t7")), point(None)]), next(json!(5))), "next.touchpoint", NotWithin(8, most)),
            (with(json!([point(Some("t7")), point(None)]), next(json!(7))), "next.touchpoint", NotWithin(8, most)),
            (with(json!([]), next(json!(0))), "next.touchpoint", NotWithin(1, most)),
            (with(json!([]), next(json!(2_147_483_649_u32))), "next.touchpoint", NotWithin(1, most)),
            (with(json!([]), next(json!("8"))), "next.touchpoint", NotWithin(1, most)),
            (json!({ "next": { "action": 1.5 } }), "next.action", NotWithin(1, most)),
        ] {
            refused(fragment, path, problem);
        }
        let mut one = action(json!({ "id": "a3" }));
        one["next"] = json!({ "action": 3 });
        refused(one, "next.action", NotWithin(4, most));
        // No number is left for a touchpoint without an id.
        let used_up = with(json!([point(Some("t2147483647")), point(None)]), json!(null));
        assert!(read(&file(used_up)).is_err());
    }

    #[test]
    fn of_too_many() {
        let actions: Vec<_> = (0..501).map(|_| json!({ "effort": "small", "state": "queue" })).collect();
        refused(json!({ "actions": actions }), "actions", Problem::TooMany(500));
        assert!(read(&file(json!({ "actions": actions[..500] }))).is_ok());
        let points = vec![json!({ "pack_id": "issue-counter" }); 10_001];
        refused(json!({ "touchpoints": points }), "touchpoints", Problem::TooMany(10_000));
        assert!(read(&file(json!({ "touchpoints": points[..10_000] }))).is_ok());
    }

    /// Limits of text count code points.
    #[test]
    fn just_long_enough_is_accepted() {
        let family = "\u{1F469}".repeat(200);
        let file = file(json!({
            "id": long(100),
            "respondent": { "label": long(100) },
            "touchpoints": [{ "pack_id": "issue-counter", "title": family, "note": long(2000) }]
        }));
        assert_eq!(written(&read(&file).unwrap())["touchpoints"][0]["title"], json!(family));
    }
}

mod hostile {
    use super::*;

    const BEGIN: &str = r#"{"format":"tangent-assessment","version":1"#;

    /// What is refused at once, and as what.
    #[test]
    fn files() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06";
        let too_large = format!("{BEGIN},\"x\":\"{}\"}}", "x".repeat(16 << 20));
        for (name, text, expected) in [
            ("empty", String::new(), ReadError::NotJson),
            ("blank", " \n".into(), ReadError::NotJson),
            ("a mark of order alone", "\u{feff}".into(), ReadError::NotJson),
            ("PNG", String::from_utf8_lossy(png).into_owned(), ReadError::NotJson),
            ("UTF-16 read as UTF-8", "\0{\0\"\0f\0o".into(), ReadError::NotJson),
            ("HTML", "<!doctype html>".into(), ReadError::NotJson),
            ("cut off", BEGIN.into(), ReadError::NotJson),
            ("two values", "{}{}".into(), ReadError::NotJson),
            ("brackets", "[".repeat(100_000), ReadError::TooDeep(128)),
            ("brackets that close", "[".repeat(129) + &"]".repeat(129), ReadError::TooDeep(128)),
            ("objects", r#"{"a":"#.repeat(100_000), ReadError::TooDeep(128)),
            ("too large", too_large, ReadError::TooLarge(16 << 20)),
            ("infinite", format!(r#"{BEGIN},"revision":NaN}}"#), ReadError::NotJson),
            ("NUL", format!("{BEGIN}}}\0"), ReadError::NotJson),
            ("a text that never ends", format!(r#"{BEGIN},"new":"\"#), ReadError::NotJson),
            ("brackets the wrong way", "]]]}".into(), ReadError::NotJson),
        ] {
            refused_at_once(name, &text, expected);
        }
    }

    /// What would take long to read is refused before it is read.
    #[test]
    fn entries_without_end() {
        let too_many = |path: &str, most| ReadError::Invalid(Invalid::new(path, Problem::TooMany(most)));
        let filled = |entry: &str| entry.repeat((15 << 20) / entry.len());
        let names: String = (0..1_000_000).map(|n| format!("\"n{n}\":0,")).collect();
        for (name, text, expected) in [
            ("texts", format!(r#"{BEGIN},"new":[{}""]}}"#, filled("\"\",")), too_many("new", 10_000)),
            ("lists", format!(r#"{BEGIN},"new":[{}[]]}}"#, filled("[],")), too_many("new", 10_000)),
            ("objects", format!(r#"{BEGIN},"touchpoints":[{}{{}}]}}"#, filled("{},")), too_many("touchpoints", 10_000)),
            ("names", format!(r#"{BEGIN},"zones":{{{names}"x":0}}}}"#), too_many("zones", 10_000)),
            ("fields", format!(r#"{BEGIN},{names}"x":0}}"#), ReadError::OtherFormat),
            ("a list of nothing", format!("[{}0]", filled("0,")), ReadError::OtherFormat),
            ("nothing but commas", filled(","), ReadError::NotJson),
            ("deep inside", format!(r#"{BEGIN},"a":1,"b":{{"report":[{}0]}}}}"#, filled("0,")), too_many("b", 10_000)),
            (
                "lists of lists",
                format!(r#"{BEGIN},"new":[{}[]]}}"#, format!("[{}0],", "0,".repeat(9_000)).repeat(800)),
                too_many("new", 1_000_000),
            ),
        ] {
            refused_at_once(name, &text, expected);
        }
    }

    /// In a release that is within what a person notices.
    #[track_caller]
    fn refused_at_once(name: &str, text: &str, expected: ReadError) {
        let begun = Instant::now();
        assert_eq!(raw(text), Err(expected), "{name}");
        let most = Duration::from_millis(if cfg!(debug_assertions) { 3_000 } else { 100 });
        assert!(begun.elapsed() < most, "{name} took {:?}", begun.elapsed());
    }

    #[test]
    fn brackets_within_a_text_are_text() {
        let file = file(json!({ "new": "[{\"".repeat(1000) }));
        assert_eq!(written(&read(&file).unwrap())["new"], file["new"]);
    }

    #[test]
    fn a_mark_of_order_is_passed_over() {
        let text = format!("\u{feff}{}", example());
        assert_eq!(raw(&text), read(&example()));
    }

    #[test]
    fn depth_128_is_read() {
        let deep = "[".repeat(127) + &"]".repeat(127);
        let text = format!(r#"{BEGIN},"new":{deep}}}"#);
        assert!(codec::write(&raw(&text).unwrap(), &structure(), None).contains(&deep));
    }

    /// `1e999` is no number that can be kept; −0 is 0.
    #[test]
    fn numbers() {
        let with = |number: &str| {
            raw(&format!(
                r#"{{"format":"tangent-assessment","version":1,"touchpoints":[{{"pack_id":"issue-counter","importance":{number}}}],"zones":{{"data":{{"cases":7}}}}}}"#
            ))
        };
        assert!(with("1e999").is_err());
        let invalid = |problem| Err(ReadError::Invalid(Invalid::new("touchpoints[0].importance", problem)));
        for number in ["-0", "-0.0", "9007199254740993", "6", "1e300", "2.5", "\"3\"", "-1", "1e-9"] {
            assert_eq!(with(number), invalid(Problem::NotWithin(1, 5)), "{number}");
        }
        for number in ["3", "3.0", "3e0", "30e-1"] {
            assert_eq!(with(number).unwrap().touchpoints[0].rating.importance, Some(support::importance(3)));
        }
        assert!(with("03").is_err() && with("+3").is_err() && with("0x3").is_err());
        let zero = file(json!({ "zones": { "data": { "cases": -0.0 } } }));
        assert_eq!(written(&read(&zero).unwrap())["zones"]["data"]["cases"], 0);
    }

    #[test]
    fn a_long_text() {
        let long = "x".repeat(10 << 20);
        let note = file(json!({ "touchpoints": [{ "pack_id": "issue-counter", "note": long }] }));
        let expected = Invalid::new("touchpoints[0].note", Problem::TooLong(2000));
        assert_eq!(read(&note), Err(ReadError::Invalid(expected)));
        let long = "x".repeat(100_000);
        let id = file(json!({ "touchpoints": [{ "pack_id": long }] }));
        let expected = Invalid::new("touchpoints[0].pack_id", Problem::Malformed);
        assert_eq!(read(&id), Err(ReadError::Invalid(expected)));
        let time = file(json!({ "created": long }));
        assert_eq!(read(&time), Err(ReadError::Invalid(Invalid::new("created", Problem::Malformed))));
    }

    /// Names that mean something to a browser are names here.
    #[test]
    fn names_of_prototypes() {
        let file = file(json!({
            "__proto__": { "format": "x" }, "constructor": 1, "toString": "x",
            "zones": { "__proto__": { "frequency": "always" } },
            "touchpoints": [{ "pack_id": "constructor", "checks": { "__proto__": { "answer": "no" } } }],
            "mirror": { "__proto__": { "outward": "yes" } },
            "roots": { "__proto__": "yes" }
        }));
        let back = written(&read(&file).unwrap());
        for path in [
            "/__proto__",
            "/constructor",
            "/toString",
            "/zones/__proto__",
            "/touchpoints/0/pack_id",
            "/roots/__proto__",
        ] {
            assert_eq!(back.pointer(path), file.pointer(path), "{path}");
        }
        assert_eq!(back["touchpoints"][0]["checks"]["__proto__"]["answer"], "no");
        assert_eq!(back["mirror"]["__proto__"]["outward"], "yes");
    }

    /// Which of two would count is anybody's guess: a known name that stands there twice is refused.
    #[test]
    fn a_name_twice() {
        for (more, path) in [
            (r#""revision":1,"revision":2"#, "revision"),
            (r#""format":"tangent-assessment""#, "format"),
            (r#""version":2"#, "version"),
            (r#""pack":{"version":1,"version":1}"#, "pack.version"),
            (
                r#""touchpoints":[{"id":"t1","pack_id":"x"},{"id":"t2","pack_id":"x","note":"","note":""}]"#,
                "touchpoints[1].note",
            ),
            (
                r#""touchpoints":[{"pack_id":"x","checks":{"c":{"answer":"no"},"c":{"answer":"yes"}}}]"#,
                "touchpoints[0].checks.c",
            ),
            (r#""zones":{"data":{},"data":null}"#, "zones.data"),
            (r#""mirror":{"welcome":{},"thanks":{},"welcome":{}}"#, "mirror.welcome"),
            (r#""roots":{"owner":"no","owner":"no"}"#, "roots.owner"),
        ] {
            let expected = Invalid::new(path, Problem::Repeated);
            assert_eq!(raw(&format!("{BEGIN},{more}}}")), Err(expected.into()), "{more}");
        }
    }

    /// Texts are texts: nothing in them is taken for markup, cut or changed.
    #[test]
    fn texts_come_back() {
        for text in [
            "<img src=x onerror=alert(1)>",
            "</script>",
            "\u{202e}evil",
            "a\u{200b}b",
            "\u{0}\u{1f}\u{7f}",
            "\u{2028}\u{2029}",
            "\"\\/\u{8}\u{c}\n\r\t",
            "👩‍👩‍👧‍👦🏳️‍🌈",
            "ё е\u{308}",
            "\u{feff}",
            "{{x}} ${x} %s",
        ] {
            let file = file(json!({
                "respondent": { "label": text },
                "touchpoints": [{ "pack_id": "issue-counter", "note": text }]
            }));
            let back = written(&read(&file).unwrap());
            assert_eq!(back["respondent"]["label"], json!(text));
            assert_eq!(back["touchpoints"][0]["note"], json!(text));
        }
    }

    /// Much of what is checked against all else must not take quadratic time.
    #[test]
    fn many_entries_take_linear_time() {
        let points: Vec<_> = (1..=10_000)
            .map(|n| {
                let leads_to = (n > 1).then(|| format!("t{}", n - 1));
                json!({ "id": format!("t{n}"), "pack_id": "issue-counter", "leads_to": leads_to })
            })
            .collect();
        let all: Vec<_> = (1..=10_000).map(|n| format!("t{n}")).collect();
        let checks: serde_json::Map<_, _> = (0..10_000).map(|n| (format!("c{n}"), json!({}))).collect();
        let mut points = json!(points);
        for at in 0..2 {
            points[at]["checks"] = json!(checks);
        }
        let zones: serde_json::Map<_, _> =
            ["data", "goals"].map(|zone| (zone.to_owned(), json!({ "touchpoints": all }))).into_iter().collect();
        let file = file(json!({ "touchpoints": points, "zones": zones }));
        let text = file.to_string();
        let begun = Instant::now();
        let assessment = raw(&text).unwrap();
        let structure = structure();
        let report = support::report(&assessment, &structure);
        let written = codec::write(&assessment, &structure, Some(&report));
        assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
        assert!(raw(&written).is_ok());
    }
}

/// An export of all that can be listed and answered opens again.
#[test]
fn the_largest_file_of_ours_opens() {
    let checks: serde_json::Map<_, _> = structure()
        .checks
        .iter()
        .take(6)
        .map(|check| (check.id.to_string(), json!({ "answer": "no", "fix": "free_now" })))
        .collect();
    let point = json!({ "pack_id": "issue-counter", "impression": "hurt", "importance": 5, "checks": checks });
    let assessment = read(&file(json!({ "touchpoints": vec![point; 10_000] }))).unwrap();
    let report = support::report(&assessment, &structure());
    let export = codec::write(&assessment, &structure(), Some(&report));
    assert_eq!(raw(&export).unwrap(), assessment);
}

/// An export can derive more than a file may list: that must not keep it from being opened again.
#[test]
fn a_long_report_does_not_matter() {
    let entries = vec!["0"; 10_001].join(",");
    let text = format!(r#"{{"format":"tangent-assessment","version":1,"report":{{"suggestions":[{entries}]}}}}"#);
    assert!(tangent::codec::json::read(&text, &support::structure()).is_ok());
}
