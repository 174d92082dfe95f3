//! An example that a pack brings: `{ "assessment": …, "words": { "en": { "titles": { "t1": … } } } }`, the
//! assessment as it is exported, the words by language for titles and notes that it names otherwise.

use super::parse::parse;
use super::{ReadError, json, pack, wire};
use crate::domain::{Assessment, Invalid, Problem, Structure};

/// Reads an example in the words of a language.
///
/// # Errors
/// The first thing that is wrong, with its path.
pub fn read(text: &str, structure: &Structure, lang: &str) -> Result<Assessment, ReadError> {
    let example: wire::Example = parse(text, pack::LARGEST)?;
    let assessment = example.assessment.as_ref().ok_or_else(|| Invalid::new("assessment", Problem::Missing))?;
    let mut assessment = json::read(&assessment.to_string(), structure).map_err(|error| match error {
        ReadError::Invalid(invalid) => invalid.within("assessment").into(),
        other => other,
    })?;
    example.words(lang).put(&mut assessment).map_err(|invalid| invalid.within(format!("words.{lang}")))?;
    Ok(assessment)
}
