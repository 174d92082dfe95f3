//! What holds the crate together, and can be checked by reading it: which way the arrows go, what it depends
//! on, and the house rules of ARCHITECTURE.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod arrows;
mod dependencies;
mod house_rules;
mod markup;
mod source;

/// Fails with everything that is wrong, one a line.
fn assert_none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
