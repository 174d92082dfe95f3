//! Pictures as geometry: what is drawn where, in whole pixels. No words are made here and nothing is
//! drawn; the interface turns the geometry into SVG.

mod label;
pub mod mark;
pub mod matrix;
pub mod message;
pub mod mind;
pub mod poster;
pub mod qr;
pub mod sample;
pub mod threads;
pub mod tree;

/// A point of a picture, in pixels.
pub type Spot = (i32, i32);
