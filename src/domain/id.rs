//! What things are called: by ids that never change.

use super::limits;
use serde::{Serialize, Serializer};
use std::fmt;
use std::num::NonZeroU32;
use std::rc::Rc;
use std::str::FromStr;
use thiserror::Error;

/// A text has not the form it must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("it has not the form it must have")]
pub struct Malformed;

/// A number as it is written: in digits, without leading zeros.
fn number<T: FromStr + ToString>(digits: &str) -> Option<T> {
    digits.parse::<T>().ok().filter(|number| number.to_string() == digits)
}

/// The number after a letter, from 1 to below [`limits::NUMBERS`].
fn numbered(text: &str, letter: char) -> Result<NonZeroU32, Malformed> {
    let number = text.strip_prefix(letter).and_then(number::<NonZeroU32>);
    number.filter(|number| number.get() < limits::NUMBERS).ok_or(Malformed)
}

/// `t<n>`: never used again within an assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TouchpointId(pub NonZeroU32);

impl FromStr for TouchpointId {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        numbered(text, 't').map(Self)
    }
}

impl fmt::Display for TouchpointId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "t{}", self.0)
    }
}

impl Serialize for TouchpointId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// `a<n>`: never used again within an assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionId(pub NonZeroU32);

impl FromStr for ActionId {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        numbered(text, 'a').map(Self)
    }
}

impl fmt::Display for ActionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a{}", self.0)
    }
}

/// The id of something a pack brings: a touchpoint, check, pair or root.
///
/// Lower-case words joined by hyphens, or `#` and a code where only the code is known (from a link
/// that names an item which this pack lacks). At most 64 bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackId(Rc<str>);

impl PackId {
    /// The id of an item of which only the code is known.
    pub fn of_code(code: u16) -> Self {
        Self(format!("#{code}").into())
    }

    /// The code, where only that is known.
    pub fn code(&self) -> Option<u16> {
        number(self.0.strip_prefix('#')?)
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for PackId {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let is_right = match text.strip_prefix('#') {
            Some(code) => number::<u16>(code).is_some(),
            None => {
                (1..=64).contains(&text.len())
                    && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
            }
        };
        if is_right { Ok(Self(text.into())) } else { Err(Malformed) }
    }
}

impl fmt::Display for PackId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for PackId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Debug for PackId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A currency by its three letters (ISO 4217).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Currency(Rc<str>);

impl Currency {
    /// The three letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Currency {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let is_right = text.len() == 3 && text.bytes().all(|letter| letter.is_ascii_uppercase());
        if is_right { Ok(Self(text.into())) } else { Err(Malformed) }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
