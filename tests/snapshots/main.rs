//! Every screen in every language: with nothing answered, with an example's answers, with all that an
//! assessment can hold, and where something was refused. Rendered on the host, read by a person, and held to
//! what any page must keep.
//!
//! `INSTA_UPDATE=always cargo test --test snapshots` writes what the screens are now.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "../support/packed.rs"]
mod packed;

mod directions;
mod notices;
mod overfull;
mod page;
mod print;
mod report;
mod rules;
mod situation;
mod stories;

use page::Page;
use situation::Situation;

const LANGUAGES: [&str; 2] = ["ru", "en"];

/// A page as it is.
fn whole(page: Page) -> Page {
    page
}

/// Renders situations in each language, takes a part of each page, compares each with its snapshot, and says which rules they break.
fn look_at(situations: impl Fn(&str) -> Vec<Situation>, part: impl Fn(Page) -> Page, print: impl Fn(&Page) -> String) {
    let mut broken = Vec::new();
    for language in LANGUAGES {
        for situation in situations(language) {
            let name = situation.name;
            let page = part(Page::render(situation, language));
            broken.extend(rules::broken(&page).into_iter().map(|rule| format!("{language}/{name}: {rule}")));
            snapshot(language, name, &print(&page));
        }
    }
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

/// Compares a text with its snapshot: one folder a language.
fn snapshot(language: &str, name: &str, text: &str) {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(language);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn nothing_answered() {
    look_at(situation::empty, whole, |page| print::page(page, print::Extent::Whole));
}

#[test]
fn an_examples_answers() {
    look_at(situation::typical, whole, |page| print::page(page, print::Extent::Whole));
}

#[test]
fn somebody_elses_answers() {
    look_at(situation::previews, whole, |page| print::page(page, print::Extent::Excerpt));
}

#[test]
fn something_refused() {
    let told = |page: &Page| [".banners", ".notices"].map(|region| print::inside(page.all(region)[0])).concat();
    look_at(situation::refused, whole, told);
}

#[test]
fn right_to_left_titles_are_isolated_on_every_screen() {
    for language in LANGUAGES {
        for situation in directions::situations(language) {
            let name = situation.name;
            let html = directions::beside_fields(&Page::render(situation, language).html);
            assert!(!html.contains('\u{202E}'), "{language}/{name} is turned round");
            let isolated = format!("\u{2068}{}\u{2069}", directions::HEBREW);
            let (all, alone) = (html.matches(directions::HEBREW).count(), html.matches(&isolated).count());
            assert!(all > 0 && all == alone, "{language}/{name}: {alone} of {all} are isolated");
        }
    }
}

#[test]
fn all_that_an_assessment_can_hold() {
    look_at(overfull::situations, whole, |page| print::page(page, print::Extent::Excerpt));
}
