//! The direction of dependencies: who may speak of whom, as ARCHITECTURE's arrows say.
//!
//! It reads `use crate::…` and every other path that begins at the root of the crate (`crate::x`, or as
//! many `super::` as lead there), so an arrow that points back fails here with the line that drew it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::fs;
use std::path::{Path, PathBuf};

/// A module of the crate, what it may use beside itself, and why.
struct Rule {
    module: &'static str,
    uses: &'static [&'static str],
    because: &'static str,
}

const RULES: [Rule; 9] = [
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
        because: "there are words for everything that answers and results can be, which don't depend on them",
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
    Rule { module: "browser", uses: &[], because: "strings in, strings out: the browser knows nothing of the product" },
    Rule {
        module: "ui",
        uses: &["domain", "method", "codec", "words", "narrative", "picture", "browser"],
        because: "screens use everything, and only `embed` knows where they are mounted",
    },
    Rule {
        module: "embed",
        uses: &["domain", "method", "codec", "words", "narrative", "picture", "browser", "ui"],
        because: "the element stands on top of all",
    },
];

/// Modules that hold on any machine, without a browser.
const NATIVE: [&str; 6] = ["domain", "method", "codec", "words", "narrative", "picture"];

/// Names of the browser's libraries. The bindings may be used in one file, for `JSON.parse`.
const OF_A_BROWSER: [&str; 6] = ["web_sys", "yew", "gloo", "js_sys", "wasm_bindgen", "leptos"];
const EXCEPTION: (&str, [&str; 1]) = ("codec/value.rs", ["wasm_bindgen"]);

/// The files of the crate, each with its path below `src`.
fn files() -> Vec<(String, String)> {
    fn below(directory: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                below(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let source = Path::new(file!()).parent().unwrap().join("../src");
    let source = if source.exists() { source } else { Path::new(env!("CARGO_MANIFEST_DIR")).join("src") };
    let mut found = Vec::new();
    below(&source, &mut found);
    found.sort();
    found
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(&source).unwrap().to_str().unwrap().replace('\\', "/");
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect()
}

/// The module of the crate to which a file belongs.
fn module_of(file: &str) -> &str {
    file.split('/').next().unwrap().trim_end_matches(".rs")
}

/// How many `super::` lead from a file's own module to the root of the crate.
fn depth_of(file: &str) -> usize {
    file.split('/').filter(|part| *part != "mod.rs").count()
}

/// The code of a file with comments and texts blanked, so that only code is read; lines stay lines.
fn code(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("r#\"") {
            rest.find("\"#").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("'\"'") {
            3
        } else if c == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|c: char| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            end.map_or(rest.len(), |end| end + 2)
        } else {
            code.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        };
        code.extend(rest[..skipped].chars().filter(|c| *c == '\n'));
        code.push(' ');
        rest = &rest[skipped..];
    }
    code
}

/// The names that follow `prefix` in some code, each with its line: of `crate::{a::b, c}` both `a` and `c`.
fn names_after(code: &str, prefix: &str) -> Vec<(String, usize)> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut names = Vec::new();
    for (at, _) in code.match_indices(prefix) {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| is_word(c) || c == ':') {
            continue;
        }
        let line = code[..at].matches('\n').count() + 1;
        let rest = code[at + prefix.len()..].trim_start();
        let first = |path: &str| path.trim_start().chars().take_while(|c| is_word(*c)).collect::<String>();
        let Some(group) = rest.strip_prefix('{') else {
            names.push((first(rest), line));
            continue;
        };
        let (mut depth, mut entry) = (1, String::new());
        for c in group.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 || (depth == 1 && c == ',') {
                names.push((first(&entry), line));
                entry.clear();
            } else {
                entry.push(c);
            }
            if depth == 0 {
                break;
            }
        }
    }
    names.retain(|(name, _)| !name.is_empty());
    names
}

/// The modules of the crate of which a file speaks, each with its line.
fn spoken_of(file: &str, text: &str) -> Vec<(String, usize)> {
    let code = code(text);
    let mut names = names_after(&code, "crate::");
    names.extend(names_after(&code, &"super::".repeat(depth_of(file))));
    names.retain(|(name, _)| RULES.iter().any(|rule| rule.module == name));
    names.sort_by_key(|(_, line)| *line);
    names
}

