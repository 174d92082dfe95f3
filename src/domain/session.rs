//! One person at work: the assessment at hand, and what came before and after it.

use super::assessment::Assessment;
use super::event::{Event, Field, Refusal};
use super::limits;
use super::text::Label;
use std::rc::Rc;

/// How many steps can be taken back.
const STEPS: usize = 200;

/// The assessment at hand with its history. Applying an event is the only way to change it, and gives
/// another session: this one stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "the session it was made from stays as it is"]
pub struct Session {
    now: Rc<Assessment>,
    before: Vec<Rc<Assessment>>,
    after: Vec<Rc<Assessment>>,
    /// The field that the last step was typed into.
    typing: Option<Field>,
}

impl Session {
    /// Begins with an assessment.
    pub fn new(assessment: Assessment) -> Self {
        Self { now: Rc::new(assessment), before: Vec::new(), after: Vec::new(), typing: None }
    }

    /// The assessment at hand.
    pub fn assessment(&self) -> &Rc<Assessment> {
        &self.now
    }

    /// The session after an event. One that changes nothing is no step.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn apply(&self, event: &Event) -> Result<Self, Refusal> {
        let mut next = Assessment::clone(&self.now);
        if !event.change(&mut next)? {
            return Ok(self.clone());
        }
        let typing = event.field();
        let is_typed_on = typing.is_some() && typing == self.typing && self.can_undo();
        Ok(Self { typing, ..self.step(next, is_typed_on) })
    }

    /// The session after taking over another state as one step that can be undone: a file, a link, a
    /// fresh start.
    pub fn replace(&self, other: Assessment) -> Self {
        self.step(other, false)
    }

    /// The session after a step that was made elsewhere, with the revision that it has there.
    pub fn follow(&self, other: Assessment) -> Self {
        Self { now: Rc::new(other), ..self.step(Assessment::clone(&self.now), false) }
    }

    /// The session in the language in which the person answers. No change of the answers, and no step.
    pub fn speak(&self, language: Label) -> Self {
        let now = Rc::new(Assessment { lang: language, ..Assessment::clone(&self.now) });
        Self { now, ..self.clone() }
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is a step to take again.
    pub fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }

    /// The session without its last step; the revision grows all the same.
    pub fn undo(&self) -> Option<Self> {
        let (last, before) = self.before.split_last()?;
        let now = self.revised(Assessment::clone(last));
        Some(Self { now, before: before.to_vec(), after: pushed(&self.after, &self.now), typing: None })
    }

    /// The session with the step that was taken back last.
    pub fn redo(&self) -> Option<Self> {
        let (last, after) = self.after.split_last()?;
        let now = self.revised(Assessment::clone(last));
        Some(Self { now, before: pushed(&self.before, &self.now), after: after.to_vec(), typing: None })
    }

    fn step(&self, next: Assessment, is_typed_on: bool) -> Self {
        let mut before = if is_typed_on { self.before.clone() } else { pushed(&self.before, &self.now) };
        if before.len() > STEPS {
            before.remove(0);
        }
        Self { now: self.revised(next), before, after: Vec::new(), typing: None }
    }

    /// A state with the revision that it has as the next one at hand.
    ///
    /// A file may say the greatest revision there is. It is not believed then, so that the count goes on and
    /// what is written can always be read.
    fn revised(&self, next: Assessment) -> Rc<Assessment> {
        let now = self.now.revision;
        let known = [now.max(next.revision), now].into_iter().find(|revision| *revision < limits::REVISION);
        Rc::new(Assessment { revision: known.unwrap_or(0) + 1, ..next })
    }
}

/// States with one more at their end.
fn pushed(states: &[Rc<Assessment>], state: &Rc<Assessment>) -> Vec<Rc<Assessment>> {
    states.iter().chain([state]).cloned().collect()
}
