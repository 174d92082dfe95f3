//! The published schemas, judged by a validator that is not ours: what the program writes is valid, and what
//! the schema refuses the program refuses too.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "support/random.rs"]
mod random;
mod support;

use jsonschema::{Draft, Registry, Validator};
use proptest::prelude::*;
use proptest::sample::Index;
use random::{session, throws};
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::LazyLock;
use strum::VariantArray;
use support::{file, read};
use tangent::codec::{ReadError, json as codec, pack};
use tangent::domain::assessment::Role;
use tangent::domain::structure::Aspect;
use tangent::domain::touchpoint::Channel;
use tangent::domain::{
    Answer, Counterpart, Degree, Effort, Evidence, Fix, Frequency, Impression, Invalid, Label, Note, Problem, Stage,
    State, Structure, Title, Zone, limits,
};

/// Where the schemas would lie if they lay somewhere: their own names are relative.
const BASE: &str = "https://schema.example/";

static ASSESSMENT: LazyLock<Validator> = LazyLock::new(|| validator("assessment-1.json"));
static REPORT: LazyLock<Validator> = LazyLock::new(|| validator("assessment-1.json#/$defs/report"));
static PACK: LazyLock<Validator> = LazyLock::new(|| validator("pack-1.json"));
static WORDS: LazyLock<Validator> = LazyLock::new(|| validator("pack-1.json#/$defs/words"));
static EXAMPLE: LazyLock<Validator> = LazyLock::new(|| validator("pack-1.json#/$defs/example"));

fn text(path: &str) -> String {
    std::fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn parsed(path: &str) -> Value {
    serde_json::from_str(&text(path)).unwrap()
}

fn schema(name: &str) -> Value {
    parsed(&format!("schema/{name}"))
}

/// A validator of what stands at a place of the schemas; as most do, it takes `format` for a remark.
fn validator(place: &str) -> Validator {
    let mut registry = Registry::new();
    for name in ["assessment-1.json", "pack-1.json"] {
        registry = registry.add(format!("{BASE}{name}"), schema(name)).unwrap();
    }
    let registry = registry.prepare().unwrap();
    let options = jsonschema::options().with_draft(Draft::Draft202012).with_registry(&registry);
    options.should_validate_formats(false).build(&json!({ "$ref": format!("{BASE}{place}") })).unwrap()
}

/// That a value is valid; if not, where and why.
#[track_caller]
fn valid(schema: &Validator, name: &str, value: &Value) {
    let errors: Vec<_> = schema.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{name}:\n{}", errors.join("\n"));
}

fn built_in() -> Structure {
    pack::read(&text("packs/touchpoints.json")).unwrap().structure
}

/// The export of an assessment, with its report.
fn exported(assessment: &tangent::domain::Assessment, structure: &Structure) -> Value {
    let report = support::report(assessment, structure);
    serde_json::from_str(&codec::write(assessment, structure, Some(&report))).unwrap()
}

mod the_schemas {
    use super::*;

    #[test]
    fn are_schemas() {
        for name in ["assessment-1.json", "pack-1.json"] {
            let schema = schema(name);
            assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
            assert_eq!(schema["$id"], name);
            jsonschema::draft202012::meta::validate(&schema).unwrap();
        }
    }

    /// A person who reads them is told what each thing is.
    #[test]
    fn describe_every_property() {
        for name in ["assessment-1.json", "pack-1.json"] {
            let schema = schema(name);
            assert!(schema["title"].is_string() && schema["description"].is_string(), "{name}");
            for (name, definition) in schema["$defs"].as_object().unwrap() {
                assert!(definition["title"].is_string(), "$defs/{name}");
                described(definition, &format!("$defs/{name}"));
            }
            described(&schema, name);
        }
    }

    /// That each property says what it is, or names a definition, which does. Conditions repeat properties.
    fn described(schema: &Value, path: &str) {
        let Some(schema) = schema.as_object() else { return };
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let is_said = property["description"].is_string() || property["$ref"].is_string();
            assert!(is_said, "{path}/{name} has no description");
            described(property, &format!("{path}/{name}"));
        }
        for inner in ["items", "additionalProperties"] {
            described(schema.get(inner).unwrap_or(&Value::Null), &format!("{path}/{inner}"));
        }
    }

    /// The words of the schema are those of the program, in the same order.
    #[test]
    fn know_the_same_words() {
        fn same<W: VariantArray + Serialize>(enumeration: &Value, name: &str) {
            let mut words: Vec<_> = W::VARIANTS.iter().map(|word| json!(word)).collect();
            words.push(Value::Null);
            assert_eq!(enumeration["enum"], json!(words), "{name}");
        }
        let schema = schema("assessment-1.json");
        let words = &schema["$defs"];
        same::<Counterpart>(&words["counterpart"], "counterpart");
        same::<Stage>(&words["stage"], "stage");
        same::<Channel>(&words["channel"], "channel");
        same::<Aspect>(&words["aspect"], "aspect");
        same::<Zone>(&words["zone"], "zone");
        same::<Impression>(&words["impression"], "impression");
        same::<Evidence>(&words["evidence"], "evidence");
        same::<Fix>(&words["fix"], "fix");
        same::<Answer>(&words["answer"], "answer");
        same::<Frequency>(&words["frequency"], "frequency");
        same::<Degree>(&words["degree"], "degree");
        same::<Effort>(&words["effort"], "effort");
        same::<State>(&words["state"], "state");
        same::<Role>(&words["respondent"]["properties"]["role"], "role");
        let follows = &words["report"]["properties"]["touchpoints"]["additionalProperties"]["properties"];
        same::<tangent::method::Band>(&follows["band"], "band");
        same::<tangent::method::Quadrant>(&follows["quadrant"], "quadrant");
        let zones: Vec<_> = schema["properties"]["zones"]["properties"].as_object().unwrap().keys().collect();
        assert_eq!(zones, Zone::VARIANTS.iter().map(|zone| zone.into_str()).collect::<Vec<_>>());
    }

    #[test]
    fn know_the_same_limits() {
        let schema = schema("assessment-1.json");
        for (pointer, limit) in [
            ("/properties/revision/maximum", limits::REVISION),
            ("/properties/touchpoints/maxItems", limits::TOUCHPOINTS_OF_A_FILE as u64),
            ("/properties/touchpoints/maxContains", limits::PINS as u64),
            ("/properties/actions/maxItems", limits::ACTIONS as u64),
            ("/properties/money/properties/hour_cost/maximum", limits::HOUR_COST.into()),
            ("/properties/money/properties/customer_value/maximum", limits::CUSTOMER_VALUE.into()),
            ("/$defs/zone_answer/properties/cases/maximum", limits::CASES.into()),
            ("/$defs/zone_answer/properties/minutes/maximum", limits::MINUTES.into()),
            ("/$defs/zone_answer/properties/lost/maximum", limits::CASES.into()),
            ("/$defs/next_number/maximum", limits::NUMBERS.into()),
            ("/$defs/title/maxLength", Title::MAX as u64),
            ("/$defs/label/maxLength", Label::MAX as u64),
            ("/$defs/note/maxLength", Note::MAX as u64),
        ] {
            assert_eq!(schema.pointer(pointer), Some(&json!(limit)), "{pointer}");
        }
    }
}

