//! What the person does on this screen, and how it went.

use crate::domain::event::ActionEvent;
use crate::domain::{ActionId, Assessment, Effort, Event, Refusal, Source, State};
use std::rc::Rc;
use yew::Reducible;

/// Something that the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Opened a card, or closed it.
    CardToggled(ActionId),
    SuggestionsTaken {
        taken: Vec<(Source, Effort)>,
        /// The button that was pressed is gone with them.
        button_gone: bool,
    },
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

/// A control of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    Title,
    /// The list of columns.
    Columns,
}

impl Deed {
    /// What it means for the answers, if anything.
    pub fn event(&self) -> Option<Event> {
        match self {
            Self::CardToggled(_) => None,
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
    /// Of the answers after it.
    pub revision: u64,
}

impl Outcome {
    /// Whether what had the focus is gone, and no card takes it.
    pub fn moves_focus_to_board(&self) -> bool {
        let is_gone = matches!(self.deed, Deed::ActionRemoved(_) | Deed::SuggestionsTaken { button_gone: true, .. });
        is_gone && self.refusal.is_none()
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

/// What is chosen on this screen, and what was done there last.
#[derive(Debug, Default, PartialEq)]
pub struct PlanModel {
    /// The card that is open.
    pub open: Option<ActionId>,
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
            Deed::CardToggled(card) => (self.open != Some(card)).then_some(card),
            Deed::ActionRemoved(_) => None,
            _ => self.open,
        };
        Rc::new(Self { open, outcome: Some(outcome) })
    }
}
