//! Tables, read by the library's own reader; by a spreadsheet program in the browser tests.

use super::{HOSTILE, LANGUAGES, any_title, of, pack, titled, with_texts, written};
use crate::packed::{example, plain};
use proptest::prelude::*;
use serde_json::json;
use tangent::domain::Assessment;
use tangent::export::csv::{safe, separator};

/// The rows of a table, without its heads.
fn rows(language: &str, assessment: &Assessment) -> (Vec<String>, Vec<Vec<String>>) {
    let text = written("csv", language, assessment).unwrap();
    let table = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().delimiter(separator(&pack(language).1)).from_reader(table.as_bytes());
    let heads = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
    (heads, rows.collect())
}

#[test]
fn an_example_as_a_table() {
    let (heads, rows) = rows("en", &example("trade", "en"));
    assert_eq!(
        heads,
        [
            "Touchpoint",
            "Part of",
            "People",
            "When",
            "Kind",
            "Impression",
            "Importance",
            "Importance, counting what it affects",
            "How it is known",
            "Can it be fixed",
            "Note",
            "What it affects",
            "Performance out of 100",
            "Priority",
            "Rank",
        ]
    );
    let request = rows.iter().find(|row| row[0] == "Request to the warehouse").unwrap();
    let request: Vec<_> = request.iter().map(|cell| plain(cell)).collect();
    assert_eq!(request, EXPECTED);
    assert_eq!(rows.len(), example("trade", "en").touchpoints.len());
}

const EXPECTED: [&str; 15] = [
    "Request to the warehouse",
    "",
    "Colleague",
    "request",
    "document",
    "None",
    "2",
    "5",
    "saw it myself",
    "now, for free",
    "Some bring a scrap of paper, some just tell us. Then we have to ask again.",
    "Collecting from the warehouse",
    "38",
    "first",
    "2",
];

#[test]
fn the_separator_is_what_spreadsheets_expect_in_the_language() {
    for (language, sign) in [("ru", "Точка;Часть чего;С"), ("en", "Touchpoint,Part of,People")] {
        let text = written("csv", language, &example("trade", language)).unwrap();
        assert!(text.starts_with(&format!("\u{feff}{sign}")), "{text}");
        assert!(text.ends_with("\r\n"));
        // By the heads a program guesses what separates the cells.
        let other = if language == "ru" { ',' } else { ';' };
        assert!(!text.lines().next().unwrap().contains(other), "{text}");
    }
}

#[test]
fn no_cell_is_a_formula() {
    for language in LANGUAGES {
        let touchpoints: Vec<_> = HOSTILE.iter().zip(1..).map(|(title, id)| titled(id, title)).collect();
        let (_, rows) = rows(language, &of(json!({ "touchpoints": touchpoints })));
        for (row, title) in rows.iter().zip(HOSTILE) {
            let apostrophe = if title.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
            assert_eq!(row[0], format!("{apostrophe}{title}"));
        }
    }
}

#[test]
fn what_begins_a_formula_is_known() {
    for (cell, written) in [
        ("", ""),
        ("5", "5"),
        ("=1", "'=1"),
        ("＝1", "'＝1"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\0=1", "'=1"),
        ("−1", "−1"),
        ("a=1", "a=1"),
        ("'=1", "'=1"),
    ] {
        assert_eq!(safe(cell), written, "{cell:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is typed is read back, and never as a formula.
    #[test]
    fn any_texts_are_read_back(title in any_title(), note in any_title()) {
        for language in LANGUAGES {
            let (_, rows) = rows(language, &with_texts(&title, &note));
            let row = &rows[0];
            prop_assert_eq!(&row[0], &safe(&title));
            prop_assert_eq!(&row[10], &safe(&note));
            for cell in row {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{:?}", cell);
            }
        }
    }
}
