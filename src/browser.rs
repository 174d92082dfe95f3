//! What the browser does for us, one thing a file: strings in, strings out. Every call may fail, and
//! says so; none panics.

pub mod clipboard;
pub mod clock;
pub mod file;
pub mod language;
pub mod location;
pub mod promise;
pub mod random;
pub mod storage;
