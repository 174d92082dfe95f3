//! The examples that a pack brings: their answers stand in the structure, their words with the words.

use super::vocabulary::Vocabulary;
use super::words::{Example, Words};
use crate::codec::value::Value;
use crate::codec::{ReadError, json};
use crate::domain::{Assessment, Note, Structure, Subject, Title};
use enum_map::EnumMap;
use std::rc::Rc;

/// Reads the examples from the value of a pack's structure file. A pack may bring none.
///
/// # Errors
/// The first thing that is wrong in an example, with its path there.
pub fn read(value: &Value, structure: &Structure) -> Result<EnumMap<Example, Option<Assessment>>, ReadError> {
    let mut examples = EnumMap::default();
    for &example in Example::ALL {
        if let Some(answers @ Value::Object(_)) = value.at(&["examples", example.id()]) {
            examples[example] = Some(json::read_value(answers, structure)?);
        }
    }
    Ok(examples)
}

/// An example in the words of a language.
pub fn worded(assessment: &Assessment, example: Example, words: &Words) -> Assessment {
    let mut worded = assessment.clone();
    for touchpoint in &mut worded.touchpoints {
        let touchpoint = Rc::make_mut(touchpoint);
        let id = touchpoint.id.to_string();
        if let Some(note) = words.example_note(example, &id).and_then(Note::new) {
            touchpoint.note = note;
        }
        if let Some(text) = words.example_title(example, &id).and_then(Title::new) {
            match &mut touchpoint.subject {
                Subject::Item { title, .. } => *title = Some(text),
                Subject::Own { title, .. } => *title = text,
            }
        }
    }
    worded
}
