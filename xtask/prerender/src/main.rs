//! `tangent-prerender PACK`: prints the start screen in each of the pack's languages, as a JSON object from
//! language to HTML. It stands apart from `xtask`, which must not be built anew with every change of a screen.

use anyhow::{Context, Result};
use serde_json::{Map, Value};
use std::env;
use std::fs;
use std::path::Path;
use tangent::prerender;

fn main() -> Result<()> {
    let path = env::args().nth(1).context("usage: tangent-prerender PACK")?;
    let screens = screens(Path::new(&path))?;
    println!("{}", Value::from(screens));
    Ok(())
}

/// The screens by language; the words stand beside the pack, where it says.
fn screens(path: &Path) -> Result<Map<String, Value>> {
    let text = read(path)?;
    let pack: Value = serde_json::from_str(&text)?;
    let languages = pack["words"].as_object().context("the pack has no words")?;
    let addresses = languages.values().filter_map(Value::as_str).map(|address| path.with_file_name(address));
    let words = addresses.map(|path| read(&path)).collect::<Result<Vec<_>>>()?;
    let screens = pollster::block_on(prerender::start(&text, &words))?;
    Ok(screens.into_iter().map(|screen| (screen.language, screen.html.into())).collect())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_pack_has_a_start_screen_in_each_language() -> Result<()> {
        let screens = screens(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../packs/touchpoints.json")))?;
        assert_eq!(screens.keys().collect::<Vec<_>>(), ["ru", "en"]);
        for (language, html) in &screens {
            let html = html.as_str().unwrap_or_default();
            assert!(html.starts_with(&format!("<div lang=\"{language}\" class=\"widget\">")), "{html}");
            assert_eq!(html.matches("<h1").count(), 1, "a title of the page: {html}");
            assert!(!html.contains("<!--"), "no marks for hydration: {html}");
            assert!(!html.contains(" id="), "nothing that both languages would have: {html}");
        }
        let [ru, en] = ["ru", "en"].map(|language| screens[language].as_str().unwrap_or_default());
        assert!(ru.contains("lang=\"en\" class=\"quiet cap\">English</button>"), "{ru}");
        assert!(en.contains("lang=\"ru\" class=\"quiet cap\">Русский</button>"), "{en}");
        Ok(())
    }
}
