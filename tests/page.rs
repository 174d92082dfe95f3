//! The page that somebody takes along: whatever they have written, it is read back as it was, by a reader of HTML.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use proptest::prelude::*;
use scraper::{Html, Selector};
use serde_json::json;
use support::{file, read};
use tangent::codec::page::{Contents, filled};

/// The standalone page, with the marks for what the build puts in.
const PAGE: &str = include_str!("../index.html");

/// What is bad in the middle of a page.
const HOSTILE: [&str; 9] = [
    "</script><script>alert(1)</script>",
    "</SCRIPT\n>",
    "<!--<script>",
    "-->",
    "]]>",
    "\u{2028}\u{2029}\u{feff}",
    "\u{202e}кассир\u{1F469}\u{200D}\u{1F527}",
    "\\u003c\\\\\"'&lt;&quot;",
    "{{script}} {{start}} </tangent-assessment></html>",
];

fn with(share_base: Option<&str>, blocks: &[(&'static str, &str)]) -> String {
    filled(PAGE, Contents { lang: "en", share_base, blocks }).expect("it is the standalone page")
}

/// The texts of the element's blocks of this name, as a browser reads them.
fn blocks(page: &str, name: &str) -> Vec<String> {
    let block = format!("tangent-assessment > script[type='application/json'][slot='{name}']");
    let page = Html::parse_document(page);
    page.select(&Selector::parse(&block).unwrap()).map(|block| block.text().collect()).collect()
}

/// The page's elements, each by its name.
fn elements(page: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    page.select(&Selector::parse("*").unwrap()).map(|element| element.value().name().to_owned()).collect()
}

#[track_caller]
fn comes_back(title: &str) {
    let answers = file(json!({ "touchpoints": [
        { "id": "t1", "title": title, "counterpart": "customer", "stage": "first", "channel": "place", "note": title },
    ] }));
    let text = answers.to_string();
    let step = json!(title).to_string();
    let page = with(Some("https://example.org/"), &[("assessment", &text), ("step", &step)]);
    let [carried] = &blocks(&page, "assessment")[..] else { panic!("one block: {page}") };
    assert_eq!(serde_json::from_str::<serde_json::Value>(carried).unwrap(), answers);
    assert_eq!(read(&serde_json::from_str(carried).unwrap()), read(&answers), "the same assessment");
    assert_eq!(blocks(&page, "step").len(), 1);
    let harmless = with(Some("https://example.org/"), &[("assessment", "{}"), ("step", "0")]);
    assert_eq!(elements(&page), elements(&harmless), "nothing else in the page");
    assert!(carried.is_ascii(), "{carried}");
}

#[test]
fn what_would_end_a_block_does_not() {
    for title in HOSTILE {
        comes_back(title);
    }
    comes_back(&HOSTILE.concat());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the titles and notes, the block is the same JSON.
    #[test]
    fn answers_are_read_back(title in "\\PC{1,60}", hostile in prop::sample::select(&HOSTILE[..]), at in 0_usize..60) {
        let title: String = title.chars().take(at).chain(hostile.chars()).chain(title.chars().skip(at)).collect();
        comes_back(&title);
    }

    /// An address and a language stay in their attributes.
    #[test]
    fn attributes_are_read_back(address in "https://\\PC{0,40}", lang in "\\PC{0,10}") {
        let page = filled(PAGE, Contents { lang: &lang, share_base: Some(&address), blocks: &[] }).unwrap();
        let page = Html::parse_document(&page);
        let attribute = |tag: &str, name| {
            page.select(&Selector::parse(tag).unwrap()).next().and_then(|it| it.attr(name)).map(str::to_owned)
        };
        prop_assert_eq!(attribute("html", "lang"), Some(lang));
        prop_assert_eq!(attribute("tangent-assessment", "share-base"), Some(address));
        prop_assert_eq!(attribute("tangent-assessment", "start"), Some("now".to_owned()));
    }
}

#[test]
fn page_is_otherwise_as_it_was() {
    assert_eq!(
        with(None, &[("step", "\"list\"")]),
        PAGE.replace("<html>", "<html lang=\"en\">").replace(
            "heading-level=\"1\">",
            "heading-level=\"1\"><script type=\"application/json\" slot=\"step\">\"list\"</script>"
        )
    );
}

#[test]
fn what_is_not_the_page_is_refused() {
    let contents = Contents { lang: "ru", share_base: None, blocks: &[] };
    let half = &PAGE[..PAGE.len() / 2];
    let without = PAGE.replace("tangent-assessment ", "div ");
    for (page, why) in [
        ("", "nothing came"),
        ("<!doctype html><html lang=en><title>Welcome</title></html>", "the start page of a server"),
        ("<!doctype html><html><title>Welcome</title></html>", "another page"),
        (half, "half of it came"),
        (&*without, "no element in it"),
    ] {
        assert_eq!(filled(page, contents), None, "{why}");
    }
}
