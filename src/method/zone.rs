//! The zones: how often, and what they cost (METHOD, *Zones*).

use super::{Analysis, percent, rounded};
use crate::domain::{Assessment, Frequency, Zone};
use enum_map::EnumMap;
use std::cmp::Reverse;
use strum::VariantArray;

/// The zones together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zones {
    /// `round(100 · Σ frequency / (3 · n))` over the n answered.
    pub index: Option<u32>,
    /// How many are answered.
    pub rests_on: u32,
    /// Those that happen often or always, most frequent first.
    pub hot: Vec<Zone>,
    /// What they cost.
    pub losses: Losses,
}

/// Losses a month, in whole units of the currency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Losses {
    /// Of each zone that has the figures for it.
    pub by_zone: EnumMap<Zone, Option<u64>>,
    /// Their sum, each case counted once.
    pub total: Option<u64>,
    /// How many losses the total adds.
    pub rests_on: u32,
    /// The greatest of these, and whose it is.
    pub greatest: Option<(Zone, u64)>,
}

/// The zones of which something is said: by loss, then by frequency, then as they are asked.
pub fn ranked_zones(assessment: &Assessment, losses: &Losses) -> Vec<Zone> {
    let (losses, answers) = (&losses.by_zone, &assessment.zones);
    let points = |zone: Zone| answers[zone].frequency.and_then(Frequency::points);
    let mut zones = Zone::VARIANTS.to_vec();
    zones.sort_by_key(|zone| Reverse((losses[*zone], points(*zone))));
    zones.retain(|zone| answers[*zone].frequency.is_some() || losses[*zone].is_some());
    zones
}

impl Losses {
    /// The zone at which the cases of this one are counted already.
    pub fn counted_at(&self, assessment: &Assessment, zone: Zone) -> Option<Zone> {
        assessment.zones[zone].same_as.filter(|same| self.by_zone[*same].is_some())
    }
}

/// The zones together.
pub fn zones(analysis: &Analysis) -> Zones {
    let mut zones = Zones { losses: losses(&analysis.assessment), ..Zones::default() };
    let mut sum = 0;
    let (mut always, mut often) = (Vec::new(), Vec::new());
    for (zone, answer) in analysis.assessment.zones.iter() {
        if let Some(points) = answer.frequency.and_then(Frequency::points) {
            sum += points;
            zones.rests_on += 1;
        }
        match answer.frequency {
            Some(Frequency::Always) => always.push(zone),
            Some(Frequency::Often) => often.push(zone),
            _ => {}
        }
    }
    always.append(&mut often);
    zones.hot = always;
    zones.index = percent(sum, 3 * zones.rests_on);
    zones
}

/// What one zone costs a month; none where neither time nor customers can be reckoned.
pub fn loss(assessment: &Assessment, zone: Zone) -> Option<u64> {
    let (answer, money) = (&assessment.zones[zone], &assessment.money);
    let time = match (answer.cases, answer.minutes, money.hour_cost) {
        (Some(cases), Some(minutes), Some(cost)) => {
            rounded(u64::from(cases) * u64::from(minutes) * u64::from(cost), 60)
        }
        _ => None,
    };
    let customers = match (answer.lost, money.customer_value) {
        (Some(lost), Some(value)) => Some(u64::from(lost) * u64::from(value)),
        _ => None,
    };
    match (time, customers) {
        (Some(time), Some(customers)) => Some(time + customers),
        (one, other) => one.or(other),
    }
}

/// A loss of a month, kept up for a year.
pub fn by_year(loss: u64) -> u64 {
    12 * loss
}

/// A figure without which one that is given comes to nothing, with what is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Minutes are lost: how often?
    Cases { minutes: u32 },
    /// There are cases: how long does each take?
    Minutes { cases: u32 },
    /// Time is lost: what is it worth?
    HourCost,
    /// Customers are lost: what is one worth?
    CustomerValue { lost: u32 },
}

/// What is missing for the loss of a zone, of whose figures only some are given. What is lost 0 times costs nothing.
pub fn missing(assessment: &Assessment, zone: Zone) -> Vec<Missing> {
    let (answer, money) = (&assessment.zones[zone], &assessment.money);
    let time = match (answer.cases, answer.minutes, money.hour_cost) {
        (None, Some(minutes @ 1..), _) => Some(Missing::Cases { minutes }),
        (Some(cases @ 1..), None, _) => Some(Missing::Minutes { cases }),
        (Some(1..), Some(1..), None) => Some(Missing::HourCost),
        _ => None,
    };
    let customers = match (answer.lost, money.customer_value) {
        (Some(lost @ 1..), None) => Some(Missing::CustomerValue { lost }),
        _ => None,
    };
    time.into_iter().chain(customers).collect()
}

fn losses(assessment: &Assessment) -> Losses {
    let by_zone = EnumMap::from_fn(|zone| loss(assessment, zone));
    let mut losses = Losses { by_zone, ..Losses::default() };
    for (zone, loss) in losses.by_zone.iter() {
        if let (Some(loss), None) = (loss, losses.counted_at(assessment, zone)) {
            losses.total = Some(losses.total.unwrap_or(0) + loss);
            losses.rests_on += 1;
            if losses.greatest.is_none_or(|(_, greatest)| *loss > greatest) {
                losses.greatest = Some((zone, *loss));
            }
        }
    }
    losses
}
