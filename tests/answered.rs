//! How much of each part of the path has been answered, as the progress shows it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "support/packed.rs"]
mod packed;

use std::rc::Rc;
use tangent::codec::json;
use tangent::domain::Zone;
use tangent::method::Analysis;
use tangent::state::answered::percent_answered;
use tangent::state::{Part, Path, Step};

const PARTS: [Part; 8] =
    [Part::You, Part::List, Part::Deeper, Part::Ask, Part::Zones, Part::Mirror, Part::Results, Part::Plan];

fn analysis(inside: &str) -> Analysis {
    let structure = packed::pack("en").0;
    let text = format!(r#"{{"format":"tangent-assessment","version":1{inside}}}"#);
    let assessment = json::read(&text, &structure).unwrap();
    Analysis::new(Rc::new(assessment), Rc::new(structure))
}

/// What was asked, and not what lies before the place where the person is.
#[test]
fn each_part_shows_what_was_answered_in_it() {
    let pairs: Vec<_> =
        packed::pack("en").0.pairs.iter().map(|pair| format!(r#""{}":{{"outward":"yes"}}"#, pair.id)).collect();
    let mirror = format!(r#","mirror":{{{}}}"#, pairs.join(","));
    let cases = [
        ("", Step::Results, [0, 0, 0, 0, 0, 0, 0, 0]),
        (r#","respondent":{"role":"owner"}"#, Step::You, [50, 0, 0, 0, 0, 0, 0, 0]),
        (r#","respondent":{"role":"owner","counterparts":["customer"]}"#, Step::Plan, [100, 0, 0, 0, 0, 0, 0, 0]),
        (
            r#","touchpoints":[{"id":"t1","pack_id":"gate","impression":"hurt"},{"id":"t2","pack_id":"entrance"}]"#,
            Step::Zone(Zone::Data),
            [0, 100, 0, 50, 0, 0, 0, 0],
        ),
        (
            r#","touchpoints":[{"id":"t1","pack_id":"gate","impression":"hurt"},{"id":"t2","pack_id":"entrance"}]"#,
            Step::Results,
            [0, 100, 0, 50, 0, 0, 100, 0],
        ),
        (
            r#","touchpoints":[{"id":"t1","pack_id":"office"},{"id":"t2","title":"Chair","channel":"thing","parent":"t1"}]"#,
            Step::Results,
            [0, 100, 100, 0, 0, 0, 0, 0],
        ),
        (r#","zones":{"data":{"frequency":"often"},"goals":{"cases":3}}"#, Step::You, [0, 0, 0, 0, 10, 0, 0, 0]),
        (&mirror, Step::Start, [0, 0, 0, 0, 0, 66, 0, 0]),
        (
            r#","actions":[{"id":"a1","title":"Ring Anne","effort":"small","state":"queue"}]"#,
            Step::You,
            [0, 0, 0, 0, 0, 0, 0, 100],
        ),
    ];
    for (inside, at, expected) in cases {
        let analysis = analysis(inside);
        assert_eq!(PARTS.map(|part| percent_answered(part, at, &analysis)), expected, "{inside} at {at:?}");
    }
}

/// The plan is no part of the short path, and leads back to what it came from.
#[test]
fn the_plan_leads_back_to_the_results() {
    for path in [Path::Express, Path::Full] {
        assert_eq!(Step::Plan.back(path, &analysis("")), Step::Results, "{path:?}");
    }
}
