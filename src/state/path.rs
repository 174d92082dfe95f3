//! Where a person is on the guided path. Kept beside the assessment, never in it.

use super::asking::order_of_asking;
use crate::domain::{Assessment, TouchpointId, Zone};
use crate::method::Analysis;
use std::fmt;
use std::str::FromStr;
use strum::VariantArray;

/// How much is asked. What was answered stays, whichever one goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Path {
    /// Impressions, importance, zones: minutes.
    Express,
    /// The whole method.
    Full,
}

/// A screen of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// What this is.
    Start,
    /// About the respondent.
    You,
    /// The list of touchpoints.
    List,
    /// Parts of what is listed.
    Deeper,
    /// One touchpoint.
    Ask(TouchpointId),
    /// One zone.
    Zone(Zone),
    /// A page of what is done outside and its twin inside; the last one asks about the roots.
    Mirror(u8),
    /// The results.
    Results,
    /// What is going to be done.
    Plan,
}

/// How many pages the mirror has: four of three pairs, and the roots.
pub const MIRROR_PAGES: u8 = 5;
/// How many pairs a page of the mirror shows.
pub const PAIRS_OF_A_PAGE: usize = 3;

/// A stretch of the path, as the progress shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// About the respondent.
    You,
    /// The list of touchpoints.
    List,
    /// Parts of what is listed.
    Deeper,
    /// The touchpoints, one by one.
    Ask,
    /// The zones.
    Zones,
    /// Outside and inside.
    Mirror,
    /// The results.
    Results,
    /// The plan.
    Plan,
}

impl Path {
    /// The parts of this path, in order.
    pub fn parts(self) -> &'static [Part] {
        match self {
            Self::Express => &[Part::You, Part::List, Part::Ask, Part::Zones, Part::Results],
            Self::Full => {
                &[Part::You, Part::List, Part::Deeper, Part::Ask, Part::Zones, Part::Mirror, Part::Results, Part::Plan]
            }
        }
    }

    /// The part of this path that comes after one: also after one that is no part of it, to which the browser's
    /// history may have led.
    fn after(self, part: Part) -> Option<Part> {
        Self::Full.parts().iter().copied().skip_while(|it| *it != part).skip(1).find(|it| self.parts().contains(it))
    }

    /// The part of this path that comes before one.
    fn before(self, part: Part) -> Option<Part> {
        Self::Full.parts().iter().copied().take_while(|it| *it != part).filter(|it| self.parts().contains(it)).last()
    }

    /// Whether everything is asked.
    pub fn is_full(self) -> bool {
        self == Self::Full
    }
}

impl Step {
    /// The part of the path to which it belongs; the start belongs to none.
    pub fn part(self) -> Option<Part> {
        match self {
            Self::Start => None,
            Self::You => Some(Part::You),
            Self::List => Some(Part::List),
            Self::Deeper => Some(Part::Deeper),
            Self::Ask(_) => Some(Part::Ask),
            Self::Zone(_) => Some(Part::Zones),
            Self::Mirror(_) => Some(Part::Mirror),
            Self::Results => Some(Part::Results),
            Self::Plan => Some(Part::Plan),
        }
    }

    /// The first screen of a part; none where there is nothing to ask yet.
    pub fn first_of(part: Part, asked: &[TouchpointId]) -> Option<Self> {
        Some(match part {
            Part::You => Self::You,
            Part::List => Self::List,
            Part::Deeper => Self::Deeper,
            Part::Ask => Self::Ask(*asked.first()?),
            Part::Zones => Self::Zone(Zone::Organisation),
            Part::Mirror => Self::Mirror(0),
            Part::Results => Self::Results,
            Part::Plan => Self::Plan,
        })
    }

    fn last_of(part: Part, asked: &[TouchpointId]) -> Option<Self> {
        match part {
            Part::Ask => asked.last().copied().map(Self::Ask),
            Part::Zones => Zone::VARIANTS.last().copied().map(Self::Zone),
            Part::Mirror => Some(Self::Mirror(MIRROR_PAGES - 1)),
            _ => Self::first_of(part, asked),
        }
    }

