//! Whom a business touches, and when.

use enum_map::Enum;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// The people a respondent meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Counterpart {
    /// Who buys, or may.
    Customer,
    /// Supplier or partner.
    Supplier,
    /// Who would work here.
    Applicant,
    /// Another department: the inner customer.
    Colleague,
    /// Anyone else whom the business touches: courier, neighbour, inspector, investor.
    Other,
}

impl Counterpart {
    /// Whether this is somebody inside the business.
    pub fn is_inner(self) -> bool {
        self == Self::Colleague
    }
}

/// The journey from before a person knows of the business to long after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Enum, EnumString, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// −1: before they know of you.
    Unaware,
    /// 0: the first contact.
    First,
    /// Choosing.
    Choose,
    /// Agreeing.
    Agree,
    /// Receiving.
    Receive,
    /// Questions, complaints.
    Support,
    /// Leaving, ending, refusal.
    Part,
    /// ∞: remembers and tells.
    After,
}
