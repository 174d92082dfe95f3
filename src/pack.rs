//! What a pack brings: its structure, and its words in one language. Both are loaded at run time and
//! checked whole before anything of them is used; a flaw is named with its path.

pub mod example;
pub mod plural;
pub mod structure;
pub mod text;
pub mod vocabulary;
pub mod words;

pub use plural::{Category, PluralRule};
pub use text::{Counted, T};
pub use words::{Example, Story, Words};

/// The largest pack read, in bytes.
pub const LARGEST: usize = 4 << 20;
