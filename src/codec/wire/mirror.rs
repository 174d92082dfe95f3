//! The answers about pairs and roots, by their ids.

use super::entries::Entries;
use super::value::{required, within, word, written_word};
use crate::domain::{Extra, Invalid, PackId, PairAnswer, RootAnswer, Structure};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

#[derive(Deserialize, Serialize)]
pub(super) struct Pair {
    outward: Option<Rc<str>>,
    inward: Option<Rc<str>>,
    #[serde(flatten)]
    extra: Extra,
}

impl Pair {
    fn read(self, pair: PackId) -> Result<PairAnswer, Invalid> {
        let (outward, inward) = (word("outward", self.outward)?, word("inward", self.inward)?);
        Ok(PairAnswer { pair, outward, inward, extra: self.extra })
    }

    pub(super) fn of(entry: &PairAnswer) -> Self {
        Self {
            outward: entry.outward.and_then(written_word),
            inward: entry.inward.and_then(written_word),
            extra: entry.extra.clone(),
        }
    }
}

pub(super) fn mirror(
    entries: Option<Entries<Option<Pair>>>,
    structure: &Structure,
) -> Result<Vec<PairAnswer>, Invalid> {
    let entries = entries.map(|entries| entries.resolved(&structure.pairs)).transpose()?.unwrap_or_default();
    entries.into_iter().map(|(pair, name, entry)| within(&name, entry.read(pair))).collect()
}

pub(super) fn roots(
    entries: Option<Entries<Option<Rc<str>>>>,
    structure: &Structure,
) -> Result<Vec<RootAnswer>, Invalid> {
    let entries = entries.map(|entries| entries.resolved(&structure.roots)).transpose()?.unwrap_or_default();
    let root = |(root, name, degree): (PackId, Rc<str>, Rc<str>)| {
        let degree = required(&name, word(&name, Some(degree))?)?;
        Ok(RootAnswer { root, degree })
    };
    entries.into_iter().map(root).collect()
}
