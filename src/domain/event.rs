//! What can happen to an assessment. Events are facts in the past tense; applying one gives the next
//! assessment or refuses, and never changes the one at hand.

mod action;
mod change;
mod money;
mod refusal;
mod respondent;
mod touchpoint;
mod zone;

pub use action::ActionEvent;
pub use money::MoneyEvent;
pub use refusal::Refusal;
pub use respondent::RespondentEvent;
pub use touchpoint::TouchpointEvent;
pub use zone::{Figure, ZoneEvent};

use super::assessment::{Assessment, Cell, Extra, NothingHere};
use super::id::{ActionId, PackId, TouchpointId};
use super::mirror::{Degree, PairAnswer, RootAnswer};
use super::people::{Counterpart, Stage};
use super::plan::{Effort, Source};
use super::rating::Impression;
use super::text::Title;
use super::touchpoint::{Channel, LeadsTo, Subject};
use super::zone::Zone;
use change::{put, set};

/// Something that the person did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Said of themselves.
    Respondent(RespondentEvent),
    /// Listed an item of the pack, as a whole or as a part.
    ItemListed {
        item: PackId,
        /// The whole of which it is a part.
        parent: Option<TouchpointId>,
    },
    /// Listed an item of the pack as the one on which a touchpoint tells.
    ChainListed {
        from: TouchpointId,
        item: PackId,
        /// They are never there: its impression is unknown.
        unseen: bool,
    },
    /// Listed a touchpoint of their own.
    OwnListed {
        title: Title,
        channel: Channel,
        /// Its counterpart; a part may leave it to its whole.
        counterpart: Option<Counterpart>,
        /// Its stage; a part may leave it to its whole.
        stage: Option<Stage>,
        /// The whole of which it is a part.
        parent: Option<TouchpointId>,
    },
    /// Said or did something about a touchpoint.
    Touchpoint(TouchpointId, TouchpointEvent),
    /// Removed a touchpoint with all its parts.
    TouchpointRemoved {
        touchpoint: TouchpointId,
        /// The words shown until then for actions that speak of it and have no title.
        wording: Vec<(ActionId, Title)>,
    },
    /// Said that nothing happens in a cell, or took it back.
    NothingHereSaid(Cell, bool),
    /// Said something of a zone.
    Zone(Zone, ZoneEvent),
    /// Said what time or customers are worth.
    Money(MoneyEvent),
    /// Answered one side of a pair.
    PairAnswered {
        pair: PackId,
        /// Inside (or outside).
        inward: bool,
        /// The answer, or none any more.
        degree: Option<Degree>,
    },
    /// Answered a root.
    RootAnswered(PackId, Option<Degree>),
    /// Took suggestions into the plan.
    SuggestionsTaken(Vec<(Source, Effort)>),
    /// Put down an action of their own.
    ActionListed {
        title: Title,
        /// What it takes.
        effort: Effort,
    },
    /// Did something with an action.
    Action(ActionId, ActionEvent),
}

/// A field that is typed into. Typing on in one is one step to undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// Name of the assessment.
    Label,
    Department,
    Branch,
    /// Title of a touchpoint.
    TouchpointTitle(TouchpointId),
    /// Note on a touchpoint.
    TouchpointNote(TouchpointId),
    /// Figure of a zone.
    Figure(Zone, Figure),
    /// Cost of an hour.
    HourCost,
    /// Value of a customer.
    CustomerValue,
    /// Title of an action.
    ActionTitle(ActionId),
    /// When an action is due: a year typed is four days on the way.
    ActionDue(ActionId),
    /// Who does an action.
    ActionPerson(ActionId),
    /// Note on an action.
    ActionNote(ActionId),
}

impl Event {
    /// Whether it is told while the person types, and not by something they do.
    pub fn is_typed(&self) -> bool {
        self.field().is_some()
    }

