//! Bytes to domain and back. Whatever comes in is hostile: it is checked against limits before anything
//! is allocated for it, and refused with the place and the reason.

pub mod fields;
pub mod json;
pub mod link;
mod path;
pub mod value;

use crate::domain::Invalid;

/// Why a text is no assessment, or no pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It is longer than so many bytes.
    TooLarge(usize),
    /// It is not JSON.
    NotJson,
    /// It nests deeper than so many levels.
    TooDeep(usize),
    /// It is something else.
    OtherFormat,
    /// It is of a newer version than this program knows.
    Newer(u64),
    /// It speaks of a pack of another id.
    OtherPack(String),
    /// A value in it cannot be accepted.
    Invalid(Invalid),
}

impl From<Invalid> for ReadError {
    fn from(flaw: Invalid) -> Self {
        Self::Invalid(flaw)
    }
}
