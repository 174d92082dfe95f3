//! The start screen as it stands in the standalone page before the program draws.

use super::packs::STRUCTURE;
use crate::{command, workspace};
use anyhow::{Context, Result};
use serde_json::{Map, Value};
use std::process::Command;

/// The screen in each language, of which the page shows one: each in an element like the one that the
/// program draws in.
pub fn screens() -> Result<String> {
    let mut prerender = Command::new("cargo");
    prerender.args(["run", "--quiet", "--package", "tangent-prerender", "--", STRUCTURE]);
    let printed = command::printed(prerender.current_dir(workspace::root()))?;
    let screens: Map<String, Value> = serde_json::from_str(&printed).context("the start screens")?;
    let screen = |(language, html): (&String, &Value)| {
        let html = html.as_str().unwrap_or_default();
        format!("<div class=\"tangent\" lang=\"{language}\" hidden>{html}</div>")
    };
    Ok(screens.iter().map(screen).collect())
}