mod what_is_written {
    use super::*;

    /// The examples of the pack, as they stand in their files and as they are exported.
    #[test]
    fn of_the_examples_is_valid() {
        let structure = built_in();
        let examples = parsed("packs/touchpoints.json")["examples"].as_object().unwrap().clone();
        assert!(!examples.is_empty());
        for (name, address) in &examples {
            let example = parsed(&format!("packs/{}", address.as_str().unwrap()));
            valid(&EXAMPLE, name, &example);
            let answers = &example["assessment"];
            let assessment = codec::read(&answers.to_string(), &structure).unwrap();
            valid(&ASSESSMENT, name, &exported(&assessment, &structure));
        }
    }

    /// So are the assessments and the reports that were worked on paper.
    #[test]
    fn by_hand_is_valid() {
        for name in ["nothing", "warehouse", "hotel", "workshop", "clinic"] {
            let (answers, report) = (format!("tests/by_hand/{name}.json"), format!("tests/by_hand/{name}.report.json"));
            valid(&ASSESSMENT, &answers, &parsed(&answers));
            valid(&REPORT, &report, &parsed(&report));
            let assessment = read(&parsed(&answers)).unwrap();
            valid(&ASSESSMENT, name, &exported(&assessment, &support::structure()));
        }
    }

    #[test]
    fn as_a_pack_is_valid() {
        valid(&PACK, "the released pack", &parsed("packs/touchpoints.json"));
        for language in ["ru", "en"] {
            valid(&WORDS, language, &parsed(&format!("packs/{language}.json")));
            let mut inline = parsed("packs/touchpoints.json");
            inline["words"][language] = parsed(&format!("packs/{language}.json"));
            valid(&PACK, "words inline", &inline);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn of_anything_is_valid(throws in throws()) {
            let structure = support::structure();
            let session = session(&structure, &throws);
            valid(&ASSESSMENT, "a random assessment", &exported(session.assessment(), &structure));
        }
    }
}

/// A list of one touchpoint of the pack with these fields.
fn touchpoint(more: Value) -> Value {
    let mut point = json!({ "id": "t1", "pack_id": "issue-counter" });
    for (name, value) in more.as_object().unwrap() {
        point[name] = value.clone();
    }
    json!({ "touchpoints": [point] })
}

/// A list of one action with these fields, and the touchpoint of which it may speak.
fn action(more: Value) -> Value {
    let mut action = json!({ "id": "a1", "effort": "small", "state": "queue" });
    for (name, value) in more.as_object().unwrap() {
        action[name] = value.clone();
    }
    json!({ "touchpoints": [{ "id": "t1", "pack_id": "issue-counter" }], "actions": [action] })
}

/// A list of one touchpoint of the person's own, without one of its fields.
fn own_without(name: &str) -> Value {
    let mut own = json!({ "title": "Gate", "channel": "place", "counterpart": "other", "stage": "first" });
    own.as_object_mut().unwrap().remove(name);
    json!({ "touchpoints": [own] })
}

fn long(characters: usize) -> String {
    "ж".repeat(characters)
}

/// What both refuse, each by its mistake.
#[test]
fn mistakes_are_refused_by_both() {
    for (mistake, more) in [
        ("another format", json!({ "format": "tangent-pack" })),
        ("no format", json!({ "format": null })),
        ("a newer version", json!({ "version": 2 })),
        ("version 0", json!({ "version": 0 })),
        ("a version as a text", json!({ "version": "1" })),
        ("no version", json!({ "version": null })),
        ("an id that is a number", json!({ "id": 7 })),
        ("an id of 101 characters", json!({ "id": long(101) })),
        ("a revision below 0", json!({ "revision": -1 })),
        ("half a revision", json!({ "revision": 0.5 })),
        ("a revision beyond what JSON carries", json!({ "revision": 9_007_199_254_740_992_u64 })),
        ("a moment in words", json!({ "created": "yesterday" })),
        ("a day for a moment", json!({ "created": "2026-11-21" })),
        ("a moment at 25 o'clock", json!({ "saved": "2026-11-21T25:00:00Z" })),
        ("a moment without a zone", json!({ "saved": "2026-11-21T19:00:00" })),
        ("a moment as a number", json!({ "saved": 1_700_000_000 })),
        ("a moment with a line after it", json!({ "saved": "2026-11-21T19:00:00Z\n" })),
        ("a language of 101 characters", json!({ "lang": long(101) })),
        ("the pack as a text", json!({ "pack": "touchpoints" })),
        ("a pack's version below 0", json!({ "pack": { "version": -1 } })),
        ("a pack's version of 33 bits", json!({ "pack": { "version": 4_294_967_296_u64 } })),
        ("the respondent as a list", json!({ "respondent": [] })),
        ("a label of 101 characters", json!({ "respondent": { "label": long(101) } })),
        ("a fourth role", json!({ "respondent": { "role": "boss" } })),
        ("a trade with a space", json!({ "respondent": { "trade": "a shop" } })),
        ("a trade by a code", json!({ "respondent": { "trade": "#1" } })),
        ("yes for true", json!({ "respondent": { "meets_customers": "yes" } })),
        ("a department of 101 characters", json!({ "respondent": { "department": long(101) } })),
        ("a sixth counterpart", json!({ "respondent": { "counterparts": ["customer", "alien"] } })),
        ("no counterpart", json!({ "respondent": { "counterparts": [null] } })),
        ("a counterpart twice", json!({ "respondent": { "counterparts": ["other", "other"] } })),
        ("touchpoints as an object", json!({ "touchpoints": {} })),
        ("no touchpoint", json!({ "touchpoints": [null] })),
        ("10,001 touchpoints", json!({ "touchpoints": vec![json!({ "pack_id": "issue-counter" }); 10_001] })),
        ("a fourth pin", json!({ "touchpoints": vec![json!({ "pack_id": "issue-counter", "pinned": true }); 4] })),
        ("an id that is a number", touchpoint(json!({ "id": 1 }))),
        ("an id without its letter", touchpoint(json!({ "id": "1" }))),
        ("an action's id", touchpoint(json!({ "id": "a1" }))),
        ("the id t0", touchpoint(json!({ "id": "t0" }))),
        ("an id with a zero in front", touchpoint(json!({ "id": "t01" }))),
        ("an id with a line after it", touchpoint(json!({ "id": "t1\n" }))),
        ("an id of too many digits", touchpoint(json!({ "id": "t99999999999" }))),
        ("markup for an item", touchpoint(json!({ "pack_id": "<img onerror>" }))),
        ("an item by its bare code", touchpoint(json!({ "pack_id": 217 }))),
        ("a code of 17 bits", touchpoint(json!({ "pack_id": "#65536" }))),
        ("a code with a zero in front", touchpoint(json!({ "pack_id": "#07" }))),
        ("an item's id of 65 letters", touchpoint(json!({ "pack_id": "x".repeat(65) }))),
        ("an empty item's id", touchpoint(json!({ "pack_id": "" }))),
        ("a title of 201 characters", touchpoint(json!({ "title": long(201) }))),
        ("a title that is false", touchpoint(json!({ "title": false }))),
        ("a sixth counterpart", touchpoint(json!({ "counterpart": "alien" }))),
        ("a ninth stage", touchpoint(json!({ "stage": "later" }))),
        ("an eighth channel", touchpoint(json!({ "channel": "telepathy" }))),
        ("a parent that is no id", touchpoint(json!({ "parent": "whole" }))),
        ("a chain to a number", touchpoint(json!({ "leads_to": 1 }))),
        ("a fifth impression", touchpoint(json!({ "impression": "meh" }))),
        ("an impression in capitals", touchpoint(json!({ "impression": "DELIGHT" }))),
        ("a chain to nowhere, in words", touchpoint(json!({ "leads_nowhere": "yes" }))),
        ("quiet by the number 1", touchpoint(json!({ "quiet_by_design": 1 }))),
        ("importance 0", touchpoint(json!({ "importance": 0 }))),
        ("importance 6", touchpoint(json!({ "importance": 6 }))),
        ("importance 2.5", touchpoint(json!({ "importance": 2.5 }))),
        ("importance in quotes", touchpoint(json!({ "importance": "3" }))),
        ("a fourth evidence", touchpoint(json!({ "evidence": "rumour" }))),
        ("a fifth fix", touchpoint(json!({ "fix": "magic" }))),
        ("a pin in words", touchpoint(json!({ "pinned": "no" }))),
        ("a note of 2,001 characters", touchpoint(json!({ "note": long(2001) }))),
        ("checks as a list", touchpoint(json!({ "checks": [] }))),
        ("an answer without its object", touchpoint(json!({ "checks": { "process-owner": "no" } }))),
        ("a check's id with a space", touchpoint(json!({ "checks": { "Process Owner": {} } }))),
        ("a fifth answer", touchpoint(json!({ "checks": { "process-owner": { "answer": "maybe" } } }))),
        ("an answer as a number", touchpoint(json!({ "checks": { "process-owner": { "answer": 2 } } }))),
        ("an unknown fix of a check", touchpoint(json!({ "checks": { "process-owner": { "fix": "magic" } } }))),
        ("an own touchpoint without a title", own_without("title")),
        ("an own touchpoint without a channel", own_without("channel")),
        ("an own touchpoint without a counterpart", own_without("counterpart")),
        ("an own touchpoint without a stage", own_without("stage")),
        (
            "an own touchpoint with a blank title",
            touchpoint(
                json!({ "pack_id": null, "title": " \n", "channel": "place", "counterpart": "other", "stage": "first" }),
            ),
        ),
        ("an empty touchpoint", json!({ "touchpoints": [{}] })),
        (
            "an own part without a title",
            json!({ "touchpoints": [{ "id": "t1", "pack_id": "issue-counter" }, { "parent": "t1", "channel": "thing" }] }),
        ),
        (
            "an own part without a channel",
            json!({ "touchpoints": [{ "id": "t1", "pack_id": "issue-counter" }, { "parent": "t1", "title": "Lid" }] }),
        ),
        ("nothing here of no stage", json!({ "nothing_here": [{ "counterpart": "other" }] })),
        ("nothing here of no counterpart", json!({ "nothing_here": [{ "counterpart": null, "stage": "first" }] })),
        ("nothing here at a ninth stage", json!({ "nothing_here": [{ "counterpart": "other", "stage": "∞" }] })),
        ("nothing here twice", json!({ "nothing_here": vec![json!({ "counterpart": "other", "stage": "first" }); 2] })),
        ("a zone without its object", json!({ "zones": { "data": "often" } })),
        ("a sixth frequency", json!({ "zones": { "data": { "frequency": "sometimes" } } })),
        ("100,001 cases", json!({ "zones": { "data": { "cases": 100_001 } } })),
        ("fewer cases than none", json!({ "zones": { "data": { "cases": -1 } } })),
        ("half a case", json!({ "zones": { "data": { "cases": 0.5 } } })),
        ("10,001 minutes", json!({ "zones": { "data": { "minutes": 10_001 } } })),
        ("100,001 customers lost", json!({ "zones": { "data": { "lost": 100_001 } } })),
        ("the same cases as no zone", json!({ "zones": { "data": { "same_as": "weather" } } })),
        ("a zone's touchpoint that is no id", json!({ "zones": { "data": { "touchpoints": ["1"] } } })),
        ("a zone's touchpoint twice", {
            let mut twice = touchpoint(json!({}));
            twice["zones"] = json!({ "data": { "touchpoints": ["t1", "t1"] } });
            twice
        }),
        ("a currency in small letters", json!({ "money": { "currency": "rub" } })),
        ("a currency by its number", json!({ "money": { "currency": 643 } })),
        ("an hour of 1,000,001", json!({ "money": { "hour_cost": 1_000_001 } })),
        ("a customer of 1,000,000,001", json!({ "money": { "customer_value": 1_000_000_001 } })),
        ("a customer of a tenth", json!({ "money": { "customer_value": 0.1 } })),
        ("a pair without its object", json!({ "mirror": { "thanks": "yes" } })),
        ("a pair that does not apply", json!({ "mirror": { "thanks": { "inward": "na" } } })),
        ("a pair's id with a mark", json!({ "mirror": { "Thanks!": {} } })),
        ("a root as a number", json!({ "roots": { "owner": 2 } })),
        ("a root that does not apply", json!({ "roots": { "owner": "na" } })),
        ("501 actions", json!({ "actions": vec![json!({ "effort": "small", "state": "queue" }); 501] })),
        ("a touchpoint's id", action(json!({ "id": "t1" }))),
        ("no effort", action(json!({ "effort": null }))),
        ("a fourth effort", action(json!({ "effort": "tiny" }))),
        ("no state", action(json!({ "state": null }))),
        ("a fourth state", action(json!({ "state": "waiting" }))),
        ("an action's title of 201 characters", action(json!({ "title": long(201) }))),
        ("a person of 101 characters", action(json!({ "person": long(101) }))),
        ("an action's note of 2,001 characters", action(json!({ "note": long(2001) }))),
        ("a thirteenth month", action(json!({ "due": "2026-13-01" }))),
        ("a 32nd day", action(json!({ "due": "2026-12-32" }))),
        ("a year of five digits", action(json!({ "due": "10000-01-01" }))),
        ("a source as a text", action(json!({ "source": "t1" }))),
        ("a source of nothing", action(json!({ "source": {} }))),
        ("a source of nothing known", action(json!({ "source": { "dream": "t1" } }))),
        ("a check of no touchpoint", action(json!({ "source": { "check": "process-owner" } }))),
        ("a check beside a fix", action(json!({ "source": { "check": "process-owner", "fix": "t1" } }))),
        ("two sources", action(json!({ "source": { "fix": "t1", "ask": "t1" } }))),
        (
            "a check and a zone",
            action(json!({ "source": { "check": "process-owner", "touchpoint": "t1", "zone": "data" } })),
        ),
        ("an unknown zone as a source", action(json!({ "source": { "zone": "weather" } }))),
        ("a next touchpoint of 0", json!({ "next": { "touchpoint": 0 } })),
        ("a next touchpoint beyond the last", json!({ "next": { "touchpoint": 2_147_483_649_u32 } })),
        ("half an action to come", json!({ "next": { "action": 1.5 } })),
    ] {
        let file = file(more);
        assert!(read(&file).is_err(), "{mistake}: the program takes it");
        assert!(!ASSESSMENT.is_valid(&file), "{mistake}: the schema takes it");
    }
    for other in [json!([]), json!(null), json!("tangent-assessment"), json!({})] {
        assert!(read(&other).is_err() && !ASSESSMENT.is_valid(&other), "{other}");
    }
}

/// What both take.
#[test]
fn much_is_taken_by_both() {
    let all_null = || {
        let schema = schema("assessment-1.json");
        let names = schema["properties"].as_object().unwrap().keys().filter(|it| *it != "format" && *it != "version");
        Value::Object(names.map(|name| (name.clone(), Value::Null)).collect())
    };
    for (name, more) in [
        ("what must be there and nothing else", json!({})),
        ("null wherever it may be", all_null()),
        (
            "null for what is said of a zone, a pair, a root",
            json!({ "zones": { "data": null }, "mirror": { "thanks": null }, "roots": { "owner": null } }),
        ),
        ("whole numbers with a point", json!({ "version": 1.0, "revision": 3.0 })),
        ("another address of the schema", json!({ "$schema": "https://example.org/schema/assessment-1.json" })),
        ("a moment with a fraction and an offset", json!({ "created": "2026-11-21T19:00:00.123+03:00" })),
        ("a newer pack", json!({ "pack": { "id": "touchpoints", "version": 4_294_967_295_u32 } })),
        ("unknown fields", {
            let new = json!({ "deep": [1, -2.5, null, { "x": {} }] });
            json!({
                "new": new, "pack": { "new": new }, "respondent": { "new": new }, "money": { "new": new },
                "touchpoints": [{ "id": "t1", "pack_id": "issue-counter", "new": new, "checks": { "process-owner": { "new": new } } }],
                "nothing_here": [{ "counterpart": "other", "stage": "first", "new": new }],
                "zones": { "data": { "new": new }, "weather": new }, "mirror": { "welcome": { "new": new } },
                "actions": [{ "effort": "small", "state": "queue", "new": new, "source": { "fix": "t1", "new": new } }],
                "next": { "new": new }
            })
        }),
        ("an item known by its code", touchpoint(json!({ "pack_id": "#217" }))),
        ("the last code", touchpoint(json!({ "pack_id": "#65535", "checks": { "#0": { "answer": "no" } } }))),
        ("an item that the pack lacks", touchpoint(json!({ "pack_id": "moon-landing", "channel": null }))),
        ("a touchpoint without an id", touchpoint(json!({ "id": null }))),
        (
            "nothing answered",
            touchpoint(json!({
                "title": null, "counterpart": null, "stage": null, "channel": null, "parent": null, "leads_to": null,
                "impression": null, "quiet_by_design": null, "importance": null, "evidence": null, "fix": null,
                "pinned": null, "checks": { "process-owner": null }, "note": null
            })),
        ),
        ("a title of 200 characters outside the first plane", touchpoint(json!({ "title": "\u{1F469}".repeat(200) }))),
        ("a note of 2,000 characters", touchpoint(json!({ "note": long(2000) }))),
        ("an own touchpoint", own_without("nothing")),
        (
            "an own part that leaves its place to its whole",
            json!({ "touchpoints": [{ "id": "t1", "pack_id": "issue-counter" },
                                    { "parent": "t1", "title": "Lid", "channel": "thing" }] }),
        ),
        ("three pins", json!({ "touchpoints": vec![json!({ "pack_id": "issue-counter", "pinned": true }); 3] })),
        (
            "figures at their greatest",
            json!({
                "zones": { "data": { "frequency": "unknown", "cases": 100_000, "minutes": 10_000, "lost": 100_000, "same_as": "goals" } },
                "money": { "currency": "XXX", "hour_cost": 1_000_000, "customer_value": 1_000_000_000 },
                "next": { "touchpoint": 2_147_483_648_u32, "action": 1 }
            }),
        ),
        (
            "a pair and a root that the pack lacks",
            json!({ "mirror": { "levitation": {} }, "roots": { "luck": "yes", "owner": null } }),
        ),
        (
            "an action of the person's own",
            action(json!({ "title": "Paint the gate", "source": null, "due": "2024-02-29" })),
        ),
        ("an action for a touchpoint", action(json!({ "source": { "touchpoint": "t1" } }))),
        (
            "an action for a check",
            action(json!({ "source": { "check": "process-owner", "touchpoint": "t1", "zone": null } })),
        ),
        ("an action for a zone", action(json!({ "source": { "zone": "data" } }))),
        ("an action for a pair", action(json!({ "source": { "pair": "#3" } }))),
    ] {
        let file = file(more);
        assert_eq!(read(&file).err(), None, "{name}");
        valid(&ASSESSMENT, name, &file);
    }
}

/// What the schema's `$comment` leaves to the program.
#[test]
fn the_program_sees_more() {
    let points = |points: Value| json!({ "touchpoints": points });
    let point = |id: &str| json!({ "id": id, "pack_id": "issue-counter" });
    let with = |id: &str, name: &str, to: &str| json!({ "id": id, "pack_id": "issue-counter", name: to });
    let cell = json!({ "counterpart": "other", "stage": "first" });
    let again = json!({ "counterpart": "other", "stage": "first", "new": 1 });
    for (rule, more) in [
        ("another pack", json!({ "pack": { "id": "hotels" } })),
        ("an id twice", points(json!([point("t1"), point("t1")]))),
        ("a number too great", points(json!([point("t2147483648")]))),
        ("a part of what is not there", points(json!([with("t1", "parent", "t9")]))),
        ("a chain to what is not there", points(json!([with("t1", "leads_to", "t9")]))),
        ("a circle of parts", points(json!([with("t1", "parent", "t2"), with("t2", "parent", "t1")]))),
        ("a circle of chains", points(json!([with("t1", "leads_to", "t1")]))),
        ("parts seven deep", {
            let part = |n: u32| with(&format!("t{n}"), "parent", &format!("t{}", n - 1));
            points(json!([point("t1"), part(2), part(3), part(4), part(5), part(6), part(7)]))
        }),
        ("a zone's touchpoint that is not there", json!({ "zones": { "data": { "touchpoints": ["t9"] } } })),
        ("a source that is not there", action(json!({ "source": { "fix": "t9" } }))),
        ("the same cases as its own", json!({ "zones": { "data": { "same_as": "data" } } })),
        (
            "the same cases in a chain",
            json!({ "zones": { "data": { "same_as": "goals" }, "goals": { "same_as": "vision" } } }),
        ),
        ("a cell twice", json!({ "nothing_here": [cell, again] })),
        ("a pair by its id and its code", json!({ "mirror": { "welcome": {}, "#3": {} } })),
        ("a day that the calendar lacks", action(json!({ "due": "2026-02-30" }))),
        ("a moment on no day", json!({ "saved": "2025-02-29T00:00:00Z" })),
        ("the year 0", action(json!({ "due": "0000-01-01" }))),
        ("a number used before", json!({ "touchpoints": [point("t7")], "next": { "touchpoint": 7 } })),
    ] {
        let file = file(more);
        assert!(read(&file).is_err(), "{rule}: the program takes it");
        valid(&ASSESSMENT, rule, &file);
    }
}

mod the_report {
    use super::*;

