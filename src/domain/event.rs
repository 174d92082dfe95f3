//! What can happen to an assessment. Events are facts in the past tense; applying one gives the next
//! assessment or refuses, and never changes the one at hand.

use super::assessment::{Assessment, Cell, Extra, Money, NothingHere, Role};
use super::integrity::{Link, Places, Wrong};
use super::limits;
use super::mirror::{Degree, PairAnswer, RootAnswer};
use super::people::{Counterpart, Stage};
use super::plan::{Action, ActionId, Effort, Source, State};
use super::rating::{Answer, CheckAnswer, Evidence, Fix, Importance, Impression, Rating};
use super::text::{Currency, Date, Label, Note, PackId, Title};
use super::touchpoint::{Channel, Subject, Touchpoint, TouchpointId};
use super::vocabulary::Vocabulary;
use super::zone::{Frequency, Zone};
use std::num::NonZeroU32;
use std::rc::Rc;

/// Something that the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Said of themselves.
    Respondent(RespondentEvent),
    /// Listed an item of the pack, as a whole or as a part.
    ItemListed {
        /// The item.
        item: PackId,
        /// The whole of which it is a part.
        parent: Option<TouchpointId>,
    },
    /// Listed an item of the pack as the one on which a touchpoint tells.
    ChainListed {
        /// The touchpoint.
        from: TouchpointId,
        /// The item.
        item: PackId,
    },
    /// Listed a touchpoint of their own.
    OwnListed {
        /// Its title.
        title: Title,
        /// Its channel.
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
        /// The touchpoint.
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
        /// The pair.
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
        /// Its title.
        title: Title,
        /// What it takes.
        effort: Effort,
    },
    /// Did something with an action.
    Action(ActionId, ActionEvent),
}

/// What a person says of themselves.
#[derive(Clone, Debug, PartialEq)]
pub enum RespondentEvent {
    /// Chose a role.
    RoleChosen(Option<Role>),
    /// Said whether they meet customers.
    MeetsCustomersAnswered(Option<bool>),
    /// Chose or dropped people they meet.
    CounterpartChosen(Counterpart, bool),
    /// Named the assessment.
    LabelWritten(Label),
    /// Named the department.
    DepartmentWritten(Label),
    /// Named the branch.
    BranchWritten(Label),
}

/// What happens to one touchpoint.
#[derive(Clone, Debug, PartialEq)]
pub enum TouchpointEvent {
    /// Renamed; none gives back the pack's title.
    Renamed(Option<Title>),
    /// Made part of another, or a whole. `cell` is where it stands from now on if it has no place of
    /// its own.
    Moved(Option<TouchpointId>, Cell),
    /// The impression.
    ImpressionChosen(Option<Impression>),
    /// "Unnoticed, and rightly so."
    QuietByDesignAnswered(bool),
    /// Importance to the person.
    ImportanceChosen(Option<Importance>),
    /// How the respondent knows.
    EvidenceChosen(Option<Evidence>),
    /// What putting it right takes.
    FixChosen(Option<Fix>),
    /// "I would start here."
    PinChanged(bool),
    /// The answer to a check.
    CheckAnswered(PackId, Option<Answer>),
    /// What fixing a weak check takes.
    CheckFixChosen(PackId, Option<Fix>),
    /// On what it tells.
    LeadsToChosen(Option<TouchpointId>),
    /// A note.
    NoteWritten(Note),
}

/// A figure of a zone, a month's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Cases.
    Cases,
    /// Minutes lost per case.
    Minutes,
    /// Customers lost.
    Lost,
}

/// What is said of a zone.
#[derive(Clone, Debug, PartialEq)]
pub enum ZoneEvent {
    /// How often it happens.
    FrequencyChosen(Option<Frequency>),
    /// A figure.
    FigureGiven(Figure, Option<u32>),
    /// "The same cases as …"
    SameCasesSaid(Option<Zone>),
    /// It shows at a touchpoint, or doesn't any more.
    ShowsAt(TouchpointId, bool),
}

/// What time or customers are worth.
#[derive(Clone, Debug, PartialEq)]
pub enum MoneyEvent {
    /// The currency.
    CurrencyChosen(Option<Currency>),
    /// Cost of an hour.
    HourCostGiven(Option<u32>),
    /// Value of a customer.
    CustomerValueGiven(Option<u32>),
    /// A first sum, with what it is in.
    FirstGiven(Currency, Box<MoneyEvent>),
}

