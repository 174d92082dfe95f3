//! What must hold in an assessment as a whole, wherever it comes from.

use super::assessment::Assessment;
use super::id::TouchpointId;
use super::limits;
use super::touchpoint::Touchpoint;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::rc::Rc;
use thiserror::Error;

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    /// It must be there.
    #[error("is missing")]
    Missing,
    /// It must be a text.
    #[error("must be a text")]
    NotText,
    /// It must be true or false.
    #[error("must be true or false")]
    NotFlag,
    /// It must be a list.
    #[error("must be a list")]
    NotList,
    /// It must be an object.
    #[error("must be an object")]
    NotObject,
    /// It must be a whole number between these.
    #[error("must be a whole number from {0} to {1}")]
    NotWithin(u64, u64),
    /// It is none of the words known here.
    #[error("is none of the words known here")]
    NotAWord,
    /// It has not the form it must have.
    #[error("has not the form it must have")]
    Malformed,
    /// It is longer than so many characters.
    #[error("is longer than {0} characters")]
    TooLong(usize),
    /// There are more than so many.
    #[error("has more than {0} entries")]
    TooMany(usize),
    /// It stands there twice.
    #[error("stands there twice")]
    Repeated,
    /// It names something that is not there.
    #[error("names something that is not there")]
    Dangling,
    /// It leads back to itself.
    #[error("leads back to itself")]
    Circle,
    /// It lies deeper than so many levels.
    #[error("lies deeper than {0} levels")]
    TooDeep(usize),
    /// It names a zone which itself names another.
    #[error("names a zone which itself names another")]
    SameAsChained,
}

/// A value that cannot be accepted, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{path} {problem}")]
pub struct Invalid {
    /// As in `touchpoints[3].importance`.
    pub path: String,
    /// What is wrong there.
    pub problem: Problem,
}

impl Invalid {
    /// A value at a path that cannot be accepted.
    pub fn new(path: impl Into<String>, problem: Problem) -> Self {
        Self { path: path.into(), problem }
    }

    /// The same, with the path of the thing in which it stands before its own.
    pub fn within(self, around: impl Display) -> Self {
        let around = around.to_string();
        let dot = if around.is_empty() || self.path.is_empty() { "" } else { "." };
        Self { path: around + dot + &self.path, ..self }
    }
}

/// Where each touchpoint stands in the list, found quickly by id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ById(BTreeMap<TouchpointId, usize>);

impl ById {
    /// The places of these touchpoints; of those with one id, the first.
    pub fn of(touchpoints: &[Rc<Touchpoint>]) -> Self {
        let mut places = BTreeMap::new();
        for (at, touchpoint) in touchpoints.iter().enumerate() {
            places.entry(touchpoint.id).or_insert(at);
        }
        Self(places)
    }

    /// The place of a touchpoint.
    pub fn get(&self, id: TouchpointId) -> Option<usize> {
        self.0.get(&id).copied()
    }
}

/// A kind of link from touchpoint to touchpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// To the whole of which it is a part.
    Parent,
    /// To what it tells on.
    LeadsTo,
}

impl Link {
    /// Where it leads from a touchpoint.
    pub fn of(self, touchpoint: &Touchpoint) -> Option<TouchpointId> {
        match self {
            Self::Parent => touchpoint.parent,
            Self::LeadsTo => touchpoint.leads_to.touchpoint(),
        }
    }

    /// Checks that these links lead somewhere, not in a circle, and parts not too deep.
    ///
    /// # Errors
    /// The place of the first touchpoint whose link is wrong, and how.
    pub fn check(self, touchpoints: &[Rc<Touchpoint>], by_id: &ById) -> Result<(), (usize, Problem)> {
        let mut links = Vec::with_capacity(touchpoints.len());
        for (at, touchpoint) in touchpoints.iter().enumerate() {
            let target = self.of(touchpoint);
            let place = target.and_then(|id| by_id.get(id));
            if target.is_some() && place.is_none() {
                return Err((at, Problem::Dangling));
            }
            links.push(place);
        }
        circle_or_depth(&links, if self == Self::Parent { limits::DEPTH } else { usize::MAX })
    }
}

