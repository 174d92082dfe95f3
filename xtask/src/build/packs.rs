//! The built-in pack: its structure, and its words by language.

use super::File;
use crate::workspace;
use anyhow::{Context, Result};
use serde_json::{Map, Value};
use std::fs;

/// The languages of a release, the first one first.
const LANGUAGES: &[&str] = &["ru", "en"];

/// The words that the shell needs before the words are loaded: `ui.…` in a language's file.
const COVER_WORDS: &[&str] =
    &["cover_title", "cover_lead", "cover_button", "loading", "failed", "failed_download", "reload", "blocked"];

/// The sections of a language's words that a release writes as lists: their order is known to the
/// program, and their names are a sixth of the file.
const LISTS: &[&str] = &["ui", "counted", "touchpoints", "checks", "pairs", "roots"];

/// The fields of the structure's entries in the order in which they compress best: of the orders there are,
/// it is a twentieth of the file.
const FIELDS: &[(&str, &[&str])] = &[
    ("touchpoints", &["code", "parent", "counterpart", "stage", "id", "channel"]),
    ("checks", &["aspect", "code", "channel", "id"]),
];

/// A file of the pack, as it is written into the release.
pub struct Part {
    pub name: &'static str,
    pub json: String,
}

pub struct Packs {
    /// The structure first, then the languages.
    pub parts: Vec<Part>,
    /// The shell's words as a JSON object, by language.
    pub cover_words: String,
}

impl Packs {
    pub fn files(&self) -> impl Iterator<Item = File> {
        self.parts.iter().map(|part| File::new(format!("packs/{}.json", part.name), part.json.as_bytes()))
    }
}

pub fn read() -> Result<Packs> {
    let mut structure = source("touchpoints")?;
    for (section, fields) in FIELDS {
        for entry in structure[section].as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
            for field in *fields {
                // To the end, one after another.
                if let Some(value) = entry.shift_remove(*field) {
                    entry.insert((*field).to_owned(), value);
                }
            }
        }
    }
    let mut parts = vec![Part { name: "touchpoints", json: structure.to_string() }];
    let mut cover_words = Map::new();
    for &language in LANGUAGES {
        let mut all = source(language)?;
        cover_words.insert(language.to_owned(), for_cover(&mut all, language)?);
        for section in LISTS {
            if let Some(entries) = all[section].as_object() {
                all[section] = entries.values().cloned().collect();
            }
        }
        parts.push(Part { name: language, json: all.to_string() });
    }
    Ok(Packs { parts, cover_words: serde_json::to_string(&cover_words)? })
}

/// A file of the pack as it is written by people.
fn source(name: &str) -> Result<Value> {
    let path = format!("packs/{name}.json");
    let text = fs::read_to_string(workspace::path(&path)).with_context(|| path.clone())?;
    serde_json::from_str(&text).context(path)
}

/// Takes the shell's own words out of all others.
fn for_cover(all: &mut Value, language: &str) -> Result<Value> {
    let texts = all["ui"].as_object_mut().with_context(|| format!("packs/{language}.json has no ui"))?;
    let mut own = Map::new();
    for &key in COVER_WORDS {
        let text = texts.shift_remove(key);
        own.insert(key.to_owned(), text.with_context(|| format!("packs/{language}.json has no text ui.{key}"))?);
    }
    Ok(Value::Object(own))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_texts_and_order() -> Result<()> {
        let read: Value = serde_json::from_str("{ \"b\" : [ 1, \"x \\\" y\" ],\n \"a\": null }")?;
        assert_eq!(read.to_string(), "{\"b\":[1,\"x \\\" y\"],\"a\":null}");
        Ok(())
    }
}
