//! Stories: each where it fits, none under every touchpoint.

use crate::packed;
use crate::page::{Page, text_of};
use crate::situation::{at, situation};
use std::collections::{BTreeMap, BTreeSet};
use tangent::state::{Path, Step};

/// The titles of the stories on each screen of a path, from the first question on.
fn told(example: &str, language: &str, path: Path) -> Vec<BTreeSet<String>> {
    let mut model = at(packed::example(example, language), path, Step::You);
    let mut told = Vec::new();
    loop {
        let page = Page::render(situation("story", model.clone()), language);
        told.push(page.all(".story summary").into_iter().map(text_of).collect());
        let next = model.place.step.next(path, model.own.analysis());
        if next == model.place.step {
            return told;
        }
        model.place.step = next;
    }
}

#[test]
fn each_story_is_told_once_on_a_path() {
    for language in ["ru", "en"] {
        let mut all = BTreeSet::new();
        for (example, path) in [("trade", Path::Full), ("clinic", Path::Full), ("trade", Path::Express)] {
            let mut times = BTreeMap::new();
            for title in told(example, language, path).into_iter().flatten() {
                *times.entry(title).or_insert(0) += 1;
            }
            assert!(times.values().all(|times| *times == 1), "{language} {example}: {times:?}");
            all.extend(times.into_keys());
        }
        let stories = packed::pack(language).1.stories;
        let titles: BTreeSet<_> = stories.values().map(|story| story.title.to_string()).collect();
        assert_eq!(all, titles, "{language}");
    }
}
