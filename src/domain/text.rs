//! Texts that are known to be short enough and of the right shape.

use super::writing::{digits, joined};
use std::fmt;
use std::rc::Rc;

/// A text of at most `MAX` code points.
#[derive(Clone, PartialEq, Eq)]
pub struct Text<const MAX: usize>(Rc<str>);

/// Title of a touchpoint or an action.
pub type Title = Text<200>;
/// A person's note.
pub type Note = Text<2_000>;
/// A short free text: label, department, branch, person.
pub type Label = Text<100>;

impl<const MAX: usize> Text<MAX> {
    /// The longest it can be, in code points.
    pub const MAX: usize = MAX;

    /// The text, or `None` where it is longer than `MAX` code points.
    pub fn new(text: &str) -> Option<Self> {
        fits(text, MAX).then(|| Self(text.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing can be read in it.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl<const MAX: usize> Default for Text<MAX> {
    fn default() -> Self {
        Self("".into())
    }
}

impl<const MAX: usize> fmt::Debug for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Whether a text has at most so many code points.
pub fn fits(text: &str, most: usize) -> bool {
    // A code point has at most four bytes: the length in bytes alone rules out the absurd ones.
    text.len() <= most * 4 && text.chars().count() <= most
}

/// Reads a whole number as it is written: digits without leading zeros.
pub fn number(text: &str) -> Option<u32> {
    let mut number = 0u32;
    for byte in text.bytes() {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number.checked_mul(10)?.checked_add(digit.into())?;
    }
    let plain = !text.is_empty() && (text.len() == 1 || !text.starts_with('0'));
    plain.then_some(number)
}

/// The id of something a pack brings: a touchpoint, check, pair or root.
///
/// Lower-case words joined by hyphens, or `#` and a code where only the code is known (from a link
/// that names an item which this pack lacks). At most 64 bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PackId(Rc<str>);

impl PackId {
    /// The id, or `None` where it has another shape.
    pub fn new(id: &str) -> Option<Self> {
        let id = Self(id.into());
        let shape = match id.0.as_bytes() {
            [b'#', ..] => id.code().is_some(),
            bytes => {
                (1..=64).contains(&bytes.len())
                    && bytes.iter().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
            }
        };
        shape.then_some(id)
    }

    /// The id of an item of which only the code is known.
    pub fn of_code(code: u16) -> Self {
        Self(joined(&["#", &digits(code)]).into())
    }

    /// The code, where only that is known.
    pub fn code(&self) -> Option<u16> {
        u16::try_from(number(self.0.strip_prefix('#')?)?).ok()
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PackId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A currency by its three letters (ISO 4217).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Currency(Rc<str>);

impl Currency {
    /// The currency, or `None` where it is not three capital letters.
    pub fn new(code: &str) -> Option<Self> {
        (code.len() == 3 && code.bytes().all(|letter| letter.is_ascii_uppercase())).then(|| Self(code.into()))
    }

    /// The three letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A day of the calendar, from the year 1 to 9999, as `YYYY-MM-DD`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(Rc<str>);

impl Date {
    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Self> {
        let signs = text.as_bytes();
        (signs.len() == 10
            && is_one_of(b"-", signs, 4)
            && is_one_of(b"-", signs, 7)
            && exists(number_at(signs, 0, 4), number_at(signs, 5, 2), number_at(signs, 8, 2)))
        .then(|| Self(text.into()))
    }

    /// `YYYY-MM-DD`
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether the calendar has this day.
fn exists(year: u32, month: u32, day: u32) -> bool {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    };
    (1..=9999).contains(&year) && (1..=days).contains(&day)
}

/// The number that so many digits make at a place of a text; greater than any where there are none.
fn number_at(text: &[u8], at: usize, width: usize) -> u32 {
    let mut number = 0;
    for place in at..at + width {
        match text.get(place) {
            Some(digit @ b'0'..=b'9') => number = number * 10 + u32::from(digit - b'0'),
            _ => return u32::MAX,
        }
    }
    number
}

/// Whether one of these marks stands at a place of a text.
fn is_one_of(marks: &[u8], text: &[u8], at: usize) -> bool {
    text.get(at).is_some_and(|mark| marks.contains(mark))
}

/// A moment as RFC 3339 writes it. Kept as it came: the method does not reckon with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timestamp(Rc<str>);

impl Timestamp {
    /// Reads `YYYY-MM-DDThh:mm:ss`, with an optional fraction, then `Z` or an offset.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > 40 {
            return None;
        }
        Date::parse(text.get(..10)?)?;
        let moment = text.as_bytes();
        let clock_holds = is_one_of(b"Tt", moment, 10)
            && number_at(moment, 11, 2) < 24
            && is_one_of(b":", moment, 13)
            && number_at(moment, 14, 2) < 60
            && is_one_of(b":", moment, 16)
            && number_at(moment, 17, 2) < 61;
        let mut zone = 19;
        if is_one_of(b".", moment, zone) {
            zone += 2;
            while is_one_of(b"0123456789", moment, zone) {
                zone += 1;
            }
        }
        let fraction_holds = zone == 19 || is_one_of(b"0123456789", moment, 20);
        let zone_holds = if is_one_of(b"Zz", moment, zone) {
            moment.len() == zone + 1
        } else {
            is_one_of(b"+-", moment, zone)
                && number_at(moment, zone + 1, 2) < 24
                && is_one_of(b":", moment, zone + 3)
                && number_at(moment, zone + 4, 2) < 60
                && moment.len() == zone + 6
        };
        (clock_holds && fraction_holds && zone_holds).then(|| Self(text.into()))
    }

    /// The moment, as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
