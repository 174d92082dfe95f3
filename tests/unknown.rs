//! Fields of a newer program: whatever they say is kept and written back.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{file, structure};
use tangent::codec::json as codec;

/// What stands in an unknown field after reading and writing, as it is written.
#[track_caller]
fn written(value: &str) -> String {
    let text =
        format!(r#"{{"format":"tangent-assessment","version":1,"next":{{"touchpoint":1,"action":1}},"new":{value}}}"#);
    let written = codec::write(&codec::read(&text, &structure()).unwrap(), &structure(), None);
    let (_, value) = written.split_once(r#""new":"#).unwrap_or_else(|| panic!("lost from {written}"));
    value.strip_suffix('}').unwrap().to_owned()
}

#[test]
fn what_is_read_is_what_is_written() {
    // As it stands in a file, and as it is written back.
    let table = [
        ("null", "null"),
        (" [ true , false ] ", "[true,false]"),
        ("[{}, [], \"\", [[]], {\"\": {}}]", "[{},[],\"\",[[]],{\"\":{}}]"),
        (r#""\"\\\/\b\f\n\r\t\u0041\u0000\u001f\u044f\ud83d\ude00""#, r#""\"\\/\b\f\n\r\tA\u0000\u001fя😀""#),
        (r#"{"b": 1, "a": 2, "c": {"c": "]},:"}}"#, r#"{"b":1,"a":2,"c":{"c":"]},:"}}"#),
    ];
    for (given, expected) in table {
        assert_eq!(written(given), expected, "{given}");
    }
}

/// Whole numbers within 64 bits and numbers of up to 15 digits come back as they were written, others as the
/// nearest that a double can be; what no double can be is refused.
#[test]
fn numbers() {
    for kept in [
        "0",
        "-7",
        "9007199254740993",
        "-9007199254740993",
        "18446744073709551615",
        "0.1",
        "1.5e-7",
        "-2.5",
        "3.0",
        "123456789.012345",
    ] {
        assert_eq!(written(kept), kept);
    }
    for (given, nearest) in [("1e2", "100.0"), ("-0", "-0.0"), ("18446744073709551616", "1.8446744073709552e+19")] {
        assert_eq!(written(given), nearest);
    }
    let infinite = r#"{"format":"tangent-assessment","version":1,"new":1e999}"#;
    assert_eq!(codec::read(infinite, &structure()), Err(tangent::codec::ReadError::NotJson));
}

/// Of an unknown name that stands there twice the last one counts.
#[test]
fn a_name_twice() {
    assert_eq!(written(r#"{"a":1,"b":2,"a":3}"#), r#"{"a":3,"b":2}"#);
    assert_eq!(written(r#"1,"new":2"#), "2");
}

/// One unknown field may stand anywhere, and doesn't hide where a known one is wrong.
#[test]
fn a_known_field_keeps_its_path_beside_an_unknown_one() {
    use tangent::domain::Problem::{NotText, NotWithin};
    let new = json!({ "deep": [{ "a": 1 }] });
    let point = json!({ "id": "t1", "pack_id": "issue-counter", "new": new, "importance": 3, "note": 5 });
    let check = json!({ "new": new, "process-owner": { "new": new, "answer": 2 } });
    for (more, path, problem) in [
        (json!({ "new": new, "touchpoints": [point] }), "touchpoints[0].note", NotText),
        (
            json!({ "touchpoints": [{ "pack_id": "x", "checks": check, "new": new }] }),
            "touchpoints[0].checks.process-owner.answer",
            NotText,
        ),
        (
            json!({ "zones": { "weather": new, "data": { "new": new, "cases": -1 } } }),
            "zones.data.cases",
            NotWithin(0, 100_000),
        ),
    ] {
        let invalid = tangent::domain::Invalid::new(path, problem);
        assert_eq!(support::read(&file(more)), Err(invalid.into()));
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (any::<i32>(), 0..9u8).prop_map(|(digits, shift)| json!(f64::from(digits) / 10_f64.powi(shift.into()))),
        any::<String>().prop_map(Value::String),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..8).prop_map(Value::Array),
            vec((any::<String>(), inner), 0..8).prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_comes_back(value in any_json()) {
        let back: Value = serde_json::from_str(&written(&value.to_string())).unwrap();
        prop_assert_eq!(back, value);
    }
}
