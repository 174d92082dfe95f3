//! Files to take away, each made of what is told. A new one is a file here and a line in [`EXPORTS`].

pub mod calendar;
pub mod csv;
pub mod markdown;
pub mod name;
pub mod text;

mod json;
mod line;
pub mod whose;

use crate::domain::Timestamp;
use crate::narrative::Narrator;
use crate::words::ui::share::{FileWords, Files};

/// What an export is made of.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// The answers, the results, the words.
    pub narrator: Narrator<'a>,
    /// The link to the answers; none where no address is known, or where they are too many for one.
    pub link: Option<&'a str>,
    /// The day on which it is taken away, as the language writes it.
    pub day: &'a str,
    /// The moment.
    pub now: Option<&'a Timestamp>,
}

/// There is nothing that such a file could hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nothing;

/// A kind of file.
#[derive(Clone, Copy, Debug)]
pub struct Export {
    /// As the host page is told (`tangent-export`).
    pub kind: &'static str,
    /// How its name ends.
    pub extension: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// It is as good pasted somewhere as kept in a file.
    pub is_pasted: bool,
    /// What it is called, and what for it is.
    pub words: fn(&Files) -> &FileWords,
    /// Writes it.
    pub write: fn(&Told<'_>) -> Result<String, Nothing>,
}

impl PartialEq for Export {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

/// All kinds of files, the most useful first.
pub const EXPORTS: [Export; 5] = [text::EXPORT, markdown::EXPORT, csv::EXPORT, calendar::EXPORT, json::EXPORT];
