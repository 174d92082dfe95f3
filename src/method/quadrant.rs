//! Importance and performance (METHOD; Martilla and James, "Importance-Performance Analysis",
//! Journal of Marketing 41, 1977).

use super::Point;
use enum_map::Enum;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A quarter of the plane, with the crosshair at importance 3 and performance 50.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Quadrant {
    /// Important, performed badly.
    Concentrate,
    /// Important, performed well.
    KeepUp,
    /// Unimportant, performed badly.
    LowPriority,
    /// Unimportant, performed well.
    Overkill,
}

/// The quadrant of a touchpoint that has both an effective importance and a performance.
pub fn quadrant(point: &Point) -> Option<Quadrant> {
    let important = point.effective?.get() >= 3;
    let well = point.performance? >= 50;
    Some(match (important, well) {
        (true, false) => Quadrant::Concentrate,
        (true, true) => Quadrant::KeepUp,
        (false, false) => Quadrant::LowPriority,
        (false, true) => Quadrant::Overkill,
    })
}
