//! The words of a pack in one language: checked whole when they arrive, then found by what they are for.

use super::plural::PluralRule;
use super::text::{Counted, T};
use crate::codec::Fault;
use crate::codec::value::Value;
use crate::domain::assessment::Role;
use crate::domain::touchpoint::Channel;
use crate::domain::vocabulary::vocabulary;
use crate::domain::{
    Cell, Counterpart, Effort, Fix, Flaw, Frequency, Impression, PackId, Stage, Structure, Title, Vocabulary, Wrong,
    Zone,
};
use crate::method::Band;

/// The name of the format.
const FORMAT: &str = "tangent-words";
/// The longest text of a pack, in code points.
const LONGEST: usize = 4_000;

vocabulary! {
    /// An example that a pack brings.
    Example {
        /// A trading company with a warehouse.
        Trade = "trade",
    }
}

/// A pack's words in one language, complete.
#[derive(Clone, Debug)]
pub struct Words {
    root: Value,
    plural: PluralRule,
}

impl Words {
    /// Takes in the words of a pack from the value of their file.
    ///
    /// # Errors
    /// The first thing that is wrong or missing, with its path.
    pub fn read(root: Value, structure: &Structure) -> Result<Self, Fault> {
        if root.at(&["format"]).and_then(Value::text) != Some(FORMAT) {
            return Err(Fault::OtherFormat);
        }
        let plural = root.at(&["plural"]).and_then(Value::text).and_then(PluralRule::from_id);
        let words = Self { plural: plural.ok_or_else(|| Flaw::new("plural", Wrong::NotAWord))?, root };
        words.check(structure)?;
        Ok(words)
    }

    /// That every word a person may see is there.
    fn check(&self, structure: &Structure) -> Result<(), Flaw> {
        for names in REQUIRED {
            need(&self.root, String::new(), names)?;
        }
        for category in self.plural.categories() {
            need(&self.root, String::new(), &[&["counted"], Counted::IDS, &[category.id()]])?;
        }
        for item in structure.touchpoints.iter() {
            need(&self.root, String::new(), &[&["touchpoints"], &[item.id.as_str()]])?;
        }
        for zone in Zone::IDS {
            match self.root.at(&["zones", zone, "phrases"]) {
                Some(Value::List(phrases)) if !phrases.is_empty() && phrases.iter().all(|it| it.text().is_some()) => {}
                _ => return Err(Flaw::new(["zones.", zone, ".phrases"].concat(), Wrong::NotList)),
            }
        }
        Ok(())
    }

    /// The text at a path; empty where there is none, which [`Self::read`] rules out for those required.
    fn of(&self, path: &[&str]) -> &str {
        self.root.at(path).and_then(Value::text).unwrap_or_default()
    }

    /// The language, as a BCP 47 tag.
    pub fn lang(&self) -> &str {
        self.of(&["lang"])
    }

    /// How the language counts.
    pub fn plural(&self) -> PluralRule {
        self.plural
    }

    /// A text of the interface.
    pub fn text(&self, text: T) -> &str {
        self.of(&["ui", text.id()])
    }

    /// A text with its `{names}` filled in.
    pub fn fill(&self, text: T, names: &[(&str, &str)]) -> String {
        fill(self.text(text), names)
    }

    /// A counted text: the form that goes with `n`, with `{n}` and other names filled in.
    pub fn count(&self, counted: Counted, n: u32, names: &[(&str, &str)]) -> String {
        let form = self.of(&["counted", counted.id(), self.plural.category(u64::from(n)).id()]);
        fill(&fill(form, &[("n", &n.to_string())]), names)
    }

    /// A role.
    pub fn role(&self, role: Role) -> &str {
        self.of(&["roles", role.id()])
    }

    /// A counterpart.
    pub fn counterpart(&self, counterpart: Counterpart) -> &str {
        self.of(&["counterparts", counterpart.id(), "name"])
    }

    /// A counterpart within a sentence.
    pub fn counterpart_small(&self, counterpart: Counterpart) -> &str {
        self.of(&["counterparts", counterpart.id(), "small"])
    }

    /// Who is meant by a counterpart.
    pub fn who(&self, counterpart: Counterpart) -> &str {
        self.of(&["counterparts", counterpart.id(), "who"])
    }

    /// A stage, whoever lives it.
    pub fn common_stage(&self, stage: Stage) -> &str {
        self.of(&["common_stages", stage.id()])
    }

    /// A stage as a counterpart lives it.
    pub fn stage(&self, cell: Cell) -> &str {
        self.of(&["stages", cell.counterpart.id(), cell.stage.id()])
    }

    /// A channel.
    pub fn channel(&self, channel: Channel) -> &str {
        self.of(&["channels", channel.id()])
    }

    /// An impression.
    pub fn impression(&self, impression: Impression) -> &str {
        self.of(&["impressions", impression.id(), "name"])
    }

    /// What an impression means.
    pub fn impression_note(&self, impression: Impression) -> &str {
        self.of(&["impressions", impression.id(), "note"])
    }

    /// What a fix takes.
    pub fn fix(&self, fix: Fix) -> &str {
        self.of(&["fixes", fix.id()])
    }

