//! What is said of the zones.

use super::value::{whole, word, written, written_word};
use crate::domain::{self, Extra, Invalid, Problem, Zone, limits};
use enum_map::EnumMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::rc::Rc;

/// The zones by their ids, and those of a newer program.
#[derive(Default, Deserialize, Serialize)]
pub(super) struct Zones {
    #[serde(skip_serializing_if = "Option::is_none")]
    organisation: Option<ZoneAnswer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    channels: Option<ZoneAnswer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    systems: Option<ZoneAnswer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<ZoneAnswer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    processes: Option<ZoneAnswer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vision: Option<ZoneAnswer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    understanding: Option<ZoneAnswer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    goals: Option<ZoneAnswer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    metrics: Option<ZoneAnswer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    handoffs: Option<ZoneAnswer>,
    #[serde(flatten)]
    extra: Extra,
}

#[derive(Deserialize, Serialize)]
struct ZoneAnswer {
    frequency: Option<Rc<str>>,
    cases: Option<Value>,
    minutes: Option<Value>,
    lost: Option<Value>,
    same_as: Option<Rc<str>>,
    touchpoints: Option<Vec<Rc<str>>>,
    #[serde(flatten)]
    extra: Extra,
}

impl Zones {
    pub(super) fn read(mut self) -> Result<(EnumMap<Zone, domain::ZoneAnswer>, Extra), Invalid> {
        let zones = EnumMap::try_from_fn(|zone: Zone| match self.field(zone).take() {
            None => Ok(domain::ZoneAnswer::default()),
            Some(answer) => answer.read().map_err(|invalid| invalid.within(zone.into_str())),
        })?;
        Ok((zones, self.extra))
    }

    pub(super) fn of(zones: &EnumMap<Zone, domain::ZoneAnswer>, extra: &Extra) -> Self {
        let mut written = Self { extra: extra.clone(), ..Self::default() };
        for (zone, answer) in zones {
            if *answer != domain::ZoneAnswer::default() {
                *written.field(zone) = Some(ZoneAnswer::of(answer));
            }
        }
        written
    }

    fn field(&mut self, zone: Zone) -> &mut Option<ZoneAnswer> {
        match zone {
            Zone::Organisation => &mut self.organisation,
            Zone::Channels => &mut self.channels,
            Zone::Systems => &mut self.systems,
            Zone::Data => &mut self.data,
            Zone::Processes => &mut self.processes,
            Zone::Vision => &mut self.vision,
            Zone::Understanding => &mut self.understanding,
            Zone::Goals => &mut self.goals,
            Zone::Metrics => &mut self.metrics,
            Zone::Handoffs => &mut self.handoffs,
        }
    }
}

impl ZoneAnswer {
    fn read(self) -> Result<domain::ZoneAnswer, Invalid> {
        let touchpoints = self.touchpoints.unwrap_or_default();
        let id = |(at, id): (usize, Rc<str>)| {
            id.parse().map_err(|_| Invalid::new(format!("touchpoints[{at}]"), Problem::Malformed))
        };
        Ok(domain::ZoneAnswer {
            frequency: word("frequency", self.frequency)?,
            cases: whole("cases", self.cases, 0..=limits::CASES)?,
            minutes: whole("minutes", self.minutes, 0..=limits::MINUTES)?,
            lost: whole("lost", self.lost, 0..=limits::CASES)?,
            same_as: word("same_as", self.same_as)?,
            touchpoints: touchpoints.into_iter().enumerate().map(id).collect::<Result<_, _>>()?,
            extra: self.extra,
        })
    }

    fn of(answer: &domain::ZoneAnswer) -> Self {
        Self {
            frequency: answer.frequency.and_then(written_word),
            cases: answer.cases.map(Value::from),
            minutes: answer.minutes.map(Value::from),
            lost: answer.lost.map(Value::from),
            same_as: answer.same_as.and_then(written_word),
            touchpoints: Some(answer.touchpoints.iter().filter_map(written).collect()),
            extra: answer.extra.clone(),
        }
    }
}
