//! The structure of a pack.

use super::entries::Entries;
use super::value::{formed, plain_id, required, whole, word};
use crate::codec::ReadError;
use crate::codec::pack::{FORMAT, Part};
use crate::domain::structure::{Entry, Register};
use crate::domain::{Check, Coded, Invalid, Item, PackId, Problem, Structure};
use serde::{Deserialize, de::IgnoredAny};
use serde_json::Value;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What decides whether the rest is a pack.
#[derive(Deserialize)]
pub(in crate::codec) struct PackHeader {
    format: Option<Value>,
}

impl PackHeader {
    pub(in crate::codec) fn check(&self) -> Result<(), ReadError> {
        match self.format.as_ref().and_then(Value::as_str) {
            Some(FORMAT) => Ok(()),
            _ => Err(ReadError::OtherFormat),
        }
    }
}

#[derive(Deserialize)]
pub(in crate::codec) struct Pack {
    id: Option<Rc<str>>,
    version: Option<Value>,
    touchpoints: Option<Vec<PackItem>>,
    trades: Option<Vec<Rc<str>>>,
    checks: Option<Vec<PackCheck>>,
    pairs: Option<Vec<PackEntry>>,
    roots: Option<Vec<PackEntry>>,
    words: Option<Entries<Option<Value>>>,
    examples: Option<Entries<Option<Rc<str>>>>,
    /// Without it serde would take a list for this struct; so below.
    #[serde(flatten)]
    _rest: IgnoredAny,
}

#[derive(Deserialize)]
struct PackItem {
    id: Option<Rc<str>>,
    code: Option<Value>,
    counterpart: Option<Rc<str>>,
    stage: Option<Rc<str>>,
    channel: Option<Rc<str>>,
    parent: Option<Rc<str>>,
    skip: Option<Vec<Rc<str>>>,
    trades: Option<Entries<Option<Value>>>,
    #[serde(flatten)]
    _rest: IgnoredAny,
}

#[derive(Deserialize)]
struct PackCheck {
    id: Option<Rc<str>>,
    code: Option<Value>,
    channel: Option<Rc<str>>,
    aspect: Option<Rc<str>>,
    #[serde(flatten)]
    _rest: IgnoredAny,
}

/// A pair or a root.
#[derive(Deserialize)]
struct PackEntry {
    id: Option<Rc<str>>,
    code: Option<Value>,
    #[serde(flatten)]
    _rest: IgnoredAny,
}

impl Pack {
    pub(in crate::codec) fn read(self) -> Result<crate::codec::pack::Pack, Invalid> {
        let structure = Structure {
            id: required("id", formed("id", self.id)?)?,
            version: required("version", whole("version", self.version, 0..=u32::MAX)?)?,
            touchpoints: register("touchpoints", self.touchpoints, PackItem::read)?,
            trades: trades(self.trades)?,
            checks: register("checks", self.checks, PackCheck::read)?,
            pairs: register("pairs", self.pairs, PackEntry::read)?,
            roots: register("roots", self.roots, PackEntry::read)?,
        };
        for (at, item) in structure.touchpoints.iter().enumerate() {
            if let Some(parent) = &item.parent
                && (*parent == item.id || structure.touchpoints.get(parent).is_none())
            {
                return Err(Invalid::new(format!("touchpoints[{at}].parent"), Problem::Dangling));
            }
            let of_its_channel =
                |id: &PackId| structure.checks.get(id).is_some_and(|check| check.channel == item.channel);
            if let Some(wrong) = item.skip.iter().position(|id| !of_its_channel(id)) {
                return Err(Invalid::new(format!("touchpoints[{at}].skip[{wrong}]"), Problem::Dangling));
            }
            if let Some(wrong) = item.trades.keys().find(|trade| !structure.trades.contains(trade)) {
                return Err(Invalid::new(format!("touchpoints[{at}].trades.{wrong}"), Problem::Dangling));
            }
        }
        let words = parts(self.words).map_err(|invalid| invalid.within("words"))?;
        let examples = self.examples.map(Entries::unique).transpose();
        let examples = examples.map_err(|invalid| invalid.within("examples"))?.unwrap_or_default();
        Ok(crate::codec::pack::Pack { structure, words, examples })
    }
}

