//! What happens to an action of the plan.

use super::change::{number, set, worded};
use super::{Field, Refusal};
use crate::domain::assessment::Assessment;
use crate::domain::id::ActionId;
use crate::domain::limits;
use crate::domain::plan::{Action, Effort, Source, State};
use crate::domain::text::{Label, Note, Title};
use crate::domain::time::Date;
use std::rc::Rc;

/// What happens to an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActionEvent {
    /// Moved on the board; `insisted` passes the limit of what is in hand.
    Moved {
        /// Where to.
        state: State,
        /// The person wants it in spite of the limit.
        insisted: bool,
    },
    Renamed(Option<Title>),
    /// What it takes.
    EffortChosen(Effort),
    /// When it is due.
    DueChosen(Option<Date>),
    /// Who does it.
    PersonWritten(Label),
    NoteWritten(Note),
    Removed,
}

impl ActionEvent {
    pub(super) fn field(&self, id: ActionId) -> Option<Field> {
        match self {
            Self::Renamed(_) => Some(Field::ActionTitle(id)),
            Self::DueChosen(_) => Some(Field::ActionDue(id)),
            Self::PersonWritten(_) => Some(Field::ActionPerson(id)),
            Self::NoteWritten(_) => Some(Field::ActionNote(id)),
            _ => None,
        }
    }

    pub(super) fn change(&self, next: &mut Assessment, id: ActionId) -> Result<bool, Refusal> {
        let in_hand = next.actions.iter().filter(|other| other.state == State::Doing && other.id != id).count();
        let at = next.actions.iter().position(|action| action.id == id).ok_or(Refusal::Gone)?;
        let action = Rc::make_mut(next.actions.get_mut(at).ok_or(Refusal::Gone)?);
        Ok(match self {
            Self::Moved { state: State::Doing, insisted: false } if in_hand >= limits::DOING => {
                return Err(Refusal::EnoughInHand);
            }
            Self::Moved { state, .. } => set(&mut action.state, *state),
            Self::Renamed(new) => match worded(new.as_ref()) {
                None if action.source.is_none() => return Err(Refusal::TitleNeeded),
                new => set(&mut action.title, new),
            },
            Self::EffortChosen(effort) => set(&mut action.effort, *effort),
            Self::DueChosen(due) => set(&mut action.due, *due),
            Self::PersonWritten(person) => set(&mut action.person, person.clone()),
            Self::NoteWritten(note) => set(&mut action.note, note.clone()),
            Self::Removed => {
                next.actions.remove(at);
                true
            }
        })
    }
}

/// Puts an action into the plan.
pub(super) fn plan(
    next: &mut Assessment,
    title: Option<Title>,
    source: Option<Source>,
    effort: Effort,
) -> Result<bool, Refusal> {
    if next.actions.len() >= limits::ACTIONS {
        return Err(Refusal::TooManyActions);
    }
    let id = ActionId(number(next.next.action).ok_or(Refusal::TooManyActions)?);
    next.next.action += 1;
    next.actions.push(Rc::new(Action { title, source, ..Action::new(id, effort) }));
    Ok(true)
}