    /// The field that was typed into.
    pub(super) fn field(&self) -> Option<Field> {
        match self {
            Self::Respondent(event) => event.field(),
            Self::Touchpoint(id, event) => event.field(*id),
            Self::Zone(zone, event) => event.field(*zone),
            Self::Money(event) => event.field(),
            Self::Action(id, event) => event.field(*id),
            _ => None,
        }
    }

    /// The assessment after this event.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn apply(&self, assessment: &Assessment) -> Result<Assessment, Refusal> {
        let mut next = assessment.clone();
        self.change(&mut next)?;
        Ok(next)
    }

    /// Changes an assessment, which is of no use where it is refused. Whether anything has changed.
    pub(super) fn change(&self, next: &mut Assessment) -> Result<bool, Refusal> {
        match self {
            Self::Respondent(event) => Ok(event.change(&mut next.respondent)),
            Self::ItemListed { item, parent } => touchpoint::list(next, Subject::of_pack(item.clone()), *parent),
            Self::ChainListed { from, item, unseen } => {
                touchpoint::list(next, Subject::of_pack(item.clone()), None)?;
                let listed = next.touchpoints.last().ok_or(Refusal::Gone)?.id;
                if *unseen {
                    TouchpointEvent::ImpressionChosen(Some(Impression::Unknown)).change(next, listed)?;
                }
                TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(listed)).change(next, *from)
            }
            Self::OwnListed { title, channel, counterpart, stage, parent } => {
                if title.is_blank() {
                    return Err(Refusal::TitleNeeded);
                }
                if parent.is_none() && (counterpart.is_none() || stage.is_none()) {
                    return Err(Refusal::PlaceNeeded);
                }
                let (title, counterpart, stage) = (title.clone(), *counterpart, *stage);
                touchpoint::list(next, Subject::Own { title, channel: *channel, counterpart, stage }, *parent)
            }
            Self::Touchpoint(id, event) => event.change(next, *id),
            Self::TouchpointRemoved { touchpoint, wording } => touchpoint::remove(next, *touchpoint, wording),
            Self::NothingHereSaid(cell, said) => {
                match (next.nothing_here.iter().position(|entry| entry.cell == *cell), said) {
                    (Some(at), false) => drop(next.nothing_here.remove(at)),
                    (None, true) => next.nothing_here.push(NothingHere { cell: *cell, extra: Extra::default() }),
                    _ => return Ok(false),
                }
                Ok(true)
            }
            Self::Zone(zone, event) => event.change(next, *zone),
            Self::Money(event) => event.change(&mut next.money),
            Self::PairAnswered { pair, inward, degree } => {
                let at = next.mirror.iter().position(|entry| entry.pair == *pair);
                let known = at.and_then(|at| next.mirror.get(at)).cloned();
                let mut entry = known.unwrap_or_else(|| PairAnswer::new(pair.clone()));
                set(if *inward { &mut entry.inward } else { &mut entry.outward }, *degree);
                Ok(put(&mut next.mirror, at, (!entry.is_blank()).then_some(entry)))
            }
            Self::RootAnswered(root, degree) => {
                let at = next.roots.iter().position(|entry| entry.root == *root);
                Ok(put(&mut next.roots, at, degree.map(|degree| RootAnswer { root: root.clone(), degree })))
            }
            Self::SuggestionsTaken(taken) => {
                let mut changes = false;
                for (source, effort) in taken {
                    if source.touchpoint().is_some_and(|id| next.touchpoint(id).is_none()) {
                        return Err(Refusal::Gone);
                    }
                    if !next.actions.iter().any(|action| action.source.as_ref() == Some(source)) {
                        changes = action::plan(next, None, Some(source.clone()), *effort)?;
                    }
                }
                Ok(changes)
            }
            Self::ActionListed { title, effort } => {
                if title.is_blank() {
                    return Err(Refusal::TitleNeeded);
                }
                action::plan(next, Some(title.clone()), None, *effort)
            }
            Self::Action(id, event) => event.change(next, *id),
        }
    }
}
