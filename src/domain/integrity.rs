//! What must hold in an assessment as a whole, wherever it comes from.

use super::assessment::Assessment;
use super::limits;
use super::plan::ActionId;
use super::touchpoint::{Touchpoint, TouchpointId};
use super::vocabulary::Vocabulary;
use super::writing::{digits, joined};
use std::rc::Rc;

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It must be there.
    Missing,
    /// It must be a text.
    NotText,
    /// It must be true or false.
    NotFlag,
    /// It must be a list.
    NotList,
    /// It must be an object.
    NotObject,
    /// It must be a whole number between these.
    NotWithin(u64, u64),
    /// It is none of the words known here.
    NotAWord,
    /// It has not the form it must have.
    Malformed,
    /// It is longer than so many characters.
    TooLong(usize),
    /// There are more than so many.
    TooMany(usize),
    /// It stands there twice.
    Repeated,
    /// It names something that is not there.
    Dangling,
    /// It leads back to itself.
    Circle,
    /// It lies deeper than so many levels.
    TooDeep(usize),
    /// It names a zone which itself names another.
    SameAsChained,
}

/// A value that cannot be accepted, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// As in `touchpoints[3].importance`.
    pub path: String,
    /// What is wrong.
    pub wrong: Wrong,
}

impl Flaw {
    /// A flaw at a path.
    pub fn new(path: impl Into<String>, wrong: Wrong) -> Self {
        Self { path: path.into(), wrong }
    }
}

/// Where each touchpoint stands in the list, found quickly by id.
#[derive(Clone, Debug)]
pub struct Places(Vec<(TouchpointId, usize)>);

impl Places {
    /// The places of these touchpoints; of those with one id, the first.
    pub fn of(touchpoints: &[Rc<Touchpoint>]) -> Self {
        let mut places = Vec::with_capacity(touchpoints.len());
        for (at, touchpoint) in touchpoints.iter().enumerate() {
            places.push((touchpoint.id, at));
        }
        places.sort_unstable();
        Self(places)
    }

    /// The place of a touchpoint.
    pub fn get(&self, id: TouchpointId) -> Option<usize> {
        let first = self.0.partition_point(|(known, _)| *known < id);
        self.0.get(first).filter(|(known, _)| *known == id).map(|(_, at)| *at)
    }

    /// The place of the second of two touchpoints with one id.
    fn repeated(&self) -> Option<usize> {
        for pair in self.0.windows(2) {
            if let [(a, _), (b, at)] = pair
                && a == b
            {
                return Some(*at);
            }
        }
        None
    }
}

/// A kind of link from touchpoint to touchpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
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
            Self::LeadsTo => touchpoint.leads_to,
        }
    }

    /// Checks that these links lead somewhere, not in a circle, and parts not too deep.
    ///
    /// # Errors
    /// The place of the first touchpoint whose link is wrong, and how.
    pub fn check(self, touchpoints: &[Rc<Touchpoint>], places: &Places) -> Result<(), (usize, Wrong)> {
        let mut links = Vec::with_capacity(touchpoints.len());
        for (at, touchpoint) in touchpoints.iter().enumerate() {
            let target = self.of(touchpoint);
            let place = target.and_then(|id| places.get(id));
            if target.is_some() && place.is_none() {
                return Err((at, Wrong::Dangling));
            }
            links.push(place);
        }
        circle_or_depth(&links, if self == Self::Parent { limits::DEPTH } else { usize::MAX })
    }
}

/// Where links lead in a circle, or deeper than `deepest` levels.
///
/// `links` says for each place to which place it leads. Linear: each place is measured once.
fn circle_or_depth(links: &[Option<usize>], deepest: usize) -> Result<(), (usize, Wrong)> {
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
                return Err((first, Wrong::Circle));
            }
            path.push(here);
            at = links.get(here).copied().flatten();
        }
        while let Some(here) = path.pop() {
            depth += 1;
            if depth > deepest {
                return Err((here, Wrong::TooDeep(deepest)));
            }
            if let Some(place) = depths.get_mut(here) {
                *place = depth;
            }
        }
    }
    Ok(())
}

