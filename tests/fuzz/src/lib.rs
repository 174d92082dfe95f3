//! Whatever comes from outside is read or refused: nothing panics, and what is read is the same once it was written
//! and read again.
//!
//! `cargo test` tries the corpora in `__fuzz__/` and a thousand texts by chance. With `cargo install cargo-bolero`,
//! `cargo bolero test --package tangent-fuzz --rustc-bootstrap --sanitizer NONE tests::file` goes on with libFuzzer for
//! as long as one likes.
#![cfg(test)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../support/packed.rs"]
mod packed;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bolero::check;
use std::str::from_utf8;
use tangent::codec::{json, link, pack};
use tangent::domain::{Assessment, Structure};
use tangent::state::Place;
use tangent::words::Words;

thread_local! {
    /// The published pack.
    static STRUCTURE: Structure = packed::pack("ru").0;
    /// Somebody's answers.
    static WORK: Assessment = packed::example("trade", "ru");
}

/// Reads a payload. What is made of it says the same again.
fn read_link(payload: &str) {
    let Ok(read) = link::decode(payload) else { return };
    STRUCTURE.with(|structure| {
        let written = link::encode(&link::resolve(read, structure), structure, true);
        let again = link::decode(&written).expect("it was written by us");
        assert_eq!(link::encode(&link::resolve(again, structure), structure, true), written);
    });
}

#[test]
fn payload_of_a_link() {
    check!().for_each(|bytes| {
        if let Ok(payload) = from_utf8(bytes) {
            read_link(payload);
        }
    });
}

/// A body that nobody wrote, with the length and the checksum that belong to it (docs/link-format.md).
#[test]
fn forged_link() {
    check!().for_each(|body| {
        let Ok(length) = u16::try_from(body.len()) else { return };
        let content = [&length.to_be_bytes(), body].concat();
        let checksum = crc32fast::hash(&[b"1", &content[..]].concat());
        read_link(&format!("1{}", URL_SAFE_NO_PAD.encode([&checksum.to_be_bytes(), &content[..]].concat())));
    });
}

#[test]
fn fragment_of_an_address() {
    check!().for_each(|bytes| {
        let Ok(text) = from_utf8(bytes) else { return };
        if let Some(payload) = link::find(text, "default") {
            let _ = link::decode(&payload);
        }
        assert_eq!(link::find(&link::without(text, "default"), "default"), None, "{text}");
    });
}

#[test]
fn file() {
    check!().for_each(|bytes| {
        let Ok(text) = from_utf8(bytes) else { return };
        STRUCTURE.with(|structure| {
            let Ok(read) = json::read(text, structure) else { return };
            let written = json::write(&read, structure, None);
            let again = json::read(&written, structure).expect("it was written by us");
            assert_eq!(again, read);
            assert_eq!(json::write(&again, structure, None), written);
        });
    });
}

/// Where the person was, as the browser kept it.
#[test]
fn kept_place() {
    check!().for_each(|bytes| {
        let Ok(text) = from_utf8(bytes) else { return };
        WORK.with(|assessment| {
            let place = Place::kept(text, assessment);
            assert_eq!(Place::kept(&place.to_string(), assessment), place);
        });
    });
}

#[test]
fn pack() {
    check!().for_each(|bytes| {
        let Ok(text) = from_utf8(bytes) else { return };
        let _ = pack::read(text);
    });
}

#[test]
fn words() {
    check!().for_each(|bytes| {
        let Ok(text) = from_utf8(bytes) else { return };
        STRUCTURE.with(|structure| drop(Words::read(text, structure)));
    });
}