/// What happens to an action.
#[derive(Clone, Debug, PartialEq)]
pub enum ActionEvent {
    /// Moved on the board; `insisted` passes the limit of what is in hand.
    Moved {
        /// Where to.
        state: State,
        /// The person wants it in spite of the limit.
        insisted: bool,
    },
    /// Renamed.
    Renamed(Option<Title>),
    /// What it takes.
    EffortChosen(Effort),
    /// When it is due.
    DueChosen(Option<Date>),
    /// Who does it.
    PersonWritten(Label),
    /// A note.
    NoteWritten(Note),
    /// Removed.
    Removed,
}

/// Why an event cannot be. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// What it speaks of is not there (any more).
    Gone,
    /// A title is needed.
    TitleNeeded,
    /// A touchpoint that is no part needs a counterpart and a stage.
    PlaceNeeded,
    /// No more touchpoints than this can be made.
    TooManyTouchpoints,
    /// No more actions than this can be made.
    TooManyActions,
    /// Parts don't go deeper.
    TooDeep,
    /// It would lead back to itself.
    Circle,
    /// Three are pinned already.
    TooManyPins,
    /// The figure is greater than this.
    FigureTooLarge(u32),
    /// That zone itself counts with another, or others count with this one.
    SameAsChained,
    /// Three actions are in hand already: it can be insisted on.
    EnoughInHand,
}

/// Puts a value in its place. Whether that changes anything.
fn set<T: PartialEq>(place: &mut T, value: T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}

impl Event {
    /// For typing: what is being typed into, and of which number. Typing on is one step to undo.
    pub fn field(&self) -> Option<(&'static str, u32)> {
        match self {
            Self::Respondent(RespondentEvent::LabelWritten(_)) => Some(("label", 0)),
            Self::Respondent(RespondentEvent::DepartmentWritten(_)) => Some(("department", 0)),
            Self::Respondent(RespondentEvent::BranchWritten(_)) => Some(("branch", 0)),
            Self::Touchpoint(id, TouchpointEvent::NoteWritten(_)) => Some(("touchpoint note", id.0.get())),
            Self::Touchpoint(id, TouchpointEvent::Renamed(_)) => Some(("touchpoint title", id.0.get())),
            Self::Zone(zone, ZoneEvent::FigureGiven(figure, _)) => Some((zone.id(), *figure as u32)),
            Self::Money(event) => event.field(),
            Self::Action(id, ActionEvent::Renamed(_)) => Some(("action title", id.0.get())),
            Self::Action(id, ActionEvent::PersonWritten(_)) => Some(("action person", id.0.get())),
            Self::Action(id, ActionEvent::NoteWritten(_)) => Some(("action note", id.0.get())),
            _ => None,
        }
    }

