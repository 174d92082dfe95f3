//! Text to domain and back. Whatever comes in is hostile: its length, depth and number of entries are
//! looked at before it is parsed (`scan`), its shape is that of the structs in `wire`, and only then its
//! values become those of the domain, each refused with its path and the reason.

mod error;
pub mod example;
pub mod json;
pub mod link;
pub mod pack;
pub mod page;
mod parse;
mod scan;
mod wire;

pub use error::ReadError;
