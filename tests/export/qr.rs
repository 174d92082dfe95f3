//! QR codes, read by another library.

use super::pack;
use crate::packed::example;
use proptest::prelude::*;
use std::collections::HashSet;
use tangent::codec::link;
use tangent::picture::qr::{LONGEST, QUIET, Qr, TooLong, qr};

/// The dark modules of a code, from the data of its path.
fn dark(code: &Qr) -> HashSet<(usize, usize)> {
    let mut dark = HashSet::new();
    for run in code.path.split_terminator('z') {
        let (at, rest) = run.strip_prefix('M').unwrap().split_once('h').unwrap();
        let (x, y) = at.split_once(' ').unwrap();
        let (length, back) = rest.split_once("v1h-").unwrap();
        assert_eq!(length, back);
        let (x, y, length): (usize, usize, usize) = (x.parse().unwrap(), y.parse().unwrap(), length.parse().unwrap());
        dark.extend((x..x + length).map(|x| (x, y)));
    }
    dark
}

/// What a camera reads, each module four pixels wide.
fn read(code: &Qr) -> String {
    const WIDE: usize = 4;
    let dark = dark(code);
    let side = code.side * WIDE;
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        if dark.contains(&(x / WIDE, y / WIDE)) { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    of_level_m(grids[0].decode())
}

/// What its modules say, each looked at by itself. Of a picture four pixels a module wide the reader takes some of the
/// largest codes amiss, one in some thousands.
fn read_modules(code: &Qr) -> String {
    let dark = dark(code);
    let modules = rqrr::SimpleGrid::from_func(code.side - 2 * QUIET, |x, y| dark.contains(&(x + QUIET, y + QUIET)));
    of_level_m(rqrr::Grid::new(modules).decode())
}

fn of_level_m(read: Result<(rqrr::MetaData, String), rqrr::DeQRError>) -> String {
    let (meta, text) = read.unwrap();
    // M is 0 in the format's own bits (ISO/IEC 18004, table 12).
    assert_eq!(meta.ecc_level, 0, "level M");
    text
}

#[test]
fn an_examples_link_is_read_by_a_camera() {
    for (name, language) in [("trade", "ru"), ("clinic", "en")] {
        let payload = link::encode(&example(name, language), &pack(language).0, true);
        let link = format!("https://example.org/tangent/#tangent={payload}");
        let code = qr(&link).unwrap();
        assert_eq!(read(&code), link);
    }
}

#[test]
fn a_quiet_zone_is_left_on_all_sides() {
    let code = qr("https://example.org/#tangent=1").unwrap();
    let dark = dark(&code);
    let (least, most) = (QUIET, code.side - QUIET - 1);
    assert!(dark.iter().all(|(x, y)| [x, y].iter().all(|at| (least..=most).contains(at))));
    for corner in [(least, least), (most, least), (least, most)] {
        assert!(dark.contains(&corner), "a finder begins at {corner:?}");
    }
}

#[test]
fn the_longest_text_is_read_and_a_longer_one_is_refused() {
    let longest = "a".repeat(LONGEST);
    assert_eq!(read(&qr(&longest).unwrap()), longest);
    assert_eq!(qr(&format!("{longest}a")), Err(TooLong));
    assert_eq!(qr(&"я".repeat(64 * 1024)), Err(TooLong));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// A link of any length is read as it is.
    #[test]
    fn links_of_any_length_are_read(payload in "[A-Za-z0-9_-]{1,1200}") {
        let link = format!("https://example.org/#tangent={payload}");
        prop_assert_eq!(read_modules(&qr(&link).unwrap()), link);
    }
}