    /// The assessment after this event.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn apply(self, assessment: &Assessment) -> Result<Assessment, Refusal> {
        let mut next = assessment.clone();
        self.change(&mut next)?;
        Ok(next)
    }

    /// Changes an assessment, which is of no use where it is refused. Whether anything has changed.
    pub(super) fn change(&self, next: &mut Assessment) -> Result<bool, Refusal> {
        match self {
            Self::Respondent(event) => Ok(event.change(next)),
            Self::ItemListed { item, parent } => list(next, Subject::of_pack(item.clone()), *parent),
            Self::ChainListed { from, item } => {
                let listed = number(next.next.touchpoint).map(TouchpointId);
                list(next, Subject::of_pack(item.clone()), None)?;
                TouchpointEvent::LeadsToChosen(listed).change(next, *from)
            }
            Self::OwnListed { title, channel, counterpart, stage, parent } => {
                if title.is_blank() {
                    return Err(Refusal::TitleNeeded);
                }
                if parent.is_none() && (counterpart.is_none() || stage.is_none()) {
                    return Err(Refusal::PlaceNeeded);
                }
                let (title, counterpart, stage) = (title.clone(), *counterpart, *stage);
                list(next, Subject::Own { title, channel: *channel, counterpart, stage }, *parent)
            }
            Self::Touchpoint(id, event) => event.change(next, *id),
            Self::TouchpointRemoved { touchpoint, wording } => remove(next, *touchpoint, wording),
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
                let known = next.mirror.iter().position(|entry| entry.pair == *pair);
                let at = known.unwrap_or(next.mirror.len());
                if known.is_none() {
                    let (pair, extra) = (pair.clone(), Extra::default());
                    next.mirror.push(PairAnswer { pair, outward: None, inward: None, extra });
                }
                let Some(entry) = next.mirror.get_mut(at) else { return Ok(false) };
                let changes = set(if *inward { &mut entry.inward } else { &mut entry.outward }, *degree);
                if entry.outward.is_none() && entry.inward.is_none() && entry.extra.0.is_empty() {
                    next.mirror.remove(at);
                    return Ok(known.is_some());
                }
                Ok(changes)
            }
            Self::RootAnswered(root, degree) => {
                let known = next.roots.iter().position(|entry| entry.root == *root);
                match (known, *degree) {
                    (Some(at), None) => drop(next.roots.remove(at)),
                    (Some(at), Some(degree)) => {
                        return Ok(next.roots.get_mut(at).is_some_and(|entry| set(&mut entry.degree, degree)));
                    }
                    (None, Some(degree)) => next.roots.push(RootAnswer { root: root.clone(), degree }),
                    (None, None) => return Ok(false),
                }
                Ok(true)
            }
            Self::SuggestionsTaken(taken) => {
                let mut changes = false;
                for (source, effort) in taken {
                    if source.touchpoint().is_some_and(|id| next.touchpoint(id).is_none()) {
                        return Err(Refusal::Gone);
                    }
                    if !next.actions.iter().any(|action| action.source.as_ref() == Some(source)) {
                        changes = plan(next, None, Some(source.clone()), *effort)?;
                    }
                }
                Ok(changes)
            }
            Self::ActionListed { title, effort } => {
                if title.is_blank() {
                    return Err(Refusal::TitleNeeded);
                }
                plan(next, Some(title.clone()), None, *effort)
            }
            Self::Action(id, event) => event.change(next, *id),
        }
    }
}

impl RespondentEvent {
    fn change(&self, next: &mut Assessment) -> bool {
        let respondent = &mut next.respondent;
        match self {
            Self::RoleChosen(role) => set(&mut respondent.role, *role),
            Self::MeetsCustomersAnswered(answer) => set(&mut respondent.meets_customers, *answer),
            Self::CounterpartChosen(counterpart, chosen) => set(respondent.counterparts.get_mut(*counterpart), *chosen),
            Self::LabelWritten(text) => set(&mut respondent.label, text.clone()),
            Self::DepartmentWritten(text) => set(&mut respondent.department, text.clone()),
            Self::BranchWritten(text) => set(&mut respondent.branch, text.clone()),
        }
    }
}

fn list(next: &mut Assessment, subject: Subject, parent: Option<TouchpointId>) -> Result<bool, Refusal> {
    if next.touchpoints.len() >= limits::TOUCHPOINTS {
        return Err(Refusal::TooManyTouchpoints);
    }
    if parent.is_some_and(|parent| next.touchpoint(parent).is_none()) {
        return Err(Refusal::Gone);
    }
    let number = number(next.next.touchpoint).ok_or(Refusal::TooManyTouchpoints)?;
    let mut touchpoint = Touchpoint::new(TouchpointId(number), subject);
    touchpoint.parent = parent;
    next.next.touchpoint += 1;
    next.touchpoints.push(Rc::new(touchpoint));
    check_links(next, Link::Parent)
}

/// The next number as an id; none once they are used up.
fn number(next: u32) -> Option<NonZeroU32> {
    NonZeroU32::new(next).filter(|number| number.get() < limits::NUMBERS)
}

/// Refuses links that lead nowhere, in a circle or too deep.
fn check_links(next: &Assessment, link: Link) -> Result<bool, Refusal> {
    match link.check(&next.touchpoints, &Places::of(&next.touchpoints)) {
        Ok(()) => Ok(true),
        Err((_, Wrong::Dangling)) => Err(Refusal::Gone),
        Err((_, Wrong::Circle)) => Err(Refusal::Circle),
        Err(_) => Err(Refusal::TooDeep),
    }
}