    /// A frequency.
    pub fn frequency(&self, frequency: Frequency) -> &str {
        self.of(&["frequencies", frequency.id()])
    }

    /// A band.
    pub fn band(&self, band: Band) -> &str {
        self.of(&["bands", band.id(), "name"])
    }

    /// What to do with a touchpoint in a band.
    pub fn band_do(&self, band: Band) -> &str {
        self.of(&["bands", band.id(), "do"])
    }

    /// One thing to do this week about an impression, by channel; none for delight.
    pub fn advice(&self, impression: Impression, channel: Channel) -> Option<&str> {
        self.root.at(&["advice", impression.id(), channel.id()]).and_then(Value::text)
    }

    /// A zone.
    pub fn zone(&self, zone: Zone) -> &str {
        self.of(&["zones", zone.id(), "name"])
    }

    /// What a zone means to the customer.
    pub fn zone_means(&self, zone: Zone) -> &str {
        self.of(&["zones", zone.id(), "means"])
    }

    /// The first step at a zone, by what it takes.
    pub fn zone_step(&self, zone: Zone, effort: Effort) -> &str {
        self.of(&["zones", zone.id(), "steps", effort.id()])
    }

    /// What customers hear or meet at a zone, the most telling first.
    pub fn phrases(&self, zone: Zone) -> Vec<&str> {
        let phrases = match self.root.at(&["zones", zone.id(), "phrases"]) {
            Some(Value::List(phrases)) => phrases,
            _ => &[][..],
        };
        let mut texts = Vec::new();
        for phrase in phrases {
            texts.extend(phrase.text());
        }
        texts
    }

    /// The title of an item of the pack.
    pub fn title(&self, item: &PackId) -> Option<&str> {
        self.root.at(&["touchpoints", item.as_str()]).and_then(Value::text)
    }

    /// The name of an example.
    pub fn example(&self, example: Example) -> &str {
        self.of(&["examples", example.id(), "name"])
    }

    /// What an example is about.
    pub fn example_about(&self, example: Example) -> &str {
        self.of(&["examples", example.id(), "about"])
    }

    /// The title of one of an example's touchpoints, where it is not the pack's.
    pub fn example_title(&self, example: Example, touchpoint: &str) -> Option<&str> {
        self.root.at(&["examples", example.id(), "titles", touchpoint]).and_then(Value::text)
    }

    /// Joins words as a sentence lists them: "a, b and c".
    pub fn list(&self, words: &[&str]) -> String {
        match words {
            [] => String::new(),
            [only] => (*only).into(),
            [most @ .., last] => {
                let mut list = String::new();
                for word in most {
                    if !list.is_empty() {
                        list.push_str(", ");
                    }
                    list.push_str(word);
                }
                list.push_str(self.text(T::And));
                list.push_str(last);
                list
            }
        }
    }
}

/// The paths at which there must be a text: one name of each list makes a path.
const REQUIRED: &[&[&[&str]]] = &[
    &[&["lang", "name"]],
    &[&["ui"], T::IDS],
    &[&["roles"], Role::IDS],
    &[&["counterparts"], Counterpart::IDS, &["name", "small", "who"]],
    &[&["common_stages"], Stage::IDS],
    &[&["stages"], Counterpart::IDS, Stage::IDS],
    &[&["channels"], Channel::IDS],
    &[&["impressions"], Impression::IDS, &["name", "note"]],
    &[&["fixes"], Fix::IDS],
    &[&["frequencies"], Frequency::IDS],
    &[&["bands"], Band::IDS, &["name", "do"]],
    &[&["advice"], &["silent", "hurt", "unknown"], Channel::IDS],
    &[&["zones"], Zone::IDS, &["name", "means", "missing"]],
    &[&["zones"], Zone::IDS, &["steps"], Effort::IDS],
    &[&["examples"], Example::IDS, &["name", "about"]],
];

/// That there is a text at every path made of one name of each list.
fn need(value: &Value, path: String, names: &[&[&str]]) -> Result<(), Flaw> {
    let Some((first, rest)) = names.split_first() else {
        return match value.text() {
            None => Err(Flaw::new(path, Wrong::NotText)),
            Some(text) if text.trim().is_empty() => Err(Flaw::new(path, Wrong::Missing)),
            Some(text) => {
                let most = if path.starts_with("touchpoints.") { Title::MAX } else { LONGEST };
                let fits = text.len() <= most * 4 && text.chars().count() <= most;
                if fits { Ok(()) } else { Err(Flaw::new(path, Wrong::TooLong(most))) }
            }
        };
    };
    for name in *first {
        let path = if path.is_empty() { (*name).to_owned() } else { [path.as_str(), ".", name].concat() };
        match value.at(&[name]) {
            Some(inner) => need(inner, path, rest)?,
            None => return Err(Flaw::new(path, Wrong::Missing)),
        }
    }
    Ok(())
}

/// Fills `{names}` into a text. What is filled in is not looked at again.
fn fill(text: &str, names: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else { break };
        match names.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => out.push_str(value),
            None => {
                for part in ["{", name, "}"] {
                    out.push_str(part);
                }
            }
        }
        rest = after;
    }
    out.push_str(rest);
    out
}
