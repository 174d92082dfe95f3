//! The fields of an object of a file, told once for reading and for writing.
//!
//! A description names the fields of a thing in the order of the file, each with its place in memory:
//! `object.text("title", &mut action.title)`. On the way in a call takes what the file says into that
//! place; on the way out it writes what stands there. What is missing or null in a file leaves its place
//! as it was, and what nobody asked for is kept. The first flaw is remembered with its path, so that a
//! description needs no exits of its own.

mod reader;
mod writer;

use super::value::Value;
use crate::domain::structure::Ids;
use crate::domain::{Extra, Invalid, PackId, Problem, Text};
use reader::{Outer, Reader};
use std::fmt::Display;
use std::str::FromStr;
use strum::VariantArray;

pub use writer::Writer;

/// A word of the method.
pub trait Word: VariantArray + Copy + PartialEq + Into<&'static str> + FromStr {}

impl<W: VariantArray + Copy + PartialEq + Into<&'static str> + FromStr> Word for W {}

/// Something of a person's that a file has under the id of what it answers.
pub trait Answered {
    /// Nothing said yet of what has this id.
    fn to(id: PackId) -> Self;

    /// The id.
    fn id(&self) -> &PackId;
}

/// An object of a file, on its way in or out.
pub struct Object<'v> {
    way: Way<'v>,
}

enum Way<'v> {
    In(Reader<'v>),
    Out(Writer),
}

impl<'v> Object<'v> {
    /// An object to be read.
    pub fn reading(value: &'v Value) -> Self {
        Self { way: Way::In(Reader::of(value)) }
    }

    /// An object to be written.
    pub fn writing() -> Self {
        let mut writer = Writer::default();
        writer.bracket('{');
        Self { way: Way::Out(writer) }
    }

    /// What is written.
    pub fn written(self) -> String {
        match self.way {
            Way::In(_) => String::new(),
            Way::Out(mut writer) => {
                writer.bracket('}');
                writer.json()
            }
        }
    }

    /// The first flaw of what was read.
    ///
    /// # Errors
    /// That flaw.
    pub fn flawless(self) -> Result<(), Invalid> {
        match self.way {
            Way::In(reader) => reader.flawless(),
            Way::Out(_) => Ok(()),
        }
    }

    /// Notes a flaw in a field.
    pub fn flaw(&mut self, name: &str, wrong: Problem) {
        if let Way::In(reader) = &mut self.way {
            reader.wrong_in(name, wrong);
        }
    }

    /// Notes a flaw in an entry of a list.
    pub fn flaw_in(&mut self, list: &str, at: usize, wrong: Problem) {
        if let Way::In(reader) = &mut self.way {
            reader.at_entry(list, at);
            reader.wrong(wrong);
        }
    }

    /// Whether it is read.
    pub fn is_reading(&self) -> bool {
        matches!(self.way, Way::In(_))
    }

    /// Notes the lack of a field.
    pub fn must(&mut self, name: &str, is_there: bool) {
        if !is_there {
            self.flaw(name, Problem::Missing);
        }
    }

    /// A text that is always the same, and whatever is read passes.
    pub fn constant(&mut self, name: &str, text: &str) {
        match &mut self.way {
            Way::In(reader) => drop(reader.value(name)),
            Way::Out(writer) => writer.text(name, Some(text)),
        }
    }

    /// What is written where there is something to write, and passed over when it is read.
    pub fn derived(&mut self, name: &str, json: Option<&str>) {
        match (&mut self.way, json) {
            (Way::In(reader), _) => drop(reader.value(name)),
            (Way::Out(writer), Some(json)) => writer.raw(name, json),
            (Way::Out(_), None) => {}
        }
    }

    /// Null, when it is written.
    pub fn null(&mut self, name: &str) {
        self.derived(name, Some("null"));
    }

