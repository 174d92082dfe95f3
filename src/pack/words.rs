//! The words of a pack in one language: checked whole when they arrive, then found by what they are for.

use super::plural::PluralRule;
use super::text::{Counted, T};
use super::vocabulary::{Vocabulary, ids, vocabulary};
use crate::codec::ReadError;
use crate::codec::value::Value;
use crate::domain::assessment::Role;
use crate::domain::structure::{Aspect, Entry, Register};
use crate::domain::touchpoint::Channel;
use crate::domain::{
    Answer, Cell, Counterpart, Degree, Effort, Evidence, Fix, Frequency, Impression, Invalid, PackId, Problem, Stage,
    State, Structure, Title, Zone,
};
use crate::method::Band;

/// The name of the format.
const FORMAT: &str = "tangent-words";
/// The longest text of a pack, in code points.
const LONGEST: usize = 4_000;

vocabulary! {
    /// A short story that a pack tells where it fits.
    Story {
        /// Why no impression is the worst one.
        NoneIsWorst = "none-is-worst",
        /// The colleague next door is a customer.
        InnerCustomer = "inner-customer",
        /// How a failure inside comes out.
        PriceTags = "price-tags",
        /// How someone who meets no customers loses one.
        Gate = "gate",
        /// The same in every branch.
        EveryBranch = "every-branch",
        /// What small errors tell.
        SmallErrors = "small-errors",
    }
}