    /// The report of the example that has something of everything.
    fn report() -> Value {
        parsed("tests/by_hand/warehouse.report.json")
    }

    /// Every object in it has exactly its keys: one too many or too few is told.
    #[test]
    fn has_exactly_its_keys() {
        fn objects(value: &Value, path: &str, found: &mut Vec<String>) {
            match value {
                Value::Object(entries) => {
                    found.push(path.to_owned());
                    for (name, value) in entries {
                        objects(value, &format!("{path}/{name}"), found);
                    }
                }
                Value::Array(list) => {
                    for (at, value) in list.iter().enumerate() {
                        objects(value, &format!("{path}/{at}"), found);
                    }
                }
                _ => {}
            }
        }
        let report = report();
        let mut paths = Vec::new();
        objects(&report, "", &mut paths);
        assert!(paths.len() > 30, "{paths:?}");
        for path in &paths {
            let mut more = report.clone();
            more.pointer_mut(path).unwrap()["more"] = json!(1);
            assert!(!REPORT.is_valid(&more), "a key too many in {path:?}");
            // Of a list by id or by zone any entry may be missing.
            if path == "/touchpoints" || path == "/zones/losses/by_zone" {
                continue;
            }
            for name in report.pointer(path).unwrap().as_object().unwrap().keys() {
                let mut fewer = report.clone();
                fewer.pointer_mut(path).unwrap().as_object_mut().unwrap().remove(name);
                assert!(!REPORT.is_valid(&fewer), "{path}/{name} is missing");
            }
        }
    }

