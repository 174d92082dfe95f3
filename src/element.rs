//! The element as JavaScript sees it: a [`Pack`], read once for a page, and a [`Widget`] for each element.
//!
//! The shell (`shell/element.js`) defines `<tangent-assessment>`, shows its cover, loads the program and hands
//! it a `<div>` in its shadow root. Everything that can be decided in Rust is decided here.

mod attributes;
mod failure;
mod host;
mod pack;
mod panic;
mod widget;

pub use pack::Pack;
pub use widget::Widget;
