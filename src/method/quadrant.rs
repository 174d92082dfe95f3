//! Importance and performance (METHOD; Martilla and James, "Importance-Performance Analysis",
//! Journal of Marketing 41, 1977).

use super::Point;
use crate::domain::vocabulary::vocabulary;

vocabulary! {
    /// A quarter of the plane, with the crosshair at importance 3 and performance 50.
    Quadrant {
        /// Important, performed badly.
        Concentrate = "concentrate",
        /// Important, performed well.
        KeepUp = "keep_up",
        /// Unimportant, performed badly.
        LowPriority = "low_priority",
        /// Unimportant, performed well.
        Overkill = "overkill",
    }
}

/// The quadrant of a touchpoint that has both an effective importance and a performance.
pub fn quadrant(point: &Point<'_>) -> Option<Quadrant> {
    let important = point.effective?.get() >= 3;
    let well = point.performance? >= 50;
    Some(match (important, well) {
        (true, false) => Quadrant::Concentrate,
        (true, true) => Quadrant::KeepUp,
        (false, false) => Quadrant::LowPriority,
        (false, true) => Quadrant::Overkill,
    })
}
