//! Reading: the fields of objects by name, and the first flaw with its path.

use crate::codec::value::Value;
use crate::domain::structure::Ids;
use crate::domain::{Extra, Invalid, PackId, Problem};
use std::rc::Rc;

/// The object that is being read.
#[derive(Clone, Copy, Default)]
struct Here<'v> {
    entries: &'v [(Rc<str>, Value)],
    /// How many fields had been asked for around it.
    asked: usize,
    /// Fields mostly stand in the order in which they are asked for: where the search for the next begins.
    next: usize,
    /// How much of the path is its own.
    path: usize,
}

/// Objects being read, one within another, with the path of where it is.
pub struct Reader<'v> {
    here: Here<'v>,
    /// The places of the fields asked for, object after object.
    asked: Vec<usize>,
    path: String,
    flaw: Option<Invalid>,
}

/// Where an object is left for what surrounds it.
#[derive(Default)]
pub struct Outer<'v>(Here<'v>);

impl<'v> Reader<'v> {
    /// Begins to read an object.
    pub fn of(value: &'v Value) -> Self {
        let mut reader = Self { here: Here::default(), asked: Vec::new(), path: String::new(), flaw: None };
        reader.enter(value);
        reader
    }

    /// Ends reading.
    pub fn flawless(self) -> Result<(), Invalid> {
        self.flaw.map_or(Ok(()), Err)
    }

    /// A field's value; none where it is missing or null.
    pub fn value(&mut self, name: &str) -> Option<&'v Value> {
        let Here { entries, next, .. } = self.here;
        for step in 0..entries.len() {
            let at = (next + step) % entries.len();
            if let Some((known, value)) = entries.get(at)
                && **known == *name
            {
                self.asked.push(at);
                self.here.next = at + 1;
                return if matches!(value, Value::Null) { None } else { Some(value) };
            }
        }
        None
    }

    /// Goes to the path of a field.
    pub fn at(&mut self, name: &str) {
        self.path.truncate(self.here.path);
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(name);
    }

    /// Goes to the path of an entry of a list.
    pub fn at_entry(&mut self, list: &str, at: usize) {
        self.at(list);
        self.path.push('[');
        self.path.push_str(&at.to_string());
        self.path.push(']');
    }

    /// Notes a flaw in a field.
    pub fn wrong_in(&mut self, name: &str, wrong: Problem) {
        self.at(name);
        self.wrong(wrong);
    }

    /// Notes a flaw at the path.
    pub fn wrong(&mut self, wrong: Problem) {
        if self.flaw.is_none() {
            self.flaw = Some(Invalid { path: self.path.clone(), problem: wrong });
        }
    }

    /// Goes into the object at the path.
    pub fn enter(&mut self, value: &'v Value) -> Option<Outer<'v>> {
        let Value::Object(entries) = value else {
            self.wrong(Problem::NotObject);
            return None;
        };
        let outer = self.here;
        self.here = Here { entries, asked: self.asked.len(), next: 0, path: self.path.len() };
        Some(Outer(outer))
    }

    /// Goes back to what surrounds it.
    pub fn leave(&mut self, outer: Outer<'v>) {
        self.asked.truncate(self.here.asked);
        self.here = outer.0;
    }

    /// The names here that are not null, each with the id it stands for. JSON names each id once at most;
    /// what a code stands for may still be there by its own name.
    pub fn ids(&mut self, known: &Ids) -> Vec<(&'v str, PackId)> {
        let mut ids = Vec::new();
        for (name, value) in self.here.entries {
            if matches!(value, Value::Null) {
                continue;
            }
            let Ok(id) = name.parse::<PackId>() else {
                self.wrong_in(name, Problem::Malformed);
                continue;
            };
            let id = known.resolve(&id);
            if id.as_str() != &**name && self.value(id.as_str()).is_some() {
                self.wrong_in(name, Problem::Repeated);
            }
            ids.push((&**name, id));
        }
        ids
    }

    /// What nobody asked for.
    pub fn rest(&mut self, extra: &mut Extra) {
        let asked = self.asked.get(self.here.asked..).unwrap_or_default();
        for (at, (name, value)) in self.here.entries.iter().enumerate() {
            if !asked.contains(&at) {
                let mut json = String::new();
                value.write(&mut json);
                extra.0.push((name.clone(), json.into()));
            }
        }
    }
}