    /// The screen after this one. Without touchpoints the list is where one goes on.
    pub fn next(self, path: Path, analysis: &Analysis) -> Self {
        let Some(part) = self.part() else { return Self::You };
        let asked = order_of_asking(analysis);
        let within_part = match self {
            Self::Ask(id) => after(&asked, id).map(Self::Ask),
            Self::Zone(zone) => after(Zone::VARIANTS, zone).map(Self::Zone),
            Self::Mirror(page) if page + 1 < MIRROR_PAGES => Some(Self::Mirror(page + 1)),
            _ => None,
        };
        within_part
            .unwrap_or_else(|| path.after(part).map_or(self, |part| Self::first_of(part, &asked).unwrap_or(Self::List)))
    }

    /// The screen before this one.
    pub fn back(self, path: Path, analysis: &Analysis) -> Self {
        let Some(part) = self.part() else { return Self::Start };
        let asked = order_of_asking(analysis);
        let within_part = match self {
            Self::Ask(id) => before(&asked, id).map(Self::Ask),
            Self::Zone(zone) => before(Zone::VARIANTS, zone).map(Self::Zone),
            Self::Mirror(page) => page.checked_sub(1).map(Self::Mirror),
            // In short too, where it is no part of the path.
            Self::Plan => Some(Self::Results),
            _ => None,
        };
        within_part.unwrap_or_else(|| {
            path.before(part).map_or(Self::Start, |part| Self::last_of(part, &asked).unwrap_or(Self::List))
        })
    }
}

fn after<T: Copy + PartialEq>(all: &[T], one: T) -> Option<T> {
    all.iter().copied().skip_while(|known| *known != one).nth(1)
}

fn before<T: Copy + PartialEq>(all: &[T], one: T) -> Option<T> {
    let at = all.iter().position(|known| *known == one)?;
    all.get(at.checked_sub(1)?).copied()
}

/// A path and the screen on it: what is kept beside the answers, as a text like `full ask t3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The path.
    pub path: Path,
    /// The screen.
    pub step: Step,
}

impl Place {
    /// Where everybody begins.
    pub const START: Self = Self { path: Path::Express, step: Step::Start };

    /// The place that was kept; the list, where the answers no longer have what its screen was about.
    pub fn kept(text: &str, assessment: &Assessment) -> Self {
        let (path, step) = match text.strip_prefix("full ") {
            Some(step) => (Path::Full, step),
            None => (Path::Express, text),
        };
        let step = step.parse().unwrap_or(Step::List);
        match step {
            Step::Ask(id) if assessment.touchpoint(id).is_none() => Self { path, step: Step::List },
            step => Self { path, step },
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let full = if self.path.is_full() { "full " } else { "" };
        write!(f, "{full}{}", self.step)
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => f.write_str("start"),
            Self::You => f.write_str("you"),
            Self::List => f.write_str("list"),
            Self::Deeper => f.write_str("deeper"),
            Self::Ask(id) => write!(f, "ask {id}"),
            Self::Zone(zone) => write!(f, "zones {}", zone.into_str()),
            Self::Mirror(page) => write!(f, "mirror {page}"),
            Self::Results => f.write_str("results"),
            Self::Plan => f.write_str("plan"),
        }
    }
}

/// A text that names no screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchStep;

impl FromStr for Step {
    type Err = NoSuchStep;

    fn from_str(text: &str) -> Result<Self, NoSuchStep> {
        let (name, rest) = text.split_once(' ').unwrap_or((text, ""));
        Ok(match name {
            "start" => Self::Start,
            "you" => Self::You,
            "list" => Self::List,
            "deeper" => Self::Deeper,
            "ask" => Self::Ask(rest.parse().map_err(|_| NoSuchStep)?),
            "zones" => Self::Zone(rest.parse().map_err(|_| NoSuchStep)?),
            "mirror" => {
                let page = rest.parse().map_err(|_| NoSuchStep)?;
                if page < MIRROR_PAGES { Self::Mirror(page) } else { return Err(NoSuchStep) }
            }
            "results" => Self::Results,
            "plan" => Self::Plan,
            _ => return Err(NoSuchStep),
        })
    }
}
