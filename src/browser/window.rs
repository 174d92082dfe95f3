//! The window, and what it is used with.

use gloo::utils::window;

/// The height of its inside in pixels.
pub fn inner_height() -> Option<i32> {
    #[allow(clippy::cast_possible_truncation, reason = "pixels of a window")]
    let height = window().inner_height().ok()?.as_f64()?.round() as i32;
    Some(height)
}

/// Whether a finger presses what is shown.
pub fn is_touched() -> bool {
    window().match_media("(pointer: coarse)").ok().flatten().is_some_and(|query| query.matches())
}
