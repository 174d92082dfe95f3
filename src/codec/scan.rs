//! A first look at a text, before anything is allocated for it: a hostile one is refused within moments.

use super::ReadError;
use crate::domain::{Invalid, Problem};

/// The deepest nesting that is read.
const DEPTH: usize = 128;
/// The most entries of one list or object that are read.
const ENTRIES: usize = 10_000;
/// The most entries of all lists and objects together.
const ALL_ENTRIES: usize = 1_000_000;

/// The field of a file's results: derived, passed over on reading, and so never too long.
const REPORT: &[u8] = b"report";

/// Looks at JSON of at most `most` bytes; gives it back without its byte order mark.
pub(super) fn checked(text: &str, most: usize) -> Result<&str, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() > most {
        return Err(ReadError::TooLarge(most));
    }
    Scan { entries: Vec::new(), all: 0, text: &[], field: &[] }.run(text.as_bytes())?;
    Ok(text)
}

struct Scan<'t> {
    /// How many entries each open list or object has had, the outermost first.
    entries: Vec<usize>,
    all: usize,
    /// The last text of the outermost object, which is a name if a colon follows.
    text: &'t [u8],
    /// The field of the outermost object that is being read.
    field: &'t [u8],
}

impl<'t> Scan<'t> {
    fn run(mut self, mut rest: &'t [u8]) -> Result<(), ReadError> {
        while let Some((byte, after)) = rest.split_first() {
            rest = after;
            match byte {
                b'"' => {
                    let end = length_of_text(rest);
                    if self.entries.len() == 1 {
                        self.text = rest.get(..end).unwrap_or_default();
                    }
                    rest = rest.get(end + 1..).unwrap_or_default();
                }
                b':' if self.entries.len() == 1 => self.field = self.text,
                b'[' | b'{' => {
                    if self.entries.len() == DEPTH {
                        return Err(ReadError::TooDeep(DEPTH));
                    }
                    self.entries.push(0);
                    self.entry()?;
                }
                b',' => self.entry()?,
                b']' | b'}' => drop(self.entries.pop()),
                _ => {}
            }
        }
        Ok(())
    }

    /// Counts one more entry of the innermost list or object.
    fn entry(&mut self) -> Result<(), ReadError> {
        if self.field == REPORT {
            return Ok(());
        }
        // A comma outside of everything.
        let Some(entries) = self.entries.last_mut() else { return Err(ReadError::NotJson) };
        *entries += 1;
        self.all += 1;
        let most = match *entries {
            entries if entries > ENTRIES => ENTRIES,
            _ if self.all > ALL_ENTRIES => ALL_ENTRIES,
            _ => return Ok(()),
        };
        // No file of ours has so many fields, or is a list.
        if self.entries.len() == 1 {
            return Err(ReadError::OtherFormat);
        }
        Err(Invalid::new(String::from_utf8_lossy(self.field), Problem::TooMany(most)).into())
    }
}

/// The length of a text that has begun, up to the quotation mark that ends it.
fn length_of_text(text: &[u8]) -> usize {
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))) {
        at += found;
        match text.get(at) {
            Some(b'\\') => at += 2,
            _ => return at,
        }
    }
    text.len()
}
