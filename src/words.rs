//! The words of a pack in one language: a file of named texts that a person can write by hand, checked
//! whole when it is read. A text that is missing or that nothing asks for is an error with its path.

mod error;
mod guess;
mod language;
mod plural;
mod read;
mod search;
mod section;
mod template;
pub mod ui;
mod vocabulary;

pub use error::{Invalid, Problem, WordsError};
pub use guess::Guess;
pub use language::Language;
pub use plural::Plural;
pub use read::LARGEST;
pub use search::{Fit, Search, found};
pub use template::Template;
pub use vocabulary::{
    Advice, AspectWords, BandWords, CheckWords, CounterpartWords, ExampleWords, ImpressionWords, ItemWords, PairWords,
    Story, StoryWords, ZoneWords,
};

use crate::domain::assessment::Role;
use crate::domain::structure::Aspect;
use crate::domain::touchpoint::Channel;
use crate::domain::{
    Answer, Cell, Counterpart, Degree, Effort, Evidence, Fix, Frequency, Impression, PackId, Stage, State, Zone,
};
use crate::method::Band;
use enum_map::EnumMap;
use icu_plurals::PluralOperands;
use implicit_clone::unsync::IString;
use section::each;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::fmt::Display;
use ui::Ui;

/// A pack's words in one language, complete.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub struct Words {
    #[serde(rename = "lang")]
    language: Language,
    /// The language's own name for itself.
    pub name: IString,
    /// The texts of the interface.
    pub ui: Ui,
    /// Parts in the business.
    #[serde(deserialize_with = "each")]
    pub roles: EnumMap<Role, IString>,
    /// Counterparts.
    #[serde(deserialize_with = "each")]
    pub counterparts: EnumMap<Counterpart, CounterpartWords>,
    /// Stages, whoever lives them.
    #[serde(deserialize_with = "each")]
    pub common_stages: EnumMap<Stage, IString>,
    /// Stages as each counterpart lives them.
    #[serde(deserialize_with = "each_stage")]
    pub stages: EnumMap<Counterpart, EnumMap<Stage, IString>>,
    /// Channels.
    #[serde(deserialize_with = "each")]
    pub channels: EnumMap<Channel, IString>,
    /// Impressions.
    #[serde(deserialize_with = "each")]
    pub impressions: EnumMap<Impression, ImpressionWords>,
    /// What a fix takes.
    #[serde(deserialize_with = "each")]
    pub fixes: EnumMap<Fix, IString>,
    /// How one knows.
    #[serde(deserialize_with = "each")]
    pub evidence: EnumMap<Evidence, IString>,
    /// Answers to checks.
    #[serde(deserialize_with = "each")]
    pub answers: EnumMap<Answer, IString>,
    /// To what degree.
    #[serde(deserialize_with = "each")]
    pub degrees: EnumMap<Degree, IString>,
    /// What an action takes.
    #[serde(deserialize_with = "each")]
    pub efforts: EnumMap<Effort, IString>,
    /// Where an action stands.
    #[serde(deserialize_with = "each")]
    pub states: EnumMap<State, IString>,
    /// How often something happens.
    #[serde(deserialize_with = "each")]
    pub frequencies: EnumMap<Frequency, IString>,
    /// Bands.
    #[serde(deserialize_with = "each")]
    pub bands: EnumMap<Band, BandWords>,
    advice: Advice,
    /// Zones.
    #[serde(deserialize_with = "each")]
    pub zones: EnumMap<Zone, ZoneWords>,
    /// What checks are about.
    #[serde(deserialize_with = "each")]
    pub aspects: EnumMap<Aspect, AspectWords>,
    /// Stories.
    #[serde(deserialize_with = "each")]
    pub stories: EnumMap<Story, StoryWords>,
    examples: BTreeMap<String, ExampleWords>,
    trades: BTreeMap<String, IString>,
    touchpoints: BTreeMap<String, ItemWords>,
    checks: BTreeMap<String, CheckWords>,
    pairs: BTreeMap<String, PairWords>,
    roots: BTreeMap<String, IString>,
}

fn each_stage<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<EnumMap<Counterpart, EnumMap<Stage, IString>>, D::Error> {
    #[derive(Deserialize)]
    struct Stages(#[serde(deserialize_with = "each")] EnumMap<Stage, IString>);

    let stages: EnumMap<_, Stages> = each(deserializer)?;
    Ok(stages.map(|_, Stages(stages)| stages))
}

impl Words {
    /// The language, as a BCP 47 tag.
    pub fn lang(&self) -> &str {
        self.language.tag()
    }

    /// A counted text in the form that goes with `n`, with `{n}` and other names filled in.
    pub fn count<N>(&self, counted: &Plural, n: N, values: &[(&str, &dyn Display)]) -> String
    where
        N: Copy + Display + Into<PluralOperands>,
    {
        let values: Vec<(&str, &dyn Display)> = values.iter().copied().chain([("n", &n as &dyn Display)]).collect();
        let form = counted.form(self.language.category(n));
        form.map(|form| form.fill(&values)).unwrap_or_default()
    }

    /// Joins words as a sentence lists them: "a, b and c".
    pub fn list<T: AsRef<str>>(&self, words: &[T]) -> String {
        let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
        match words.as_slice() {
            [most @ .., next, last] => {
                let most: String = most.iter().flat_map(|word| [word, ", "]).collect();
                most + next + &self.ui.common.and + last
            }
            few => few.concat(),
        }
    }

    /// A stage as its counterpart lives it.
    pub fn stage(&self, cell: Cell) -> &IString {
        &self.stages[cell.counterpart][cell.stage]
    }

    /// One thing to do this week about an impression, by channel; none for delight.
    pub fn advice(&self, impression: Impression, channel: Channel) -> Option<&IString> {
        self.advice.on(impression, channel)
    }

    /// What an example of the pack is called.
    pub fn example(&self, id: &str) -> Option<&ExampleWords> {
        self.examples.get(id)
    }

    /// A trade of the pack.
    pub fn trade(&self, trade: &PackId) -> Option<&IString> {
        self.trades.get(trade.as_str())
    }

    /// An item of the pack.
    pub fn item(&self, item: &PackId) -> Option<&ItemWords> {
        self.touchpoints.get(item.as_str())
    }

    /// The title of an item of the pack.
    pub fn title(&self, item: &PackId) -> Option<&IString> {
        self.item(item).map(|item| &item.title)
    }

    /// A check.
    pub fn check(&self, check: &PackId) -> Option<&CheckWords> {
        self.checks.get(check.as_str())
    }

    /// A mirror pair.
    pub fn pair(&self, pair: &PackId) -> Option<&PairWords> {
        self.pairs.get(pair.as_str())
    }

    /// The statement of a root.
    pub fn root(&self, root: &PackId) -> Option<&IString> {
        self.roots.get(root.as_str())
    }
}
