//! The interface: one Yew component that holds the model, and a file of pure view functions for each
//! screen.
//!
//! ```text
//! App ─ frame: banner of a preview · notices · language, undo
//!  ├ start      what this is; an example; a file
//!  ├ you        role, customers, counterparts
//!  ├ list       likely touchpoints, the rest by a field, one's own
//!  ├ deeper     parts of what is listed: a mind map, an outline
//!  ├ ask        one touchpoint: impression, importance, checks, what it tells on
//!  ├ zones      one seam: its phrases, how often, what it costs
//!  ├ mirror     what is done outside and its twin inside; the roots
//!  ├ results    sentences, map, what to look into and put right, seams, number, what to take away
//!  └ plan       a board: queue, in hand, done; what is suggested
//! ```
//!
//! Messages are facts in the past tense. All that changes answers goes through [`work::Work`].

pub mod app;
pub mod ask;
pub mod choice;
pub mod deeper;
pub mod element;
pub mod findings;
pub mod frame;
pub mod keep;
pub mod list;
pub mod mirror;
pub mod picture;
pub mod plan;
pub mod port;
pub mod preview;
pub mod results;
pub mod start;
pub mod step;
pub mod view;
pub mod work;
pub mod you;
pub mod zones;

pub use app::{App, Msg};
