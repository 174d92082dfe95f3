//! The assessment as JSON (CONTRACT, *Assessment*): the file, the storage and the element's property.

mod assessment;
mod report;

use super::ReadError;
use super::fields::Object;
use super::value::Value;
use crate::domain::assessment::PackRef;
use crate::domain::{Assessment, Extra, Label, Problem, Structure, integrity};
use crate::method::Report;
use std::rc::Rc;

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
    read_value(&Value::parse(text, LARGEST)?, structure)
}

/// Reads an assessment from a value that is parsed already.
///
/// # Errors
/// The first thing that is wrong, with its path.
pub fn read_value(value: &Value, structure: &Structure) -> Result<Assessment, ReadError> {
    if value.at(&["format"]).and_then(Value::text) != Some(FORMAT) {
        return Err(ReadError::OtherFormat);
    }
    let mut file = Object::reading(value);
    match file.whole("version", 1, u64::MAX, None) {
        Some(VERSION) => {}
        Some(newer) => return Err(ReadError::Newer(newer)),
        None => file.flaw("version", Problem::Missing),
    }
    let pack = PackRef { id: structure.id.clone(), version: structure.version, extra: Extra::default() };
    let mut read = Assessment::new(Label::default(), pack);
    (read.next.touchpoint, read.next.action) = (assessment::UNSAID, assessment::UNSAID);
    assessment::assessment(&mut file, &mut read, structure, None);
    if read.pack.id != structure.id {
        return Err(ReadError::OtherPack(read.pack.id.as_str().into()));
    }
    let mut ids = Vec::new();
    for touchpoint in &mut read.touchpoints {
        ids.push(&mut Rc::make_mut(touchpoint).id.0);
    }
    assessment::number(&mut file, "next.touchpoint", ids, &mut read.next.touchpoint);
    let mut ids = Vec::new();
    for action in &mut read.actions {
        ids.push(&mut Rc::make_mut(action).id.0);
    }
    assessment::number(&mut file, "next.action", ids, &mut read.next.action);
    file.flawless()?;
    integrity::check(&read)?;
    Ok(read)
}

/// Writes an assessment, with its report where one is given.
pub fn write(assessment: &Assessment, structure: &Structure, report: Option<&Report>) -> String {
    let report = report.map(write_report);
    let mut file = Object::writing();
    assessment::assessment(&mut file, &mut assessment.clone(), structure, report.as_deref());
    file.written()
}

/// Writes a report.
pub fn write_report(report: &Report) -> String {
    report::report(report)
}