fn remove(next: &mut Assessment, id: TouchpointId, wording: &[(ActionId, Title)]) -> Result<bool, Refusal> {
    next.touchpoint(id).ok_or(Refusal::Gone)?;
    let mut removed = vec![id];
    let is_in = |removed: &[TouchpointId], id: Option<TouchpointId>| id.is_some_and(|id| removed.contains(&id));
    // Parts lie at most six deep, so this ends after as many rounds.
    let mut known = 0;
    while known < removed.len() {
        known = removed.len();
        for part in &next.touchpoints {
            if is_in(&removed, part.parent) && !removed.contains(&part.id) {
                removed.push(part.id);
            }
        }
    }
    next.touchpoints.retain(|touchpoint| !removed.contains(&touchpoint.id));
    for touchpoint in &mut next.touchpoints {
        if is_in(&removed, touchpoint.leads_to) {
            Rc::make_mut(touchpoint).leads_to = None;
        }
    }
    for &zone in Zone::ALL {
        next.zones.get_mut(zone).touchpoints.retain(|touchpoint| !removed.contains(touchpoint));
    }
    for action in &mut next.actions {
        if is_in(&removed, action.source.as_ref().and_then(Source::touchpoint)) {
            let action = Rc::make_mut(action);
            action.source = None;
            if action.title.is_none() {
                action.title = wording.iter().find(|(known, _)| *known == action.id).map(|(_, title)| title.clone());
            }
        }
    }
    Ok(true)
}

/// A title that says something.
fn worded(title: &Option<Title>) -> Option<Title> {
    title.clone().filter(|title| !title.is_blank())
}

impl TouchpointEvent {
    fn change(&self, next: &mut Assessment, id: TouchpointId) -> Result<bool, Refusal> {
        let mut pins = 0;
        for other in &next.touchpoints {
            pins += usize::from(other.rating.pinned && other.id != id);
        }
        let found = next.touchpoints.iter_mut().find(|touchpoint| touchpoint.id == id).ok_or(Refusal::Gone)?;
        let touchpoint = Rc::make_mut(found);
        let rating = &mut touchpoint.rating;
        Ok(match self {
            Self::Renamed(new) => match (&mut touchpoint.subject, worded(new)) {
                (Subject::Item { title, .. }, new) => set(title, new),
                (Subject::Own { title, .. }, Some(new)) => set(title, new),
                (Subject::Own { .. }, None) => return Err(Refusal::TitleNeeded),
            },
            Self::Moved(parent, cell) => {
                let mut changes = set(&mut touchpoint.parent, *parent);
                if let (None, Subject::Own { counterpart, stage, .. }) = (parent, &mut touchpoint.subject) {
                    let placed = (counterpart.unwrap_or(cell.counterpart), stage.unwrap_or(cell.stage));
                    changes |= set(counterpart, Some(placed.0)) | set(stage, Some(placed.1));
                }
                check_links(next, Link::Parent)? && changes
            }
            Self::ImpressionChosen(impression) => set(&mut rating.impression, *impression),
            Self::QuietByDesignAnswered(quiet) => set(&mut rating.quiet_by_design, *quiet),
            Self::ImportanceChosen(importance) => set(&mut rating.importance, *importance),
            Self::EvidenceChosen(evidence) => set(&mut rating.evidence, *evidence),
            Self::FixChosen(fix) => set(&mut rating.fix, *fix),
            Self::PinChanged(true) if pins >= limits::PINS => return Err(Refusal::TooManyPins),
            Self::PinChanged(pinned) => set(&mut rating.pinned, *pinned),
            Self::CheckAnswered(check, _) | Self::CheckFixChosen(check, _) => self.on_check(rating, check),
            Self::LeadsToChosen(target) => {
                let changes = set(&mut touchpoint.leads_to, *target);
                check_links(next, Link::LeadsTo)? && changes
            }
            Self::NoteWritten(note) => set(&mut touchpoint.note, note.clone()),
        })
    }

    /// Changes the entry of a check, made if it is not there, dropped if nothing is left in it.
    fn on_check(&self, rating: &mut Rating, check: &PackId) -> bool {
        let known = rating.checks.iter().position(|entry| entry.check == *check);
        let at = known.unwrap_or(rating.checks.len());
        if known.is_none() {
            rating.checks.push(CheckAnswer { check: check.clone(), answer: None, fix: None, extra: Extra::default() });
        }
        let Some(entry) = rating.checks.get_mut(at) else { return false };
        let changes = match self {
            Self::CheckAnswered(_, answer) => set(&mut entry.answer, *answer),
            Self::CheckFixChosen(_, fix) => set(&mut entry.fix, *fix),
            _ => false,
        };
        if entry.answer.is_none() && entry.fix.is_none() && entry.extra.0.is_empty() {
            rating.checks.remove(at);
            return known.is_some();
        }
        changes
    }
}

