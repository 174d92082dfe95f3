//! The screens of the path: one file or folder each.

mod all_touchpoints;
mod ask;
mod closed;
mod deeper;
mod keep;
mod list;
mod method;
mod mirror;
mod plan;
mod report;
mod results;
mod share;
mod show;
mod start;
mod you;
mod zone;

pub use all_touchpoints::AskAmongAll;
pub use ask::Ask;
pub use closed::Closed;
pub use deeper::Deeper;
pub use keep::Keep;
pub use list::List;
pub use method::Method;
pub use mirror::Mirror;
pub use plan::Plan;
pub use report::Report;
pub use results::{Onward, Results};
pub use start::{Start, StartFoot};
pub use you::You;
pub use zone::ZoneScreen;
