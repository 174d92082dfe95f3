//! The built-in pack: complete, consistent, fit to print; and packs that are not.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use strum::VariantArray;
use tangent::codec::ReadError;
use tangent::codec::value::Value;
use tangent::domain::structure::Aspect;
use tangent::domain::touchpoint::Channel;
use tangent::domain::{Counterpart, Invalid, Problem, Stage, Structure, Zone};
use tangent::method::{Analysis, Report};
use tangent::pack::vocabulary::Vocabulary;
use tangent::pack::{Category, Counted, Example, LARGEST, PluralRule, T, Words, example, structure};

fn text(name: &str) -> String {
    std::fs::read_to_string(format!("{}/packs/{name}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn json(name: &str) -> Json {
    serde_json::from_str(&text(name)).unwrap()
}

fn value(json: &Json) -> Value {
    Value::parse(&json.to_string(), LARGEST).unwrap()
}

fn built_in() -> Structure {
    structure::read(&value(&json("touchpoints"))).unwrap()
}

const LANGUAGES: [&str; 2] = ["ru", "en"];

#[test]
fn both_languages_are_complete() {
    let structure = built_in();
    for language in LANGUAGES {
        let words = Words::read(value(&json(language)), &structure).unwrap();
        assert_eq!(words.lang(), language);
    }
}

#[test]
fn it_holds_what_the_method_promises() {
    let structure = built_in();
    let wholes: Vec<_> = structure.touchpoints.iter().filter(|item| item.parent.is_none()).collect();
    assert!(wholes.len() >= 96, "{} touchpoints", wholes.len());
    for &counterpart in Counterpart::VARIANTS {
        let of: Vec<_> = wholes.iter().filter(|item| item.counterpart == counterpart).collect();
        let least = if counterpart.is_inner() { 20 } else { 16 };
        assert!(of.len() >= least, "{counterpart:?}: {}", of.len());
        for &stage in Stage::VARIANTS {
            assert!(of.iter().any(|item| item.stage == stage), "{counterpart:?} has nothing at {stage:?}");
        }
        let first: BTreeSet<_> = of.iter().take(12).map(|item| item.stage).collect();
        assert!(first.len() >= 6, "{counterpart:?}: the twelve offered first lie at {first:?} only");
    }
    assert_eq!((structure.checks.len(), structure.pairs.len(), structure.roots.len()), (42, 12, 6));
    for &channel in Channel::VARIANTS {
        let aspects: BTreeSet<_> =
            structure.checks.iter().filter(|it| it.channel == channel).map(|it| it.aspect).collect();
        assert_eq!(aspects.len(), 6, "{channel:?} asks about {aspects:?}");
    }
    for &aspect in Aspect::VARIANTS {
        let channels: BTreeSet<_> =
            structure.checks.iter().filter(|it| it.aspect == aspect).map(|it| it.channel).collect();
        assert!(channels.len() >= 4, "{aspect:?} is asked by {channels:?}");
    }
}

/// Every text of a value with its path.
fn texts(value: &Json, path: &str, found: &mut Vec<(String, String)>) {
    match value {
        Json::String(text) => found.push((path.to_owned(), text.clone())),
        Json::Object(entries) => {
            entries.iter().for_each(|(name, value)| texts(value, &format!("{path}.{name}"), found))
        }
        Json::Array(list) => {
            list.iter().enumerate().for_each(|(at, value)| texts(value, &format!("{path}[{at}]"), found))
        }
        _ => {}
    }
}

fn all_texts(language: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    texts(&json(language), "", &mut found);
    found.into_iter().filter(|(path, _)| path != ".format").collect()
}

#[test]
fn texts_are_fit_to_print() {
    for language in LANGUAGES {
        for (path, text) in all_texts(language) {
            let place = || format!("{language}{path}: {text}");
            assert!(!text.contains('"') && !text.contains('\''), "straight quotes in {}", place());
            assert!(!text.contains("  ") && !text.contains("..."), "spaces or dots in {}", place());
            assert!(!text.contains(" - "), "a hyphen for a dash in {}", place());
            assert_eq!(text.matches('«').count(), text.matches('»').count(), "quotes in {}", place());
            assert_eq!(text.matches('“').count(), text.matches('”').count(), "quotes in {}", place());
            let foreign = if language == "ru" { '“' } else { '«' };
            assert!(!text.contains(foreign), "quotes of another language in {}", place());
        }
    }
}

#[test]
fn names_filled_in_are_the_same_in_both_languages() {
    let names = |text: &str| -> BTreeSet<String> {
        text.split('{').skip(1).map(|part| part.split('}').next().unwrap().to_owned()).collect()
    };
    let of = |language| -> BTreeMap<String, String> { all_texts(language).into_iter().collect() };
    let (ru, en) = (of("ru"), of("en"));
    for (path, text) in &en {
        if path.starts_with(".ui") {
            assert_eq!(names(&ru[path]), names(text), "{path}");
        }
    }
}

#[test]
fn no_two_titles_are_alike_and_each_fits_a_label() {
    for language in LANGUAGES {
        let titles = json(language)["touchpoints"].as_object().unwrap().clone();
        let mut seen = BTreeMap::new();
        for (id, title) in &titles {
            let title = title.as_str().unwrap();
            assert!(title.chars().count() <= 34, "{language} {id}: {title}");
            assert_eq!(seen.insert(title.to_lowercase(), id), None, "{language}: {title} stands twice");
        }
        let known: BTreeSet<_> = built_in().touchpoints.iter().map(|item| item.id.as_str().to_owned()).collect();
        assert_eq!(titles.keys().cloned().collect::<BTreeSet<_>>(), known, "{language}");
    }
}

#[test]
fn every_zone_has_three_phrases() {
    for language in LANGUAGES {
        let words = Words::read(value(&json(language)), &built_in()).unwrap();
        for &zone in Zone::VARIANTS {
            assert_eq!(words.phrases(zone).len(), 3, "{language} {zone:?}");
        }
    }
}

/// The shell carries these few itself, before there is a program.
const SHELL: [&str; 8] =
    ["cover_title", "cover_lead", "cover_button", "loading", "failed", "failed_download", "reload", "blocked"];

#[test]
fn no_text_lies_there_unused() {
    let used: BTreeSet<&str> = T::ALL.iter().map(|text| text.id()).chain(SHELL).collect();
    for language in LANGUAGES {
        let json = json(language);
        let there: BTreeSet<&str> = json["ui"].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(there, used, "{language}");
        let counted: BTreeSet<&str> = json["counted"].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(counted, Counted::ALL.iter().map(|it| it.id()).collect(), "{language}");
    }
}

#[test]
fn parts_are_the_packs_too() {
    let structure = built_in();
    let mut parts = BTreeMap::new();
    for item in structure.touchpoints.iter() {
        if let Some(whole) = &item.parent {
            *parts.entry(whole.as_str().to_owned()).or_insert(0) += 1;
            assert!(structure.touchpoints.get(whole).unwrap().parent.is_none(), "{whole:?} is a part itself");
        }
    }
    assert!(parts.len() >= 48, "{} have parts", parts.len());
    assert!(parts.values().all(|count| (3..=6).contains(count)), "{parts:?}");
}

#[test]
fn no_two_words_of_a_kind_are_alike() {
    for language in LANGUAGES {
        let words = json(language);
        for kind in ["checks", "aspects", "pairs", "roots", "stories", "zones", "advice"] {
            let mut found = Vec::new();
            texts(&words[kind], kind, &mut found);
            let mut seen = BTreeMap::new();
            for (path, text) in found {
                assert_eq!(seen.insert(text.clone(), path.clone()), None, "{language} {path}: {text}");
            }
        }
    }
}

/// Names of an object, in their order.
fn names(of: &Json) -> Vec<&str> {
    of.as_object().unwrap().keys().map(String::as_str).collect()
}

/// A release writes the long sections as lists, so their order is part of the format.
#[test]
fn entries_stand_in_the_order_of_the_program_and_the_structure() {
    let structure = json("touchpoints");
    for language in LANGUAGES {
        let words = json(language);
        let shown: Vec<_> = names(&words["ui"]).into_iter().filter(|name| !SHELL.contains(name)).collect();
        assert_eq!(shown, T::IDS, "{language}");
        assert_eq!(names(&words["counted"]), Counted::IDS, "{language}");
        for section in ["touchpoints", "checks", "pairs", "roots"] {
            let ids: Vec<_> =
                structure[section].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect();
            assert_eq!(names(&words[section]), ids, "{language} {section}");
        }
    }
}

#[test]
fn words_of_a_release_are_lists() {
    let structure = built_in();
    let whole = json("ru");
    let mut released = whole.clone();
    for shell in SHELL {
        released["ui"].as_object_mut().unwrap().shift_remove(shell);
    }
    for section in ["ui", "counted", "touchpoints", "checks", "pairs", "roots"] {
        released[section] = released[section].as_object().unwrap().values().cloned().collect();
    }
    let words = Words::read(value(&released), &structure).unwrap();
    for text in T::ALL {
        assert_eq!(words.text(*text), whole["ui"][text.id()], "{text:?}");
    }
    for item in structure.touchpoints.iter() {
        assert_eq!(words.title(&item.id).unwrap(), whole["touchpoints"][item.id.as_str()]);
    }
    // A list that is not as long as it must be says nothing of what is missing.
    released["ui"].as_array_mut().unwrap().pop();
    let fault = Words::read(value(&released), &structure).map(drop);
    assert_eq!(fault, Err(ReadError::Invalid(Invalid::new("ui", Problem::NotList))));
}

#[test]
fn stories_are_short() {
    for language in LANGUAGES {
        for (id, story) in json(language)["stories"].as_object().unwrap() {
            let count = story["text"].as_str().unwrap().split_whitespace().count();
            assert!((40..=90).contains(&count), "{language} {id}: {count} words");
        }
    }
}

#[test]
fn the_example_shows_what_there_is_to_find() {
    let structure = built_in();
    let examples = example::read(&value(&json("touchpoints")), &structure).unwrap();
    let answers = examples[Example::Trade].as_ref().unwrap();
    for language in LANGUAGES {
        let words = Words::read(value(&json(language)), &structure).unwrap();
        let worded = example::worded(answers, Example::Trade, &words);
        let placeholder = |title: &str| title.starts_with('@');
        let left = worded.touchpoints.iter().filter_map(|it| it.own_title()).any(|title| placeholder(title.as_str()));
        assert!(!left, "{language}: a title is missing");
    }
    let report = Report::of(&Analysis::new(Rc::new(answers.clone()), Rc::new(structure)));
    assert!(report.touchpoints.iter().any(|touchpoint| touchpoint.lifted));
    assert!(!report.heroics.is_empty() && !report.jumps.is_empty() && !report.blind_spots.is_empty());
    assert!(report.zones.rests_on >= 8 && report.zones.hot.len() >= 2);
    assert!(report.index.rests_on >= 5 && report.index.low < report.index.high);
    assert!(report.counts.quiet_by_design > 0 && report.counts.not_rated == 0);
}

/// A pack with one place changed: what is refused, and where.
#[track_caller]
fn refused(name: &str, pointer: &str, change: Option<Json>) -> ReadError {
    let mut json = json(name);
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let parent = json.pointer_mut(parent).unwrap();
    match (change, parent) {
        (Some(change), Json::Array(list)) => list[last.parse::<usize>().unwrap()] = change,
        (Some(change), parent) => parent[last] = change,
        (None, parent) => drop(parent.as_object_mut().unwrap().shift_remove(last).expect("nothing there")),
    }
    let result = if name == "touchpoints" {
        structure::read(&value(&json)).map(drop)
    } else {
        Words::read(value(&json), &built_in()).map(drop)
    };
    result.expect_err(pointer)
}

#[test]
fn missing_words_are_named_by_their_path() {
    for (pointer, path) in [
        ("/ui/next", "ui.next"),
        ("/counted/listed/few", "counted.listed.few"),
        ("/stages/supplier/part", "stages.supplier.part"),
        ("/advice/hurt/thing", "advice.hurt.thing"),
        ("/zones/data/steps/small", "zones.data.steps.small"),
        ("/touchpoints/website", "touchpoints.website"),
        ("/examples/trade/about", "examples.trade.about"),
        ("/checks/place-signs", "checks.place-signs"),
        ("/pairs/welcome/inward", "pairs.welcome.inward"),
        ("/roots/owner", "roots.owner"),
        ("/aspects/speed/pattern", "aspects.speed.pattern"),
        ("/stories/gate/text", "stories.gate.text"),
    ] {
        assert_eq!(refused("ru", pointer, None), ReadError::Invalid(Invalid::new(path, Problem::Missing)));
    }
}

#[test]
fn wrong_words_are_named_by_their_path() {
    let long = "ы".repeat(201);
    for (pointer, change, path, wrong) in [
        ("/ui/next", json!(" "), "ui.next", Problem::Missing),
        ("/ui/next", json!(3), "ui.next", Problem::NotText),
        ("/touchpoints/website", json!(long), "touchpoints.website", Problem::TooLong(200)),
        ("/zones/goals/phrases", json!([]), "zones.goals.phrases", Problem::NotList),
        ("/plural", json!("klingon"), "plural", Problem::NotAWord),
    ] {
        assert_eq!(refused("ru", pointer, Some(change)), ReadError::Invalid(Invalid::new(path, wrong)));
    }
    assert_eq!(refused("ru", "/format", Some(json!("tangent-pack"))), ReadError::OtherFormat);
}

#[test]
fn wrong_structure_is_named_by_its_path() {
    let website =
        json!({ "id": "website", "code": 900, "counterpart": "customer", "stage": "first", "channel": "digital" });
    let coded_1 = json!({ "id": "new", "code": 1, "counterpart": "customer", "stage": "first", "channel": "digital" });
    let orphan = json!({ "id": "new", "code": 900, "counterpart": "customer", "stage": "first", "channel": "digital", "parent": "gone" });
    for (pointer, change, path, wrong) in [
        ("/touchpoints/3", website, "touchpoints[3]", Problem::Repeated),
        ("/touchpoints/3", coded_1, "touchpoints[3]", Problem::Repeated),
        ("/touchpoints/3", orphan, "touchpoints[3].parent", Problem::Dangling),
        ("/touchpoints/3/stage", json!("later"), "touchpoints[3].stage", Problem::NotAWord),
        ("/checks/0/aspect", Json::Null, "checks[0].aspect", Problem::Missing),
        ("/pairs/0/code", json!(70_000), "pairs[0].code", Problem::NotWithin(0, 65_535)),
        ("/roots", json!("six"), "roots", Problem::NotList),
        ("/version", Json::Null, "version", Problem::Missing),
    ] {
        assert_eq!(
            refused("touchpoints", pointer, Some(change)),
            ReadError::Invalid(Invalid::new(path, wrong)),
            "{pointer}"
        );
    }
}

#[test]
fn russian_counts_in_three_forms() {
    use Category::{Few, Many, One};
    for (n, category) in [
        (0, Many),
        (1, One),
        (2, Few),
        (4, Few),
        (5, Many),
        (11, Many),
        (12, Many),
        (14, Many),
        (21, One),
        (22, Few),
        (25, Many),
        (101, One),
        (111, Many),
        (112, Many),
        (1_001, One),
    ] {
        assert_eq!(PluralRule::EastSlavic.category(n), category, "{n}");
    }
}
