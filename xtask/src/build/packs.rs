//! The built-in pack: published as it is written.

use super::File;
use crate::workspace;
use anyhow::{Context, Result};
use serde_json::{Map, Value};
use std::fs;
use std::path::Path;

/// The structure; it names the languages.
pub const STRUCTURE: &str = "packs/touchpoints.json";

pub struct Packs {
    /// The structure, the words of each language, the examples.
    pub files: Vec<File>,
    /// The words that the shell needs before the others are loaded, by language.
    pub cover: Map<String, Value>,
}

pub fn read() -> Result<Packs> {
    let mut files = Vec::new();
    collect("packs", &mut files)?;
    let structure = parsed(&files, STRUCTURE)?;
    let languages = structure["words"].as_object().with_context(|| format!("{STRUCTURE} has no words"))?;
    let mut cover = Map::new();
    for (language, address) in languages {
        let path = format!("packs/{}", address.as_str().with_context(|| format!("{STRUCTURE}: words.{language}"))?);
        let words = parsed(&files, &path)?["ui"]["cover"].take();
        cover.insert(
            language.clone(),
            words.as_object().with_context(|| format!("{path} has no ui.cover"))?.clone().into(),
        );
    }
    Ok(Packs { files, cover })
}

/// The files of a folder and of those within, by name.
fn collect(folder: &str, files: &mut Vec<File>) -> Result<()> {
    let mut names = Vec::new();
    for entry in fs::read_dir(workspace::path(folder)).context(folder.to_owned())? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    for name in names {
        let path = format!("{folder}/{name}");
        if workspace::path(&path).is_dir() {
            collect(&path, files)?;
        } else if Path::new(&name).extension().is_some_and(|extension| extension == "json") {
            let bytes = fs::read(workspace::path(&path)).with_context(|| path.clone())?;
            files.push(File { path, bytes });
        }
    }
    Ok(())
}

fn parsed(files: &[File], path: &str) -> Result<Value> {
    let file = files.iter().find(|file| file.path == path).with_context(|| format!("there is no {path}"))?;
    serde_json::from_slice(&file.bytes).with_context(|| path.to_owned())
}
