//! Where the person is in the path. Kept beside the assessment, never in it.

use crate::domain::text::number;
use crate::domain::writing::{cut, digits, joined};
use crate::domain::{Assessment, Cell, Counterpart, Impression, Stage, TouchpointId, Vocabulary, Zone};
use crate::method::{Ground, Point};

/// How much is asked. What was answered stays, whichever one goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Path {
    /// Impressions, importance, seams: minutes.
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
    /// The list.
    List,
    /// Parts of what is listed.
    Deeper,
    /// One touchpoint.
    Ask(TouchpointId),
    /// One seam.
    Zones(Zone),
    /// Some of what is done outside, with its twin inside; the last page asks about the roots.
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

/// The parts of the path, as the progress shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// About the respondent.
    You,
    /// The list.
    List,
    /// Parts of what is listed.
    Deeper,
    /// The touchpoints.
    Ask,
    /// The seams.
    Zones,
    /// Outside and inside.
    Mirror,
    /// The results.
    Results,
    /// The plan.
    Plan,
}

impl Path {
    /// The parts of this path.
    pub fn parts(self) -> &'static [Part] {
        match self {
            Self::Express => &[Part::You, Part::List, Part::Ask, Part::Zones, Part::Results],
            Self::Full => {
                &[Part::You, Part::List, Part::Deeper, Part::Ask, Part::Zones, Part::Mirror, Part::Results, Part::Plan]
            }
        }
    }

    /// Whether all is asked.
    pub fn is_full(self) -> bool {
        self == Self::Full
    }
}

impl Step {
    /// The step as it is kept.
    pub fn to_text(self) -> String {
        match self {
            Self::Start => "start".into(),
            Self::You => "you".into(),
            Self::List => "list".into(),
            Self::Deeper => "deeper".into(),
            Self::Ask(id) => joined(&["ask ", &id.written()]),
            Self::Zones(zone) => joined(&["zones ", zone.id()]),
            Self::Mirror(page) => joined(&["mirror ", &digits(page)]),
            Self::Results => "results".into(),
            Self::Plan => "plan".into(),
        }
    }

    /// The step that was kept, if it is still there.
    pub fn from_text(text: &str, assessment: &Assessment) -> Option<Self> {
        let (name, rest) = cut(text, b' ').unwrap_or((text, ""));
        Some(match name {
            "start" => Self::Start,
            "you" => Self::You,
            "list" => Self::List,
            "deeper" => Self::Deeper,
            "ask" => Self::Ask(assessment.touchpoint(TouchpointId::parse(rest)?)?.id),
            "zones" => Self::Zones(Zone::from_id(rest)?),
            "mirror" => Self::Mirror(u8::try_from(number(rest)?).ok().filter(|page| *page < MIRROR_PAGES)?),
            "results" => Self::Results,
            "plan" => Self::Plan,
            _ => return None,
        })
    }

