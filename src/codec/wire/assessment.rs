//! The assessment, in CONTRACT's order of fields.

use super::action::Action;
use super::entries::Entries;
use super::mirror::{Pair, mirror, roots};
use super::number::numbered;
use super::report::Report;
use super::respondent::{NothingHere, Respondent, nothing_here};
use super::touchpoint::Touchpoint;
use super::value::{each, formed, passed_over, text, whole, within, written, written_word};
use super::zone::Zones;
use crate::codec::json::{FORMAT, VERSION};
use crate::domain::{self, ActionId, Extra, Invalid, Structure, TouchpointId, limits};
use crate::method;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::rc::Rc;

#[derive(Deserialize, Serialize)]
pub(in crate::codec) struct Assessment {
    #[serde(rename = "$schema", default, deserialize_with = "passed_over")]
    schema: String,
    #[serde(default, deserialize_with = "passed_over")]
    format: String,
    #[serde(default, deserialize_with = "passed_over")]
    version: u64,
    id: Option<Rc<str>>,
    revision: Option<Value>,
    created: Option<Rc<str>>,
    saved: Option<Rc<str>>,
    pack: Option<Pack>,
    lang: Option<Rc<str>>,
    respondent: Option<Respondent>,
    touchpoints: Option<Vec<Touchpoint>>,
    nothing_here: Option<Vec<NothingHere>>,
    zones: Option<Zones>,
    money: Option<Money>,
    mirror: Option<Entries<Option<Pair>>>,
    roots: Option<Entries<Option<Rc<str>>>>,
    actions: Option<Vec<Action>>,
    next: Option<Next>,
    #[serde(default, deserialize_with = "passed_over", skip_serializing_if = "Option::is_none")]
    report: Option<Report>,
    #[serde(flatten)]
    extra: Extra,
}

#[derive(Default, Deserialize, Serialize)]
struct Pack {
    id: Option<Rc<str>>,
    version: Option<Value>,
    #[serde(flatten)]
    extra: Extra,
}

#[derive(Default, Deserialize, Serialize)]
struct Money {
    currency: Option<Rc<str>>,
    hour_cost: Option<Value>,
    customer_value: Option<Value>,
    #[serde(flatten)]
    extra: Extra,
}

#[derive(Default, Deserialize, Serialize)]
struct Next {
    touchpoint: Option<Value>,
    action: Option<Value>,
    #[serde(flatten)]
    extra: Extra,
}

impl Assessment {
    /// The assessment; its id is blank where the file has none.
    pub(in crate::codec) fn read(self, structure: &Structure) -> Result<domain::Assessment, Invalid> {
        let (next, next_extra) = within("next", self.next.unwrap_or_default().read())?;
        let touchpoints = self.touchpoints.unwrap_or_default();
        let ids = each("touchpoints", &touchpoints, |touchpoint| Ok(touchpoint.id()?.map(|id| id.0)))?;
        let (ids, next_touchpoint) = numbered("next.touchpoint", &ids, next.touchpoint)?;
        let touchpoints = each("touchpoints", touchpoints.into_iter().zip(ids), |(touchpoint, id)| {
            touchpoint.read(TouchpointId(id), structure).map(Rc::new)
        })?;
        let actions = self.actions.unwrap_or_default();
        let ids = each("actions", &actions, |action| Ok(action.id()?.map(|id| id.0)))?;
        let (ids, next_action) = numbered("next.action", &ids, next.action)?;
        let actions = each("actions", actions.into_iter().zip(ids), |(action, id)| {
            action.read(ActionId(id), structure).map(Rc::new)
        })?;
        let (zones, zones_extra) = within("zones", self.zones.unwrap_or_default().read())?;
        Ok(domain::Assessment {
            id: text("id", self.id)?.unwrap_or_default(),
            revision: whole("revision", self.revision, 0..=limits::REVISION)?.unwrap_or_default(),
            created: formed("created", self.created)?,
            saved: formed("saved", self.saved)?,
            pack: within("pack", self.pack.unwrap_or_default().read(structure))?,
            lang: text("lang", self.lang)?.unwrap_or_default(),
            respondent: within("respondent", self.respondent.unwrap_or_default().read())?,
            touchpoints,
            nothing_here: nothing_here(self.nothing_here.unwrap_or_default())?,
            zones,
            zones_extra,
            money: within("money", self.money.unwrap_or_default().read())?,
            mirror: within("mirror", mirror(self.mirror, structure))?,
            roots: within("roots", roots(self.roots, structure))?,
            actions,
            next: domain::Next { touchpoint: next_touchpoint, action: next_action, extra: next_extra },
            extra: self.extra,
        })
    }

