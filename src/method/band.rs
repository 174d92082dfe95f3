//! Bands: what to do first, by impression and importance (METHOD, *Band*).
//!
//! Bands come first and numbers only inside a band: multiplying ordinals ties unlike risks, the reason
//! for which FMEA left the risk priority number for action priority tables (AIAG & VDA, 2019).

use crate::domain::{Importance, Impression, Rating};
use enum_map::Enum;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What to do with a touchpoint; from the most pressing to the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// First.
    High,
    /// Then.
    Medium,
    /// Can wait.
    Low,
    /// Is it worth its cost?
    Overkill,
    /// Keep as it is.
    Keep,
    /// Protect.
    Protect,
}

impl Band {
    /// Whether there is something to do.
    pub fn is_to_do(self) -> bool {
        matches!(self, Self::High | Self::Medium | Self::Low)
    }
}

/// The band of a rating with an effective importance; none where either is missing.
pub fn band(rating: &Rating, effective: Option<Importance>) -> Option<Band> {
    let importance = effective?.get();
    Some(match (rating.impression?, importance) {
        (Impression::Silent, _) if rating.is_quiet_by_design() => Band::Keep,
        (Impression::Silent | Impression::Hurt, 3..) => Band::High,
        (Impression::Silent, _) => Band::Medium,
        (Impression::Hurt, _) => Band::Low,
        (Impression::Unknown, 4..) => Band::High,
        (Impression::Unknown, 3) => Band::Medium,
        (Impression::Unknown, _) => Band::Low,
        (Impression::Delight, 4..) => Band::Protect,
        (Impression::Delight, 3) => Band::Keep,
        (Impression::Delight, _) => Band::Overkill,
    })
}
