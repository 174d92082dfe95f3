//! What the browser does for us, one thing a file: strings in, strings out. Every call may fail, and
//! says so; none panics. What a line of JavaScript does stands in `page.js`, which the build puts beside
//! the bindings.

pub mod clipboard;
pub mod clock;
pub mod failure;
pub mod file;
pub mod key;
pub mod language;
pub mod location;
pub mod promise;
pub mod random;
pub mod storage;
pub mod target;
pub mod window;
