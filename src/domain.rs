//! What an assessment is: touchpoints, ratings, zones, mirror, plan, and the session that changes them.
//!
//! There is no IO here, no clock, no randomness, no web type and no file format. What may be out of
//! range is a type that proves it is not; what may be refused says so in its type. Terms are those of
//! the method: counterpart, stage, channel, aspect, touchpoint, zone, pair, root, action.

#![allow(missing_docs, reason = "a name that says all needs no more, and the derived `into_str` has no words")]

pub mod assessment;
pub mod event;
pub mod id;
pub mod integrity;
pub mod mirror;
pub mod people;
pub mod plan;
pub mod rating;
pub mod session;
pub mod structure;
pub mod text;
pub mod time;
pub mod touchpoint;
pub mod zone;

pub use assessment::{Assessment, Cell, Extra, Money, Next, NothingHere, PackRef, Respondent, Role};
pub use event::{Event, Refusal};
pub use id::{ActionId, Currency, Malformed, PackId, TouchpointId};
pub use integrity::{Invalid, Problem};
pub use mirror::{Degree, PairAnswer, RootAnswer};
pub use people::{Counterpart, Stage};
pub use plan::{Action, Effort, Source, State};
pub use rating::{Answer, CheckAnswer, Evidence, Fix, Importance, Impression, Rating};
pub use session::Session;
pub use structure::{Aspect, Check, Coded, Item, Structure};
pub use text::{Label, Note, Text, Title};
pub use time::{Date, Timestamp};
pub use touchpoint::{Channel, LeadsTo, StatedPlace, Subject, Touchpoint};
pub use zone::{Frequency, Zone, ZoneAnswer};

/// What nobody may exceed, wherever an assessment comes from.
pub mod limits {
    /// Touchpoints that can be made in the page.
    pub const TOUCHPOINTS: usize = 500;
    /// Touchpoints of a file that is still opened (it can be answered, not added to).
    pub const TOUCHPOINTS_OF_A_FILE: usize = 10_000;
    /// The numbers of ids lie below this, so that there is room for a next one.
    pub const NUMBERS: u32 = 1 << 31;
    /// The greatest revision: the greatest whole number that JSON carries exactly.
    pub const REVISION: u64 = (1 << 53) - 1;
    /// Actions of an assessment.
    pub const ACTIONS: usize = 500;
    /// Depth of parts; a touchpoint that is no part has depth 1.
    pub const DEPTH: usize = 6;
    /// Touchpoints of which a person can say "I would start here".
    pub const PINS: usize = 3;
    /// Actions in hand at once; more must be insisted on.
    pub const DOING: usize = 3;
    /// Cases, or customers lost, a month in one zone.
    pub const CASES: u32 = 100_000;
    /// Minutes lost per case.
    pub const MINUTES: u32 = 10_000;
    /// Cost of an hour, in whole units of the currency.
    pub const HOUR_COST: u32 = 1_000_000;
    /// What one customer is worth, in whole units of the currency.
    pub const CUSTOMER_VALUE: u32 = 1_000_000_000;
}
