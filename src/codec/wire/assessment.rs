//! The assessment, in CONTRACT's order of fields.

use super::action::Action;
use super::entries::Entries;
use super::report::Report;
use super::touchpoint::Touchpoint;
use super::value::{exact, formed, passed_over, required, text, whole, word, written, written_word};
use super::zone::Zones;
use crate::codec::ReadError;
use crate::codec::json::{FORMAT, VERSION};
use crate::domain::{
    self, ActionId, Cell, Counterpart, Extra, Invalid, PackId, PairAnswer, Problem, RootAnswer, Structure,
    TouchpointId, limits,
};
use crate::method;
use serde::{Deserialize, Serialize, de::IgnoredAny};
use serde_json::Value;
use std::num::NonZeroU32;
use std::rc::Rc;

/// What decides whether the rest is ours to read.
#[derive(Deserialize)]
pub(in crate::codec) struct Header {
    format: Option<Value>,
    version: Option<Value>,
    pack: Option<Value>,
    /// Without it serde would take a list for this struct.
    #[serde(flatten)]
    _rest: IgnoredAny,
}

impl Header {
    pub(in crate::codec) fn check(&self, structure: &Structure) -> Result<(), ReadError> {
        if self.format.as_ref().and_then(Value::as_str) != Some(FORMAT) {
            return Err(ReadError::OtherFormat);
        }
        let version = required("version", self.version.as_ref())?;
        match exact(version) {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(ReadError::Newer(newer)),
            _ => return Err(Invalid::new("version", Problem::NotWithin(VERSION, VERSION)).into()),
        }
        let pack = self.pack.as_ref().and_then(|pack| pack.get("id")?.as_str()?.parse::<PackId>().ok());
        match pack {
            Some(pack) if pack != structure.id => Err(ReadError::OtherPack(pack.to_string())),
            _ => Ok(()),
        }
    }
}

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
struct Respondent {
    label: Option<Rc<str>>,
    role: Option<Rc<str>>,
    meets_customers: Option<bool>,
    department: Option<Rc<str>>,
    branch: Option<Rc<str>>,
    counterparts: Option<Vec<Rc<str>>>,
    #[serde(flatten)]
    extra: Extra,
}

