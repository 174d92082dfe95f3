//! Who may speak of whom: the arrows of ARCHITECTURE. One that points back fails with the line that drew it.

use crate::assert_none;
use crate::source::Source;

/// A module of the crate, what it may use beside itself, and why.
struct Rule {
    module: &'static str,
    uses: &'static [&'static str],
    because: &'static str,
}

const RULES: &[Rule] = &[
    Rule { module: "domain", uses: &[], because: "what an assessment is depends on nothing" },
    Rule { module: "method", uses: &["domain"], because: "results are pure functions of answers" },
    Rule {
        module: "codec",
        uses: &["domain", "method"],
        because: "a file carries answers and results, and knows nothing of words or screens",
    },
    Rule {
        module: "words",
        uses: &["domain", "method"],
        because: "there are words for answers and results, which don't depend on them",
    },
    Rule {
        module: "narrative",
        uses: &["domain", "method", "codec", "words"],
        because: "sentences are made of results, refusals and words, not of screens",
    },
    Rule {
        module: "picture",
        uses: &["domain", "method"],
        because: "a picture is geometry of results, without words and without screens",
    },
    Rule {
        module: "export",
        uses: &["domain", "method", "codec", "words", "narrative", "picture"],
        because: "a file is made of what is told, and nobody needs to see it for that",
    },
    Rule { module: "browser", uses: &[], because: "the browser knows nothing of the product" },
    Rule {
        module: "state",
        uses: &["domain", "method", "codec", "words", "narrative", "picture", "export", "browser"],
        because: "the state is the same, however it is shown",
    },
    Rule {
        module: "components",
        uses: &["domain", "method", "codec", "words", "narrative", "picture", "export", "browser", "state"],
        because: "what several screens are made of knows none of them",
    },
    Rule {
        module: "screens",
        uses: &[
            "domain",
            "method",
            "codec",
            "words",
            "narrative",
            "picture",
            "export",
            "browser",
            "state",
            "components",
        ],
        because: "a screen doesn't know what is around it",
    },
    Rule {
        module: "app",
        uses: &[
            "domain",
            "method",
            "codec",
            "words",
            "narrative",
            "picture",
            "export",
            "browser",
            "state",
            "components",
            "screens",
        ],
        because: "only `element` and `prerender` know where the interface is mounted",
    },
    Rule {
        module: "element",
        uses: &["domain", "method", "codec", "words", "narrative", "browser", "state", "components", "app"],
        because: "the element is one way to mount the interface",
    },
    Rule {
        module: "prerender",
        uses: &["domain", "codec", "words", "state", "app"],
        because: "the picture of the start is another way to mount the interface",
    },
];

/// Modules that hold on any machine, without a browser.
const CORE: &[&str] = &["domain", "method", "codec", "words", "narrative", "picture", "export"];

/// The browser's libraries, and yew.
const OF_A_BROWSER: &[&str] = &["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen", "wasm_bindgen_futures"];

/// What has no place where results are made: IO, a clock, chance, file formats.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::io",
    "std::net",
    "std::time",
    "std::env",
    "std::process",
    "std::thread",
    "serde_json::from_str",
    "serde_json::to_string",
    "jiff::Timestamp::now",
    "jiff::Zoned::now",
    "uuid",
    "println",
    "eprintln",
];

/// The modules of the crate of which a file speaks, each with its line.
fn spoken_of(source: &Source) -> Vec<(String, usize)> {
    let up = vec!["super"; source.depth()];
    let from_the_root = |segments: &[String]| match segments {
        [root, module, ..] if root == "crate" => Some(module.clone()),
        _ => segments.strip_prefix(&*up.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>())?.first().cloned(),
    };
    let paths = source.paths();
    let modules = paths.iter().filter_map(|path| Some((from_the_root(&path.segments)?, path.line)));
    modules.filter(|(name, _)| RULES.iter().any(|rule| rule.module == name)).collect()
}

fn arrows_back(source: &Source) -> Vec<String> {
    let module = source.module();
    let Some(rule) = RULES.iter().find(|rule| rule.module == module) else {
        return vec![format!("src/{}: `{module}` is not in the rules of this test; say what it may use", source.name)];
    };
    let forbidden = |name: &str| name != module && !rule.uses.contains(&name);
    spoken_of(source)
        .into_iter()
        .filter(|(name, _)| forbidden(name))
        .map(|(name, line)| {
            let allowed = if rule.uses.is_empty() { "nothing else of the crate".into() } else { rule.uses.join(", ") };
            format!(
                "src/{}:{line} uses `{name}`: {}\n    `{module}` may use {allowed}: {}",
                source.name,
                source.line(line),
                rule.because
            )
        })
        .collect()
}