impl ZoneEvent {
    fn change(&self, next: &mut Assessment, zone: Zone) -> Result<bool, Refusal> {
        Ok(match self {
            Self::FrequencyChosen(frequency) => set(&mut next.zones.get_mut(zone).frequency, *frequency),
            Self::FigureGiven(figure, value) => {
                let most = if *figure == Figure::Minutes { limits::MINUTES } else { limits::CASES };
                let answer = next.zones.get_mut(zone);
                let place = match figure {
                    Figure::Cases => &mut answer.cases,
                    Figure::Minutes => &mut answer.minutes,
                    Figure::Lost => &mut answer.lost,
                };
                give(place, *value, most)?
            }
            Self::SameCasesSaid(same) => {
                if let Some(same) = *same {
                    let named = Zone::ALL.iter().any(|other| next.zones.get(*other).same_as == Some(zone));
                    if same == zone || named || next.zones.get(same).same_as.is_some() {
                        return Err(Refusal::SameAsChained);
                    }
                }
                set(&mut next.zones.get_mut(zone).same_as, *same)
            }
            Self::ShowsAt(touchpoint, shows) => {
                next.touchpoint(*touchpoint).ok_or(Refusal::Gone)?;
                let list = &mut next.zones.get_mut(zone).touchpoints;
                match (list.iter().position(|known| known == touchpoint), shows) {
                    (Some(at), false) => drop(list.remove(at)),
                    (None, true) => list.push(*touchpoint),
                    _ => return Ok(false),
                }
                true
            }
        })
    }
}

/// Puts a figure in its place, unless it is too large.
fn give(place: &mut Option<u32>, value: Option<u32>, most: u32) -> Result<bool, Refusal> {
    if value.is_some_and(|value| value > most) { Err(Refusal::FigureTooLarge(most)) } else { Ok(set(place, value)) }
}

impl MoneyEvent {
    fn field(&self) -> Option<(&'static str, u32)> {
        match self {
            Self::CurrencyChosen(_) => None,
            Self::HourCostGiven(_) => Some(("hour", 0)),
            Self::CustomerValueGiven(_) => Some(("customer", 0)),
            Self::FirstGiven(_, sum) => sum.field(),
        }
    }

    fn change(&self, money: &mut Money) -> Result<bool, Refusal> {
        match self {
            Self::CurrencyChosen(currency) => Ok(set(&mut money.currency, currency.clone())),
            Self::HourCostGiven(value) => give(&mut money.hour_cost, *value, limits::HOUR_COST),
            Self::CustomerValueGiven(value) => give(&mut money.customer_value, *value, limits::CUSTOMER_VALUE),
            Self::FirstGiven(currency, sum) => {
                set(&mut money.currency, Some(currency.clone()));
                sum.change(money)
            }
        }
    }
}

fn plan(next: &mut Assessment, title: Option<Title>, source: Option<Source>, effort: Effort) -> Result<bool, Refusal> {
    if next.actions.len() >= limits::ACTIONS {
        return Err(Refusal::TooManyActions);
    }
    let id = ActionId(number(next.next.action).ok_or(Refusal::TooManyActions)?);
    next.next.action += 1;
    let mut action = Action::new(id, effort);
    (action.title, action.source) = (title, source);
    next.actions.push(Rc::new(action));
    Ok(true)
}

impl ActionEvent {
    fn change(&self, next: &mut Assessment, id: ActionId) -> Result<bool, Refusal> {
        let mut in_hand = 0;
        for other in &next.actions {
            in_hand += usize::from(other.state == State::Doing && other.id != id);
        }
        let at = next.actions.iter().position(|action| action.id == id).ok_or(Refusal::Gone)?;
        let action = Rc::make_mut(next.actions.get_mut(at).ok_or(Refusal::Gone)?);
        Ok(match self {
            Self::Moved { state: State::Doing, insisted: false } if in_hand >= limits::DOING => {
                return Err(Refusal::EnoughInHand);
            }
            Self::Moved { state, .. } => set(&mut action.state, *state),
            Self::Renamed(new) => match worded(new) {
                None if action.source.is_none() => return Err(Refusal::TitleNeeded),
                new => set(&mut action.title, new),
            },
            Self::EffortChosen(effort) => set(&mut action.effort, *effort),
            Self::DueChosen(due) => set(&mut action.due, due.clone()),
            Self::PersonWritten(person) => set(&mut action.person, person.clone()),
            Self::NoteWritten(note) => set(&mut action.note, note.clone()),
            Self::Removed => {
                next.actions.remove(at);
                true
            }
        })
    }
}
