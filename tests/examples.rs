//! The examples of the built-in pack: each shows what there is to find, and reads naturally in each language.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "support/packed.rs"]
mod packed;

use packed::{example, is_fit_to_print, pack, text, told};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

const EXAMPLES: [&str; 2] = ["trade", "clinic"];
const LANGUAGES: [&str; 2] = ["ru", "en"];

fn file(name: &str) -> Json {
    serde_json::from_str(&text(name)).unwrap()
}

#[test]
fn the_pack_names_their_files() {
    let pack = file("touchpoints");
    let named: BTreeMap<&str, &str> =
        pack["examples"].as_object().unwrap().iter().map(|(id, path)| (id.as_str(), path.as_str().unwrap())).collect();
    assert_eq!(named, BTreeMap::from([("trade", "examples/trade.json"), ("clinic", "examples/clinic.json")]));
}

#[test]
fn each_language_says_what_they_are_called() {
    let ids: BTreeSet<String> = file("touchpoints")["examples"].as_object().unwrap().keys().cloned().collect();
    for language in LANGUAGES {
        let named = file(language)["examples"].as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(named, ids, "{language}");
        let words = pack(language).1;
        assert!(ids.iter().all(|id| words.example(id).is_some()), "{language}");
    }
}

#[test]
fn every_title_and_note_is_translated_and_nothing_else() {
    for name in EXAMPLES {
        let example = file(&format!("examples/{name}"));
        let touchpoints = example["assessment"]["touchpoints"].as_array().unwrap();
        for (field, translations) in [("title", "titles"), ("note", "notes")] {
            let own = touchpoints.iter().filter(|it| it[field].is_string()).map(|it| it["id"].as_str().unwrap());
            let translated = example["words"]["en"][translations].as_object().unwrap().keys().map(String::as_str);
            assert_eq!(translated.collect::<BTreeSet<_>>(), own.collect(), "{name} {translations}");
        }
    }
}

#[test]
fn they_read_naturally_in_each_language() {
    let is_cyrillic = |text: &str| text.chars().any(|c| ('а'..='я').contains(&c));
    for language in LANGUAGES {
        for name in EXAMPLES {
            for touchpoint in &example(name, language).touchpoints {
                let title = touchpoint.own_title().map_or("", |title| title.as_str());
                for text in [title, touchpoint.note.as_str()].into_iter().filter(|text| !text.is_empty()) {
                    is_fit_to_print(language, name, text);
                    assert_eq!(is_cyrillic(text), language == "ru", "{name} in {language}: {text}");
                }
            }
        }
    }
}

#[test]
fn they_show_what_there_is_to_find() {
    for name in EXAMPLES {
        told("ru", &example(name, "ru"), |narrator| {
            let report = narrator.report;
            assert!(report.touchpoints.iter().any(|touchpoint| touchpoint.lifted), "{name}");
            assert!(!report.heroics.is_empty() && !report.jumps.is_empty() && !report.blind_spots.is_empty(), "{name}");
            assert!(report.zones.rests_on >= 8 && report.zones.hot.len() >= 2, "{name}");
            assert!(report.index.rests_on >= 5 && report.index.low < report.index.high, "{name}");
            assert!(report.counts.quiet_by_design > 0 && report.counts.not_rated == 0, "{name}");
        });
    }
}