    /// A text as it is: what is read, or what is to be written.
    fn string(&mut self, name: &str, text: Option<&str>) -> Option<&'v str> {
        match &mut self.way {
            Way::Out(writer) => writer.text(name, text),
            Way::In(reader) => match reader.value(name) {
                None => {}
                Some(Value::Text(text)) => return Some(text),
                Some(_) => self.flaw(name, Problem::NotText),
            },
        }
        None
    }

    /// A text in a form of its own.
    pub fn formed<T: FromStr + Display>(&mut self, name: &str, place: &mut Option<T>) {
        let shown = place.as_ref().map(T::to_string);
        let Some(text) = self.string(name, shown.as_deref()) else { return };
        match text.parse() {
            Err(_) => self.flaw(name, Problem::Malformed),
            Ok(read) => *place = Some(read),
        }
    }

    /// A text of limited length.
    pub fn text<const MAX: usize>(&mut self, name: &str, place: &mut Text<MAX>) {
        if let Some(text) = self.limited(name, Some(place.as_str()), MAX) {
            *place = Text::new(text).unwrap_or_default();
        }
    }

    /// A text of limited length, or none.
    pub fn optional<const MAX: usize>(&mut self, name: &str, place: &mut Option<Text<MAX>>) {
        if let Some(text) = self.limited(name, place.as_ref().map(Text::as_str), MAX) {
            *place = Text::new(text);
        }
    }

    fn limited(&mut self, name: &str, text: Option<&str>, most: usize) -> Option<&'v str> {
        let read = self.string(name, text)?;
        if read.chars().count() > most {
            self.flaw(name, Problem::TooLong(most));
        }
        Some(read)
    }

    /// A word of a vocabulary.
    pub fn word<W: Word>(&mut self, name: &str, place: &mut Option<W>) {
        let Some(text) = self.string(name, place.map(W::into)) else { return };
        match text.parse() {
            Err(_) => self.flaw(name, Problem::NotAWord),
            Ok(read) => *place = Some(read),
        }
    }

    /// A word that must be there.
    pub fn needed<W: Word>(&mut self, name: &str, place: &mut W) {
        let mut word = (!self.is_reading()).then_some(*place);
        self.word(name, &mut word);
        self.must(name, word.is_some());
        *place = word.unwrap_or(*place);
    }

    /// Whether texts that are null are left out from here on, when it is written.
    pub fn sparse(&mut self, sparse: bool) {
        if let Way::Out(writer) = &mut self.way {
            writer.sparse(sparse);
        }
    }

    /// True or false.
    pub fn flag(&mut self, name: &str, flag: Option<bool>) -> Option<bool> {
        match &mut self.way {
            Way::Out(writer) => writer.flag(name, flag),
            Way::In(reader) => match reader.value(name) {
                None => {}
                Some(Value::Flag(flag)) => return Some(*flag),
                Some(_) => self.flaw(name, Problem::NotFlag),
            },
        }
        flag
    }

    /// A whole number within a range.
    pub fn whole(&mut self, name: &str, least: u64, most: u64, number: Option<u64>) -> Option<u64> {
        match &mut self.way {
            Way::Out(writer) => writer.number(name, number),
            Way::In(reader) => {
                let Some(value) = reader.value(name) else { return number };
                let read = match value {
                    Value::Whole(read) => u64::try_from(*read).ok(),
                    _ => None,
                };
                match read {
                    Some(read) if least <= read && read <= most => return Some(read),
                    _ => self.flaw(name, Problem::NotWithin(least, most)),
                }
            }
        }
        number
    }

    /// A whole number of 32 bits within a range.
    pub fn figure(&mut self, name: &str, least: u32, most: u32, figure: Option<u32>) -> Option<u32> {
        let number = self.whole(name, least.into(), most.into(), figure.map(u64::from));
        number.and_then(|number| u32::try_from(number).ok())
    }

    /// An object. Whether the file has it.
    pub fn object(&mut self, name: &str, fields: impl FnOnce(&mut Self)) -> bool {
        let outer = self.enter(name);
        let is_there = outer.is_some();
        if let Some(outer) = outer {
            fields(self);
            self.leave(outer);
        }
        is_there
    }

    /// A list of objects, each of them `fresh` before it is read.
    pub fn list<T>(
        &mut self,
        name: &str,
        list: &mut Vec<T>,
        fresh: impl Fn() -> T,
        mut each: impl FnMut(&mut Self, &mut T),
    ) {
        let values = self.begin(name);
        for _ in values {
            list.push(fresh());
        }
        for (at, entry) in list.iter_mut().enumerate() {
            if let Some(outer) = self.enter_entry(name, at, values.get(at)) {
                each(self, entry);
                self.leave(outer);
            }
        }
        self.end();
    }

    /// A list of texts: those to be written, and what takes each that is read.
    pub fn texts(&mut self, name: &str, texts: &[String], take: &mut dyn FnMut(&str) -> Result<(), Problem>) {
        for (at, value) in self.begin(name).iter().enumerate() {
            if let Err(wrong) = value.text().ok_or(Problem::NotText).and_then(&mut *take) {
                self.flaw_in(name, at, wrong);
            }
        }
        if let Way::Out(writer) = &mut self.way {
            for text in texts {
                writer.item(text);
            }
        }
        self.end();
    }

    /// An object whose names are ids of the pack.
    pub fn answers<T: Answered>(
        &mut self,
        name: &str,
        answers: &mut Vec<T>,
        known: &Ids,
        mut each: impl FnMut(&mut Self, &str, &mut T),
    ) {
        let Some(outer) = self.enter(name) else { return };
        let names = match &mut self.way {
            Way::In(reader) => reader.ids(known),
            Way::Out(_) => Vec::new(),
        };
        for (_, id) in &names {
            answers.push(T::to(id.clone()));
        }
        for (at, answer) in answers.iter_mut().enumerate() {
            let id = answer.id().clone();
            each(self, names.get(at).map_or(id.as_str(), |(name, _)| name), answer);
        }
        self.leave(outer);
    }

    /// All that the description has not named, for the end of an object.
    pub fn rest(&mut self, extra: &mut Extra) {
        match &mut self.way {
            Way::In(reader) => reader.rest(extra),
            Way::Out(writer) => writer.extra(extra),
        }
    }

    /// As [`Self::rest`], but all of it as one text.
    pub fn rest_in_one(&mut self, rest: &mut String) {
        match &mut self.way {
            Way::In(reader) => {
                let mut extra = Extra::default();
                reader.rest(&mut extra);
                let mut writer = Writer::default();
                writer.extra(&extra);
                *rest = writer.json();
            }
            Way::Out(writer) => writer.fields(rest),
        }
    }

    fn enter(&mut self, name: &str) -> Option<Outer<'v>> {
        match &mut self.way {
            Way::In(reader) => {
                let value = reader.value(name)?;
                reader.at(name);
                reader.enter(value)
            }
            Way::Out(writer) => {
                writer.name(name);
                writer.bracket('{');
                Some(Outer::default())
            }
        }
    }

    fn enter_entry(&mut self, list: &str, at: usize, value: Option<&'v Value>) -> Option<Outer<'v>> {
        match &mut self.way {
            Way::In(reader) => {
                reader.at_entry(list, at);
                reader.enter(value?)
            }
            Way::Out(writer) => {
                writer.comma();
                writer.bracket('{');
                Some(Outer::default())
            }
        }
    }

    fn leave(&mut self, outer: Outer<'v>) {
        match &mut self.way {
            Way::In(reader) => reader.leave(outer),
            Way::Out(writer) => writer.bracket('}'),
        }
    }

    /// Begins a list: the values that are read.
    fn begin(&mut self, name: &str) -> &'v [Value] {
        match &mut self.way {
            Way::In(reader) => match reader.value(name) {
                None => {}
                Some(Value::List(values)) => return values,
                Some(_) => self.flaw(name, Problem::NotList),
            },
            Way::Out(writer) => {
                writer.name(name);
                writer.bracket('[');
            }
        }
        &[]
    }

    fn end(&mut self) {
        if let Way::Out(writer) = &mut self.way {
            writer.bracket(']');
        }
    }
}
