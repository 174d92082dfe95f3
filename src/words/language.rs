//! How a language counts.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};
use serde::Deserialize;

/// A language by its BCP 47 tag, with its rules for counting.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Language {
    tag: String,
    rules: PluralRules,
    counts_in: Vec<PluralCategory>,
}

impl Eq for Language {}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl TryFrom<String> for Language {
    type Error = &'static str;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        let locale = Locale::try_from_str(&tag).map_err(|_| "no tag of a language")?;
        let rules = PluralRules::try_new_cardinal((&locale).into()).map_err(|_| "a language that cannot count")?;
        let mut counts_in: Vec<_> = counted().map(|n| rules.category_for(n)).collect();
        counts_in.sort();
        counts_in.dedup();
        Ok(Self { tag, rules, counts_in })
    }
}

/// Numbers that show which forms whole numbers take: rules look at the last two digits, or at thousands.
/// A form of millions alone (Spanish has one) is not asked for: the program counts to 100,000.
fn counted() -> impl Iterator<Item = u32> {
    (0..=200).chain((1_000..=100_000).step_by(1_000))
}

impl Language {
    /// The BCP 47 tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The forms that the language needs for whole numbers.
    pub fn counts_in(&self) -> &[PluralCategory] {
        &self.counts_in
    }

    /// The form that goes with a number.
    pub fn category(&self, n: impl Into<PluralOperands>) -> PluralCategory {
        self.rules.category_for(n)
    }

    /// Whether the language has this form, if only for fractions.
    pub fn has(&self, category: PluralCategory) -> bool {
        self.rules.categories().any(|known| known == category)
    }
}
