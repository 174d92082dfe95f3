//! The structure of the built-in pack: complete, consistent; and structures that are not.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use strum::VariantArray;
use tangent::codec::{ReadError, json as assessments, pack as codec};
use tangent::domain::structure::Aspect;
use tangent::domain::touchpoint::Channel;
use tangent::domain::{Counterpart, Invalid, Problem, Stage, Structure};
use tangent::method::likely::likely;
use tangent::method::{Analysis, Report};

fn pack() -> Json {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/packs/touchpoints.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn read(pack: &Json) -> Result<Structure, ReadError> {
    codec::read(&pack.to_string()).map(|pack| pack.structure)
}

#[test]
fn it_holds_what_the_method_promises() {
    let structure = read(&pack()).unwrap();
    let wholes: Vec<_> = structure.touchpoints.iter().filter(|item| item.parent.is_none()).collect();
    assert!(wholes.len() >= 150, "{} touchpoints", wholes.len());
    for &counterpart in Counterpart::VARIANTS {
        let of: Vec<_> = wholes.iter().filter(|item| item.counterpart == counterpart).collect();
        let least = if counterpart.is_inner() { 30 } else { 20 };
        assert!(of.len() >= least, "{counterpart:?}: {}", of.len());
        for &stage in Stage::VARIANTS {
            let count = of.iter().filter(|item| item.stage == stage).count();
            assert!(count >= 2, "{counterpart:?} has {count} at {stage:?}");
        }
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

#[test]
fn parts_are_the_packs_too() {
    let structure = read(&pack()).unwrap();
    let mut parts = BTreeMap::new();
    for item in structure.touchpoints.iter() {
        if let Some(whole) = &item.parent {
            *parts.entry(whole.as_str().to_owned()).or_insert(0) += 1;
            assert!(structure.touchpoints.get(whole).unwrap().parent.is_none(), "{whole:?} is a part itself");
        }
    }
    assert!(parts.len() >= 60, "{} have parts", parts.len());
    assert!(parts.values().all(|count| (3..=6).contains(count)), "{parts:?}");
}

/// Nobody asks a rumour whether it says hello; but of an item that can be looked into, enough is asked.
#[test]
fn each_item_keeps_three_checks_or_none() {
    for item in read(&pack()).unwrap().touchpoints.iter() {
        let skipped: BTreeSet<_> = item.skip.iter().collect();
        assert_eq!(skipped.len(), item.skip.len(), "{:?} skips one twice", item.id);
        assert!(matches!(skipped.len(), 0..=3 | 6), "{:?} skips {}", item.id, skipped.len());
    }
}

#[test]
fn answers_to_skipped_checks_count_nowhere() {
    let structure = read(&pack()).unwrap();
    let item = structure.touchpoints.iter().find(|item| !item.skip.is_empty()).unwrap();
    let weak = json!({ "answer": "no", "fix": "free_now" });
    let file = json!({ "format": "tangent-assessment", "version": 1, "touchpoints": [{
        "id": "t1", "pack_id": item.id.as_str(), "impression": "silent", "importance": 5,
        "checks": { item.skip[0].as_str(): weak } }] });
    let assessment = assessments::read(&file.to_string(), &structure).unwrap();
    let report = Report::of(&Analysis::new(Rc::new(assessment), Rc::new(structure)));
    let report: Json = serde_json::from_str(&assessments::write_report(&report)).unwrap();
    assert_eq!(report["touchpoints"]["t1"]["performance"], Json::Null);
    let suggestions = report["suggestions"].as_array().unwrap();
    assert!(suggestions.iter().all(|it| it["source"].get("check").is_none()), "{suggestions:?}");
}

/// In every trade: nothing is called empty of which nothing was offered, and the dozen is worth reading.
#[test]
fn the_likely_dozen_has_something_of_each_stage() {
    let structure = read(&pack()).unwrap();
    assert_eq!(structure.trades.len(), 9);
    let trades: Vec<_> = structure.trades.iter().map(Some).chain([None]).collect();
    for (&counterpart, trade) in Counterpart::VARIANTS.iter().flat_map(|who| trades.iter().map(move |it| (who, *it))) {
        let offered = likely(&structure, counterpart, trade);
        let stages: BTreeSet<_> = offered.iter().map(|item| item.stage).collect();
        assert_eq!(stages.len(), 8, "{counterpart:?}, {trade:?}: only {stages:?}");
        assert_eq!(offered.len(), 12, "{counterpart:?}, {trade:?}");
        let ids: BTreeSet<_> = offered.iter().map(|item| &item.id).collect();
        assert_eq!(ids.len(), 12, "{counterpart:?}, {trade:?}: one stands twice");
        // The heaviest of each stage stand there, and of the rest none is lighter than one left out.
        let wholes: Vec<_> = structure
            .touchpoints
            .iter()
            .filter(|item| item.counterpart == counterpart && item.parent.is_none())
            .collect();
        let heaviest = |stage| wholes.iter().filter(|item| item.stage == stage).map(|item| item.weight(trade)).max();
        let left_out = wholes.iter().filter(|item| !ids.contains(&item.id)).map(|item| item.weight(trade)).max();
        for item in &offered {
            let weight = Some(item.weight(trade));
            assert!(weight >= left_out || weight == heaviest(item.stage), "{trade:?}: {:?}", item.id);
        }
    }
}

/// What hardly exists in a trade is offered only where its stage has nothing else.
#[test]
fn what_a_trade_lacks_is_not_offered() {
    let item = |id: &str, code: u16, stage: &str, weight: u8| json!({ "id": id, "code": code, "counterpart": "customer", "stage": stage, "channel": "place", "trades": { "stall": weight } });
    let pack = json!({ "format": "tangent-pack", "version": 1, "id": "small", "trades": ["stall"], "touchpoints": [
        item("hall", 1, "first", 0), item("counter", 2, "first", 3), item("terms", 3, "agree", 0)] });
    let structure = read(&pack).unwrap();
    let offered = |trade| likely(&structure, Counterpart::Customer, trade).into_iter().map(|it| it.id.as_str());
    assert_eq!(offered(structure.trades.first()).collect::<Vec<_>>(), ["counter", "terms"]);
    assert_eq!(offered(None).collect::<Vec<_>>(), ["hall", "counter", "terms"]);
}

/// What is said of a pack with one place changed.
#[track_caller]
fn refused(pointer: &str, change: Json) -> ReadError {
    let mut pack = pack();
    *pack.pointer_mut(pointer).unwrap() = change;
    read(&pack).map(drop).expect_err(pointer)
}

#[test]
fn wrong_structure_is_named_by_its_path() {
    let website =
        json!({ "id": "website", "code": 900, "counterpart": "customer", "stage": "first", "channel": "digital" });
    let coded_1 = json!({ "id": "new", "code": 1, "counterpart": "customer", "stage": "first", "channel": "digital" });
    let orphan = json!({ "id": "new", "code": 900, "counterpart": "customer", "stage": "first", "channel": "digital", "parent": "gone" });
    let skips = |check: &str| json!({ "id": "new", "code": 900, "counterpart": "customer", "stage": "first", "channel": "digital", "skip": [check] });
    let weighs = |trade: &str, weight: u8| json!({ "id": "new", "code": 900, "counterpart": "customer", "stage": "first", "channel": "digital", "trades": { trade: weight } });
    for (pointer, change, path, wrong) in [
        ("/touchpoints/3", website, "touchpoints[3]", Problem::Repeated),
        ("/touchpoints/3", coded_1, "touchpoints[3]", Problem::Repeated),
        ("/touchpoints/3", orphan, "touchpoints[3].parent", Problem::Dangling),
        ("/touchpoints/3", skips("gone"), "touchpoints[3].skip[0]", Problem::Dangling),
        ("/touchpoints/3", skips("phone-menu"), "touchpoints[3].skip[0]", Problem::Dangling),
        ("/touchpoints/3", skips("Phone menu"), "touchpoints[3].skip[0]", Problem::Malformed),
        ("/touchpoints/3", weighs("bakery", 3), "touchpoints[3].trades.bakery", Problem::Dangling),
        ("/touchpoints/3", weighs("shop", 10), "touchpoints[3].trades.shop", Problem::NotWithin(0, 9)),
        ("/touchpoints/3", weighs("#1", 3), "touchpoints[3].trades.#1", Problem::Malformed),
        ("/trades/3", json!("shop"), "trades[3]", Problem::Repeated),
        ("/trades/3", json!("A shop"), "trades[3]", Problem::Malformed),
        ("/touchpoints/3/stage", json!("later"), "touchpoints[3].stage", Problem::NotAWord),
        ("/checks/0/aspect", Json::Null, "checks[0].aspect", Problem::Missing),
        ("/pairs/0/code", json!(70_000), "pairs[0].code", Problem::NotWithin(0, 65_535)),
        ("/roots", json!("six"), "roots", Problem::NotList),
        ("/version", Json::Null, "version", Problem::Missing),
    ] {
        assert_eq!(refused(pointer, change), ReadError::Invalid(Invalid::new(path, wrong)), "{pointer}");
    }
}