    /// The part of the path to which it belongs.
    pub fn part(self) -> Option<Part> {
        match self {
            Self::Start => None,
            Self::You => Some(Part::You),
            Self::List => Some(Part::List),
            Self::Deeper => Some(Part::Deeper),
            Self::Ask(_) => Some(Part::Ask),
            Self::Zones(_) => Some(Part::Zones),
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
            Part::Zones => Self::Zones(Zone::Organisation),
            Part::Mirror => Self::Mirror(0),
            Part::Results => Self::Results,
            Part::Plan => Self::Plan,
        })
    }

    fn last_of(part: Part, asked: &[TouchpointId]) -> Option<Self> {
        match part {
            Part::Ask => Some(Self::Ask(*asked.last()?)),
            Part::Zones => Zone::ALL.last().map(|zone| Self::Zones(*zone)),
            Part::Mirror => Some(Self::Mirror(MIRROR_PAGES - 1)),
            _ => Self::first_of(part, asked),
        }
    }

    /// The screen after this one.
    pub fn next(self, path: Path, ground: &Ground<'_>) -> Self {
        let asked = asked(ground);
        let within = match self {
            Self::Ask(id) => after(&asked, id).map(Self::Ask),
            Self::Zones(zone) => after(Zone::ALL, zone).map(Self::Zones),
            Self::Mirror(page) if page + 1 < MIRROR_PAGES => Some(Self::Mirror(page + 1)),
            _ => None,
        };
        let Some(part) = self.part() else { return Self::You };
        within.unwrap_or_else(|| {
            // Without touchpoints the list is where one goes on.
            after(path.parts(), part).map_or(self, |part| Self::first_of(part, &asked).unwrap_or(Self::List))
        })
    }

    /// The screen before this one.
    pub fn back(self, path: Path, ground: &Ground<'_>) -> Self {
        let asked = asked(ground);
        let within = match self {
            Self::Ask(id) => before(&asked, id).map(Self::Ask),
            Self::Zones(zone) => before(Zone::ALL, zone).map(Self::Zones),
            Self::Mirror(page) => page.checked_sub(1).map(Self::Mirror),
            _ => None,
        };
        let Some(part) = self.part() else { return Self::Start };
        within.unwrap_or_else(|| {
            before(path.parts(), part).map_or(Self::Start, |part| Self::last_of(part, &asked).unwrap_or(Self::List))
        })
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

/// The touchpoints in the order in which they are asked: by counterpart and stage, as listed, each part
/// after its whole. Those who meet no customers begin with their colleagues.
pub fn asked(ground: &Ground<'_>) -> Vec<TouchpointId> {
    // Gathered once: a file may hold thousands, and this is asked for at every drawing.
    let mut parts = vec![Vec::new(); ground.points.len()];
    for (at, point) in ground.points.iter().enumerate() {
        if let Some(parts) = point.parent.and_then(|whole| parts.get_mut(whole)) {
            parts.push(at);
        }
    }
    let mut asked = Vec::new();
    let mut ask = |cell: Option<Cell>| {
        for (at, point) in ground.points.iter().enumerate() {
            if point.parent.is_none() && point.cell == cell {
                with_parts(ground, &parts, at, &mut asked);
            }
        }
    };
    let inside_first = ground.assessment.respondent.meets_customers == Some(false);
    for inner in [inside_first, !inside_first] {
        for &counterpart in Counterpart::ALL {
            if counterpart.is_inner() == inner {
                for &stage in Stage::ALL {
                    ask(Some(Cell { counterpart, stage }));
                }
            }
        }
    }
    // Parts of something that the pack lacks have no place.
    ask(None);
    asked
}

fn with_parts(ground: &Ground<'_>, parts: &[Vec<usize>], at: usize, asked: &mut Vec<TouchpointId>) {
    asked.extend(ground.points.get(at).map(Point::id));
    for part in parts.get(at).into_iter().flatten() {
        with_parts(ground, parts, *part, asked);
    }
}

/// How many minutes the unanswered rest of a path takes, as it goes for people who don't hurry.
pub fn minutes_left(path: Path, ground: &Ground<'_>) -> u32 {
    let assessment = ground.assessment;
    let mut seconds = 0;
    for point in &ground.points {
        if point.impression().is_none() {
            seconds += 20;
        }
        let checkable = !matches!(point.impression(), Some(Impression::Unknown));
        if path.is_full() && point.checks.is_empty() && checkable {
            seconds += 45;
        }
    }
    for zone in Zone::ALL {
        if assessment.zones.get(*zone).frequency.is_none() {
            seconds += 8;
        }
    }
    if path.is_full() {
        let pairs = ground.structure.pairs.len().saturating_sub(assessment.mirror.len());
        let roots = ground.structure.roots.len().saturating_sub(assessment.roots.len());
        let plan = if assessment.actions.is_empty() { 180 } else { 0 };
        seconds += u32::try_from(pairs * 20 + roots * 10).unwrap_or(0) + plan;
    }
    seconds.div_ceil(60)
}
