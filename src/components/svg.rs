//! Pictures as SVG. Their geometry is `picture`'s; colours are the style sheet's.

mod bar;
mod map;
mod mark;
mod tree;

pub use bar::{Bar, BarPiece};
pub use map::{FullMap, SmallMap};
pub use mark::{Mark, MarkShape};
pub use tree::Tree;
