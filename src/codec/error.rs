//! Why a text cannot be read.

use crate::domain::Invalid;
use thiserror::Error;

/// Why a text is no assessment, or no pack. Its words are for a developer.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// It is longer than so many bytes.
    #[error("longer than {0} bytes")]
    TooLarge(usize),
    /// It is not JSON.
    #[error("not JSON")]
    NotJson,
    /// It nests deeper than so many levels.
    #[error("nested deeper than {0} levels")]
    TooDeep(usize),
    /// It is something else.
    #[error("of another format")]
    OtherFormat,
    /// It is of a newer version than this program knows.
    #[error("of the newer version {0}")]
    Newer(u64),
    /// It speaks of a pack of another id.
    #[error("of the pack {0}")]
    OtherPack(String),
    /// A value in it cannot be accepted.
    #[error(transparent)]
    Invalid(#[from] Invalid),
}
