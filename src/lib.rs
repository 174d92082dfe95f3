//! Tangent: an honest self-assessment of a business's touchpoints, in the browser.
//!
//! Modules in reading order; an arrow never points back (`tests/architecture.rs` holds it):
//!
//! - [`domain`]: what an assessment is, and the session that changes it by events
//! - [`method`]: from answers to results, one finding a file
//! - [`codec`]: bytes to domain and back: JSON, link
//! - [`pack`]: the structure of a pack
//! - [`words`]: the words of a pack in one language, typed texts
//! - [`narrative`]: results in words, with the person's own names for things
//! - [`picture`]: pictures as geometry
//! - `browser`: what the browser does for us; strings in, strings out
//! - `ui`: the component, one file a screen
//! - `embed`: what the shell (`embed/element.js`) calls
//!
//! Deliberately absent: a server, network requests but for the release's own files, a clock or randomness
//! in the core, serde in the browser (`codec::value` says why), HTML made from texts.

pub mod codec;
pub mod domain;
pub mod method;
pub mod narrative;
pub mod pack;
pub mod picture;
pub mod words;

#[cfg(feature = "browser")]
pub mod browser;
#[cfg(feature = "browser")]
pub mod embed;
#[cfg(feature = "browser")]
pub mod ui;
