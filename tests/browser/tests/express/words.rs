//! The pack under test: its structure, and its words as a person reads them.

use tangent::codec::value::Value as Json;
use tangent::domain::{PackId, Structure, Vocabulary};
use tangent::pack::{self, Counted, T};
use tangent_browser_tests::{Context, Result, dist};

/// A file of the release's pack.
fn file(name: &str) -> Result<Json> {
    let path = dist().join("packs").join(name);
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    Json::parse(&text, pack::LARGEST).map_err(|fault| refused(&fault))
}

/// A fault of the product as an error of a test.
pub fn refused(fault: &impl std::fmt::Debug) -> anyhow::Error {
    anyhow::anyhow!("{fault:?}")
}

/// The structure of the release's pack.
pub fn structure() -> Result<Structure> {
    pack::structure::read(&file("touchpoints.json")?).map_err(|fault| refused(&fault))
}

/// A text as it is read on a page: one space between words, whatever kind of space it was.
pub fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of one language.
pub struct Words {
    pub pack: pack::Words,
}

impl Words {
    pub fn of(language: &str) -> Result<Self> {
        let words = file(&format!("{language}.json"))?;
        let pack = pack::Words::read(words, &structure()?).map_err(|fault| refused(&fault))?;
        Ok(Self { pack })
    }

    pub fn text(&self, text: T) -> String {
        tidy(self.pack.text(text))
    }

    pub fn fill(&self, text: T, names: &[(&str, &str)]) -> String {
        tidy(&self.pack.fill(text, names))
    }

    pub fn count(&self, counted: Counted, n: u32, names: &[(&str, &str)]) -> String {
        tidy(&self.pack.count(counted, n, names))
    }

    /// The title of an item of the pack.
    pub fn title(&self, item: &str) -> Result<String> {
        let id = PackId::new(item).with_context(|| item.to_owned())?;
        self.pack.title(&id).map(tidy).with_context(|| format!("the pack has no {item}"))
    }

    /// All words of a kind, in their order.
    pub fn all<V: Vocabulary>(&self, name: impl Fn(&pack::Words, V) -> &str) -> Vec<String> {
        V::ALL.iter().map(|word| tidy(name(&self.pack, *word))).collect()
    }
}