#[test]
fn arrows_point_one_way() {
    let mut wrong = Vec::new();
    for (file, text) in files() {
        let module = module_of(&file);
        if module == "lib" {
            continue;
        }
        let Some(rule) = RULES.iter().find(|rule| rule.module == module) else {
            wrong.push(format!("src/{file}: `{module}` is not in the rules of this test; say what it may use"));
            continue;
        };
        for (name, line) in spoken_of(&file, &text) {
            if name != module && !rule.uses.contains(&name.as_str()) {
                let allowed =
                    if rule.uses.is_empty() { "nothing else of the crate".into() } else { rule.uses.join(", ") };
                let words = text.lines().nth(line - 1).unwrap_or_default().trim();
                wrong.push(format!(
                    "src/{file}:{line} uses `{name}`: {words}\n    `{module}` may use {allowed}: {}",
                    rule.because
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn the_core_knows_no_browser() {
    let mut wrong = Vec::new();
    for (file, text) in files() {
        if !NATIVE.contains(&module_of(&file)) {
            continue;
        }
        for (at, line) in code(&text).lines().enumerate() {
            let words: Vec<_> = line.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
            for library in OF_A_BROWSER {
                let excepted = file == EXCEPTION.0 && EXCEPTION.1.contains(&library);
                if words.contains(&library) && !excepted {
                    wrong.push(format!(
                        "src/{file}:{} speaks of `{library}`: {}\n    {} run without a browser; only src/{} may \
                         use {}, for the browser's own parser",
                        at + 1,
                        line.trim(),
                        NATIVE.join(", "),
                        EXCEPTION.0,
                        EXCEPTION.1.join(" and "),
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// "The domain: no IO, no clock, no web types."
#[test]
fn the_domain_and_the_method_do_no_io() {
    let mut wrong = Vec::new();
    for (file, text) in files() {
        if !["domain", "method"].contains(&module_of(&file)) {
            continue;
        }
        let code = code(&text);
        for forbidden in [
            "std::fs",
            "std::io",
            "std::net",
            "std::time",
            "std::env",
            "std::process",
            "std::thread",
            "serde_json::from",
            "serde_json::to",
            "println!",
            "rand::",
        ] {
            if code.contains(forbidden) {
                wrong.push(format!(
                    "src/{file} speaks of `{forbidden}`: the core has no IO, clock, chance or file format"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// The test reads what it should: every way in which one module can speak of another.
#[test]
fn the_reader_of_imports_reads() {
    let found =
        |file: &str, text: &str| -> Vec<String> { spoken_of(file, text).into_iter().map(|(name, _)| name).collect() };
    for (file, text, expected) in [
        ("domain/zone.rs", "use crate::method::Band;", &["method"][..]),
        ("domain/zone.rs", "use crate::{codec, domain::{Zone, rating}, ui::app};", &["codec", "domain", "ui"]),
        ("domain/zone.rs", "use crate::{\n    codec::{self},\n    words,\n};", &["codec", "words"]),
        ("domain/zone.rs", "fn f() -> crate::words::Words { x(&crate::ui::Y) }", &["words", "ui"]),
        ("domain/zone.rs", "pub(crate) use vocabulary; // crate::ui", &[]),
        ("domain/zone.rs", "/// Like [`crate::method`].\nlet x = \"crate::ui \\\" crate::embed\";", &[]),
        ("domain/zone.rs", "let c = '\"'; crate::ui::x(); let d = '\"';", &["ui"]),
        ("domain/zone.rs", "use super::rating::Rating; use super::super::codec::ReadError;", &["codec"]),
        ("domain.rs", "use super::method::Band;", &["method"]),
        ("codec/json/read.rs", "use super::super::fields::F; use super::super::super::ui::X;", &["ui"]),
        ("domain/a.rs", "macro_rules! m { () => { $crate::embed::x } }", &["embed"]),
        ("domain/a.rs", "use my_crate::ui::X; use other::crate_::ui;", &[]),
    ] {
        assert_eq!(found(file, text), expected, "{file}: {text}");
    }
    assert!(files().iter().any(|(file, _)| file == "domain/session.rs"), "the files are found");
}
