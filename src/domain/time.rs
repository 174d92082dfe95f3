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
        let (year, rest) = text.split_once('-').ok_or(Malformed)?;
        let (month, day) = rest.split_once('-').ok_or(Malformed)?;
        let [Ok(month), Ok(day)] = [month.parse(), day.parse()] else { return Err(Malformed) };
        let day = civil::Date::new(year.parse().map_err(|_| Malformed)?, month, day).ok().and_then(Self::new);
        // Of the ways to write a day only the one that is written here.
        day.filter(|day| day.to_string() == text).ok_or(Malformed)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
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

/// Whether a text is `hh:mm:ss`, or `hh:mm`; there is a second 60, now and then.
fn is_time(text: &str) -> bool {
    let mut parts = text.split(':').map(|part| {
        let is_number = part.len() == 2 && part.bytes().all(|digit| digit.is_ascii_digit());
        part.parse().ok().filter(|_| is_number)
    });
    let (hour, minute, second) = (parts.next().flatten(), parts.next().flatten(), parts.next().unwrap_or(Some(0)));
    let time = hour.zip(minute).zip(second);
    parts.next().is_none()
        && time.is_some_and(|((hour, minute), second): ((i8, i8), i8)| {
            civil::Time::new(hour, minute, if second == 60 { 59 } else { second }, 0).is_ok()
        })
}

/// Whether a text is `YYYY-MM-DDThh:mm:ss`, perhaps a fraction, then `Z` or `±hh:mm`.
fn is_rfc_3339(text: &str) -> Option<bool> {
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
