//! Objects whose names are ids.

use crate::domain::structure::{Entry, Register};
use crate::domain::{Invalid, PackId, Problem};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

/// The entries of an object in their order, a name as often as it stands there.
pub(super) struct Entries<T>(pub Vec<(Rc<str>, T)>);

impl<T> Entries<Option<T>> {
    /// The entries that are not null, each name once at most.
    pub(super) fn unique(self) -> Result<Vec<(Rc<str>, T)>, Invalid> {
        let mut names = BTreeSet::new();
        let entries = self.0.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let unique = entries.map(|(name, value)| match names.insert(Rc::clone(&name)) {
            true => Ok((name, value)),
            false => Err(Invalid::new(&*name, Problem::Repeated)),
        });
        unique.collect()
    }

    /// The entries that are not null, by the ids for which their names stand. Each id has one at most.
    pub(super) fn resolved<E: Entry>(self, known: &Register<E>) -> Result<Vec<(PackId, Rc<str>, T)>, Invalid> {
        let mut names = BTreeMap::new();
        let mut resolved = Vec::new();
        for (name, value) in self.0 {
            let Some(value) = value else { continue };
            let id = name.parse().map_err(|_| Invalid::new(&*name, Problem::Malformed))?;
            let id = known.resolve(&id);
            if let Some(other) = names.insert(id.clone(), Rc::clone(&name)) {
                // Of an id and its code it is the code that repeats.
                let repeated = if *name == *id.as_str() { other } else { name };
                return Err(Invalid::new(&*repeated, Problem::Repeated));
            }
            resolved.push((id, name, value));
        }
        Ok(resolved)
    }
}

impl<T, Name: Into<Rc<str>>> FromIterator<(Name, T)> for Entries<T> {
    fn from_iter<I: IntoIterator<Item = (Name, T)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EntriesVisitor<T> {
    type Value = Entries<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}

impl<T: Serialize> Serialize for Entries<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}
