//! From answers to results: pure functions of an assessment and the pack's structure.
//!
//! All arithmetic is on integers, `round(a/b)` is half up, a percentage is 0..100 (METHOD, opening).
//! One file for each finding; [`Analysis`] is what they all stand on.

#![allow(missing_docs, reason = "a name that says all needs no more, and the derived `into_str` has no words")]

pub mod analysis;
pub mod band;
pub mod blind_spot;
pub mod contradiction;
pub mod count;
pub mod heroics;
pub mod index;
pub mod jump;
pub mod likely;
pub mod mirror;
pub mod order;
pub mod pattern;
pub mod quadrant;
pub mod report;
pub mod root;
pub mod split;
pub mod suggestion;
pub mod zone;

pub use analysis::{Analysis, Point};
pub use band::Band;
pub use quadrant::Quadrant;
pub use report::Report;

/// `a / b`, rounded half up; none where `b` is 0 (METHOD, opening).
pub fn rounded(a: u64, b: u64) -> Option<u64> {
    (2 * a + b).checked_div(2 * b)
}

/// `100 · a / b`, rounded half up; none where `b` is 0.
pub fn percent(a: u32, b: u32) -> Option<u32> {
    rounded(100 * u64::from(a), u64::from(b)).and_then(|value| u32::try_from(value).ok())
}
