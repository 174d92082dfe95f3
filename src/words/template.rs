//! Texts, and what is filled into them.

use super::Language;
use super::error::{Invalid, Problem};
use super::section::Checked;
use implicit_clone::unsync::IString;
use serde::Deserialize;
use std::fmt::{Display, Write};

/// The longest text of a pack, in code points.
const LONGEST: usize = 4_000;

/// A text with `{names}` that are filled in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Template(IString);

impl Template {
    /// The text as it was written.
    pub(super) fn text(&self) -> &IString {
        &self.0
    }

    /// The text with its names filled in. What is filled in is not looked at again.
    pub fn fill(&self, values: &[(&str, &dyn Display)]) -> String {
        let mut filled = String::new();
        let mut rest = &*self.0;
        while let Some((before, name, after)) = next_name(rest) {
            filled.push_str(before);
            let value = values.iter().find(|(known, _)| *known == name);
            debug_assert!(value.is_some(), "nothing fills {{{name}}} in “{}”", self.0);
            if let Some((_, value)) = value {
                // Writing to a text does not fail.
                _ = write!(filled, "{value}");
            }
            rest = after;
        }
        filled.push_str(rest);
        filled
    }
}

/// What stands before the next `{name}`, the name, and what stands after it.
fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

impl Checked for Template {
    fn check(&self, language: &Language, names: &[&str]) -> Result<(), Invalid> {
        self.0.check(language, names)?;
        let missing = names.iter().find(|name| !self.0.contains(&format!("{{{name}}}")));
        missing.map_or(Ok(()), |name| Err(Problem::NoName((*name).to_owned()).into()))
    }
}

impl Checked for IString {
    fn check(&self, _: &Language, names: &[&str]) -> Result<(), Invalid> {
        if self.trim().is_empty() {
            return Err(Problem::Blank.into());
        }
        if self.chars().count() > LONGEST {
            return Err(Problem::TooLong(LONGEST).into());
        }
        let mut rest: &str = self;
        while let Some((before, name, after)) = next_name(rest) {
            if before.contains('}') || name.contains('{') {
                return Err(Problem::Braces.into());
            }
            if !names.contains(&name) {
                return Err(Problem::UnknownName(name.to_owned()).into());
            }
            rest = after;
        }
        if rest.contains(['{', '}']) { Err(Problem::Braces.into()) } else { Ok(()) }
    }
}