/// A flaw in a field of an entry of a list.
fn flaw_in(list: &str, at: usize, field: &str, wrong: Wrong) -> Flaw {
    Flaw::new(joined(&[list, "[", &digits(at), "]", field]), wrong)
}

/// Checks what single values cannot show: that ids are unique, links lead somewhere and not in circles,
/// parts are not too deep, pins not too many, and ids to come are new.
///
/// # Errors
/// The first flaw found, with its path in the JSON of the assessment.
pub fn check(assessment: &Assessment) -> Result<(), Flaw> {
    let touchpoints = &assessment.touchpoints;
    if touchpoints.len() > limits::TOUCHPOINTS_OF_A_FILE {
        return Err(Flaw::new("touchpoints", Wrong::TooMany(limits::TOUCHPOINTS_OF_A_FILE)));
    }
    if assessment.actions.len() > limits::ACTIONS {
        return Err(Flaw::new("actions", Wrong::TooMany(limits::ACTIONS)));
    }
    let places = Places::of(touchpoints);
    if let Some(at) = places.repeated() {
        return Err(flaw_in("touchpoints", at, ".id", Wrong::Repeated));
    }
    for (link, field) in [(Link::Parent, ".parent"), (Link::LeadsTo, ".leads_to")] {
        if let Err((at, wrong)) = link.check(touchpoints, &places) {
            return Err(flaw_in("touchpoints", at, field, wrong));
        }
    }
    let (mut pins, mut highest) = (0, 0);
    for (at, touchpoint) in touchpoints.iter().enumerate() {
        highest = highest.max(touchpoint.id.0.get());
        pins += usize::from(touchpoint.rating.pinned);
        if pins > limits::PINS {
            return Err(flaw_in("touchpoints", at, ".pinned", Wrong::TooMany(limits::PINS)));
        }
    }
    check_zones(assessment, &places)?;
    check_actions(assessment, &places)?;
    check_next("next.touchpoint", assessment.next.touchpoint, highest)
}

/// The next number must be new, and the ids that are there below the limit.
fn check_next(path: &str, next: u32, highest: u32) -> Result<(), Flaw> {
    if next <= highest || next > limits::NUMBERS {
        let least = u64::from(highest) + 1;
        return Err(Flaw::new(path, Wrong::NotWithin(least, limits::NUMBERS.into())));
    }
    Ok(())
}

fn check_zones(assessment: &Assessment, places: &Places) -> Result<(), Flaw> {
    for (zone, answer) in assessment.zones.iter() {
        let path = joined(&["zones.", zone.id(), "."]);
        if let Some(same) = answer.same_as {
            let wrong = if same == zone { Wrong::Circle } else { Wrong::SameAsChained };
            if assessment.zones.get(same).same_as.is_some() {
                return Err(Flaw::new(path + "same_as", wrong));
            }
        }
        let mut named = vec![false; assessment.touchpoints.len()];
        for (at, touchpoint) in answer.touchpoints.iter().enumerate() {
            let wrong = match places.get(*touchpoint).and_then(|place| named.get_mut(place)) {
                None => Wrong::Dangling,
                Some(true) => Wrong::Repeated,
                Some(named) => {
                    *named = true;
                    continue;
                }
            };
            return Err(flaw_in(&(path + "touchpoints"), at, "", wrong));
        }
    }
    Ok(())
}

fn check_actions(assessment: &Assessment, places: &Places) -> Result<(), Flaw> {
    let mut known: Vec<ActionId> = Vec::new();
    let mut highest = 0;
    for (at, action) in assessment.actions.iter().enumerate() {
        if known.contains(&action.id) {
            return Err(flaw_in("actions", at, ".id", Wrong::Repeated));
        }
        known.push(action.id);
        highest = highest.max(action.id.0.get());
        let target = action.source.as_ref().and_then(|source| source.touchpoint());
        if target.is_some_and(|id| places.get(id).is_none()) {
            return Err(flaw_in("actions", at, ".source", Wrong::Dangling));
        }
    }
    check_next("next.action", assessment.next.action, highest)
}
