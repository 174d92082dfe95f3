//! One person at work: the assessment at hand, and what came before and after it.

use super::assessment::Assessment;
use super::event::{Event, Refusal};
use super::limits;
use super::text::Label;
use std::mem;

/// How many steps can be taken back.
const STEPS: usize = 200;

/// The assessment at hand with its history. Applying an event is the only way to change it.
#[derive(Clone, Debug)]
pub struct Session {
    now: Assessment,
    before: Vec<Assessment>,
    after: Vec<Assessment>,
    typing: Option<(&'static str, u32)>,
}

impl Session {
    /// Begins with an assessment.
    pub fn new(assessment: Assessment) -> Self {
        Self { now: assessment, before: Vec::new(), after: Vec::new(), typing: None }
    }

    /// The assessment at hand.
    pub fn assessment(&self) -> &Assessment {
        &self.now
    }

    /// Lets an event happen. An event that changes nothing is no step.
    ///
    /// # Errors
    /// Why it cannot be; nothing has changed then.
    pub fn apply(&mut self, event: &Event) -> Result<(), Refusal> {
        let mut next = self.now.clone();
        if event.change(&mut next)? {
            let field = event.field();
            let typed_on = field.is_some() && field == self.typing && !self.before.is_empty();
            self.step(next, typed_on);
            self.typing = field;
        }
        Ok(())
    }

    /// Takes over another state as one step that can be undone: a file, a link, a fresh start.
    pub fn replace(&mut self, other: Assessment) {
        self.step(other, false);
        self.typing = None;
    }

    /// Notes the language in which the person answers. No change of the answers, and no step.
    pub fn speak(&mut self, language: Label) {
        self.now.lang = language;
    }

    fn step(&mut self, next: Assessment, typed_on: bool) {
        let old = self.turn_into(next);
        self.after.clear();
        if !typed_on {
            if self.before.len() >= STEPS {
                self.before.remove(0);
            }
            self.before.push(old);
        }
    }

    /// Takes another state for the one at hand, which it gives back.
    fn turn_into(&mut self, mut next: Assessment) -> Assessment {
        // The greatest revision stays, so that what is written can always be read.
        let revision = self.now.revision.max(next.revision);
        next.revision = revision.saturating_add(1).min(limits::REVISION);
        self.typing = None;
        mem::replace(&mut self.now, next)
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is a step to take again.
    pub fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }

    /// Takes back the last step; the revision grows all the same.
    pub fn undo(&mut self) -> bool {
        self.travel(true)
    }

    /// Takes the step again that was taken back last.
    pub fn redo(&mut self) -> bool {
        self.travel(false)
    }

    fn travel(&mut self, back: bool) -> bool {
        let from = if back { &mut self.before } else { &mut self.after };
        let Some(state) = from.pop() else { return false };
        let left = self.turn_into(state);
        let to = if back { &mut self.after } else { &mut self.before };
        to.push(left);
        true
    }
}