/// The paths of a file that begin with one of these.
fn mentions(source: &Source, forbidden: &[&str], why: &str) -> Vec<String> {
    let paths = source.paths();
    let found = paths.iter().filter_map(|path| {
        let written = path.segments.join("::");
        let begins =
            |with: &&&str| written.strip_prefix(**with).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
        forbidden.iter().find(begins).map(|name| (name, path.line))
    });
    found.map(|(name, line)| format!("src/{}:{line} speaks of `{name}`: {why}", source.name)).collect()
}

fn browsers_in_the_core(source: &Source) -> Vec<String> {
    if !CORE.contains(&source.module()) {
        return Vec::new();
    }
    mentions(source, OF_A_BROWSER, "the core runs without a browser")
}

fn io_in_the_method(source: &Source) -> Vec<String> {
    if !["domain", "method"].contains(&source.module()) {
        return Vec::new();
    }
    mentions(source, IMPURE, "results have no IO, clock, chance or file format")
}

#[test]
fn arrows_point_one_way() {
    assert_none(Source::all().iter().filter(|source| source.name != "lib.rs").flat_map(arrows_back).collect());
}

#[test]
fn the_core_knows_no_browser() {
    assert_none(Source::all().iter().flat_map(browsers_in_the_core).collect());
}

#[test]
fn the_domain_and_the_method_do_no_io() {
    assert_none(Source::all().iter().flat_map(io_in_the_method).collect());
}

#[test]
fn every_way_to_draw_an_arrow_is_seen() {
    for (file, text, expected) in [
        ("domain/zone.rs", "use crate::method::Band;", &["method"][..]),
        (
            "domain/zone.rs",
            "use crate::{codec, domain::{Zone, rating}, app::App};",
            &["codec", "domain", "domain", "app"],
        ),
        ("domain/zone.rs", "fn f() -> crate::words::Words { x(&crate::state::Y) }", &["words", "state"]),
        ("domain/zone.rs", "pub(crate) use vocabulary; // crate::app", &[]),
        ("domain/zone.rs", "/// Like [`crate::method`].\nconst X: &str = \"crate::app \\\" crate::element\";", &[]),
        ("domain/zone.rs", "use super::rating::Rating; use super::super::codec::ReadError;", &["codec"]),
        ("domain.rs", "use super::method::Band;", &["method"]),
        ("codec/json/read.rs", "use super::super::fields::F; use super::super::super::app::X;", &["app"]),
        ("domain/a.rs", "macro_rules! m { () => { $crate::element::x } }", &["element"]),
        ("domain/a.rs", "use my_crate::app::X; use other::crate_::app;", &[]),
    ] {
        let found: Vec<_> = spoken_of(&Source::new(file, text)).into_iter().map(|(name, _)| name).collect();
        assert_eq!(found, expected, "{file}: {text}");
    }
}

#[test]
fn what_is_forbidden_is_found() {
    let wrong = |check: fn(&Source) -> Vec<String>, file: &str, text: &str| check(&Source::new(file, text)).len();
    assert_eq!(wrong(arrows_back, "domain/zone.rs", "use crate::method::Band;"), 1);
    assert_eq!(wrong(arrows_back, "browser/file.rs", "use crate::domain::Zone;"), 1);
    assert_eq!(wrong(arrows_back, "components/button.rs", "use crate::screens::List;"), 1);
    assert_eq!(
        wrong(arrows_back, "screens/list.rs", "use crate::components::Button; use super::super::state::Host;"),
        0
    );
    assert_eq!(wrong(arrows_back, "elsewhere/a.rs", ""), 1, "a module without a rule");
    assert_eq!(wrong(browsers_in_the_core, "words/ui.rs", "use yew::AttrValue; fn f(x: &web_sys::Node) {}"), 2);
    assert_eq!(wrong(browsers_in_the_core, "state/host.rs", "use yew::AttrValue;"), 0);
    assert_eq!(wrong(io_in_the_method, "method/index.rs", "use std::{fmt, fs}; use jiff::{Timestamp, Zoned};"), 1);
    assert_eq!(wrong(io_in_the_method, "method/index.rs", "fn f() { println!(); std::time::Instant::now() }"), 2);
}
