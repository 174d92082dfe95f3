//! Where the person is in the path. Kept beside the assessment, never in it.

use crate::domain::{Assessment, Cell, Counterpart, Stage, TouchpointId, Vocabulary, Zone};
use crate::method::Ground;

/// A screen of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// What this is.
    Start,
    /// About the respondent.
    You,
    /// The list.
    List,
    /// One touchpoint.
    Ask(TouchpointId),
    /// One seam.
    Zones(Zone),
    /// The results.
    Results,
}

impl Step {
    /// The step as it is kept.
    pub fn to_text(self) -> String {
        match self {
            Self::Start => "start".into(),
            Self::You => "you".into(),
            Self::List => "list".into(),
            Self::Ask(id) => format!("ask {id}"),
            Self::Zones(zone) => format!("zones {}", zone.id()),
            Self::Results => "results".into(),
        }
    }

    /// The step that was kept, if it is still there.
    pub fn from_text(text: &str, assessment: &Assessment) -> Option<Self> {
        Some(match text.split_once(' ') {
            None if text == "start" => Self::Start,
            None if text == "you" => Self::You,
            None if text == "list" => Self::List,
            None if text == "results" => Self::Results,
            Some(("ask", id)) => Self::Ask(assessment.touchpoint(TouchpointId::parse(id)?)?.id),
            Some(("zones", id)) => Self::Zones(Zone::from_id(id)?),
            _ => return None,
        })
    }

    /// The part of the path to which it belongs: 0 you, 1 list, 2 ask, 3 seams, 4 results.
    pub fn part(self) -> Option<usize> {
        match self {
            Self::Start => None,
            Self::You => Some(0),
            Self::List => Some(1),
            Self::Ask(_) => Some(2),
            Self::Zones(_) => Some(3),
            Self::Results => Some(4),
        }
    }

    /// The screen after this one.
    pub fn next(self, ground: &Ground<'_>) -> Self {
        let asked = asked(ground);
        match self {
            Self::Start => Self::You,
            Self::You => Self::List,
            Self::List => asked.first().map_or(Self::List, |first| Self::Ask(*first)),
            Self::Ask(id) => after(&asked, id).map_or(Self::Zones(Zone::Organisation), Self::Ask),
            Self::Zones(zone) => after(Zone::ALL, zone).map_or(Self::Results, Self::Zones),
            Self::Results => Self::Results,
        }
    }

    /// The screen before this one.
    pub fn back(self, ground: &Ground<'_>) -> Self {
        let asked = asked(ground);
        match self {
            Self::Start | Self::You => Self::Start,
            Self::List => Self::You,
            Self::Ask(id) => before(&asked, id).map_or(Self::List, Self::Ask),
            Self::Zones(zone) => {
                before(Zone::ALL, zone).map_or(asked.last().map_or(Self::List, |last| Self::Ask(*last)), Self::Zones)
            }
            Self::Results => Zone::ALL.last().map_or(Self::List, |last| Self::Zones(*last)),
        }
    }
}

fn after<T: Copy + PartialEq>(all: &[T], one: T) -> Option<T> {
    let at = all.iter().position(|known| *known == one)?;
    all.get(at + 1).copied()
}

fn before<T: Copy + PartialEq>(all: &[T], one: T) -> Option<T> {
    let at = all.iter().position(|known| *known == one)?;
    all.get(at.checked_sub(1)?).copied()
}

/// The touchpoints in the order in which they are asked: by counterpart and stage, as listed.
pub fn asked(ground: &Ground<'_>) -> Vec<TouchpointId> {
    let mut asked = Vec::new();
    let mut ask = |cell: Option<Cell>| {
        for point in ground.points.iter().filter(|point| point.cell == cell) {
            asked.push(point.id());
        }
    };
    for &counterpart in Counterpart::ALL {
        for &stage in Stage::ALL {
            ask(Some(Cell { counterpart, stage }));
        }
    }
    ask(None);
    asked
}
