//! A pack (CONTRACT, *Pack*): what is asked, and where its words and examples are.

use super::parse::{parse_checked, parse_header};
use super::{ReadError, scan, wire};
use crate::domain::Structure;
use std::rc::Rc;

/// The name of the format.
pub const FORMAT: &str = "tangent-pack";
/// The largest pack read, in bytes.
pub const LARGEST: usize = 4 << 20;

/// A pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// What is asked.
    pub structure: Structure,
    /// The words by language (a BCP 47 tag).
    pub words: Vec<(Rc<str>, Part)>,
    /// The addresses of the examples by name, relative to that of the pack.
    pub examples: Vec<(Rc<str>, Rc<str>)>,
}

/// A part of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// It is in a file with this address, relative to that of the pack.
    File(Rc<str>),
    /// It stands in the pack itself: this JSON.
    Inline(String),
}

/// Reads a pack. Its words and examples are read by themselves.
///
/// # Errors
/// The first thing that is wrong, with its path.
pub fn read(text: &str) -> Result<Pack, ReadError> {
    let text = scan::checked(text, LARGEST)?;
    parse_header::<wire::PackHeader>(text)?.check()?;
    Ok(parse_checked::<wire::Pack>(text)?.read()?)
}
