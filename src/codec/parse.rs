//! JSON to structs of `wire`, and what serde says of a text that has another shape.

use super::{ReadError, scan};
use crate::domain::{Invalid, Problem};
use serde::Deserialize;
use serde_json::error::Category;

/// Reads JSON of at most `most` bytes.
pub(super) fn parse<'de, T: Deserialize<'de>>(text: &'de str, most: usize) -> Result<T, ReadError> {
    parse_checked(scan::checked(text, most)?)
}

/// Reads JSON at which [`scan`] has looked.
pub(super) fn parse_checked<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, ReadError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    // The depth has been looked at.
    reader.disable_recursion_limit();
    let value = serde_path_to_error::deserialize(&mut reader).map_err(of_serde)?;
    reader.end().map_err(|_| ReadError::NotJson)?;
    Ok(value)
}

/// Reads what decides whether the rest is ours, and passes over that. It is an object: serde would take a list for a
/// struct too.
pub(super) fn parse_header<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, ReadError> {
    if text.trim_start().starts_with('[') {
        return Err(ReadError::OtherFormat);
    }
    parse_checked(text)
}

fn of_serde(error: serde_path_to_error::Error<serde_json::Error>) -> ReadError {
    if error.inner().classify() != Category::Data {
        return ReadError::NotJson;
    }
    let path = if error.path().iter().len() == 0 { String::new() } else { error.path().to_string() };
    let invalid = invalid(&error.inner().to_string()).within(path);
    if invalid.path.is_empty() { ReadError::OtherFormat } else { invalid.into() }
}

/// What is wrong by serde's message, which is the only place where it says so.
///
/// A message quotes what it has found, so it is read from the front where it names a field of ours, and from
/// the back where it says what was expected.
fn invalid(message: &str) -> Invalid {
    for (beginning, problem) in [("missing field `", Problem::Missing), ("duplicate field `", Problem::Repeated)] {
        if let Some((field, _)) = message.strip_prefix(beginning).and_then(|rest| rest.split_once('`')) {
            return Invalid::new(field, problem);
        }
    }
    let expected = message.rsplit_once(", expected ").map_or("", |(_, expected)| expected);
    let problem = match expected.split_once(" at line ").map_or(expected, |(expected, _)| expected) {
        "a string" => Problem::NotText,
        "a boolean" => Problem::NotFlag,
        "a sequence" => Problem::NotList,
        _ => Problem::NotObject,
    };
    Invalid::new("", problem)
}