    #[test]
    fn has_figures_in_range_and_known_words() {
        for (mistake, pointer, value) in [
            ("a percentage of 101", "/index/value", json!(101)),
            ("half a percent", "/index/low", json!(0.5)),
            ("fewer than none", "/counts/listed", json!(-1)),
            ("no count", "/counts/rated", json!(null)),
            ("importance 6", "/touchpoints/t1/effective_importance", json!(6)),
            ("perhaps lifted", "/touchpoints/t1/lifted", json!(null)),
            ("an unknown band", "/touchpoints/t1/band", json!("urgent")),
            ("an unknown quadrant", "/touchpoints/t1/quadrant", json!("high")),
            ("no id in the order", "/order/0", json!("1")),
            ("twice in the order", "/order", json!(["t1", "t1"])),
            ("an unknown zone", "/zones/hot", json!(["weather"])),
            ("eleven zones", "/zones/rests_on", json!(11)),
            ("half a loss", "/zones/losses/total", json!(0.5)),
            ("a list for an object", "/touchpoints", json!([])),
            ("a source of two kinds", "/suggestions/0/source", json!({ "fix": "t1", "ask": "t1" })),
            ("a source of the person's own", "/suggestions/0/source", json!({ "touchpoint": "t1" })),
        ] {
            let mut report = report();
            *report.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
            assert!(!REPORT.is_valid(&report), "{mistake}");
        }
    }

