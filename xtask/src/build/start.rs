//! The start screen as it stands in the standalone page before the program draws.

use super::packs::Packs;
use anyhow::Result;

/// The screen in each language, of which the page shows one: each in an element like the one that the
/// program draws in.
pub fn screens(packs: &Packs) -> Result<String> {
    packs
        .cover
        .keys()
        .map(|language| {
            let screen = prerendered(language, packs)?;
            Ok(format!("<div class=\"tangent\" lang=\"{language}\" hidden>{screen}</div>"))
        })
        .collect()
}

/// The first screen in a language, as HTML.
fn prerendered(language: &str, packs: &Packs) -> Result<String> {
    let text = |name: &str| escaped(packs.cover[language][name].as_str().unwrap_or_default());
    Ok(format!(
        "<div class=\"widget\"><h1 class=\"title big\">{}</h1><p class=\"lead\">{}</p></div>",
        text("title"),
        text("lead")
    ))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
