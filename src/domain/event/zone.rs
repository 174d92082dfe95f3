//! What is said of a zone.

use super::change::{give, set};
use super::{Field, Refusal};
use crate::domain::assessment::Assessment;
use crate::domain::id::TouchpointId;
use crate::domain::limits;
use crate::domain::zone::{Frequency, Zone};

/// What is said of a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ZoneEvent {
    /// How often it happens.
    FrequencyChosen(Option<Frequency>),
    FigureGiven(Figure, Option<u32>),
    /// "The same cases as …"
    SameCasesSaid(Option<Zone>),
    /// It shows at a touchpoint, or doesn't any more.
    ShowsAt(TouchpointId, bool),
}

/// A figure of a zone, a month's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    Cases,
    /// Minutes lost per case.
    Minutes,
    Lost,
}

impl ZoneEvent {
    pub(super) fn field(&self, zone: Zone) -> Option<Field> {
        match self {
            Self::FigureGiven(figure, _) => Some(Field::Figure(zone, *figure)),
            _ => None,
        }
    }

    pub(super) fn change(&self, next: &mut Assessment, zone: Zone) -> Result<bool, Refusal> {
        match self {
            Self::FrequencyChosen(frequency) => Ok(set(&mut next.zones[zone].frequency, *frequency)),
            Self::FigureGiven(figure, value) => {
                let answer = &mut next.zones[zone];
                match figure {
                    Figure::Cases => give(&mut answer.cases, *value, limits::CASES),
                    Figure::Minutes => give(&mut answer.minutes, *value, limits::MINUTES),
                    Figure::Lost => give(&mut answer.lost, *value, limits::CASES),
                }
            }
            Self::SameCasesSaid(same) => {
                if let Some(same) = *same {
                    let is_named = next.zones.values().any(|other| other.same_as == Some(zone));
                    if same == zone || is_named || next.zones[same].same_as.is_some() {
                        return Err(Refusal::SameAsChained);
                    }
                }
                Ok(set(&mut next.zones[zone].same_as, *same))
            }
            Self::ShowsAt(touchpoint, shows) => {
                next.touchpoint(*touchpoint).ok_or(Refusal::Gone)?;
                let list = &mut next.zones[zone].touchpoints;
                match (list.iter().position(|known| known == touchpoint), shows) {
                    (Some(at), false) => drop(list.remove(at)),
                    (None, true) => list.push(*touchpoint),
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
    }
}
