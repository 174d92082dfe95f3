//! The built-in pack, as the tests of what is told read it.

#![allow(dead_code, clippy::unwrap_used, reason = "each test takes what it needs, and a test may fail")]

use serde_json::Value as Json;
use std::rc::Rc;
use tangent::domain::{Assessment, Structure};
use tangent::method::{Analysis, Report};
use tangent::narrative::Narrator;
use tangent::words::Words;

/// The text of a file of the pack.
pub fn text(name: &str) -> String {
    let package = env!("CARGO_MANIFEST_DIR");
    let root = package.strip_suffix("/tests/fuzz").unwrap_or(package);
    std::fs::read_to_string(format!("{root}/packs/{name}.json")).unwrap()
}

/// The structure of a pack.
pub fn structure_of(pack: &Json) -> Structure {
    tangent::codec::pack::read(&pack.to_string()).unwrap().structure
}

/// Its structure, and its words in a language.
pub fn pack(language: &str) -> (Structure, Words) {
    let structure = structure_of(&serde_json::from_str(&text("touchpoints")).unwrap());
    let words = Words::read(&text(language), &structure).unwrap();
    (structure, words)
}

/// What is told of an assessment in a language.
pub fn told<R>(language: &str, assessment: &Assessment, tell: impl Fn(&Narrator<'_>) -> R) -> R {
    let (structure, words) = pack(language);
    let analysis = Analysis::new(Rc::new(assessment.clone()), Rc::new(structure));
    let report = Report::of(&analysis);
    tell(&Narrator { analysis: &analysis, report: &report, words: &words })
}

/// An example in a language.
pub fn example(name: &str, language: &str) -> Assessment {
    let file = text(&format!("examples/{name}"));
    tangent::codec::example::read(&file, &pack(language).0, language).unwrap()
}

/// No-break spaces are for print; here they would hide what is said.
pub fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2011}', "-")
}

/// Every text of a value: where it stands as a pointer of JSON, and what it says.
pub fn texts(value: &Json) -> Vec<(String, String)> {
    let within = |name: &str, value| {
        texts(value).into_iter().map(|(pointer, text)| (format!("/{name}{pointer}"), text)).collect::<Vec<_>>()
    };
    match value {
        Json::String(text) => vec![(String::new(), text.clone())],
        Json::Object(entries) => entries.iter().flat_map(|(name, value)| within(name, value)).collect(),
        Json::Array(list) => list.iter().enumerate().flat_map(|(at, value)| within(&at.to_string(), value)).collect(),
        _ => Vec::new(),
    }
}

/// That a text of a language has the marks of that language, and none of a typewriter.
#[track_caller]
pub fn is_fit_to_print(language: &str, place: &str, text: &str) {
    let place = format!("{language} {place}: {text}");
    assert!(!text.contains('"') && !text.contains('\''), "straight quotes in {place}");
    assert!(!text.contains("  ") && !text.contains("..."), "spaces or dots in {place}");
    assert!(!text.contains(" - "), "a hyphen for a dash in {place}");
    assert_eq!(text.matches('«').count(), text.matches('»').count(), "quotes in {place}");
    assert_eq!(text.matches('“').count(), text.matches('”').count(), "quotes in {place}");
    let mut words = text.split(|sign: char| !sign.is_alphabetic() && sign != '-');
    let is_torn = |word: &&str| {
        ["-то", "-нибудь", "-либо", "-таки"].iter().any(|end| word.ends_with(end)) || ["из-за", "из-под"].contains(word)
    };
    assert_eq!(words.find(is_torn), None, "a hyphen at which a line may break in {place}");
    let foreign = if language == "ru" { '“' } else { '«' };
    assert!(!text.contains(foreign), "quotes of another language in {place}");
}
