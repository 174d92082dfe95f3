//! The assessment as JSON (CONTRACT, *Assessment*): the file, the storage and the element's property.

use super::ReadError;
use super::parse::{parse_checked, parse_header};
use super::{scan, wire};
use crate::domain::{Assessment, Structure, integrity};
use crate::method::Report;

/// The name of the format.
pub const FORMAT: &str = "tangent-assessment";
/// The version written; older ones open for ever, newer ones are refused by name.
pub const VERSION: u64 = 1;
/// The largest file read, in bytes.
pub const LARGEST: usize = 16 << 20;

/// Reads an assessment. Its id is blank where the text has none: the caller makes one.
///
/// # Errors
/// The first thing that is wrong, with its path.
pub fn read(text: &str, structure: &Structure) -> Result<Assessment, ReadError> {
    let text = scan::checked(text, LARGEST)?;
    parse_header::<wire::Header>(text)?.check(structure)?;
    let assessment = parse_checked::<wire::Assessment>(text)?.read(structure)?;
    integrity::check(&assessment)?;
    Ok(assessment)
}

/// Writes an assessment, with its report where one is given.
pub fn write(assessment: &Assessment, structure: &Structure, report: Option<&Report>) -> String {
    written(&wire::Assessment::of(assessment, structure, report))
}

/// Writes a report.
pub fn write_report(report: &Report) -> String {
    written(&wire::Report::from(report))
}

/// JSON of a struct of [`wire`], whose names are all texts: writing it cannot fail.
fn written(file: &impl serde::Serialize) -> String {
    serde_json::to_string(file).unwrap_or_default()
}

/// JSON as a person would like to read it.
pub fn pretty(json: &str) -> String {
    let value: Option<serde_json::Value> = serde_json::from_str(json).ok();
    value.and_then(|value| serde_json::to_string_pretty(&value).ok()).unwrap_or_else(|| json.to_owned())
}
