//! Pictures as SVG.

pub mod bar;
pub mod map;
pub mod mark;
pub mod mind;
pub mod tree;