/// Where links lead in a circle, or deeper than `deepest` levels.
///
/// `links` says for each place to which place it leads. Linear: each place is measured once.
fn circle_or_depth(links: &[Option<usize>], deepest: usize) -> Result<(), (usize, Problem)> {
    let mut depths = vec![0usize; links.len()];
    let mut path = Vec::new();
    for start in 0..links.len() {
        let mut at = Some(start);
        let mut depth = 0;
        while let Some(here) = at {
            depth = depths.get(here).copied().unwrap_or_default();
            if depth > 0 {
                break;
            }
            if path.len() > links.len() {
                // So many steps end on the circle itself; its first place is named.
                let mut first = here;
                for around in path.into_iter().rev().take_while(|around| *around != here) {
                    first = first.min(around);
                }
                return Err((first, Problem::Circle));
            }
            path.push(here);
            at = links.get(here).copied().flatten();
        }
        while let Some(here) = path.pop() {
            depth += 1;
            if depth > deepest {
                return Err((here, Problem::TooDeep(deepest)));
            }
            if let Some(place) = depths.get_mut(here) {
                *place = depth;
            }
        }
    }
    Ok(())
}

/// Checks what single values cannot show: that ids are unique, links lead somewhere and not in circles,
/// parts are not too deep, pins not too many, and ids to come are new.
///
/// # Errors
/// The first thing that is wrong, with its path in the JSON of the assessment.
pub fn check(assessment: &Assessment) -> Result<(), Invalid> {
    let touchpoints = &assessment.touchpoints;
    if touchpoints.len() > limits::TOUCHPOINTS_OF_A_FILE {
        return Err(Invalid::new("touchpoints", Problem::TooMany(limits::TOUCHPOINTS_OF_A_FILE)));
    }
    if assessment.actions.len() > limits::ACTIONS {
        return Err(Invalid::new("actions", Problem::TooMany(limits::ACTIONS)));
    }
    let by_id = ById::of(touchpoints);
    if let Some(at) = (touchpoints.iter().enumerate()).position(|(at, touchpoint)| by_id.get(touchpoint.id) != Some(at))
    {
        return Err(Invalid::new(format!("touchpoints[{at}].id"), Problem::Repeated));
    }
    for (link, field) in [(Link::Parent, "parent"), (Link::LeadsTo, "leads_to")] {
        link.check(touchpoints, &by_id)
            .map_err(|(at, problem)| Invalid::new(format!("touchpoints[{at}].{field}"), problem))?;
    }
    let mut pinned = touchpoints.iter().enumerate().filter(|(_, touchpoint)| touchpoint.rating.pinned);
    if let Some((at, _)) = pinned.nth(limits::PINS) {
        return Err(Invalid::new(format!("touchpoints[{at}].pinned"), Problem::TooMany(limits::PINS)));
    }
    check_zones(assessment, &by_id)?;
    check_actions(assessment, &by_id)?;
    let highest = touchpoints.iter().map(|touchpoint| touchpoint.id.0.get()).max();
    check_next("next.touchpoint", assessment.next.touchpoint, highest)
}

/// The next number must be new, and the ids that are there below the limit.
fn check_next(path: &str, next: u32, highest: Option<u32>) -> Result<(), Invalid> {
    let least = u64::from(highest.unwrap_or(0)) + 1;
    let most = limits::NUMBERS.into();
    if (least..=most).contains(&next.into()) {
        Ok(())
    } else {
        Err(Invalid::new(path, Problem::NotWithin(least, most)))
    }
}

fn check_zones(assessment: &Assessment, by_id: &ById) -> Result<(), Invalid> {
    for (zone, answer) in &assessment.zones {
        let path = format!("zones.{}", zone.into_str());
        if let Some(same) = answer.same_as
            && assessment.zones[same].same_as.is_some()
        {
            let problem = if same == zone { Problem::Circle } else { Problem::SameAsChained };
            return Err(Invalid::new("same_as", problem).within(path));
        }
        let mut named = BTreeSet::new();
        for (at, touchpoint) in answer.touchpoints.iter().enumerate() {
            let problem = match by_id.get(*touchpoint) {
                None => Problem::Dangling,
                Some(_) if !named.insert(touchpoint) => Problem::Repeated,
                Some(_) => continue,
            };
            return Err(Invalid::new(format!("touchpoints[{at}]"), problem).within(path));
        }
    }
    Ok(())
}

fn check_actions(assessment: &Assessment, by_id: &ById) -> Result<(), Invalid> {
    let mut known = BTreeSet::new();
    for (at, action) in assessment.actions.iter().enumerate() {
        if !known.insert(action.id) {
            return Err(Invalid::new(format!("actions[{at}].id"), Problem::Repeated));
        }
        let target = action.source.as_ref().and_then(|source| source.touchpoint());
        if target.is_some_and(|id| by_id.get(id).is_none()) {
            return Err(Invalid::new(format!("actions[{at}].source"), Problem::Dangling));
        }
    }
    let highest = known.last().map(|id| id.0.get());
    check_next("next.action", assessment.next.action, highest)
}