vocabulary! {
    /// An example that a pack brings.
    Example {
        /// A trading company with a warehouse.
        Trade = "trade",
        /// A private clinic, told by its registrar.
        Clinic = "clinic",
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
    pub fn read(mut root: Value, structure: &Structure) -> Result<Self, ReadError> {
        if root.at(&["format"]).and_then(Value::text) != Some(FORMAT) {
            return Err(ReadError::OtherFormat);
        }
        let plural = root.at(&["plural"]).and_then(Value::text).and_then(PluralRule::from_id);
        let plural = plural.ok_or_else(|| Invalid::new("plural", Problem::NotAWord))?;
        #[cfg(not(target_arch = "wasm32"))]
        unname_texts(&mut root)?;
        let mut categories = Vec::new();
        for category in plural.categories() {
            categories.push(category.id());
        }
        // Each section that may be a list: the names of its entries, and what each entry holds.
        let sections: &[(&str, &[&str], &[&str])] = &[
            ("counted", Counted::IDS, &categories),
            ("touchpoints", &ids(&structure.touchpoints), &[]),
            ("checks", &ids(&structure.checks), &[]),
            ("roots", &ids(&structure.roots), &[]),
            ("pairs", &ids(&structure.pairs), &["outward", "inward", "why", "step"]),
        ];
        for (section, names, _) in sections {
            name_entries(&mut root, section, names);
        }
        let words = Self { plural, root };
        words.complete(sections)?;
        Ok(words)
    }

    /// That every word a person may see is there.
    fn complete(&self, sections: &[(&str, &[&str], &[&str])]) -> Result<(), Invalid> {
        for names in REQUIRED {
            need(&self.root, String::new(), names)?;
        }
        for (at, text) in self.listed("ui", T::ALL.len())?.iter().enumerate() {
            need(text, format!("ui[{at}]"), &[])?;
        }
        for (section, names, entries) in sections {
            let section = &[*section][..];
            match entries {
                [] => need(&self.root, String::new(), &[section, names])?,
                _ => need(&self.root, String::new(), &[section, names, entries])?,
            }
        }
        for aspect in ids!(Aspect) {
            self.texts(&["aspects", aspect, "steps"])?;
        }
        for zone in ids!(Zone) {
            self.texts(&["zones", zone, "phrases"])?;
        }
        Ok(())
    }

    /// A list that has so many entries.
    fn listed(&self, section: &str, length: usize) -> Result<&[Value], Invalid> {
        match self.root.at(&[section]) {
            Some(Value::List(list)) if list.len() == length => Ok(list),
            _ => Err(Invalid::new(section, Problem::NotList)),
        }
    }

    /// The texts of a list that must not be empty.
    fn texts(&self, path: &[&str]) -> Result<Vec<&str>, Invalid> {
        let Some(Value::List(list)) = self.root.at(path) else {
            return Err(Invalid::new(dotted(path), Problem::NotList));
        };
        let mut texts = Vec::new();
        for text in list {
            texts.extend(text.text());
        }
        if texts.is_empty() || texts.len() < list.len() {
            return Err(Invalid::new(dotted(path), Problem::NotList));
        }
        Ok(texts)
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
        let Some(Value::List(texts)) = self.root.at(&["ui"]) else { return "" };
        texts.get(text.index()).and_then(Value::text).unwrap_or_default()
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
        self.of(&["roles", role.into_str()])
    }

    /// A counterpart.
    pub fn counterpart(&self, counterpart: Counterpart) -> &str {
        self.of(&["counterparts", counterpart.into_str(), "name"])
    }

    /// A counterpart within a sentence.
    pub fn counterpart_small(&self, counterpart: Counterpart) -> &str {
        self.of(&["counterparts", counterpart.into_str(), "small"])
    }

    /// Who is meant by a counterpart.
    pub fn who(&self, counterpart: Counterpart) -> &str {
        self.of(&["counterparts", counterpart.into_str(), "who"])
    }

    /// A stage, whoever lives it.
    pub fn common_stage(&self, stage: Stage) -> &str {
        self.of(&["common_stages", stage.into_str()])
    }

    /// A stage as a counterpart lives it.
    pub fn stage(&self, cell: Cell) -> &str {
        self.of(&["stages", cell.counterpart.into_str(), cell.stage.into_str()])
    }

    /// A channel.
    pub fn channel(&self, channel: Channel) -> &str {
        self.of(&["channels", channel.into_str()])
    }

    /// An impression.
    pub fn impression(&self, impression: Impression) -> &str {
        self.of(&["impressions", impression.into_str(), "name"])
    }

    /// What an impression means.
    pub fn impression_note(&self, impression: Impression) -> &str {
        self.of(&["impressions", impression.into_str(), "note"])
    }

    /// What a fix takes.
    pub fn fix(&self, fix: Fix) -> &str {
        self.of(&["fixes", fix.into_str()])
    }

    /// How one knows.
    pub fn evidence(&self, evidence: Evidence) -> &str {
        self.of(&["evidence", evidence.into_str()])
    }

    /// An answer to a check.
    pub fn answer(&self, answer: Answer) -> &str {
        self.of(&["answers", answer.into_str()])
    }

    /// To what degree.
    pub fn degree(&self, degree: Degree) -> &str {
        self.of(&["degrees", degree.into_str()])
    }

    /// What an action takes.
    pub fn effort(&self, effort: Effort) -> &str {
        self.of(&["efforts", effort.into_str()])
    }

    /// Where an action stands.
    pub fn state(&self, state: State) -> &str {
        self.of(&["states", state.into_str()])
    }

    /// The question of a check.
    pub fn check(&self, check: &PackId) -> &str {
        self.of(&["checks", check.as_str()])
    }

    /// An aspect.
    pub fn aspect(&self, aspect: Aspect) -> &str {
        self.of(&["aspects", aspect.into_str(), "name"])
    }

    /// What a pattern of an aspect tells.
    pub fn aspect_pattern(&self, aspect: Aspect) -> &str {
        self.of(&["aspects", aspect.into_str(), "pattern"])
    }

    /// What to do about a pattern of an aspect.
    pub fn aspect_steps(&self, aspect: Aspect) -> Vec<&str> {
        self.texts(&["aspects", aspect.into_str(), "steps"]).unwrap_or_default()
    }

    /// One side of a mirror pair.
    pub fn pair(&self, pair: &PackId, inward: bool) -> &str {
        self.of(&["pairs", pair.as_str(), if inward { "inward" } else { "outward" }])
    }

    /// Why a mirror pair matters.
    pub fn pair_why(&self, pair: &PackId) -> &str {
        self.of(&["pairs", pair.as_str(), "why"])
    }

    /// The first step towards a hollow pair's inside; none where this pack lacks the pair.
    pub fn pair_step(&self, pair: &PackId) -> Option<&str> {
        self.root.at(&["pairs", pair.as_str(), "step"]).and_then(Value::text)
    }

    /// The statement of a root.
    pub fn root(&self, root: &PackId) -> &str {
        self.of(&["roots", root.as_str()])
    }

    /// The title of a story.
    pub fn story(&self, story: Story) -> &str {
        self.of(&["stories", story.id(), "title"])
    }

    /// A story.
    pub fn story_text(&self, story: Story) -> &str {
        self.of(&["stories", story.id(), "text"])
    }

    /// A frequency.
    pub fn frequency(&self, frequency: Frequency) -> &str {
        self.of(&["frequencies", frequency.into_str()])
    }

    /// A band.
    pub fn band(&self, band: Band) -> &str {
        self.of(&["bands", band.into_str(), "name"])
    }

    /// What to do with a touchpoint in a band.
    pub fn band_do(&self, band: Band) -> &str {
        self.of(&["bands", band.into_str(), "do"])
    }

    /// One thing to do this week about an impression, by channel; none for delight.
    pub fn advice(&self, impression: Impression, channel: Channel) -> Option<&str> {
        self.root.at(&["advice", impression.into_str(), channel.into_str()]).and_then(Value::text)
    }

    /// A zone.
    pub fn zone(&self, zone: Zone) -> &str {
        self.of(&["zones", zone.into_str(), "name"])
    }

    /// What a zone means to the customer.
    pub fn zone_means(&self, zone: Zone) -> &str {
        self.of(&["zones", zone.into_str(), "means"])
    }

    /// What is missing where a zone is hot.
    pub fn zone_missing(&self, zone: Zone) -> &str {
        self.of(&["zones", zone.into_str(), "missing"])
    }

    /// The first step at a zone, by what it takes.
    pub fn zone_step(&self, zone: Zone, effort: Effort) -> &str {
        self.of(&["zones", zone.into_str(), "steps", effort.into_str()])
    }

    /// What customers hear or meet at a zone, the most telling first.
    pub fn phrases(&self, zone: Zone) -> Vec<&str> {
        self.texts(&["zones", zone.into_str(), "phrases"]).unwrap_or_default()
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

    /// The note of one of an example's touchpoints.
    pub fn example_note(&self, example: Example, touchpoint: &str) -> Option<&str> {
        self.root.at(&["examples", example.id(), "notes", touchpoint]).and_then(Value::text)
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
    &[&["roles"], ids!(Role)],
    &[&["counterparts"], ids!(Counterpart), &["name", "small", "who"]],
    &[&["common_stages"], ids!(Stage)],
    &[&["stages"], ids!(Counterpart), ids!(Stage)],
    &[&["channels"], ids!(Channel)],
    &[&["impressions"], ids!(Impression), &["name", "note"]],
    &[&["fixes"], ids!(Fix)],
    &[&["evidence"], ids!(Evidence)],
    &[&["answers"], ids!(Answer)],
    &[&["degrees"], ids!(Degree)],
    &[&["efforts"], ids!(Effort)],
    &[&["states"], ids!(State)],
    &[&["aspects"], ids!(Aspect), &["name", "pattern"]],
    &[&["stories"], Story::IDS, &["title", "text"]],
    &[&["frequencies"], ids!(Frequency)],
    &[&["bands"], ids!(Band), &["name", "do"]],
    &[&["advice"], &["silent", "hurt", "unknown"], ids!(Channel)],
    &[&["zones"], ids!(Zone), &["name", "means", "missing"]],
    &[&["zones"], ids!(Zone), &["steps"], ids!(Effort)],
    &[&["examples"], Example::IDS, &["name", "about"]],
];

/// The texts of the interface as a release has them: a list in the order of [`T`], without names. Their
/// names would be 2 KB of the program; where packs are made and tested, they are there.
#[cfg(not(target_arch = "wasm32"))]
fn unname_texts(root: &mut Value) -> Result<(), Invalid> {
    let Value::Object(sections) = root else { return Ok(()) };
    for (name, section) in sections {
        if let ("ui", Value::Object(_)) = (&**name, &*section) {
            need(section, "ui".into(), &[T::IDS])?;
            *section = Value::List(T::IDS.iter().filter_map(|id| section.at(&[id]).cloned()).collect());
        }
    }
    Ok(())
}

/// A release writes the long sections as lists, in an order that is known anyway: each entry gets its name.
fn name_entries(root: &mut Value, section: &str, names: &[&str]) {
    let Value::Object(sections) = root else { return };
    for (name, value) in sections {
        if let (true, Value::List(list)) = (&**name == section, &mut *value)
            && list.len() == names.len()
        {
            let mut named = Vec::new();
            for (name, entry) in names.iter().zip(std::mem::take(list)) {
                named.push(((*name).into(), entry));
            }
            *value = Value::Object(named);
        }
    }
}

/// The ids of what a pack registers.
fn ids<T: Entry>(register: &Register<T>) -> Vec<&str> {
    let mut ids = Vec::new();
    for entry in register.iter() {
        ids.push(entry.id().as_str());
    }
    ids
}

/// That there is a text at every path made of one name of each list.
fn need(value: &Value, path: String, names: &[&[&str]]) -> Result<(), Invalid> {
    let Some((first, rest)) = names.split_first() else {
        return match value.text() {
            None => Err(Invalid::new(path, Problem::NotText)),
            Some(text) if text.trim().is_empty() => Err(Invalid::new(path, Problem::Missing)),
            Some(text) => {
                let most = if path.starts_with("touchpoints.") { Title::MAX } else { LONGEST };
                let fits = text.len() <= most * 4 && text.chars().count() <= most;
                if fits { Ok(()) } else { Err(Invalid::new(path, Problem::TooLong(most))) }
            }
        };
    };
    for name in *first {
        let path = dotted(&[&path, name]);
        match value.at(&[name]) {
            Some(inner) => need(inner, path, rest)?,
            None => return Err(Invalid::new(path, Problem::Missing)),
        }
    }
    Ok(())
}

/// A path as it is told.
fn dotted(path: &[&str]) -> String {
    let mut text = String::new();
    for name in path {
        if !text.is_empty() {
            text.push('.');
        }
        text.push_str(name);
    }
    text
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
