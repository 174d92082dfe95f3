//! Files to take away, each read by a program that is not the one that wrote it, in both languages.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "../support/packed.rs"]
mod packed;

mod calendar;
mod csv;
mod markdown;
mod pictures;
mod qr;
mod text;

use packed::example;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use tangent::codec;
use tangent::domain::{Assessment, Label, Note, Structure, Timestamp, Title};
use tangent::export::{EXPORTS, Export, Nothing, Told};
use tangent::method::{Analysis, Report};
use tangent::narrative::Narrator;
use tangent::words::Words;

const LANGUAGES: [&str; 2] = ["ru", "en"];
const LINK: &str = "https://example.org/#tangent=1AbC-_";

/// A kind of file.
fn kind(kind: &str) -> Export {
    EXPORTS.into_iter().find(|export| export.kind == kind).unwrap()
}

type Pack = (Rc<Structure>, Rc<Words>);

thread_local! {
    static PACKS: RefCell<HashMap<String, Pack>> = RefCell::default();
}

/// The pack in a language, read once.
fn pack(language: &str) -> Pack {
    let read = || {
        let (structure, words) = packed::pack(language);
        (Rc::new(structure), Rc::new(words))
    };
    PACKS.with_borrow_mut(|packs| packs.entry(language.to_owned()).or_insert_with(read).clone())
}

/// What a kind of file says of an assessment.
fn written(export: &str, language: &str, assessment: &Assessment) -> Result<String, Nothing> {
    let (structure, words) = pack(language);
    let analysis = Analysis::new(Rc::new(assessment.clone()), structure);
    let report = Report::of(&analysis);
    let now: Timestamp = "2026-11-29T09:30:15.250Z".parse().unwrap();
    let day = if language == "ru" { "29 ноября 2026 г." } else { "November 29, 2026" };
    let told = Told {
        narrator: Narrator { analysis: &analysis, report: &report, words: &words },
        link: Some(LINK),
        day,
        now: Some(&now),
    };
    (kind(export).write)(&told)
}

/// A file's text as an assessment.
fn of(more: Value) -> Assessment {
    let mut file = json!({ "format": "tangent-assessment", "version": 1, "id": "k3f9", "revision": 42 });
    for (name, value) in more.as_object().unwrap() {
        file[name] = value.clone();
    }
    codec::json::read(&file.to_string(), &pack("en").0).unwrap()
}

/// An own touchpoint of this title.
fn titled(id: usize, title: &str) -> Value {
    json!({ "id": format!("t{id}"), "title": title, "counterpart": "customer", "stage": "receive", "channel": "place",
            "impression": "hurt", "importance": 5 })
}

/// Titles that are hard to carry.
const HOSTILE: [&str; 16] = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+7 900 000-00-00",
    "-2 этаж",
    "@SUM(A1)",
    "a;b,c\"d'e",
    "| a | b |",
    "**bold** _it_ `code` ~~no~~",
    "[link](https://example.com) ![x](y)",
    "<img src=x onerror=alert(1)> &lt; &amp;",
    "# head #",
    "line\nbreak\r\ntwo\u{2028}three",
    "מחסן ראשי",
    "\u{202E}drow\u{2066} x",
    "👩\u{200D}🍳 Küche 倉庫",
    "tab\there \\n \\ $x$ ==y==",
];

/// Anything that can be typed for a title.
fn any_title() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        4 => any::<char>(),
        4 => prop::sample::select("=+-@;,\"'|*_`[]()<>&#~\\\n\r\t !{}:.0aЯ".chars().collect::<Vec<_>>()),
    ];
    prop::collection::vec(sign, 1..60)
        .prop_map(|signs| signs.into_iter().collect::<String>())
        .prop_filter("a title is not blank", |title| !title.trim().is_empty())
}

/// An assessment with a touchpoint and an action of this title, and this note.
fn with_texts(title: &str, note: &str) -> Assessment {
    let mut assessment = of(json!({
        "touchpoints": [titled(1, "a")],
        "actions": [{ "id": "a1", "title": "b", "source": null, "effort": "small", "state": "queue",
                      "due": "2026-12-01", "person": "", "note": "" }],
    }));
    let mut touchpoint = assessment.touchpoints[0].as_ref().clone();
    if let tangent::domain::Subject::Own { title: own, .. } = &mut touchpoint.subject {
        *own = Title::cut(title);
    }
    touchpoint.note = Note::cut(note);
    assessment.touchpoints[0] = Rc::new(touchpoint);
    let mut action = assessment.actions[0].as_ref().clone();
    (action.title, action.note) = (Some(Title::cut(title)), Note::cut(note));
    assessment.actions[0] = Rc::new(action);
    assessment.respondent.label = Label::cut(title);
    assessment
}

#[test]
fn kinds_and_names_are_told_apart() {
    let mut seen = std::collections::BTreeSet::new();
    for export in EXPORTS {
        assert!(seen.insert(export.kind), "{} stands twice", export.kind);
        assert!(seen.insert(export.extension) || export.kind == export.extension, "{}", export.extension);
    }
}

#[test]
fn an_empty_assessment_gives_only_the_file_that_can_be_opened() {
    for language in LANGUAGES {
        for export in EXPORTS {
            let written = written(export.kind, language, &of(json!({})));
            assert_eq!(written.is_ok(), export.kind == "json", "{language} {}", export.kind);
        }
    }
}

#[test]
fn the_file_opens_again_with_its_results() {
    for language in LANGUAGES {
        let assessment = example("trade", language);
        let text = written("json", language, &assessment).unwrap();
        let read = codec::json::read(&text, &pack(language).0).unwrap();
        assert_eq!(read.touchpoints, assessment.touchpoints);
        assert_eq!(read.saved.unwrap().as_str(), "2026-11-29T09:30:15.250Z");
        let file: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(file["report"]["counts"]["listed"], json!(assessment.touchpoints.len()));
    }
}