    /// The program passes over a report that the schema refuses: it is derived.
    #[test]
    fn is_not_read() {
        for report in [json!({}), json!([]), json!("lies"), json!({ "counts": -1 })] {
            let file = file(json!({ "report": report }));
            assert!(!ASSESSMENT.is_valid(&file), "{file}");
            assert_eq!(read(&file).err(), None, "{file}");
        }
        valid(&ASSESSMENT, "none", &file(json!({ "report": null })));
    }
}

/// Packs with a mistake: refused by both.
#[test]
fn mistakes_in_a_pack_are_refused_by_both() {
    for (mistake, pointer, value) in [
        ("another format", "/format", json!("tangent-words")),
        ("no version", "/version", json!(null)),
        ("a version below 0", "/version", json!(-1)),
        ("no id", "/id", json!(null)),
        ("an id in capitals", "/id", json!("Touchpoints")),
        ("touchpoints as an object", "/touchpoints", json!({})),
        ("no touchpoint", "/touchpoints/3", json!(null)),
        ("no id of a touchpoint", "/touchpoints/3/id", json!(null)),
        ("a code for an id", "/touchpoints/3/id", json!("#4")),
        ("no code", "/touchpoints/3/code", json!(null)),
        ("a code of 17 bits", "/touchpoints/3/code", json!(65_536)),
        ("a ninth stage", "/touchpoints/3/stage", json!("later")),
        ("no channel", "/touchpoints/3/channel", json!(null)),
        ("no counterpart", "/touchpoints/3/counterpart", json!(null)),
        ("a parent that is a number", "/touchpoints/3/parent", json!(1)),
        ("a ninth aspect", "/checks/0/aspect", json!("beauty")),
        ("a check of no channel", "/checks/0/channel", json!(null)),
        ("a pair as a text", "/pairs/0", json!("promotion")),
        ("a root without a code", "/roots/0/code", json!(null)),
        ("roots in words", "/roots", json!("six")),
    ] {
        let mut pack = parsed("packs/touchpoints.json");
        let (parent, last) = pointer.rsplit_once('/').unwrap();
        match pack.pointer_mut(parent).unwrap() {
            Value::Array(list) => list[last.parse::<usize>().unwrap()] = value,
            object => object[last] = value,
        }
        assert!(pack::read(&pack.to_string()).is_err(), "{mistake}: the program takes it");
        assert!(!PACK.is_valid(&pack), "{mistake}: the schema takes it");
    }
    let mut pack = parsed("packs/touchpoints.json");
    pack["words"]["ru"] = json!(7);
    assert!(!PACK.is_valid(&pack), "words as a number");
    pack = parsed("packs/touchpoints.json");
    pack["examples"]["trade"] = parsed("packs/examples/trade.json");
    assert!(!PACK.is_valid(&pack), "an example that stands in the pack");
    let mut example = parsed("packs/examples/trade.json");
    example["assessment"]["version"] = json!(2);
    assert!(!EXAMPLE.is_valid(&example), "an example of a newer version");
    example = parsed("packs/examples/trade.json");
    example["words"]["en"]["titles"]["t4"] = json!(long(201));
    assert!(!EXAMPLE.is_valid(&example), "a title that is too long");
}

static VALUES: LazyLock<Vec<Value>> = LazyLock::new(values);

/// Values to put somewhere into a file: right in one place, wrong in most.
fn values() -> Vec<Value> {
    let mut values = vec![json!(null), json!(true), json!([]), json!({}), json!([null]), json!({ "x": 1 })];
    values.extend([-1_i64, 0, 1, 5, 6, 10_000, 10_001, 100_001, 1_000_001, 4_294_967_296, 1 << 53].map(|it| json!(it)));
    values.extend([json!(2.5), json!(3.0), json!(long(101)), json!(long(201)), json!(long(2001))]);
    for text in ["", " ", "x", "Окно", "t1", "t2", "t0", "a1", "#217", "#65536", "No Such", "RUB", "2026-12-01"] {
        values.extend([json!(text), json!([text])]);
    }
    values.extend(
        ["customer", "supplier", "unaware", "first", "place", "person", "organisation", "channels"].map(|it| json!(it)),
    );
    values.extend(["delight", "silent", "free_now", "budget", "yes", "partly"].map(|it| json!(it)));
    values.extend(["seen", "never", "queue", "owner"].map(|it| json!(it)));
    values.extend([json!(["customer", "customer"]), json!({ "fix": "t1" }), json!({ "zone": "data", "ask": "t1" })]);
    values
}

/// The places of a value, outermost first.
fn places(value: &Value, path: &str, found: &mut Vec<String>) {
    let mut inner = |name: &str, value: &Value| {
        let path = format!("{path}/{name}");
        found.push(path.clone());
        places(value, &path, found);
    };
    match value {
        Value::Object(entries) => entries.iter().for_each(|(name, value)| inner(name, value)),
        Value::Array(list) => list.iter().enumerate().for_each(|(at, value)| inner(&at.to_string(), value)),
        _ => {}
    }
}

/// Whether the schema may not see what is wrong: its `$comment` says so.
fn is_beyond_schemas(error: &ReadError) -> bool {
    match error {
        ReadError::OtherPack(_) => true,
        ReadError::Invalid(Invalid { path, problem }) => match problem {
            Problem::Repeated | Problem::Dangling | Problem::Circle | Problem::TooDeep(_) | Problem::SameAsChained => {
                true
            }
            Problem::NotWithin(..) => path.starts_with("next."),
            _ => false,
        },
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// One thing in a file changed for another: the program and the schema think the same of it.
    #[test]
    fn both_think_the_same(throws in throws(), place in any::<Index>(), value in any::<Option<Index>>()) {
        let structure = support::structure();
        let session = session(&structure, &throws);
        let mut file = support::written(session.assessment());
        let mut found = Vec::new();
        places(&file, "", &mut found);
        let place = &found[place.index(found.len())];
        let (parent, name) = place.rsplit_once('/').unwrap();
        match (file.pointer_mut(parent).unwrap(), value.map(|at| VALUES[at.index(VALUES.len())].clone())) {
            (Value::Array(list), Some(value)) => list[name.parse::<usize>().unwrap()] = value,
            (Value::Array(list), None) => drop(list.remove(name.parse().unwrap())),
            (object, Some(value)) => object[name] = value,
            (object, None) => drop(object.as_object_mut().unwrap().shift_remove(name)),
        }
        let is_valid = ASSESSMENT.is_valid(&file);
        match read(&file) {
            Ok(_) => valid(&ASSESSMENT, place, &file),
            Err(error) => prop_assert!(!is_valid || is_beyond_schemas(&error), "{}: {:?}", place, error),
        }
    }
}
