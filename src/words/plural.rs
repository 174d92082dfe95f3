//! Texts that count something.

use super::error::{Invalid, Problem};
use super::section::Checked;
use super::{Language, Template};
use icu_plurals::PluralCategory;
use serde::Deserialize;

/// A counted text: one form for each category in which its language counts, as CLDR names them.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plural {
    zero: Option<Template>,
    one: Option<Template>,
    two: Option<Template>,
    few: Option<Template>,
    many: Option<Template>,
    other: Option<Template>,
}

impl Plural {
    /// The form for a category; for one that only larger numbers take than the program counts, the general one.
    pub(super) fn form(&self, category: PluralCategory) -> Option<&Template> {
        self.of(category).or(self.other.as_ref())
    }

    fn of(&self, category: PluralCategory) -> Option<&Template> {
        match category {
            PluralCategory::Zero => self.zero.as_ref(),
            PluralCategory::One => self.one.as_ref(),
            PluralCategory::Two => self.two.as_ref(),
            PluralCategory::Few => self.few.as_ref(),
            PluralCategory::Many => self.many.as_ref(),
            PluralCategory::Other => self.other.as_ref(),
        }
    }
}

fn id(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

impl Checked for Plural {
    fn check(&self, language: &Language, names: &[&str]) -> Result<(), Invalid> {
        let names: Vec<&str> = ["n"].iter().chain(names).copied().collect();
        PluralCategory::all().try_for_each(|category| {
            let checked = match self.of(category) {
                None if language.counts_in().contains(&category) => Err(Problem::Missing.into()),
                None => Ok(()),
                Some(_) if !language.has(category) => Err(Problem::Unknown.into()),
                // A form need not say the number: one thing speaks for itself.
                Some(form) => form.text().check(language, &names),
            };
            checked.map_err(|invalid: Invalid| invalid.within(id(category)))
        })
    }
}
