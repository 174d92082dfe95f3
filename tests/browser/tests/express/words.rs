//! The pack under test: its structure, and its words as a person reads them.

use std::ops::Deref;
use tangent::codec::pack;
use tangent::domain::Structure;
use tangent::words;
use tangent_browser_tests::{Context, Result, Value, dist};

/// A file of the release's pack.
fn file(name: &str) -> Result<String> {
    let path = dist().join("packs").join(name);
    std::fs::read_to_string(&path).with_context(|| path.display().to_string())
}

/// A fault of the product as an error of a test.
pub fn refused(fault: &impl std::fmt::Debug) -> anyhow::Error {
    anyhow::anyhow!("{fault:?}")
}

/// The structure of the release's pack.
pub fn structure() -> Result<Structure> {
    let pack = pack::read(&file("touchpoints.json")?).map_err(|error| refused(&error))?;
    Ok(pack.structure)
}

/// An example of the release's pack, as it stands in its file.
pub fn example(id: &str) -> Result<Value> {
    Ok(serde_json::from_str(&file(&format!("examples/{id}.json"))?)?)
}

/// A text as it is read on a page: one space between words, whatever kind of space it was.
pub fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of one language, with plain spaces: a page is read with plain spaces too.
pub struct Words(words::Words);

impl Words {
    pub fn of(language: &str) -> Result<Self> {
        let text = file(&format!("{language}.json"))?.replace('\u{a0}', " ");
        let words = words::Words::read(&text, &structure()?).map_err(|error| refused(&error))?;
        Ok(Self(words))
    }

    /// The title of an item of the pack.
    pub fn title(&self, item: &str) -> Result<&str> {
        let title = item.parse().ok().and_then(|id| self.0.title(&id));
        title.map(|title| &**title).with_context(|| format!("the pack has no {item}"))
    }
}

impl Deref for Words {
    type Target = words::Words;

    fn deref(&self) -> &words::Words {
        &self.0
    }
}
