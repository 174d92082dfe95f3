//! The files as they are written: structs with the fields of the file, in its order.
//!
//! They are strict in shape (a text is a text, a list a list) and lenient in values: what a text or a number
//! says is looked at when it becomes a value of the domain, which refuses it with a reason that can be said
//! in the person's language. A field that is missing or null is none. Each struct ends with the fields that
//! this program doesn't know, so that they are written back.

mod action;
mod assessment;
mod entries;
mod example;
mod header;
mod mirror;
mod number;
mod pack;
mod report;
mod respondent;
mod touchpoint;
mod value;
mod zone;

pub(super) use assessment::Assessment;
pub(super) use example::Example;
pub(super) use header::Header;
pub(super) use pack::{Pack, PackHeader};
pub(super) use report::Report;
