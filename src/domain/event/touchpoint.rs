//! What happens to one touchpoint.

use super::change::{number, put, set, worded};
use super::{Field, Refusal};
use crate::domain::assessment::{Assessment, Cell};
use crate::domain::id::{ActionId, PackId, TouchpointId};
use crate::domain::integrity::{ById, Link, Problem};
use crate::domain::limits;
use crate::domain::plan::Source;
use crate::domain::rating::{Answer, CheckAnswer, Evidence, Fix, Importance, Impression, Rating};
use crate::domain::text::{Note, Title};
use crate::domain::touchpoint::{LeadsTo, Subject, Touchpoint};
use std::collections::BTreeSet;
use std::rc::Rc;

/// What happens to one touchpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TouchpointEvent {
    /// Renamed; none gives back the pack's title.
    Renamed(Option<Title>),
    /// Made part of another, or a whole. `cell` is where it stands from now on if it has no place of
    /// its own.
    Moved(Option<TouchpointId>, Cell),
    ImpressionChosen(Option<Impression>),
    /// Whether it is unnoticed, and rightly so.
    QuietByDesignAnswered(Option<bool>),
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
    /// One answer to several checks.
    ChecksAnswered(Vec<PackId>, Answer),
    /// What fixing a weak check takes.
    CheckFixChosen(PackId, Option<Fix>),
    /// Where it tells.
    LeadsToChosen(LeadsTo),
    NoteWritten(Note),
}

impl TouchpointEvent {
    pub(super) fn field(&self, id: TouchpointId) -> Option<Field> {
        match self {
            Self::Renamed(_) => Some(Field::TouchpointTitle(id)),
            Self::NoteWritten(_) => Some(Field::TouchpointNote(id)),
            _ => None,
        }
    }

    pub(super) fn change(&self, next: &mut Assessment, id: TouchpointId) -> Result<bool, Refusal> {
        let pins = next.touchpoints.iter().filter(|other| other.rating.pinned && other.id != id).count();
        let found = next.touchpoints.iter_mut().find(|touchpoint| touchpoint.id == id).ok_or(Refusal::Gone)?;
        let touchpoint = Rc::make_mut(found);
        let rating = &mut touchpoint.rating;
        Ok(match self {
            Self::Renamed(new) => match (&mut touchpoint.subject, worded(new.as_ref())) {
                (Subject::Item { title, .. }, new) => set(title, new),
                (Subject::Own { title, .. }, Some(new)) => set(title, new),
                (Subject::Own { .. }, None) => return Err(Refusal::TitleNeeded),
            },
            Self::Moved(parent, cell) => {
                let mut changes = set(&mut touchpoint.parent, *parent);
                if let (None, Subject::Own { counterpart, stage, .. }) = (parent, &mut touchpoint.subject) {
                    changes |= set(counterpart, Some(counterpart.unwrap_or(cell.counterpart)));
                    changes |= set(stage, Some(stage.unwrap_or(cell.stage)));
                }
                check_links(next, Link::Parent)?;
                changes
            }
            Self::ImpressionChosen(impression) => {
                // Files from before there was a "no" have one everywhere: nobody said it of this silence.
                if rating.impression != *impression && rating.quiet_by_design == Some(false) {
                    rating.quiet_by_design = None;
                }
                set(&mut rating.impression, *impression)
            }
            Self::QuietByDesignAnswered(quiet) => set(&mut rating.quiet_by_design, *quiet),
            Self::ImportanceChosen(importance) => set(&mut rating.importance, *importance),
            Self::EvidenceChosen(evidence) => set(&mut rating.evidence, *evidence),
            Self::FixChosen(fix) => set(&mut rating.fix, *fix),
            Self::PinChanged(true) if pins >= limits::PINS => return Err(Refusal::TooManyPins),
            Self::PinChanged(pinned) => set(&mut rating.pinned, *pinned),
            Self::CheckAnswered(check, answer) => change_check(rating, check, |entry| entry.answer = *answer),
            Self::ChecksAnswered(checks, answer) => {
                let mut changes = false;
                for check in checks {
                    changes |= change_check(rating, check, |entry| entry.answer = Some(*answer));
                }
                changes
            }
            Self::CheckFixChosen(check, fix) => change_check(rating, check, |entry| entry.fix = *fix),
            Self::LeadsToChosen(target) => {
                let changes = set(&mut touchpoint.leads_to, *target);
                check_links(next, Link::LeadsTo)?;
                changes
            }
            Self::NoteWritten(note) => set(&mut touchpoint.note, note.clone()),
        })
    }
}

