//! JSON values: whatever a file says is what is read, and writing gives it back.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use tangent::codec::ReadError;
use tangent::codec::value::{ENTRIES, Value};
use tangent::domain::{Invalid, Problem};

fn read(text: &str) -> Result<Value, ReadError> {
    Value::parse(text, 16 << 20)
}

fn written(text: &str) -> String {
    let mut out = String::new();
    read(text).unwrap().write(&mut out);
    out
}

#[test]
fn what_is_read_is_what_was_written() {
    // As it stands in a file, and as it is written back.
    let table = [
        ("null", "null"),
        (" [ true , false ] ", "[true,false]"),
        ("[1, 1.0, 1e2, -7, -0, 0.5]", "[1,1,100,-7,0,0.5]"),
        ("9007199254740991", "9007199254740991"),
        ("[{}, [], \"\", [[]], {\"\": {}}]", "[{},[],\"\",[[]],{\"\":{}}]"),
        (
            r#""\"\\\/\b\f\n\r\t\u0041\u0000\u001f\u044f\ud83d\ude00""#,
            "\"\\\"\\\\/\\u0008\\u000c\\n\\u000d\\u0009A\\u0000\\u001fя😀\"",
        ),
        (r#"{"a": 1, "b": 2, "a": {"c": "]},:"}}"#, r#"{"a":{"c":"]},:"},"b":2}"#),
        ("\u{feff}{}", "{}"),
    ];
    for (given, expected) in table {
        assert_eq!(written(given), expected, "{given}");
    }
    assert_eq!(read("9007199254740993").unwrap(), Value::Number("9007199254740993".into()), "not exact");
}

#[test]
fn a_long_list_is_named_and_a_report_may_be_long() {
    let long: Vec<u8> = vec![0; ENTRIES + 1];
    let too_many = |path: &str| Err(ReadError::Invalid(Invalid::new(path, Problem::TooMany(ENTRIES))));
    assert_eq!(read(&json!(long).to_string()), too_many(""));
    assert_eq!(read(&json!({ "a": 1, "b": { "report": long } }).to_string()), too_many("b"));
    let with_report = json!({ "a": 1, "report": { "order": long }, "c": [2] });
    assert_eq!(written(&with_report.to_string()), r#"{"a":1,"report":null,"c":[2]}"#);
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        (-9_007_199_254_740_991i64..=9_007_199_254_740_991).prop_map(Json::from),
        any::<String>().prop_map(Json::String),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..8).prop_map(Json::Array),
            vec((any::<String>(), inner), 0..8).prop_map(|entries| Json::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_comes_back(json in any_json()) {
        // A report is left out on purpose.
        prop_assume!(json.get("report").is_none());
        let back: Json = serde_json::from_str(&written(&json.to_string())).unwrap();
        prop_assert_eq!(back, json);
    }
}
