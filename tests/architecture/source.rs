//! A source file as tokens: what stands in comments and texts is no code.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

/// A file of the crate.
pub struct Source {
    /// Its path below `src`.
    pub name: String,
    pub text: String,
    pub tokens: TokenStream,
}

/// A path that a file speaks of: of `use a::{b::c, d};` both `a::b::c` and `a::d`.
#[derive(Debug)]
pub struct UsedPath {
    pub segments: Vec<String>,
    pub line: usize,
}

impl Source {
    /// The files of the crate.
    pub fn all() -> Vec<Self> {
        let folder = workspace().join("src");
        let mut files = Vec::new();
        files_below(&folder, "rs", &mut files);
        assert!(files.len() > 100, "the files are found");
        files
            .iter()
            .map(|path| {
                let name = path.strip_prefix(&folder).unwrap().to_str().unwrap().replace('\\', "/");
                Self::new(&name, &fs::read_to_string(path).unwrap())
            })
            .collect()
    }

    pub fn new(name: &str, text: &str) -> Self {
        let tokens = text.parse().unwrap_or_else(|error| panic!("src/{name}: {error}"));
        Self { name: name.to_owned(), text: text.to_owned(), tokens }
    }

    /// The module of the crate to which it belongs.
    pub fn module(&self) -> &str {
        self.name.split('/').next().unwrap().trim_end_matches(".rs")
    }

    /// How many `super::` lead from its own module to the root of the crate.
    pub fn depth(&self) -> usize {
        self.name.split('/').count()
    }

    /// Every path in it; a lone name is a path too.
    pub fn paths(&self) -> Vec<UsedPath> {
        let mut found = Vec::new();
        gather_paths(self.tokens.clone(), &mut found);
        found
    }

    /// The line of a number, as it is written.
    pub fn line(&self, number: usize) -> &str {
        self.text.lines().nth(number - 1).unwrap_or_default().trim()
    }
}

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder whose names end so, in order.
pub fn files_below(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files_below(&path, extension, found);
        } else if path.extension().is_some_and(|known| known == extension) {
            found.push(path);
        }
    }
}

/// All tokens of a stream, those within its groups too; a group comes before what is in it.
pub fn flattened(stream: TokenStream) -> Vec<TokenTree> {
    let mut flat = Vec::new();
    for tree in stream {
        flat.push(tree.clone());
        if let TokenTree::Group(group) = tree {
            flat.extend(flattened(group.stream()));
        }
    }
    flat
}

/// The bodies of all calls of a macro, those within other calls too.
pub fn calls_of(name: &str, stream: TokenStream) -> Vec<Group> {
    flattened(stream)
        .windows(3)
        .filter_map(|window| match window {
            [TokenTree::Ident(ident), sign, TokenTree::Group(body)] if ident == name && is(sign, '!') => {
                Some(body.clone())
            }
            _ => None,
        })
        .collect()
}

/// Whether a token is this sign.
pub fn is(tree: &TokenTree, sign: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == sign)
}

/// Whether a token is this word.
pub fn is_word(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == word)
}

pub fn line_of(tree: &TokenTree) -> usize {
    tree.span().start().line
}

fn gather_paths(stream: TokenStream, found: &mut Vec<UsedPath>) {
    let trees: Vec<_> = stream.into_iter().collect();
    let mut at = 0;
    while let Some(tree) = trees.get(at) {
        match tree {
            TokenTree::Group(group) => gather_paths(group.stream(), found),
            TokenTree::Ident(_) => {
                at = follow(&trees, at, &[], found);
                continue;
            }
            // A lifetime is no name.
            TokenTree::Punct(punct) if punct.as_char() == '\'' => at += 1,
            _ => {}
        }
        at += 1;
    }
}

/// Follows a path from its name at `at` to its end, and says what comes after it.
fn follow(trees: &[TokenTree], mut at: usize, prefix: &[String], found: &mut Vec<UsedPath>) -> usize {
    let mut segments = prefix.to_vec();
    let line = line_of(&trees[at]);
    loop {
        if let Some(TokenTree::Ident(ident)) = trees.get(at) {
            segments.push(ident.to_string());
            at += 1;
        }
        let goes_on =
            trees.get(at).is_some_and(|sign| is(sign, ':')) && trees.get(at + 1).is_some_and(|sign| is(sign, ':'));
        match trees.get(at + 2) {
            Some(TokenTree::Ident(_)) if goes_on => at += 2,
            Some(TokenTree::Group(group)) if goes_on && group.delimiter() == Delimiter::Brace => {
                let entries: Vec<_> = group.stream().into_iter().collect();
                for entry in entries.split(|tree| is(tree, ',')) {
                    if let Some(TokenTree::Ident(_)) = entry.first() {
                        follow(entry, 0, &segments, found);
                    }
                }
                return at + 3;
            }
            _ => break,
        }
    }
    found.push(UsedPath { segments, line });
    at
}

/// Every way in which a file can speak of something.
#[test]
fn paths_are_read() {
    for (text, expected) in [
        ("use crate::method::Band;", &["crate::method::Band"][..]),
        ("use a::{b, c::{D, e}};", &["a::b", "a::c::D", "a::c::e"]),
        ("use a::{\n    b::{self},\n    c,\n};", &["a::b::self", "a::c"]),
        ("a::B { x: c::D }", &["a::B", "x", "c::D"]),
        ("f::<a::B>()", &["f", "a::B"]),
        ("m!(&$crate::a, 'static)", &["m", "crate::a"]),
        ("#[derive(a::B)]", &["derive", "a::B"]),
        ("/* a::b */ // c::d\n\"e::f \\\" g\" 'h' r#\"i\"#", &[]),
    ] {
        let source = Source::new("a.rs", text);
        let found: Vec<_> = source.paths().iter().map(|path| path.segments.join("::")).collect();
        let found: Vec<_> = found.iter().filter(|path| *path != "use").collect();
        assert_eq!(found, expected.iter().collect::<Vec<_>>(), "{text}");
    }
}
