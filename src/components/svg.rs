//! Pictures as SVG. Their geometry is `picture`'s; colours are the style sheet's.

mod legend;
mod mark;
mod matrix;
mod qr;
mod roots;
mod squares;
mod threads;
mod tree;

pub use mark::{Mark, MarkShape, ZoneMark, placing};
pub use matrix::{LaidMatrix, Matrix};
pub use qr::QrSquares;
pub use roots::Roots;
pub use squares::FrequencySquares;
pub use threads::{FullThreads, GrowingThreads, LaidThreads, SmallThreads, StillThreads};
pub use tree::Tree;
