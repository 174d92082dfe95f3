//! Tangent: an honest self-assessment of a business's touchpoints, in the browser.
//!
//! Modules in reading order; an arrow never points back (`tests/architecture` holds it):
//!
//! - [`domain`]: what an assessment is, and the session that changes it by events
//! - [`method`]: from answers to results, one finding a file
//! - [`codec`]: files and links to domain and back; everything from outside is hostile
//! - [`words`]: the words of a pack in one language, as typed texts
//! - [`narrative`]: results in sentences, with the person's own names for things
//! - [`picture`]: pictures as geometry
//! - [`export`]: files to take away, one a file
//! - `browser`: what the browser does for us; it knows nothing of the product
//! - [`state`]: one immutable model an element, changed by actions that are facts
//! - `components`: what several screens are made of
//! - `screens`: the screens of the path
//! - [`app`]: the interface of one element, and its effects
//! - [`element`]: what the shell (`element/shell/`) calls
//! - `prerender`: the start screen as it stands in a page before the program draws (feature `ssr`)
//!
//! Deliberately absent: a server, network requests but for the release's own files, a clock or randomness in
//! the core, global state (there may be several elements on a page), HTML made from texts.

pub mod app;
pub(crate) mod browser;
pub mod codec;
pub(crate) mod components;
pub mod domain;
pub mod element;
pub mod export;
pub mod method;
pub mod narrative;
pub mod picture;
#[cfg(feature = "ssr")]
pub mod prerender;
pub(crate) mod screens;
pub mod state;
pub mod words;
