//! What the person does on this screen, and how it went.

use super::offer::{Offer, Row};
use crate::domain::event::ActionEvent;
use crate::domain::{ActionId, Assessment, Effort, Event, Refusal, Source, State, Title};
use crate::state::Shown;
use std::rc::Rc;
use yew::Reducible;

/// Something that the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Opened something of a card, or closed it.
    Toggled(ActionId, CardPart),
    SuggestionsTaken {
        taken: Vec<(Source, Effort)>,
        row: Row,
    },
    /// Wrote down an action of their own; it has been listed.
    OwnListed(Title),
    ActionMoved {
        action: ActionId,
        state: State,
        /// In spite of the limit of what is in hand.
        insisted: bool,
        /// What has the focus once the card stands elsewhere.
        focus: Control,
    },
    ActionRemoved(ActionId),
}

/// What can be opened of a card: one thing on the board at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardPart {
    /// Who does it.
    Person,
    /// By when.
    Due,
    /// All the rest.
    Details,
}

/// A control of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// What says that it is done.
    Tick,
    Title,
    /// The list of columns.
    Columns,
}

impl Deed {
    /// What it means for the answers, if anything.
    fn event(&self) -> Option<Event> {
        match self {
            Self::Toggled(..) | Self::OwnListed(_) => None,
            Self::SuggestionsTaken { taken, .. } => Some(Event::SuggestionsTaken(taken.clone())),
            Self::ActionMoved { action, state, insisted, .. } => {
                Some(Event::Action(*action, ActionEvent::Moved { state: *state, insisted: *insisted }))
            }
            Self::ActionRemoved(action) => Some(Event::Action(*action, ActionEvent::Removed)),
        }
    }
}

/// A deed, and how it went.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub deed: Deed,
    pub refusal: Option<Refusal>,
    /// What had the focus is gone, and no card takes it.
    pub is_focus_lost: bool,
    /// Of the answers after it.
    revision: u64,
}

impl Outcome {
    /// Lets a deed happen: `apply` changes the answers, `shown` gives those after it.
    pub fn of(deed: Deed, apply: impl FnOnce(Event) -> Result<(), Refusal>, shown: impl FnOnce() -> Shown) -> Self {
        let refusal = deed.event().and_then(|event| apply(event).err());
        let shown = shown();
        let is_gone = match deed {
            Deed::ActionRemoved(_) => true,
            Deed::SuggestionsTaken { row, .. } => !Offer::of(&shown).has(row),
            _ => false,
        };
        let revision = shown.assessment().revision;
        Self { deed, refusal, is_focus_lost: is_gone && refusal.is_none(), revision }
    }

    /// What takes the focus on the card that was moved.
    pub fn control(&self) -> Option<Control> {
        match self.deed {
            Deed::ActionMoved { focus, .. } if self.refusal.is_none() => Some(focus),
            _ => None,
        }
    }

    /// Whether this action was to be moved.
    pub fn is_move_of(&self, id: ActionId) -> bool {
        matches!(self.deed, Deed::ActionMoved { action, .. } if action == id)
    }

    /// Whether it finished something.
    pub fn finishes(&self) -> bool {
        matches!(self.deed, Deed::ActionMoved { state: State::Done, .. }) && self.refusal.is_none()
    }

    /// The move that was refused, in spite of the limit that it met.
    pub fn insisted(&self) -> Option<Deed> {
        match self.deed {
            Deed::ActionMoved { action, state, focus, .. } if self.refusal == Some(Refusal::EnoughInHand) => {
                Some(Deed::ActionMoved { action, state, insisted: true, focus })
            }
            _ => None,
        }
    }

    /// Why suggestions could not be taken.
    pub fn refusal_to_take(&self) -> Option<Refusal> {
        self.refusal.filter(|_| matches!(self.deed, Deed::SuggestionsTaken { .. }))
    }
}

/// What is open on this screen, and what was done there last.
#[derive(Debug, Default, PartialEq)]
pub struct PlanModel {
    pub open: Option<(ActionId, CardPart)>,
    outcome: Option<Outcome>,
}

impl PlanModel {
    /// What was done last; nothing once the answers have changed otherwise.
    pub fn outcome_in(&self, assessment: &Assessment) -> Option<&Outcome> {
        self.outcome.as_ref().filter(|outcome| outcome.revision == assessment.revision)
    }
}

impl Reducible for PlanModel {
    type Action = Outcome;

    fn reduce(self: Rc<Self>, outcome: Outcome) -> Rc<Self> {
        let open = match outcome.deed {
            Deed::Toggled(card, part) => Some((card, part)).filter(|toggled| self.open != Some(*toggled)),
            Deed::ActionRemoved(_) => None,
            _ => self.open,
        };
        Rc::new(Self { open, outcome: Some(outcome) })
    }
}