fn register<E, T: Entry>(
    field: &str,
    entries: Option<Vec<E>>,
    read: fn(E) -> Result<T, Invalid>,
) -> Result<Register<T>, Invalid> {
    let place = |at: usize| format!("{field}[{at}]");
    let entries = entries.into_iter().flatten().enumerate();
    let entries = entries.map(|(at, entry)| read(entry).map_err(|invalid| invalid.within(place(at))));
    Register::new(entries.collect::<Result<_, _>>()?).map_err(|at| Invalid::new(place(at), Problem::Repeated))
}

/// The id and the code of an entry. A pack's own ids are words.
fn named(id: Option<Rc<str>>, code: Option<Value>) -> Result<(PackId, u16), Invalid> {
    let id = formed("id", id)?.filter(|id: &PackId| id.code().is_none());
    Ok((required("id", id)?, required("code", whole("code", code, 0..=u16::MAX)?)?))
}

impl PackItem {
    fn read(self) -> Result<Item, Invalid> {
        let (id, code) = named(self.id, self.code)?;
        Ok(Item {
            id,
            code,
            counterpart: required("counterpart", word("counterpart", self.counterpart)?)?,
            stage: required("stage", word("stage", self.stage)?)?,
            channel: required("channel", word("channel", self.channel)?)?,
            parent: formed("parent", self.parent)?,
            skip: ids("skip", self.skip)?,
            trades: weights(self.trades).map_err(|invalid| invalid.within("trades"))?,
        })
    }
}

fn ids(field: &str, ids: Option<Vec<Rc<str>>>) -> Result<Vec<PackId>, Invalid> {
    let id = |(at, id)| {
        let place = format!("{field}[{at}]");
        required(&place, plain_id(&place, Some(id))?)
    };
    ids.into_iter().flatten().enumerate().map(id).collect()
}

/// The trades, each once.
fn trades(trades: Option<Vec<Rc<str>>>) -> Result<Vec<PackId>, Invalid> {
    let trades = ids("trades", trades)?;
    let repeated = (1..trades.len()).find(|&at| trades.iter().take(at).any(|known| trades.get(at) == Some(known)));
    match repeated {
        Some(at) => Err(Invalid::new(format!("trades[{at}]"), Problem::Repeated)),
        None => Ok(trades),
    }
}

/// The weights of an item by trade.
fn weights(entries: Option<Entries<Option<Value>>>) -> Result<BTreeMap<PackId, u8>, Invalid> {
    let entries = entries.map(Entries::unique).transpose()?.unwrap_or_default();
    let weight = |(trade, weight): (Rc<str>, Value)| {
        let weight = required(&trade, whole(&trade, Some(weight), 0..=Item::HEAVIEST)?)?;
        Ok((required(&trade, plain_id(&trade, Some(trade.clone()))?)?, weight))
    };
    entries.into_iter().map(weight).collect()
}

impl PackCheck {
    fn read(self) -> Result<Check, Invalid> {
        let (id, code) = named(self.id, self.code)?;
        Ok(Check {
            id,
            code,
            channel: required("channel", word("channel", self.channel)?)?,
            aspect: required("aspect", word("aspect", self.aspect)?)?,
        })
    }
}

impl PackEntry {
    fn read(self) -> Result<Coded, Invalid> {
        let (id, code) = named(self.id, self.code)?;
        Ok(Coded { id, code })
    }
}

/// Parts of a pack by their names: each the address of a file, or what would stand in it.
fn parts(entries: Option<Entries<Option<Value>>>) -> Result<Vec<(Rc<str>, Part)>, Invalid> {
    let entries = entries.map(Entries::unique).transpose()?.unwrap_or_default();
    let part = |(name, value): (Rc<str>, Value)| match value {
        Value::String(address) => Ok((name, Part::File(address.into()))),
        Value::Object(_) => Ok((name, Part::Inline(value.to_string()))),
        _ => Err(Invalid::new(&*name, Problem::NotObject)),
    };
    entries.into_iter().map(part).collect()
}
