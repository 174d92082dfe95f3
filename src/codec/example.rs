//! An example.

use super::value::Value;
use super::{ReadError, json};
use crate::domain::{Assessment, Structure, Subject};
use std::rc::Rc;

/// Reads an example in the words of a language.
pub fn read(text: &str, structure: &Structure, language: &str) -> Result<Assessment, ReadError> {
    let value = Value::parse(text, 4 << 20)?;
    let mut assessment = json::read_value(value.at(&["assessment"]).ok_or(ReadError::OtherFormat)?, structure)?;
    for touchpoint in &mut assessment.touchpoints {
        let touchpoint = Rc::make_mut(touchpoint);
        let id = touchpoint.id.to_string();
        let word = |kind: &str| value.at(&["words", language, kind, &id]).and_then(Value::text);
        if let Some(note) = word("notes").and_then(crate::domain::Note::new) {
            touchpoint.note = note;
        }
        if let Some(text) = word("titles").and_then(crate::domain::Title::new) {
            match &mut touchpoint.subject {
                Subject::Item { title, .. } => *title = Some(text),
                Subject::Own { title, .. } => *title = text,
            }
        }
    }
    Ok(assessment)
}
