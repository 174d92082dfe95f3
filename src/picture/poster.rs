//! The threads on a sheet of their own, as wide as their names need.

use super::threads::Threads;

/// The width for which they are laid out first.
const NARROW: i32 = 1_200;
/// More than so nobody would print; then numbers stand at the marks.
const WIDEST: i32 = 12_000;

/// Lays the threads out so wide that each mark has its name; `lay_out` gives them for a width.
pub fn poster(lay_out: impl Fn(i32) -> Threads) -> Threads {
    let mut threads = lay_out(NARROW);
    while threads.is_numbered && threads.width < WIDEST {
        threads = lay_out(threads.width + threads.width / 4);
    }
    threads
}
