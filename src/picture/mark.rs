//! The marks by which impressions are known: by shape first, by colour second. One drawing each, within
//! a circle of radius 12 around the origin.

use crate::domain::{Importance, Impression};

/// A part of a mark: a path, and whether it is filled or drawn as a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// The path's data.
    pub path: &'static str,
    /// Filled; else drawn as a line.
    pub filled: bool,
    /// The line is dashed.
    pub dashed: bool,
}

const fn filled(path: &'static str) -> Stroke {
    Stroke { path, filled: true, dashed: false }
}

const fn line(path: &'static str) -> Stroke {
    Stroke { path, filled: false, dashed: false }
}

/// A filled disc with rays.
const DELIGHT: &[Stroke] = &[
    filled("M-6.6 0a6.6 6.6 0 1 0 13.2 0a6.6 6.6 0 1 0-13.2 0z"),
    line(
        "M9 0H11.6M7.79 4.5L10.05 5.8M4.5 7.79L5.8 10.05M0 9V11.6M-4.5 7.79L-5.8 10.05M-7.79 4.5L-10.05 5.8M-9 0H-11.6M-7.79-4.5L-10.05-5.8M-4.5-7.79L-5.8-10.05M0-9V-11.6M4.5-7.79L5.8-10.05M7.79-4.5L10.05-5.8",
    ),
];
/// A filled spiky burst.
const HURT: &[Stroke] = &[filled(
    "M0-12L2.12-5.83L7.71-9.19L5.37-3.1L11.82-2.08L6.11 1.08L10.39 6L3.99 4.75L4.1 11.28L0 6.2L-4.1 11.28L-3.99 4.75L-10.39 6L-6.11 1.08L-11.82-2.08L-5.37-3.1L-7.71-9.19L-2.12-5.83Z",
)];
/// A hollow dashed ring.
const SILENT: &[Stroke] =
    &[Stroke { path: "M-9.5 0a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0z", filled: false, dashed: true }];
/// A ring with a question mark.
const UNKNOWN: &[Stroke] = &[
    line("M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0z"),
    line("M-2.9-2.6a2.9 2.9 0 1 1 4.6 2.4C.5.7 0 1.3 0 2.4M0 5.4V5.6"),
];
/// Not rated: a small dot.
const NONE: &[Stroke] = &[filled("M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z")];

/// The drawing of an impression, or of a point that has none yet.
pub fn strokes(impression: Option<Impression>) -> &'static [Stroke] {
    match impression {
        Some(Impression::Delight) => DELIGHT,
        Some(Impression::Hurt) => HURT,
        Some(Impression::Silent) => SILENT,
        Some(Impression::Unknown) => UNKNOWN,
        None => NONE,
    }
}

/// The radius of a mark in pixels: its *area* grows with importance.
pub fn radius(importance: Option<Importance>) -> i32 {
    match importance.map(Importance::get) {
        Some(1) => 8,
        Some(2) => 11,
        Some(3) => 13,
        Some(4) => 15,
        Some(_) => 17,
        None => 10,
    }
}
