//! Days and moments.

use super::id::Malformed;
use jiff::civil;
use std::fmt;
use std::rc::Rc;
use std::str::FromStr;

/// A day of the calendar, from the year 1 to 9999; written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// The day, or `None` before the year 1.
    pub fn new(day: civil::Date) -> Option<Self> {
        (day.year() >= 1).then_some(Self(day))
    }

    /// The day.
    pub fn get(self) -> civil::Date {
        self.0
    }
}

impl FromStr for Date {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        // Of the forms that ISO 8601 has for a day only the one that is written.
        let day = text.parse::<civil::Date>().ok().filter(|day| day.to_string() == text);
        day.and_then(Self::new).ok_or(Malformed)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A moment as RFC 3339 writes it, of at most 40 characters.
///
/// The method does not reckon with moments: they are kept as they came, with their offset and all their
/// digits, so that files and links come back the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timestamp(Rc<str>);

impl Timestamp {
    /// The longest that is read.
    pub const MAX: usize = 40;

    /// The moment, as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a text is `YYYY-MM-DDThh:mm:ss`, perhaps a fraction, then `Z` or `±hh:mm`.
fn is_rfc_3339(text: &str) -> Option<bool> {
    let is_time = |text: &str| {
        text.bytes().skip(2).step_by(3).all(|separator| separator == b':') && text.parse::<civil::Time>().is_ok()
    };
    let (day, rest) = text.split_at_checked(10)?;
    let (time, rest) = rest.strip_prefix(['T', 't'])?.split_at_checked(8)?;
    let zone = match rest.strip_prefix('.') {
        None => rest,
        Some(fraction) => {
            fraction.strip_prefix(|c: char| c.is_ascii_digit())?.trim_start_matches(|c: char| c.is_ascii_digit())
        }
    };
    let is_zone = match zone.strip_prefix(['+', '-']) {
        None => matches!(zone, "Z" | "z"),
        Some(offset) => offset.len() == 5 && is_time(offset),
    };
    Some(day.parse::<Date>().is_ok() && is_time(time) && is_zone)
}

impl FromStr for Timestamp {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        if text.len() <= Self::MAX && is_rfc_3339(text) == Some(true) { Ok(Self(text.into())) } else { Err(Malformed) }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