/// Changes the entry of a check, made if it is not there, dropped if nothing is left in it.
fn change_check(rating: &mut Rating, check: &PackId, change: impl FnOnce(&mut CheckAnswer)) -> bool {
    let at = rating.checks.iter().position(|entry| entry.check == *check);
    let known = at.and_then(|at| rating.checks.get(at)).cloned();
    let mut entry = known.unwrap_or_else(|| CheckAnswer::new(check.clone()));
    change(&mut entry);
    put(&mut rating.checks, at, (!entry.is_blank()).then_some(entry))
}

/// Refuses links that lead nowhere, in a circle or too deep.
fn check_links(next: &Assessment, link: Link) -> Result<(), Refusal> {
    link.check(&next.touchpoints, &ById::of(&next.touchpoints)).map_err(|(_, problem)| match problem {
        Problem::Dangling => Refusal::Gone,
        Problem::Circle => Refusal::Circle,
        _ => Refusal::TooDeep,
    })
}

/// Lists a touchpoint.
pub(super) fn list(next: &mut Assessment, subject: Subject, parent: Option<TouchpointId>) -> Result<bool, Refusal> {
    if next.touchpoints.len() >= limits::TOUCHPOINTS {
        return Err(Refusal::TooManyTouchpoints);
    }
    if parent.is_some_and(|parent| next.touchpoint(parent).is_none()) {
        return Err(Refusal::Gone);
    }
    let number = number(next.next.touchpoint).ok_or(Refusal::TooManyTouchpoints)?;
    let touchpoint = Touchpoint { parent, ..Touchpoint::new(TouchpointId(number), subject) };
    next.next.touchpoint += 1;
    next.touchpoints.push(Rc::new(touchpoint));
    check_links(next, Link::Parent)?;
    Ok(true)
}

/// Removes a touchpoint with its parts, and all that speaks of them.
pub(super) fn remove(next: &mut Assessment, id: TouchpointId, wording: &[(ActionId, Title)]) -> Result<bool, Refusal> {
    next.touchpoint(id).ok_or(Refusal::Gone)?;
    let mut removed = BTreeSet::from([id]);
    // Parts lie at most six deep, so this ends after as many rounds.
    let mut known = 0;
    while known < removed.len() {
        known = removed.len();
        let is_part = |touchpoint: &&Rc<Touchpoint>| touchpoint.parent.is_some_and(|whole| removed.contains(&whole));
        let parts: Vec<_> = next.touchpoints.iter().filter(is_part).map(|part| part.id).collect();
        removed.extend(parts);
    }
    let is_removed = |id: Option<TouchpointId>| id.is_some_and(|id| removed.contains(&id));
    next.touchpoints.retain(|touchpoint| !removed.contains(&touchpoint.id));
    for touchpoint in &mut next.touchpoints {
        if is_removed(touchpoint.leads_to.touchpoint()) {
            Rc::make_mut(touchpoint).leads_to = LeadsTo::Unsaid;
        }
    }
    for zone in next.zones.values_mut() {
        zone.touchpoints.retain(|touchpoint| !removed.contains(touchpoint));
    }
    for action in &mut next.actions {
        if is_removed(action.source.as_ref().and_then(Source::touchpoint)) {
            let action = Rc::make_mut(action);
            action.source = None;
            action.source_extra.clear();
            if action.title.is_none() {
                action.title = wording.iter().find(|(known, _)| *known == action.id).map(|(_, title)| title.clone());
            }
        }
    }
    Ok(true)
}
