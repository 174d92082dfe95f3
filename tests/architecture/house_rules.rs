//! House rules that hold for every file: its length, no state outside an element, no text made into HTML.

use crate::assert_none;
use crate::source::{Source, files_below, flattened, is, line_of, workspace};
use proc_macro2::TokenTree;
use std::fs;

/// A file is one idea.
const LONGEST: usize = 400;

/// A word that has no place in the code, and why.
const FORBIDDEN: &[(&str, &str)] = &[
    ("unsafe", "nothing here needs it"),
    // There may be several elements on a page.
    ("thread_local", "state belongs to an element"),
    ("static", "state belongs to an element; what never changes is a const"),
    ("OnceLock", "state belongs to an element"),
    ("LazyLock", "state belongs to an element"),
    ("lazy_static", "state belongs to an element"),
    ("inner_html", "a text is a text, whoever wrote it"),
    ("set_inner_html", "a text is a text, whoever wrote it"),
    ("outer_html", "a text is a text, whoever wrote it"),
    ("set_outer_html", "a text is a text, whoever wrote it"),
    ("insert_adjacent_html", "a text is a text, whoever wrote it"),
    ("from_html_unchecked", "a text is a text, whoever wrote it"),
    ("VRaw", "a text is a text, whoever wrote it"),
    ("LocalStorage", "gloo's storage panics where it is denied: ask `browser::storage`"),
    ("SessionStorage", "gloo's storage panics where it is denied: ask `browser::storage`"),
    ("Suspense", "the old words stay until the new ones are there"),
];

fn long(source: &Source) -> Vec<String> {
    let lines = source.text.lines().count();
    let wrong = (lines > LONGEST).then(|| format!("src/{} has {lines} lines, more than {LONGEST}", source.name));
    wrong.into_iter().collect()
}

fn forbidden_words(source: &Source) -> Vec<String> {
    let mut wrong = Vec::new();
    let tokens = flattened(source.tokens.clone());
    for (at, token) in tokens.iter().enumerate() {
        let is_lifetime = at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|sign| is(sign, '\''));
        if let TokenTree::Ident(word) = token
            && !is_lifetime
            && let Some((_, why)) = FORBIDDEN.iter().find(|(forbidden, _)| word == forbidden)
        {
            wrong.push(format!("src/{}:{} says `{word}`: {why}", source.name, line_of(token)));
        }
    }
    wrong
}

/// One name for one thing: a zone is a zone in code, file names, styles and scripts; only its words on the
/// screen say "seam".
fn seams(source: &Source) -> Vec<String> {
    let named = |name: &str| name.to_lowercase().contains("seam");
    let mut wrong = Vec::new();
    if named(&source.name) {
        wrong.push(format!("src/{}: a zone is called a zone", source.name));
    }
    for token in flattened(source.tokens.clone()) {
        if let TokenTree::Ident(word) = &token
            && named(&word.to_string())
        {
            wrong.push(format!("src/{}:{} `{word}`: a zone is called a zone", source.name, line_of(&token)));
        }
    }
    wrong
}

#[test]
fn a_file_is_one_idea() {
    assert_none(Source::all().iter().flat_map(long).collect());
}

#[test]
fn no_word_is_forbidden() {
    assert_none(Source::all().iter().flat_map(forbidden_words).collect());
}

#[test]
fn zones_are_zones() {
    let mut wrong: Vec<_> = Source::all().iter().flat_map(seams).collect();
    for (folder, extension) in [("styles", "css"), ("src/element/shell", "js"), ("packs", "json")] {
        let mut files = Vec::new();
        files_below(&workspace().join(folder), extension, &mut files);
        assert!(!files.is_empty(), "{folder}");
        for path in files {
            let text = fs::read_to_string(&path).unwrap();
            let keys = if extension == "json" { keys(&text) } else { text };
            if keys.to_lowercase().contains("seam") {
                wrong.push(format!("{}: a zone is called a zone", path.display()));
            }
        }
    }
    assert_none(wrong);
}

/// The names in a JSON text, without what they stand for.
fn keys(text: &str) -> String {
    fn gather(value: &serde_json::Value, keys: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(fields) => {
                for (key, value) in fields {
                    keys.push(key.clone());
                    gather(value, keys);
                }
            }
            serde_json::Value::Array(items) => items.iter().for_each(|item| gather(item, keys)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    gather(&serde_json::from_str(text).unwrap(), &mut found);
    found.join("\n")
}

#[test]
fn what_is_forbidden_is_found() {
    let wrong = |check: fn(&Source) -> Vec<String>, text: &str| check(&Source::new("state/a.rs", text)).len();
    assert_eq!(wrong(long, &"\n".repeat(LONGEST + 1)), 1);
    assert_eq!(wrong(long, &"\n".repeat(LONGEST)), 0);
    assert_eq!(wrong(forbidden_words, "static X: AtomicU32 = AtomicU32::new(0);"), 1);
    assert_eq!(wrong(forbidden_words, "thread_local! { static X: Cell<u32> = Cell::new(0) }"), 2);
    assert_eq!(wrong(forbidden_words, "fn f() { unsafe { node.set_inner_html(text) } }"), 2);
    assert_eq!(wrong(forbidden_words, "Html::from_html_unchecked(text); gloo::storage::LocalStorage::get(key)"), 2);
    assert_eq!(wrong(forbidden_words, "fn f() -> &'static str { \"unsafe\" } // static"), 0);
    assert_eq!(wrong(seams, "struct SeamAnswer { seams: u32 } // seam"), 2);
    assert_eq!(keys(r#"{"a": "seam", "b": [{"c": 1}]}"#), "a\nb\nc");
}
