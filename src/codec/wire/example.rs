//! An example that a pack brings: answers, and their words by language.

use super::entries::Entries;
use super::value::text;
use crate::domain::{Assessment, Invalid, Subject};
use serde::{Deserialize, de::IgnoredAny};
use serde_json::Value;
use std::rc::Rc;

#[derive(Deserialize)]
pub(in crate::codec) struct Example {
    pub(in crate::codec) assessment: Option<Value>,
    words: Option<Entries<Option<ExampleWords>>>,
    /// Without it serde would take a list for this struct; so below.
    #[serde(flatten)]
    _rest: IgnoredAny,
}

/// The words of an example, by the ids of its touchpoints.
#[derive(Default, Deserialize)]
pub(in crate::codec) struct ExampleWords {
    titles: Option<Entries<Option<Rc<str>>>>,
    notes: Option<Entries<Option<Rc<str>>>>,
    #[serde(flatten)]
    _rest: IgnoredAny,
}

impl Example {
    /// The words in a language; none where it has no words of its own.
    pub(in crate::codec) fn words(self, lang: &str) -> ExampleWords {
        let mut entries = self.words.into_iter().flat_map(|words| words.0);
        entries.find_map(|(name, words)| words.filter(|_| *name == *lang)).unwrap_or_default()
    }
}

impl ExampleWords {
    /// Puts the words to their touchpoints.
    pub(in crate::codec) fn put(self, assessment: &mut Assessment) -> Result<(), Invalid> {
        for touchpoint in &mut assessment.touchpoints {
            let touchpoint = Rc::make_mut(touchpoint);
            let id = touchpoint.id.to_string();
            let of = |words: &Option<Entries<Option<Rc<str>>>>| {
                let mut entries = words.iter().flat_map(|words| &words.0);
                entries.find(|(name, _)| **name == *id).and_then(|(_, text)| text.clone())
            };
            if let Some(title) = text(&id, of(&self.titles)).map_err(|invalid| invalid.within("titles"))? {
                match &mut touchpoint.subject {
                    Subject::Item { title: renamed, .. } => *renamed = Some(title),
                    Subject::Own { title: own, .. } => *own = title,
                }
            }
            if let Some(note) = text(&id, of(&self.notes)).map_err(|invalid| invalid.within("notes"))? {
                touchpoint.note = note;
            }
        }
        Ok(())
    }
}
