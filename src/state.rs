//! What the interface holds: one immutable [`Model`] an element, changed by [`Action`]s that are facts.
//!
//! Reducers are pure: clock, ids, storage and the host page are for effects and for what the person does.

pub mod action;
pub mod answered;
pub mod asking;
pub mod context;
pub mod drafts;
pub mod focus;
pub mod former;
pub mod fresh;
pub mod host;
pub mod model;
pub mod notice;
pub mod pace;
pub mod path;
pub mod preview;
pub mod printing;
pub mod returning;
pub mod shown;
pub mod whereabouts;

pub use action::Action;
pub use context::{
    Services, Store, use_drafts, use_focus_wish, use_former_works, use_host, use_pace, use_settings, use_shown,
    use_store, use_words,
};
pub use drafts::{Draft, Drafts, use_draft};
pub use focus::{Focus, FocusTarget, Fulfilled, WIDGET};
pub use former::FormerWorks;
pub use host::{Host, HostEvent, HostPage, Language, Settings};
pub use model::{Author, Detour, Keeping, Model};
pub use notice::{Notice, Remedy};
pub use pace::{Pace, PaceChoice};
pub use path::{Part, Path, Place, Step};
pub use preview::{Origin, Preview};
pub use printing::Printing;
pub use returning::Return;
pub use shown::Shown;
pub use whereabouts::{Aside, Whereabouts};