    pub(in crate::codec) fn of(
        assessment: &domain::Assessment,
        structure: &Structure,
        report: Option<&method::Report>,
    ) -> Self {
        let touchpoints = assessment.touchpoints.iter().map(|touchpoint| Touchpoint::of(touchpoint, structure));
        let lang = Some(assessment.lang.to_rc()).filter(|lang| !lang.is_empty());
        let mirror = assessment.mirror.iter().map(|entry| (entry.pair.as_str(), Some(Pair::of(entry))));
        let roots = assessment.roots.iter().map(|entry| (entry.root.as_str(), written_word(entry.degree)));
        Self {
            schema: "assessment-1.json".into(),
            format: FORMAT.into(),
            version: VERSION,
            id: Some(assessment.id.to_rc()),
            revision: Some(assessment.revision.into()),
            created: assessment.created.as_ref().and_then(written),
            saved: assessment.saved.as_ref().and_then(written),
            pack: Some(Pack::of(&assessment.pack)),
            lang,
            respondent: Some(Respondent::of(&assessment.respondent)),
            touchpoints: Some(touchpoints.collect()),
            nothing_here: Some(assessment.nothing_here.iter().map(NothingHere::of).collect()),
            zones: Some(Zones::of(&assessment.zones, &assessment.zones_extra)),
            money: Some(Money::of(&assessment.money)),
            mirror: Some(mirror.collect()),
            roots: Some(roots.collect()),
            actions: Some(assessment.actions.iter().map(|action| Action::of(action)).collect()),
            next: Some(Next::of(&assessment.next)),
            report: report.map(Report::from),
            extra: assessment.extra.clone(),
        }
    }
}

impl Pack {
    fn read(self, structure: &Structure) -> Result<domain::PackRef, Invalid> {
        Ok(domain::PackRef {
            id: formed("id", self.id)?.unwrap_or_else(|| structure.id.clone()),
            version: whole("version", self.version, 0..=u32::MAX)?.unwrap_or(structure.version),
            extra: self.extra,
        })
    }

    fn of(pack: &domain::PackRef) -> Self {
        Self { id: written(&pack.id), version: Some(pack.version.into()), extra: pack.extra.clone() }
    }
}

impl Money {
    fn read(self) -> Result<domain::Money, Invalid> {
        Ok(domain::Money {
            currency: formed("currency", self.currency)?,
            hour_cost: whole("hour_cost", self.hour_cost, 0..=limits::HOUR_COST)?,
            customer_value: whole("customer_value", self.customer_value, 0..=limits::CUSTOMER_VALUE)?,
            extra: self.extra,
        })
    }

    fn of(money: &domain::Money) -> Self {
        Self {
            currency: money.currency.as_ref().and_then(written),
            hour_cost: money.hour_cost.map(Value::from),
            customer_value: money.customer_value.map(Value::from),
            extra: money.extra.clone(),
        }
    }
}

/// The numbers to come, where a file says them.
struct NextNumbers {
    touchpoint: Option<u32>,
    action: Option<u32>,
}

impl Next {
    fn read(self) -> Result<(NextNumbers, Extra), Invalid> {
        let touchpoint = whole("touchpoint", self.touchpoint, 1..=limits::NUMBERS)?;
        let action = whole("action", self.action, 1..=limits::NUMBERS)?;
        Ok((NextNumbers { touchpoint, action }, self.extra))
    }

    fn of(next: &domain::Next) -> Self {
        Self { touchpoint: Some(next.touchpoint.into()), action: Some(next.action.into()), extra: next.extra.clone() }
    }
}
