//! A whole assessment in the fragment of an address: `#tangent=<payload>`.
//!
//! ```text
//! #tangent=1AbC…      for the storage key `default`
//! #tangent.shop=1AbC… for the storage key `shop`
//! ```
//!
//! The payload is one character for the version of the format, then checksum, length and body
//! (`frame`). The body is a stream of single yes-or-no decisions, packed by an adaptive range coder
//! (`coder`), from which words, numbers, references (`symbol`) and texts (`text`) are built. `layout`
//! says once, for writing and reading alike, in which order they come.
//!
//! A link calls things of the pack by their small codes, and touchpoints by their places in the list
//! (`names`). Reading needs no pack; whoever has one turns the codes into ids with [`resolve`].
//!
//! **Version 1 is for ever.** Any change of an order, a model or a first expectation in these files makes
//! old links unreadable, and so does a change in the number or order of the words of a vocabulary;
//! `tests/golden/v1/links.txt` would tell. A better format is a version 2 beside this one.

mod coder;
mod fragment;
mod frame;
mod layout;
mod names;
mod symbol;
mod text;

pub use fragment::{find, without};
pub use names::resolve;

use crate::domain::{Assessment, Invalid, Structure, integrity};
use coder::Coder;
use layout::Layout;
use thiserror::Error;

/// The longest payload that is opened, in characters.
pub const LONGEST: usize = 64 * 1024;

/// Why a payload cannot be opened. Its words are for a developer.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LinkError {
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// It was cut or changed on its way, or no program of ours made it.
    #[error("damaged")]
    Damaged,
    /// It has a newer format: this version. 9 stands for all that may come after 8.
    #[error("of the newer format {0}")]
    Newer(u8),
    /// It is longer than [`LONGEST`].
    #[error("longer than {LONGEST} characters")]
    TooLong,
    /// It is whole, but what it says cannot be.
    #[error(transparent)]
    Invalid(#[from] Invalid),
}

/// The payload for an assessment; with the person's own words, or only with what results need.
///
/// Always left behind are id, revision, language and the fields of a newer program, and of more than
/// 256 answers to checks of one touchpoint, to pairs or to roots those beyond.
///
/// It can be longer than [`LONGEST`] (thousands of touchpoints, or long notes): then it would not be
/// opened, and only a file will do.
pub fn encode(assessment: &Assessment, structure: &Structure, with_words: bool) -> String {
    let writer = Layout::run(Coder::writer(), Some(structure), &mut assessment.clone(), with_words);
    frame::wrap(&writer.finish())
}

/// The assessment of a payload, without id, with touchpoints and actions numbered by list order, and
/// with things of the pack named by their codes (`#217`).
///
/// # Errors
/// Why it cannot be opened. Nothing is repaired or guessed.
pub fn decode(payload: &str) -> Result<Assessment, LinkError> {
    let reader = Coder::reader(frame::unwrap(payload)?);
    let mut assessment = layout::blank();
    if !Layout::run(reader, None, &mut assessment, false).ended_well() {
        return Err(LinkError::Damaged);
    }
    integrity::check(&assessment)?;
    Ok(assessment)
}