#[derive(Deserialize, Serialize)]
struct NothingHere {
    counterpart: Option<Rc<str>>,
    stage: Option<Rc<str>>,
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

#[derive(Deserialize, Serialize)]
struct Pair {
    outward: Option<Rc<str>>,
    inward: Option<Rc<str>>,
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

fn within<T>(field: &str, read: Result<T, Invalid>) -> Result<T, Invalid> {
    read.map_err(|invalid| invalid.within(field))
}

/// Reads each entry of a list.
fn each<E, T>(
    field: &str,
    entries: impl IntoIterator<Item = E>,
    read: impl Fn(E) -> Result<T, Invalid>,
) -> Result<Vec<T>, Invalid> {
    let entries = entries.into_iter().enumerate();
    entries.map(|(at, entry)| read(entry).map_err(|invalid| invalid.within(format!("{field}[{at}]")))).collect()
}

/// Gives numbers to those that have none, after the highest; and the next number. A `next` that is too small
/// is refused.
fn numbered(path: &str, given: &[Option<NonZeroU32>], next: Option<u32>) -> Result<(Vec<NonZeroU32>, u32), Invalid> {
    let least = given.iter().flatten().max().map_or(1, |highest| highest.get() + 1);
    let used_up = || Invalid::new(path, Problem::NotWithin(least.into(), limits::NUMBERS.into()));
    let mut next = next.unwrap_or(least);
    if next < least {
        return Err(used_up());
    }
    let mut numbers = Vec::with_capacity(given.len());
    for number in given {
        numbers.push(match number {
            Some(number) => *number,
            None => {
                let number = NonZeroU32::new(next).filter(|number| number.get() < limits::NUMBERS);
                next += 1;
                number.ok_or_else(used_up)?
            }
        });
    }
    Ok((numbers, next))
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

impl Respondent {
    fn read(self) -> Result<domain::Respondent, Invalid> {
        let mut respondent = domain::Respondent {
            label: text("label", self.label)?.unwrap_or_default(),
            role: word("role", self.role)?,
            meets_customers: self.meets_customers,
            department: text("department", self.department)?.unwrap_or_default(),
            branch: text("branch", self.branch)?.unwrap_or_default(),
            extra: self.extra,
            ..domain::Respondent::default()
        };
        for (at, id) in self.counterparts.into_iter().flatten().enumerate() {
            let refused = |problem| Invalid::new(format!("counterparts[{at}]"), problem);
            let counterpart: Counterpart = id.parse().map_err(|_| refused(Problem::NotAWord))?;
            if std::mem::replace(&mut respondent.counterparts[counterpart], true) {
                return Err(refused(Problem::Repeated));
            }
        }
        Ok(respondent)
    }

    fn of(respondent: &domain::Respondent) -> Self {
        let chosen = respondent.counterparts.iter().filter(|(_, chosen)| **chosen);
        Self {
            label: Some(respondent.label.to_rc()),
            role: respondent.role.and_then(written_word),
            meets_customers: respondent.meets_customers,
            department: Some(respondent.department.to_rc()),
            branch: Some(respondent.branch.to_rc()),
            counterparts: Some(chosen.filter_map(|(counterpart, _)| written_word(counterpart)).collect()),
            extra: respondent.extra.clone(),
        }
    }
}

impl NothingHere {
    fn read(self) -> Result<domain::NothingHere, Invalid> {
        let counterpart = required("counterpart", word("counterpart", self.counterpart)?)?;
        let stage = required("stage", word("stage", self.stage)?)?;
        Ok(domain::NothingHere { cell: Cell { counterpart, stage }, extra: self.extra })
    }

    fn of(entry: &domain::NothingHere) -> Self {
        Self {
            counterpart: written_word(entry.cell.counterpart),
            stage: written_word(entry.cell.stage),
            extra: entry.extra.clone(),
        }
    }
}

fn nothing_here(entries: Vec<NothingHere>) -> Result<Vec<domain::NothingHere>, Invalid> {
    let mut cells = std::collections::BTreeSet::new();
    let entries = each("nothing_here", entries, NothingHere::read)?;
    match entries.iter().position(|entry| !cells.insert(entry.cell)) {
        Some(at) => Err(Invalid::new(format!("nothing_here[{at}]"), Problem::Repeated)),
        None => Ok(entries),
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

impl Pair {
    fn read(self, pair: PackId) -> Result<PairAnswer, Invalid> {
        let (outward, inward) = (word("outward", self.outward)?, word("inward", self.inward)?);
        Ok(PairAnswer { pair, outward, inward, extra: self.extra })
    }

    fn of(entry: &PairAnswer) -> Self {
        Self {
            outward: entry.outward.and_then(written_word),
            inward: entry.inward.and_then(written_word),
            extra: entry.extra.clone(),
        }
    }
}

fn mirror(entries: Option<Entries<Option<Pair>>>, structure: &Structure) -> Result<Vec<PairAnswer>, Invalid> {
    let entries = entries.map(|entries| entries.resolved(&structure.pairs)).transpose()?.unwrap_or_default();
    entries.into_iter().map(|(pair, name, entry)| within(&name, entry.read(pair))).collect()
}

fn roots(entries: Option<Entries<Option<Rc<str>>>>, structure: &Structure) -> Result<Vec<RootAnswer>, Invalid> {
    let entries = entries.map(|entries| entries.resolved(&structure.roots)).transpose()?.unwrap_or_default();
    let root = |(root, name, degree): (PackId, Rc<str>, Rc<str>)| {
        let degree = required(&name, word(&name, Some(degree))?)?;
        Ok(RootAnswer { root, degree })
    };
    entries.into_iter().map(root).collect()
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
