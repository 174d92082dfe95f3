//! How much of each part of the path has been answered, as the progress shows it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "support/packed.rs"]
mod packed;

use std::rc::Rc;
use tangent::codec::json;
use tangent::domain::Zone;
use tangent::method::Analysis;
use tangent::state::answered::{is_answered, percent_answered};
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

/// All that the express path asks of a touchpoint: more of a silence, and of an inner one.
#[test]
fn a_screen_is_answered_when_all_is_that_it_asks() {
    let cases = [
        (r#""pack_id":"entrance""#, false),
        (r#""pack_id":"entrance","impression":"hurt""#, false),
        (r#""pack_id":"entrance","importance":3"#, false),
        (r#""pack_id":"entrance","impression":"hurt","importance":3"#, true),
        (r#""pack_id":"entrance","impression":"unknown","importance":3"#, true),
        (r#""pack_id":"entrance","impression":"silent","importance":3"#, false),
        (r#""pack_id":"entrance","impression":"silent","importance":3,"quiet_by_design":false"#, true),
        (r#""pack_id":"entrance","impression":"silent","importance":3,"quiet_by_design":true"#, true),
        (r#""pack_id":"entrance","impression":"silent","quiet_by_design":true"#, false),
        (r#""pack_id":"issue-counter","impression":"hurt","importance":3"#, false),
        (r#""pack_id":"issue-counter","impression":"hurt","importance":3,"leads_nowhere":true"#, true),
        (r#""pack_id":"issue-counter","impression":"hurt","importance":3,"leads_to":"t2""#, true),
        (r#""pack_id":"issue-counter","importance":3,"leads_to":"t2""#, false),
    ];
    for (said, expected) in cases {
        let inside = format!(r#","touchpoints":[{{"id":"t1",{said}}},{{"id":"t2","pack_id":"payment"}}]"#);
        let step = Step::Ask("t1".parse().unwrap());
        assert_eq!(is_answered(step, &analysis(&inside)), expected, "{said}");
    }
    let seams = analysis(r#","zones":{"data":{"frequency":"unknown"},"goals":{"cases":3}}"#);
    let answered = |step| is_answered(step, &seams);
    assert!(answered(Step::Zone(Zone::Data)), "not to know is an answer");
    assert!(!answered(Step::Zone(Zone::Goals)), "figures say nothing of how often");
    for step in [Step::Start, Step::You, Step::List, Step::Deeper, Step::Mirror(0), Step::Results, Step::Plan] {
        assert!(!answered(step), "{step:?}");
    }
    assert!(!answered(Step::Ask("t9".parse().unwrap())), "what is not there");
}

/// The plan is no part of the short path, and leads back to what it came from.
#[test]
fn the_plan_leads_back_to_the_results() {
    for path in [Path::Express, Path::Full] {
        assert_eq!(Step::Plan.back(path, &analysis("")), Step::Results, "{path:?}");
    }
}

/// Where the browser's history may lead while the path is short: the way on and back are its own.
#[test]
fn what_is_no_part_of_the_short_path_leads_on_and_back() {
    let empty = analysis("");
    for (step, back, next) in [
        (Step::Deeper, Step::List, Step::List),
        (Step::Mirror(4), Step::Mirror(3), Step::Results),
        (Step::Mirror(0), Step::Zone(Zone::Handoffs), Step::Mirror(1)),
    ] {
        let (back_from, next_from) = (step.back(Path::Express, &empty), step.next(Path::Express, &empty));
        assert_eq!((back_from, next_from), (back, next), "{step:?}");
    }
    for path in [Path::Express, Path::Full] {
        assert_eq!(Step::Plan.next(path, &empty), Step::Plan, "{path:?}: the end");
    }
}

/// All that is asked about stands beside the question by people, in the order of asking; an answer changes one row.
#[test]
fn all_touchpoints_stand_by_people_and_an_answer_changes_one() {
    use tangent::domain::{Counterpart, Impression};
    use tangent::state::asking::{Asked, asked_by_people, order_of_asking};
    let places = ["customer", "colleague", "supplier"];
    let touchpoints = |rated: Option<usize>| -> String {
        let touchpoint = |at: usize| {
            let impression = if rated == Some(at) { r#""hurt""# } else { "null" };
            if at % 10 == 9 {
                let whole = at - 6;
                return format!(
                    r#"{{"id":"t{}","title":"A","channel":"thing","parent":"t{}","impression":{impression}}}"#,
                    at + 1,
                    whole + 1
                );
            }
            format!(
                r#"{{"id":"t{}","title":"A","counterpart":"{}","stage":"receive","channel":"thing","impression":{impression}}}"#,
                at + 1,
                places[at % 3]
            )
        };
        format!(r#","touchpoints":[{}]"#, (0..300).map(touchpoint).collect::<Vec<_>>().join(","))
    };
    let (before, after) = (analysis(&touchpoints(None)), analysis(&touchpoints(Some(100))));
    let people = asked_by_people(&before);
    let order: Vec<_> = people.iter().map(|people| people.counterpart).collect();
    assert_eq!(order, [Counterpart::Customer, Counterpart::Supplier, Counterpart::Colleague].map(Some));
    let rows =
        |analysis| -> Vec<Asked> { asked_by_people(analysis).into_iter().flat_map(|people| people.asked).collect() };
    assert_eq!(rows(&before).iter().map(|row| row.id).collect::<Vec<_>>(), order_of_asking(&before));
    assert_eq!(rows(&before).iter().filter(|row| row.is_part).count(), 30);
    let changed: Vec<_> = rows(&before).into_iter().zip(rows(&after)).filter(|(old, new)| old != new).collect();
    let [(old, new)] = changed[..] else { panic!("{changed:?}") };
    assert_eq!((old.impression, new), (None, Asked { impression: Some(Impression::Hurt), ..old }));
    assert_eq!(new.id, "t101".parse().unwrap());
}

/// An item, its importance, and of what it is a part.
type Listed = (&'static str, Option<u8>, Option<usize>);

/// What matters most comes first, then what has the most typical parts; three are enough, those that are split among
/// them.
#[test]
fn what_to_split_is_suggested() {
    use tangent::method::split::worth_splitting;
    const FIVE: &str = "website";
    const FOUR: &str = "payment";
    const THREE: &str = "invoice";
    const NONE: &str = "social-media";
    let whole = |item| (item, None, None);
    let part = |of| (NONE, None, Some(of));
    let cases: [(&[Listed], &[usize]); 9] = [
        (&[], &[]),
        (&[whole(NONE)], &[]),
        (&[whole(NONE), whole(THREE), whole(FIVE), whole(FOUR), whole(FIVE)], &[2, 4, 3]),
        (&[whole(FIVE), (THREE, Some(3), None), (FOUR, Some(5), None)], &[2, 1, 0]),
        // What matters much is worth it without typical parts; what hardly matters is not.
        (&[(NONE, Some(4), None), (NONE, Some(3), None), (FIVE, Some(2), None)], &[0]),
        (&[whole(FIVE), part(0), whole(FOUR), whole(THREE)], &[2, 3]),
        // A part is not suggested, whatever it has.
        (&[whole(NONE), (FIVE, Some(5), Some(0))], &[]),
        (&[whole(FIVE), part(0), whole(FOUR), part(2), whole(THREE)], &[4]),
        (&[whole(FIVE), part(0), whole(FOUR), part(2), whole(THREE), part(4), (FIVE, Some(5), None)], &[]),
    ];
    for (listed, expected) in cases {
        let touchpoints = listed.iter().enumerate().map(|(at, (item, importance, whole))| {
            let importance = importance.map_or("null".to_owned(), |importance| importance.to_string());
            let whole = whole.map_or("null".to_owned(), |whole| format!(r#""t{}""#, whole + 1));
            let number = at + 1;
            format!(r#"{{"id":"t{number}","pack_id":"{item}","importance":{importance},"parent":{whole}}}"#)
        });
        let touchpoints = touchpoints.collect::<Vec<_>>().join(",");
        let found = worth_splitting(&analysis(&format!(r#","touchpoints":[{touchpoints}]"#)));
        assert_eq!(found, expected, "{listed:?}");
    }
}
