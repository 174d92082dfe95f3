//! The built-in pack: its structure, and its words by language.

use super::{File, minify};
use crate::workspace;
use anyhow::{Context, Result};
use serde_json::{Map, Value};
use std::fs;

/// The languages of a release, the first one first.
const LANGUAGES: &[&str] = &["ru", "en"];

/// The words that the shell needs before the words are loaded: `ui.…` in a language's file.
const COVER_WORDS: &[&str] =
    &["cover_title", "cover_lead", "cover_button", "loading", "failed", "failed_download", "reload", "blocked"];

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
    let mut parts = vec![part("touchpoints")?];
    let mut cover_words = Map::new();
    for &language in LANGUAGES {
        let words = part(language)?;
        cover_words.insert(language.to_owned(), for_cover(&words)?);
        parts.push(words);
    }
    Ok(Packs { parts, cover_words: serde_json::to_string(&cover_words)? })
}

fn part(name: &'static str) -> Result<Part> {
    let path = format!("packs/{name}.json");
    let text = fs::read_to_string(workspace::path(&path)).with_context(|| path.clone())?;
    serde_json::from_str::<serde::de::IgnoredAny>(&text).with_context(|| path)?;
    Ok(Part { name, json: minify::json(&text) })
}

fn for_cover(words: &Part) -> Result<Value> {
    let all: Value = serde_json::from_str(&words.json)?;
    COVER_WORDS
        .iter()
        .map(|&key| {
            let text =
                all["ui"][key].as_str().with_context(|| format!("packs/{}.json has no text ui.{key}", words.name))?;
            Ok((key.to_owned(), Value::from(text)))
        })
        .collect::<Result<Map<_, _>>>()
        .map(Value::Object)
}
