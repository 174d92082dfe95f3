//! The structure of a pack.

pub mod structure;

/// The largest pack read, in bytes.
pub const LARGEST: usize = 4 << 20;
