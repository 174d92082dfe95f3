//! What a pack brings besides words: touchpoints, checks, pairs and roots, with ids and codes.

use super::id::PackId;
use super::people::{Counterpart, Stage};
use super::touchpoint::{Channel, Subject};
use enum_map::Enum;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What a check is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// Clear.
    Clarity,
    /// Quick.
    Speed,
    /// Easy.
    Ease,
    /// Caring.
    Warmth,
    /// As promised, without errors, the same everywhere.
    Consistency,
    /// Somebody answers for it.
    Ownership,
    /// Nobody has to say it twice.
    Continuity,
    /// Looks right.
    Appearance,
}

/// A typical touchpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub id: PackId,
    /// Its code in links.
    pub code: u16,
    /// Whom it is with.
    pub counterpart: Counterpart,
    /// When it happens.
    pub stage: Stage,
    /// Through what.
    pub channel: Channel,
    /// The item of which it is a typical part.
    pub parent: Option<PackId>,
    /// The checks of its channel that make no sense for it.
    pub skip: Vec<PackId>,
    /// How likely and telling it is in a trade, where that is not [`Item::USUAL`].
    pub trades: BTreeMap<PackId, u8>,
}

impl Item {
    /// The weight of what is as likely in a trade as anywhere. What has 0 hardly ever exists there.
    pub const USUAL: u8 = 1;
    /// The greatest weight.
    pub const HEAVIEST: u8 = 9;

    /// How likely and telling it is in a trade.
    pub fn weight(&self, trade: Option<&PackId>) -> u8 {
        trade.and_then(|trade| self.trades.get(trade)).copied().unwrap_or(Self::USUAL)
    }
}

/// A question of a channel about one aspect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub id: PackId,
    /// Its code in links.
    pub code: u16,
    /// The channel it is asked of.
    pub channel: Channel,
    /// What it is about.
    pub aspect: Aspect,
}

/// Something that has only an id and a code: a pair, a root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coded {
    pub id: PackId,
    /// Its code in links.
    pub code: u16,
}

/// Something of a pack, found by its id or its code.
pub trait Entry {
    /// The id.
    fn id(&self) -> &PackId;
    /// The code.
    fn code(&self) -> u16;
}

macro_rules! entries {
    ($($name:ident),+) => {$(
        impl Entry for $name {
            fn id(&self) -> &PackId { &self.id }
            fn code(&self) -> u16 { self.code }
        }
    )+};
}
entries!(Item, Check, Coded);

/// A list of a pack's entries, in the pack's order, found by id or code. Both are unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register<T> {
    entries: Vec<T>,
    by_id: BTreeMap<PackId, usize>,
    by_code: BTreeMap<u16, usize>,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), by_id: BTreeMap::new(), by_code: BTreeMap::new() }
    }
}

impl<T: Entry> Register<T> {
    /// The register, or the place of the first entry whose id or code stands there already.
    ///
    /// # Errors
    /// The place (from 0) of an entry that repeats an id or a code.
    pub fn new(entries: Vec<T>) -> Result<Self, usize> {
        let (mut by_id, mut by_code) = (BTreeMap::new(), BTreeMap::new());
        for (at, entry) in entries.iter().enumerate() {
            let known = (by_id.insert(entry.id().clone(), at), by_code.insert(entry.code(), at));
            if known != (None, None) {
                return Err(at);
            }
        }
        Ok(Self { entries, by_id, by_code })
    }

    /// Where the entry with this id stands in the pack's order.
    pub fn place(&self, id: &PackId) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The entry with this id.
    pub fn get(&self, id: &PackId) -> Option<&T> {
        self.entries.get(self.place(id)?)
    }

    /// The entry with this code.
    pub fn by_code(&self, code: u16) -> Option<&T> {
        self.entries.get(*self.by_code.get(&code)?)
    }

    /// The id as this pack knows it: a code that it knows becomes the id.
    pub fn resolve(&self, id: &PackId) -> PackId {
        let known = id.code().and_then(|code| self.by_code(code));
        known.map_or(id, Entry::id).clone()
    }

    /// All entries, in the pack's order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.entries.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// The structure of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Structure {
    /// The pack's id.
    pub id: PackId,
    /// The pack's version.
    pub version: u32,
    /// Typical touchpoints; within a counterpart, the likely ones first.
    pub touchpoints: Register<Item>,
    /// What businesses do, in the order offered; each once.
    pub trades: Vec<PackId>,
    /// The checks; within a channel, in the order asked.
    pub checks: Register<Check>,
    pub pairs: Register<Coded>,
    pub roots: Register<Coded>,
}

impl Structure {
    /// Through what a touchpoint happens; none where the pack doesn't know its item.
    pub fn channel_of(&self, subject: &Subject) -> Option<Channel> {
        self.asked_of(subject).map(|(channel, _)| channel)
    }

    /// The checks asked at a touchpoint: those of its channel, but for those that make no sense for its item
    /// (METHOD, *Check*).
    pub fn checks_of<'s>(&'s self, subject: &Subject) -> impl Iterator<Item = &'s Check> + use<'s> {
        let asked = self.asked_of(subject);
        let is_asked = move |check: &Check| {
            asked.is_some_and(|(channel, skipped)| check.channel == channel && !skipped.contains(&check.id))
        };
        self.checks.iter().filter(move |check| is_asked(check))
    }

    /// Its channel, and the checks of it that are skipped.
    fn asked_of(&self, subject: &Subject) -> Option<(Channel, &[PackId])> {
        match subject {
            Subject::Own { channel, .. } => Some((*channel, &[])),
            Subject::Item { item, .. } => self.touchpoints.get(item).map(|item| (item.channel, &*item.skip)),
        }
    }
}
