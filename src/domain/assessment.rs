//! One person's answers, as a whole.

use super::id::{ActionId, Currency, PackId, TouchpointId};
use super::mirror::{PairAnswer, RootAnswer};
use super::people::{Counterpart, Stage};
use super::plan::Action;
use super::text::Label;
use super::time::Timestamp;
use super::touchpoint::Touchpoint;
use super::zone::{Zone, ZoneAnswer};
use enum_map::{Enum, EnumMap};
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What the respondent is in the business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Owner,
    Manager,
    Staff,
}

/// Fields of a file that this program doesn't know, kept and written back.
///
/// Whole numbers within 64 bits come back as they were; others as the nearest double, exact to 15 digits.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// Who answers. Any of it may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Respondent {
    /// A name for this assessment.
    pub label: Label,
    pub role: Option<Role>,
    /// What the business does: one of the pack's trades. It orders what is offered.
    pub trade: Option<PackId>,
    /// Whether they meet customers, as they said. Only staff are asked; of the others it is known by whom they meet.
    pub meets_customers: Option<bool>,
    pub department: Label,
    pub branch: Label,
    /// Whom they meet.
    pub counterparts: EnumMap<Counterpart, bool>,
    pub extra: Extra,
}

impl Respondent {
    /// Whether they meet anybody at all.
    pub fn meets_anybody(&self) -> bool {
        self.counterparts.values().any(|met| *met)
    }

    /// Whether they meet people, and no customers among them: as they said, else by whom they meet.
    pub fn works_inside(&self) -> bool {
        match self.meets_customers {
            Some(meets) => !meets,
            None => self.meets_anybody() && !self.counterparts[Counterpart::Customer],
        }
    }
}

/// A counterpart at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// Who.
    pub counterpart: Counterpart,
    /// When.
    pub stage: Stage,
}

/// A cell of which the person says "nothing happens there, I looked".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NothingHere {
    pub cell: Cell,
    pub extra: Extra,
}

/// What an hour and a customer are worth, for all zones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Money {
    /// The currency of both.
    pub currency: Option<Currency>,
    /// Cost of an hour, up to [`super::limits::HOUR_COST`].
    pub hour_cost: Option<u32>,
    /// What a customer is worth, up to [`super::limits::CUSTOMER_VALUE`].
    pub customer_value: Option<u32>,
    pub extra: Extra,
}

/// The pack that the answers speak of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackRef {
    pub id: PackId,
    pub version: u32,
    pub extra: Extra,
}

/// The numbers of the next touchpoint and the next action; greater than any used so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// Of the next touchpoint.
    pub touchpoint: u32,
    /// Of the next action.
    pub action: u32,
    pub extra: Extra,
}

impl Default for Next {
    fn default() -> Self {
        Self { touchpoint: 1, action: 1, extra: Extra::default() }
    }
}

/// One person's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Random, made with the assessment.
    pub id: Label,
    /// Grows by one with every change.
    pub revision: u64,
    /// When it was made.
    pub created: Option<Timestamp>,
    /// When it was last written.
    pub saved: Option<Timestamp>,
    pub pack: PackRef,
    /// The language in which it was answered last.
    pub lang: Label,
    pub respondent: Respondent,
    /// The touchpoints, as listed.
    pub touchpoints: Vec<Rc<Touchpoint>>,
    /// Where nothing happens.
    pub nothing_here: Vec<NothingHere>,
    pub zones: EnumMap<Zone, ZoneAnswer>,
    /// Zones of a newer program.
    pub zones_extra: Extra,
    /// Money for the losses.
    pub money: Money,
    /// The mirror pairs that have an entry.
    pub mirror: Vec<PairAnswer>,
    /// The roots that are answered.
    pub roots: Vec<RootAnswer>,
    /// The plan.
    pub actions: Vec<Rc<Action>>,
    /// The numbers to come.
    pub next: Next,
    pub extra: Extra,
}

impl Assessment {
    /// Whether another one says the same, whenever it was written and in whatever language.
    pub fn says_same(&self, other: &Self) -> bool {
        let (saved, lang) = (self.saved.clone(), self.lang.clone());
        *self == Self { revision: self.revision, saved, lang, ..other.clone() }
    }

    /// An assessment in which nothing has been answered yet.
    pub fn new(id: Label, pack: PackRef) -> Self {
        Self {
            id,
            revision: 0,
            created: None,
            saved: None,
            pack,
            lang: Label::default(),
            respondent: Respondent::default(),
            touchpoints: Vec::new(),
            nothing_here: Vec::new(),
            zones: EnumMap::default(),
            zones_extra: Extra::default(),
            money: Money::default(),
            mirror: Vec::new(),
            roots: Vec::new(),
            actions: Vec::new(),
            next: Next::default(),
            extra: Extra::default(),
        }
    }

    /// The touchpoint with this id.
    pub fn touchpoint(&self, id: TouchpointId) -> Option<&Touchpoint> {
        self.touchpoints.iter().find(|touchpoint| touchpoint.id == id).map(Rc::as_ref)
    }

    /// The action with this id.
    pub fn action(&self, id: ActionId) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id).map(Rc::as_ref)
    }

    /// Whether the person says that nothing happens in a cell.
    pub fn is_nothing_here(&self, cell: Cell) -> bool {
        self.nothing_here.iter().any(|entry| entry.cell == cell)
    }

    /// The same touchpoints of the same people, and nothing that was said of them: for somebody else to answer.
    pub fn unanswered(&self) -> Self {
        let respondent = Respondent { counterparts: self.respondent.counterparts, ..Respondent::default() };
        let asked = |touchpoint: &Rc<Touchpoint>| {
            let asked = Touchpoint::new(touchpoint.id, touchpoint.subject.clone());
            Rc::new(Touchpoint { parent: touchpoint.parent, ..asked })
        };
        let touchpoints = self.touchpoints.iter().map(asked).collect();
        Self { respondent, touchpoints, next: self.next.clone(), ..Self::new(Label::default(), self.pack.clone()) }
    }

    /// Whether it only asks: there are touchpoints of some people, and nothing else is said.
    pub fn only_asks(&self) -> bool {
        let mut asked = Self { id: Label::default(), created: None, ..self.clone() };
        for touchpoint in &mut asked.touchpoints {
            // Files from before there was a "no" have one everywhere.
            if touchpoint.rating.quiet_by_design == Some(false) {
                Rc::make_mut(touchpoint).rating.quiet_by_design = None;
            }
        }
        !self.touchpoints.is_empty() && asked.says_same(&self.unanswered())
    }

    /// Whether there is nothing in it that a person would miss.
    pub fn is_blank(&self) -> bool {
        self.touchpoints.is_empty()
            && self.nothing_here.is_empty()
            && self.mirror.is_empty()
            && self.roots.is_empty()
            && self.actions.is_empty()
            && self.respondent == Respondent::default()
            && self.money == Money::default()
            && self.zones == EnumMap::default()
            && self.zones_extra.is_empty()
            && self.extra.is_empty()
    }
}
