//! Pictures as geometry: what is drawn where, in whole pixels. No words are made here and nothing is
//! drawn; the interface turns the geometry into SVG.

mod label;
pub mod map;
pub mod mark;
pub mod mind;
pub mod route;
pub mod sample;
pub mod tree;
