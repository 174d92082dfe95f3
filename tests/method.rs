//! Every finding of METHOD.md as tables of cases: one section for each.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use serde_json::json;
use support::{PAIRS, Sheet, id, importance, t, text, word};

mod rounding {
    use tangent::method::{percent, rounded};

    #[test]
    fn half_goes_up() {
        for (a, b, expected) in [
            (0, 1, Some(0)),
            (1, 3, Some(0)),
            (1, 2, Some(1)),
            (2, 3, Some(1)),
            (3, 2, Some(2)),
            (5, 2, Some(3)),
            (49, 100, Some(0)),
            (7, 0, None),
            (0, 0, None),
            // The greatest loss of one zone before it is divided: it must not overflow.
            (100_000 * 10_000 * 1_000_000, 60, Some(16_666_666_666_667)),
        ] {
            assert_eq!(rounded(a, b), expected, "round({a}/{b})");
        }
    }

    #[test]
    fn percentages_are_whole() {
        for (a, b, expected) in [
            (1, 8, Some(13)),
            (1, 6, Some(17)),
            (1, 3, Some(33)),
            (1, 200, Some(1)),
            (1, 201, Some(0)),
            (5, 5, Some(100)),
            (0, 0, None),
        ] {
            assert_eq!(percent(a, b), expected, "{a} of {b}");
        }
    }
}

mod effective_importance {
    use super::*;

    /// Importances of t1, t2, … where each tells on the next.
    #[track_caller]
    fn chain(own: &[Option<u8>], expected: &[(Option<u8>, bool)]) {
        let mut sheet = Sheet::new();
        for (at, own) in (1..).zip(own) {
            let point = sheet.own("Step", "colleague-receive-place");
            let point = if at < expected.len() { point.tells_on(at as u32 + 1) } else { point };
            point.0.rating.importance = own.map(importance);
        }
        let report = sheet.report();
        for (at, (effective, lifted)) in (1..).zip(expected) {
            let entry = &report["touchpoints"][format!("t{at}")];
            assert_eq!(entry["effective_importance"], json!(effective), "t{at} of {own:?}");
            assert_eq!(entry["lifted"], json!(lifted), "t{at} of {own:?}");
        }
    }

    #[test]
    fn is_the_greatest_along_the_chain() {
        chain(&[None], &[(None, false)]);
        chain(&[Some(3)], &[(Some(3), false)]);
        chain(&[None, None], &[(None, false), (None, false)]);
        chain(&[None, Some(1)], &[(Some(1), true), (Some(1), false)]);
        chain(&[Some(2), Some(5)], &[(Some(5), true), (Some(5), false)]);
        chain(&[Some(5), Some(2)], &[(Some(5), false), (Some(2), false)]);
        chain(&[Some(4), Some(4)], &[(Some(4), false), (Some(4), false)]);
        chain(
            &[Some(1), None, Some(3), Some(2)],
            &[(Some(3), true), (Some(3), true), (Some(3), false), (Some(2), false)],
        );
    }

    #[test]
    fn many_may_feed_one() {
        let mut sheet = Sheet::new();
        sheet.own("Issue", "customer-receive-place").matters(5);
        sheet.own("Order", "colleague-agree-process").tells_on(1).matters(2);
        sheet.own("Pass", "colleague-first-document").tells_on(1);
        let report = sheet.report();
        assert_eq!(report["touchpoints"]["t2"]["effective_importance"], 5);
        assert_eq!(report["touchpoints"]["t3"]["effective_importance"], 5);
        assert_eq!(report["touchpoints"]["t1"]["lifted"], false);
    }

    /// A chain counts in whichever order its links are listed, however long it is.
    #[test]
    fn reaches_through_500() {
        for backwards in [false, true] {
            let mut sheet = Sheet::new();
            for _ in 0..500 {
                sheet.own("Link", "colleague-receive-place");
            }
            for number in 1..500 {
                if backwards {
                    sheet.of(number + 1).tells_on(number);
                } else {
                    sheet.of(number).tells_on(number + 1);
                }
            }
            sheet.of(if backwards { 1 } else { 500 }).matters(4);
            let report = sheet.report();
            for number in 1..=500 {
                let entry = &report["touchpoints"][format!("t{number}")];
                assert_eq!(entry["effective_importance"], 4, "t{number}");
            }
        }
    }

    /// What the pack lacks counts nowhere: its importance doesn't, but the chain goes on behind it.
    #[test]
    fn passes_through_what_the_pack_lacks() {
        let mut sheet = Sheet::new();
        sheet.own("Order", "colleague-agree-process").tells_on(2).matters(1);
        sheet.foreign("moon-landing").tells_on(3).matters(5);
        sheet.own("Issue", "customer-receive-place").matters(3);
        let report = sheet.report();
        assert_eq!(report["touchpoints"]["t1"]["effective_importance"], 3);
        assert_eq!(report["touchpoints"].get("t2"), None);
    }
}

mod performance {
    use super::*;

    #[test]
    fn is_the_share_of_points_over_answered_checks() {
        for (checks, expected) in [
            ("", None),
            ("process-clear=na process-owner=na", None),
            ("process-clear=yes", Some(100)),
            ("process-clear=partly", Some(50)),
            ("process-clear=no", Some(0)),
            ("process-clear=no process-owner=na", Some(0)),
            ("process-clear=yes process-owner=no", Some(50)),
            ("process-clear=yes process-owner=partly", Some(75)),
            ("process-clear=yes process-owner=partly process-quick=no", Some(50)),
            ("process-clear=partly process-owner=no process-quick=no", Some(17)),
            // Checks of another channel, or unknown to the pack, are kept and count nowhere.
            ("phone-clear=yes", None),
            ("rocket-fuel=no", None),
            ("process-clear=yes phone-clear=no rocket-fuel=no", Some(100)),
            // A fix beside `yes` changes nothing.
            ("process-clear=yes/free_now", Some(100)),
        ] {
            let mut sheet = Sheet::new();
            sheet.item("issue-counter").checks(checks);
            let report = sheet.report();
            assert_eq!(report["touchpoints"]["t1"]["performance"], json!(expected), "{checks}");
        }
    }

    #[test]
    fn a_fix_without_an_answer_is_no_answer() {
        let mut sheet = Sheet::new();
        sheet.item("issue-counter").checks("process-owner=no/free_now").0.rating.checks[0].answer = None;
        let report = sheet.report();
        assert_eq!(report["touchpoints"]["t1"]["performance"], json!(null));
        assert_eq!(report["suggestions"], json!([]));
    }

    /// The channel of an item is the pack's: its checks are those of its own channel.
    #[test]
    fn depends_on_the_channel() {
        let mut sheet = Sheet::new();
        sheet.own("Call", "customer-first-phone").checks("phone-clear=yes process-clear=no");
        assert_eq!(sheet.report()["touchpoints"]["t1"]["performance"], 100);
    }
}

mod bands {
    use super::*;
    use tangent::method::Band;

    /// A whole shows the most pressing band among its parts and theirs; a sibling's is not its business.
    #[test]
    fn worst_among_the_parts() {
        let mut sheet = Sheet::new();
        sheet.own("Whole", "customer-first-place").is("delight").matters(5);
        sheet.part(1, "Part", "thing").is("delight").matters(3);
        sheet.part(2, "Part of the part", "thing").is("unknown").matters(3);
        sheet.part(1, "Another", "thing").is("hurt").matters(1);
        sheet.own("Sibling", "customer-after-place").is("hurt").matters(5);
        let analysis = support::analysis(&sheet.assessment, &sheet.structure);
        let found: Vec<_> = analysis.points.iter().map(|point| point.worst_part).collect();
        assert_eq!(found, [Some(Band::Medium), Some(Band::Medium), None, None, None]);
    }

    #[test]
    fn by_impression_and_importance() {
        for (impression, by_importance) in [
            ("silent", ["medium", "medium", "high", "high", "high"]),
            ("hurt", ["low", "low", "high", "high", "high"]),
            ("unknown", ["low", "low", "medium", "high", "high"]),
            ("quiet", ["keep", "keep", "keep", "keep", "keep"]),
            ("delight", ["overkill", "overkill", "keep", "protect", "protect"]),
        ] {
            for (importance, band) in (1..).zip(by_importance) {
                let mut sheet = Sheet::new();
                sheet.item("issue-counter").is(impression).matters(importance);
                let report = sheet.report();
                let found = &report["touchpoints"]["t1"]["band"];
                assert_eq!(found, band, "{impression}, importance {importance}");
                let to_do = matches!(band, "high" | "medium" | "low");
                assert_eq!(report["order"], if to_do { json!(["t1"]) } else { json!([]) });
                if !to_do {
                    assert_eq!(report[band], json!(["t1"]), "{impression}, {importance}");
                }
            }
            let mut sheet = Sheet::new();
            sheet.item("issue-counter").is(impression);
            let report = sheet.report();
            assert_eq!(report["touchpoints"]["t1"]["band"], json!(null), "{impression}, none");
            assert_eq!(report["counts"]["banded"], 0);
        }
    }

    #[test]
    fn not_rated_none() {
        let mut sheet = Sheet::new();
        sheet.item("issue-counter").matters(5);
        assert_eq!(sheet.report()["touchpoints"]["t1"]["band"], json!(null));
    }

    #[test]
    fn follows_the_effective_importance() {
        let mut sheet = Sheet::new();
        sheet.item("issue-counter").is("hurt").matters(1).tells_on(2);
        sheet.own("Issue", "customer-receive-place").matters(5);
        assert_eq!(sheet.report()["touchpoints"]["t1"]["band"], "high");
    }

    /// `quiet_by_design` beside another impression is kept, but counts nowhere.
    #[test]
    fn rightly_so_needs_silence() {
        for (impression, band) in [("hurt", "high"), ("unknown", "high"), ("delight", "protect")] {
            let mut sheet = Sheet::new();
            sheet.item("issue-counter").is(impression).matters(4).0.rating.quiet_by_design = Some(true);
            let report = sheet.report();
            assert_eq!(report["touchpoints"]["t1"]["band"], band);
            assert_eq!(report["counts"]["quiet_by_design"], 0);
        }
    }

    #[test]
    fn protect_keep_and_overkill_as_listed() {
        let mut sheet = Sheet::new();
        sheet.own("a", "customer-receive-place").is("delight").matters(1);
        sheet.own("b", "customer-receive-place").is("delight").matters(5);
        sheet.own("c", "customer-receive-place").is("quiet").matters(5);
        sheet.own("d", "customer-receive-place").is("delight").matters(4).pinned();
        sheet.own("e", "customer-receive-place").is("delight").matters(3);
        sheet.own("f", "customer-receive-place").is("delight").matters(2);
        let report = sheet.report();
        assert_eq!(report["protect"], json!(["t2", "t4"]));
        assert_eq!(report["keep"], json!(["t3", "t5"]));
        assert_eq!(report["overkill"], json!(["t1", "t6"]));
    }
}

mod order {
    use super::*;

    /// Each touchpoint is bad and matters 5, but for where it leads; where one would start.
    #[track_caller]
    fn starts(leads: &[Option<u32>], expected: &[u32]) {
        let mut sheet = Sheet::new();
        for lead in leads {
            let point = sheet.own("Step", "colleague-receive-place").is("hurt").matters(5);
            if let Some(to) = lead {
                point.tells_on(*to);
            }
        }
        let analysis = support::analysis(&sheet.assessment, &sheet.structure);
        let order = tangent::method::order::order(&analysis);
        let found = tangent::method::order::starts(&analysis, &order);
        assert_eq!(found, expected.iter().map(|number| t(*number)).collect::<Vec<_>>(), "{leads:?}");
    }

    #[test]
    fn starts_are_the_first_three_and_one_of_a_chain() {
        starts(&[], &[]);
        starts(&[None, None], &[1, 2]);
        starts(&[None, None, None, None], &[1, 2, 3]);
        starts(&[Some(2), None, None, None], &[1, 3, 4]);
        starts(&[None, Some(1), Some(2), None], &[1, 4]);
        // Two that lead to the same are not on one chain.
        starts(&[Some(3), Some(3), None], &[1, 2]);
    }

    /// Each case: what is said of t1, t2, … and the order that follows.
    #[test]
    fn by_each_reason_in_turn() {
        type Said = fn(support::Said<'_>) -> support::Said<'_>;
        let cases: &[(&str, &[Said], &[&str])] = &[
            (
                "bands before everything: pinned, free and silent don't lift a lower one",
                &[
                    |p| p.is("silent").matters(2).pinned().fix("free_now"),
                    |p| p.is("unknown").matters(4),
                    |p| p.is("hurt").matters(1).pinned().fix("free_now"),
                    |p| p.is("unknown").matters(3),
                ],
                &["t2", "t1", "t4", "t3"],
            ),
            (
                "pinned before free",
                &[|p| p.is("silent").matters(5).fix("free_now"), |p| p.is("unknown").matters(4).pinned()],
                &["t2", "t1"],
            ),
            (
                "two pinned: the free one first",
                &[|p| p.is("silent").matters(5).pinned(), |p| p.is("unknown").matters(4).pinned().fix("free_now")],
                &["t2", "t1"],
            ),
            (
                "free before need: a fix of its own, or a weak check with that fix",
                &[
                    |p| p.is("silent").matters(5).fix("budget"),
                    |p| p.is("hurt").matters(3).fix("free_now"),
                    |p| p.is("hurt").matters(4).checks("place-owner=partly/free_now"),
                ],
                &["t3", "t2", "t1"],
            ),
            (
                "free only beside a weak answer of its own channel",
                &[
                    |p| p.is("hurt").matters(3).checks("place-owner=yes/free_now"),
                    |p| p.is("hurt").matters(3).checks("place-owner=na/free_now"),
                    |p| p.is("hurt").matters(3).checks("phone-owner=no/free_now"),
                    |p| p.is("hurt").matters(4),
                ],
                &["t4", "t1", "t2", "t3"],
            ),
            (
                "need times importance: silent 100, hurt 80, unknown 60",
                &[
                    |p| p.is("unknown").matters(4), // 240
                    |p| p.is("hurt").matters(3),    // 240
                    |p| p.is("unknown").matters(5), // 300
                    |p| p.is("silent").matters(3),  // 300
                    |p| p.is("hurt").matters(4),    // 320
                    |p| p.is("silent").matters(4),  // 400
                    |p| p.is("hurt").matters(5),    // 400
                    |p| p.is("silent").matters(5),  // 500
                ],
                &["t8", "t6", "t7", "t5", "t3", "t4", "t1", "t2"],
            ),
            (
                "then the lower performance, none last",
                &[
                    |p| p.is("hurt").matters(3),
                    |p| p.is("hurt").matters(3).checks("place-owner=yes"),
                    |p| p.is("hurt").matters(3).checks("place-owner=partly"),
                    |p| p.is("hurt").matters(3).checks("place-owner=no"),
                    |p| p.is("hurt").matters(3).checks("place-owner=na"),
                ],
                &["t4", "t3", "t2", "t1", "t5"],
            ),
            (
                "then as listed",
                &[|p| p.is("hurt").matters(1), |p| p.is("hurt").matters(1), |p| p.is("hurt").matters(1)],
                &["t1", "t2", "t3"],
            ),
            (
                "delight, quiet, not rated and unimportant are not in it",
                &[|p| p.is("delight").matters(5), |p| p.is("quiet").matters(5), |p| p.matters(5), |p| p.is("hurt")],
                &[],
            ),
        ];
        for (reason, points, expected) in cases {
            let mut sheet = Sheet::new();
            for said in *points {
                said(sheet.own("Point", "customer-receive-place"));
            }
            assert_eq!(sheet.report()["order"], json!(expected), "{reason}");
        }
    }

    /// Need goes by the effective importance.
    #[test]
    fn lifted_points_rise() {
        let mut sheet = Sheet::new();
        sheet.own("a", "customer-receive-place").is("hurt").matters(4);
        sheet.own("b", "colleague-receive-place").is("hurt").matters(3).tells_on(3);
        sheet.own("c", "customer-receive-place").is("delight").matters(5);
        assert_eq!(sheet.report()["order"], json!(["t2", "t1"]));
    }

    /// As listed, not by number.
    #[test]
    fn as_listed_is_the_order_of_the_list() {
        let mut sheet = Sheet::new();
        for _ in 0..3 {
            sheet.own("Point", "customer-receive-place").is("hurt").matters(1);
        }
        sheet.assessment.touchpoints.rotate_left(2);
        assert_eq!(sheet.report()["order"], json!(["t3", "t1", "t2"]));
    }

    /// "When more than half of at least five importances are 5".
    #[test]
    fn asks_for_pins() {
        use tangent::method::order::asks_for_pins;
        for (importances, asked) in [
            (&[5, 5, 5, 5][..], false),
            (&[5, 5, 5, 1, 1], true),
            (&[5, 5, 4, 4, 4], false),
            (&[5, 5, 5, 1, 1, 1], false),
            (&[5, 5, 5, 5, 1, 1], true),
            (&[], false),
        ] {
            let mut sheet = Sheet::new();
            sheet.own("not important", "customer-receive-place").is("hurt");
            for &value in importances {
                sheet.own("Point", "customer-receive-place").matters(value);
            }
            let analysis = support::analysis(&sheet.assessment, &sheet.structure);
            assert_eq!(asks_for_pins(&analysis), asked, "{importances:?}");
        }
    }
}

mod index {
    use super::*;

    #[track_caller]
    fn index(sheet: &Sheet, value: Option<u32>, low: Option<u32>, high: Option<u32>, rests_on: u32) {
        let found = &sheet.report()["index"];
        assert_eq!(found["value"], json!(value), "value");
        assert_eq!(found["low"], json!(low), "low");
        assert_eq!(found["high"], json!(high), "high");
        assert_eq!(found["rests_on"], json!(rests_on), "rests on");
    }

    #[test]
    fn weighs_by_importance() {
        let mut sheet = Sheet::new();
        index(&sheet, None, None, None, 0);
        sheet.own("a", "customer-receive-place").is("delight").matters(1);
        index(&sheet, Some(100), Some(100), Some(100), 1);
        sheet.own("b", "customer-receive-place").is("hurt").matters(5);
        index(&sheet, Some(17), Some(17), Some(17), 2);
        sheet.own("c", "customer-receive-place").is("silent").matters(2);
        index(&sheet, Some(13), Some(13), Some(13), 3); // 1/8 = 12.5
        sheet.own("d", "customer-receive-place").is("unknown").matters(2);
        index(&sheet, Some(13), Some(10), Some(30), 3);
        let weights = json!({ "delight": 1, "silent": 2, "hurt": 5, "unknown": 2 });
        assert_eq!(sheet.report()["index"]["weights"], weights);
    }

    #[test]
    fn only_unknown_has_a_range_and_no_value() {
        let mut sheet = Sheet::new();
        sheet.own("a", "customer-receive-place").is("unknown").matters(3);
        index(&sheet, None, Some(0), Some(100), 0);
    }

    #[test]
    fn leaves_out() {
        type Said = fn(support::Said<'_>) -> support::Said<'_>;
        let cases: [(&str, Said); 4] = [
            ("not rated", |p| p.matters(5)),
            ("no importance", |p| p.is("hurt")),
            ("an importance that is not its own", |p| p.is("hurt").tells_on(1)),
            ("quiet by design", |p| p.is("quiet").matters(5)),
        ];
        for (reason, said) in cases {
            let mut sheet = Sheet::new();
            sheet.own("a", "customer-receive-place").is("delight").matters(3);
            said(sheet.own("b", "customer-receive-place"));
            println!("left out: {reason}");
            index(&sheet, Some(100), Some(100), Some(100), 1);
        }
    }

    /// A part is spoken for by any of its wholes that is both rated and given an importance.
    #[test]
    fn parts_are_spoken_for() {
        let hurt_within = |whole: fn(support::Said<'_>) -> support::Said<'_>| {
            let mut sheet = Sheet::new();
            whole(sheet.own("Whole", "customer-receive-place"));
            sheet.part(1, "Between", "thing");
            sheet.part(2, "Part", "thing").is("hurt").matters(2);
            sheet.report()["index"]["weights"]["hurt"].clone()
        };
        assert_eq!(hurt_within(|p| p.is("delight").matters(2)), 0, "rated and important");
        assert_eq!(hurt_within(|p| p.is("quiet").matters(2)), 0, "also where it is quiet by design");
        assert_eq!(hurt_within(|p| p.is("unknown").matters(2)), 0, "unknown is a rating");
        assert_eq!(hurt_within(|p| p.is("delight")), 2, "no importance");
        assert_eq!(hurt_within(|p| p.matters(2)), 2, "not rated");
        assert_eq!(hurt_within(|p| p), 2, "nothing said");
    }

    /// An importance that only a chain gives does not make a whole speak for its parts.
    #[test]
    fn a_lifted_whole_does_not_speak() {
        let mut sheet = Sheet::new();
        sheet.own("Whole", "colleague-receive-place").is("delight").tells_on(2);
        sheet.own("Issue", "customer-receive-place").matters(5);
        sheet.part(1, "Part", "thing").is("hurt").matters(2);
        assert_eq!(sheet.report()["index"]["weights"]["hurt"], 2);
    }
}

mod counts {
    use super::*;

    #[test]
    fn of_everything() {
        let mut sheet = Sheet::new();
        sheet.own("a", "customer-receive-place").is("delight").matters(3).known_by("guess");
        sheet.own("b", "supplier-receive-place").is("silent").known_by("seen");
        sheet.own("c", "applicant-receive-place").is("quiet").matters(1).known_by("guess");
        sheet.own("d", "colleague-receive-place").is("hurt").known_by("asked");
        sheet.own("e", "other-receive-place").is("unknown").matters(2);
        sheet.part(5, "f", "thing").known_by("guess");
        sheet.foreign("moon-landing").is("hurt").matters(5).known_by("guess");
        assert_eq!(
            sheet.report()["counts"],
            json!({
                "listed": 6, "rated": 5, "not_rated": 1, "banded": 3, "quiet_by_design": 1,
                "by_impression": { "delight": 1, "silent": 2, "hurt": 1, "unknown": 1 },
                "by_counterpart": { "customer": 1, "supplier": 1, "applicant": 1, "colleague": 1, "other": 2 },
                "guess_percent": 60
            })
        );
    }

    #[test]
    fn guesses_among_given_evidence() {
        for (evidence, expected) in [
            (&[][..], None),
            (&["seen"], Some(0)),
            (&["guess"], Some(100)),
            (&["guess", "seen", "asked"], Some(33)),
            (&["guess", "guess", "asked"], Some(67)),
            (&["guess", "seen", "seen", "seen", "seen", "asked", "asked", "asked"], Some(13)),
        ] {
            let mut sheet = Sheet::new();
            sheet.own("says nothing", "customer-receive-place");
            for known_by in evidence {
                sheet.own("Point", "customer-receive-place").known_by(known_by);
            }
            let report = sheet.report();
            assert_eq!(report["counts"]["guess_percent"], json!(expected), "{evidence:?}");
        }
    }
}

mod places {
    use super::*;

    /// A part whose counterpart or stage is null has its whole's, each for itself.
    #[test]
    fn of_parts() {
        let mut sheet = Sheet::new();
        sheet.meets(&["customer", "other"]);
        sheet.own("Whole", "customer-first-place");
        sheet.part(1, "Part", "thing");
        let part = sheet.part(2, "Part of the part, later", "thing");
        if let tangent::domain::Subject::Own { stage, .. } = &mut part.0.subject {
            *stage = Some(word("after"));
        }
        sheet.part(3, "Still later", "thing");
        let part = sheet.part(4, "For a courier", "thing");
        if let tangent::domain::Subject::Own { counterpart, .. } = &mut part.0.subject {
            *counterpart = Some(word("other"));
        }
        let report = sheet.report();
        let counts = &report["counts"]["by_counterpart"];
        assert_eq!((&counts["customer"], &counts["other"]), (&json!(4), &json!(1)));
        let spots = report["blind_spots"].as_array().unwrap();
        let blind =
            |counterpart: &str, stage: &str| spots.contains(&json!({ "counterpart": counterpart, "stage": stage }));
        assert!(!blind("customer", "first") && !blind("customer", "after"));
        assert!(blind("other", "first") && !blind("other", "after"));
    }

    /// An item is where the pack says, also as a part of something elsewhere.
    #[test]
    fn of_items() {
        let mut sheet = Sheet::new();
        sheet.own("Whole", "customer-first-place");
        sheet.item("supplier-after-person").part_of(1);
        assert_eq!(sheet.report()["counts"]["by_counterpart"]["supplier"], 1);
    }
}

mod blind_spots {
    use super::*;

    #[test]
    fn for_each_chosen_counterpart_in_order() {
        let mut sheet = Sheet::new();
        sheet.meets(&["other", "supplier"]);
        for stage in ["unaware", "first", "choose", "agree", "receive", "support"] {
            sheet.own("Point", &format!("supplier-{stage}-thing"));
            sheet.own("Point", &format!("other-{stage}-thing"));
        }
        sheet.own("Not theirs", "customer-part-thing");
        let said = tangent::domain::Event::NothingHereSaid;
        sheet.assessment = said(support::cell("other", "after"), true).apply(&sheet.assessment).unwrap();
        sheet.assessment = said(support::cell("customer", "after"), true).apply(&sheet.assessment).unwrap();
        let report = sheet.report();
        assert_eq!(
            report["blind_spots"],
            json!([
                { "counterpart": "supplier", "stage": "part" },
                { "counterpart": "supplier", "stage": "after" },
                { "counterpart": "other", "stage": "part" },
            ])
        );
        assert_eq!(report["not_looked_at"], json!(["customer", "applicant", "colleague"]));
    }

    #[test]
    fn a_chosen_counterpart_of_whom_nothing_is_listed_has_eight() {
        let mut sheet = Sheet::new();
        sheet.meets(&["customer"]);
        assert_eq!(sheet.report()["blind_spots"].as_array().unwrap().len(), 8);
    }

    /// What the pack lacks fills no cell.
    #[test]
    fn the_unknown_fills_nothing() {
        let mut sheet = Sheet::new();
        sheet.meets(&["customer"]);
        let point = sheet.foreign("moon-landing");
        if let tangent::domain::Subject::Item { stated, .. } = &mut point.0.subject {
            stated.counterpart = Some(word("customer"));
            stated.stage = Some(word("first"));
        }
        assert_eq!(sheet.report()["blind_spots"].as_array().unwrap().len(), 8);
    }
}

mod quadrants {
    use super::*;

    #[test]
    fn cross_at_importance_3_and_performance_50() {
        for (importance, checks, expected) in [
            (3, "place-owner=partly", json!("keep_up")),
            (5, "place-owner=yes", json!("keep_up")),
            (3, "place-owner=no", json!("concentrate")),
            (3, "place-owner=partly place-easy=partly place-kind=no", json!("concentrate")),
            (2, "place-owner=partly", json!("overkill")),
            (2, "place-owner=no", json!("low_priority")),
            (1, "place-owner=no", json!("low_priority")),
            (5, "", json!(null)),
            (5, "place-owner=na", json!(null)),
        ] {
            let mut sheet = Sheet::new();
            let point = sheet.own("Point", "customer-receive-place").matters(importance);
            point.checks(checks);
            let found = &sheet.report()["touchpoints"]["t1"]["quadrant"];
            assert_eq!(found, &expected, "importance {importance}, {checks}");
        }
        let mut sheet = Sheet::new();
        sheet.own("No importance", "customer-receive-place").checks("place-owner=yes");
        assert_eq!(sheet.report()["touchpoints"]["t1"]["quadrant"], json!(null));
    }

    /// By the effective importance, and whether it is rated doesn't matter.
    #[test]
    fn by_effective_importance() {
        let mut sheet = Sheet::new();
        sheet.own("a", "colleague-receive-place").matters(1).checks("place-owner=no").tells_on(2);
        sheet.own("b", "customer-receive-place").matters(3);
        assert_eq!(sheet.report()["touchpoints"]["t1"]["quadrant"], "concentrate");
    }
}

mod contradictions {
    use super::*;

    #[test]
    fn of_answers_and_impression() {
        let three_quarters = "place-owner=yes place-kind=partly";
        let below = "place-owner=yes place-kind=yes place-easy=no"; // 67
        let half = "place-owner=partly";
        let under_half = "place-owner=partly place-kind=partly place-easy=no"; // 33
        for (impression, checks, expected) in [
            ("hurt", three_quarters, Some("good_answers")),
            ("silent", three_quarters, Some("good_answers")),
            ("quiet", three_quarters, None),
            ("unknown", three_quarters, None),
            ("delight", three_quarters, None),
            ("hurt", below, None),
            ("silent", below, None),
            ("delight", half, None),
            ("delight", under_half, Some("poor_answers")),
            ("hurt", under_half, None),
            ("silent", under_half, None),
            ("unknown", under_half, None),
            ("hurt", "", None),
            ("delight", "place-owner=na", None),
        ] {
            let mut sheet = Sheet::new();
            sheet.own("Point", "customer-receive-place").is(impression).checks(checks);
            let expected: Vec<_> = expected.iter().map(|kind| json!({ "touchpoint": "t1", "kind": kind })).collect();
            let found = sheet.report()["contradictions"].clone();
            assert_eq!(found, json!(expected), "{impression}: {checks}");
        }
    }
}

mod heroics {
    use super::*;

    #[test]
    fn inner_hurt_that_reaches_outer_delight() {
        let mut sheet = Sheet::new();
        sheet.own("a", "colleague-receive-place").is("hurt").tells_on(2);
        sheet.own("b", "colleague-receive-place").is("delight").tells_on(3);
        sheet.own("c", "customer-receive-place").is("delight").tells_on(4);
        sheet.own("d", "other-receive-place").is("hurt").tells_on(5);
        sheet.own("e", "supplier-receive-place").is("delight");
        sheet.own("f", "colleague-receive-place").is("hurt").tells_on(5);
        sheet.own("g", "colleague-receive-place").is("silent").tells_on(3);
        sheet.own("h", "customer-receive-place").is("hurt").tells_on(3);
        sheet.own("i", "colleague-receive-place").is("hurt");
        let pair = |from: &str, to: &str| json!({ "from": from, "to": to });
        assert_eq!(
            sheet.report()["heroics"],
            json!([pair("t1", "t3"), pair("t1", "t5"), pair("t6", "t5")]),
            "one for each pair, by the inner one as listed, nearest first"
        );
    }

    /// A link may hold a chain of thousands: its pairs would be millions.
    #[test]
    fn of_an_endless_chain_are_counted_to_an_end() {
        let mut sheet = Sheet::new();
        for n in 1..=200 {
            sheet.own("a", "colleague-receive-place").is("hurt").tells_on(n + 1);
        }
        for n in 201..400 {
            sheet.own("b", "customer-receive-place").is("delight").tells_on(n + 1);
        }
        sheet.own("c", "customer-receive-place").is("delight");
        assert_eq!(sheet.report()["heroics"].as_array().unwrap().len(), 10_000);
    }
}

mod jumps {
    use super::*;

    /// Points as `stage-impression`, all of one counterpart.
    #[track_caller]
    fn jumps(points: &[&str], expected: &[(&str, &str)]) {
        let mut sheet = Sheet::new();
        for point in points {
            let (stage, impression) = point.split_once('-').unwrap();
            sheet.own("Point", &format!("customer-{stage}-place")).is(impression);
        }
        let expected: Vec<_> =
            expected.iter().map(|(from, to)| json!({ "counterpart": "customer", "from": from, "to": to })).collect();
        assert_eq!(sheet.report()["jumps"], json!(expected), "{points:?}");
    }

    #[test]
    fn from_all_delight_to_any_trouble() {
        jumps(&[], &[]);
        jumps(&["first-delight"], &[]);
        jumps(&["first-delight", "choose-delight"], &[]);
        jumps(&["first-delight", "choose-hurt"], &[("first", "choose")]);
        jumps(&["first-delight", "choose-silent"], &[("first", "choose")]);
        jumps(&["first-delight", "choose-delight", "choose-hurt"], &[("first", "choose")]);
        jumps(&["first-delight", "first-hurt", "choose-hurt"], &[]);
        jumps(&["first-delight", "first-silent", "choose-hurt"], &[]);
        jumps(&["first-hurt", "choose-delight"], &[]);
        // Neighbours among the stages of which something is known.
        jumps(&["unaware-delight", "after-hurt"], &[("unaware", "after")]);
        jumps(&["first-delight", "choose-unknown", "agree-hurt"], &[("first", "agree")]);
        jumps(&["first-delight", "choose-quiet", "agree-hurt"], &[("first", "agree")]);
        jumps(&["first-delight", "first-quiet", "first-unknown", "agree-hurt"], &[("first", "agree")]);
        jumps(&["first-delight", "choose-quiet"], &[]);
        jumps(&["first-delight", "choose-unknown"], &[]);
        jumps(
            &["first-delight", "choose-hurt", "agree-delight", "part-silent", "after-hurt"],
            &[("first", "choose"), ("agree", "part")],
        );
        // The order of the list doesn't matter.
        jumps(&["choose-hurt", "first-delight"], &[("first", "choose")]);
    }

    #[test]
    fn each_counterpart_for_itself() {
        let mut sheet = Sheet::new();
        sheet.own("a", "other-first-place").is("delight");
        sheet.own("b", "other-after-place").is("hurt");
        sheet.own("c", "customer-first-place").is("delight");
        sheet.own("d", "supplier-after-place").is("hurt");
        sheet.own("e", "customer-after-place").is("silent");
        assert_eq!(
            sheet.report()["jumps"],
            json!([
                { "counterpart": "customer", "from": "first", "to": "after" },
                { "counterpart": "other", "from": "first", "to": "after" },
            ])
        );
    }

    #[test]
    fn parts_count() {
        let mut sheet = Sheet::new();
        sheet.own("Whole", "customer-first-place").is("delight");
        sheet.part(1, "Part", "thing").is("hurt");
        sheet.own("Then", "customer-after-place").is("hurt");
        assert_eq!(sheet.report()["jumps"], json!([]));
    }
}

mod patterns {
    use super::*;

    /// Answers of one aspect, each at a touchpoint of its own.
    #[track_caller]
    fn ownership(answers: &[&str], expected: Option<(u32, u32, u32)>) {
        let mut sheet = Sheet::new();
        for answer in answers {
            let point = sheet.own("Point", "customer-receive-place");
            point.checks(&format!("place-owner={answer}"));
        }
        let expected: Vec<_> = expected
            .iter()
            .map(|(failing, seen, strength)| {
                json!({ "aspect": "ownership", "failing": failing, "seen": seen,
                        "strength": strength, "confirmed_by": [] })
            })
            .collect();
        assert_eq!(sheet.report()["patterns"], json!(expected), "{answers:?}");
    }

    #[test]
    fn three_fail_and_half_of_those_seen() {
        ownership(&["no", "no"], None);
        ownership(&["no", "no", "partly"], Some((3, 3, 100)));
        ownership(&["no", "no", "no", "yes"], Some((3, 4, 75)));
        ownership(&["no", "no", "no", "yes", "yes", "yes"], Some((3, 6, 50)));
        ownership(&["no", "no", "no", "yes", "yes", "yes", "yes"], None);
        ownership(&["no", "no", "no", "na", "na", "na", "na"], Some((3, 3, 100)));
        ownership(&["partly", "partly", "na"], None);
        ownership(&["partly", "partly", "partly", "partly", "yes", "yes"], Some((4, 6, 67)));
    }

    /// Touchpoints are counted, not answers; across channels.
    #[test]
    fn across_channels() {
        let mut sheet = Sheet::new();
        sheet.own("a", "customer-receive-place").checks("place-owner=no");
        sheet.own("b", "customer-receive-phone").checks("phone-owner=no");
        sheet.own("c", "customer-receive-process").checks("process-owner=partly");
        sheet.own("d", "customer-receive-place").checks("phone-owner=no rocket-fuel=no");
        sheet.foreign("moon-landing").checks("place-owner=no");
        let found = sheet.report()["patterns"].clone();
        assert_eq!((&found[0]["failing"], &found[0]["seen"]), (&json!(3), &json!(3)));
        assert_eq!(found.as_array().unwrap().len(), 1);
    }

    /// Some packs ask two checks about one aspect in a channel: any weak one among them fails.
    #[test]
    fn two_checks_of_one_aspect() {
        use tangent::domain::structure::{Aspect, Check, Register};
        let mut sheet = Sheet::new();
        let mut checks: Vec<_> = sheet.structure.checks.iter().cloned().collect();
        let double = Check { id: id("place-heir"), code: 99, ..checks[0].clone() };
        checks.push(Check { aspect: Aspect::Ownership, ..double });
        sheet.structure.checks = Register::new(checks).unwrap();
        for answers in [
            "place-owner=yes place-heir=no",
            "place-owner=no place-heir=yes",
            "place-heir=no",
            "place-owner=na place-heir=yes",
        ] {
            sheet.own("Point", "customer-receive-place").checks(answers);
        }
        let found = &sheet.report()["patterns"][0];
        assert_eq!((&found["failing"], &found["seen"]), (&json!(3), &json!(4)));
    }

    #[test]
    fn strongest_first_then_by_aspect() {
        let mut sheet = Sheet::new();
        for _ in 0..3 {
            sheet.own("a", "customer-receive-place").checks("place-looks=no place-kind=no place-quick=no");
        }
        sheet.own("b", "customer-receive-place").checks("place-quick=yes");
        let found: Vec<_> = sheet.report()["patterns"]
            .as_array()
            .unwrap()
            .iter()
            .map(|pattern| pattern["aspect"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(found, ["warmth", "appearance", "speed"]);
    }

    /// Each aspect with the channel that asks it, and the zones that it echoes, in METHOD's order.
    #[test]
    fn echoes() {
        for (aspect, channel, check, zones) in [
            ("clarity", "person", "person-clear", &["processes", "systems"][..]),
            ("speed", "place", "place-quick", &["organisation", "processes"]),
            ("ease", "place", "place-easy", &["systems"]),
            ("warmth", "place", "place-kind", &["understanding", "goals"]),
            ("consistency", "person", "person-same", &["channels", "vision"]),
            ("ownership", "place", "place-owner", &["handoffs", "organisation"]),
            ("continuity", "place", "place-again", &["data", "channels"]),
            ("appearance", "place", "place-looks", &["vision", "metrics"]),
        ] {
            for frequency in ["never", "rarely", "often", "always", "unknown"] {
                let mut sheet = Sheet::new();
                for _ in 0..3 {
                    let point = sheet.own("Point", &format!("customer-receive-{channel}"));
                    point.checks(&format!("{check}=no"));
                }
                for zone in [
                    "organisation",
                    "channels",
                    "systems",
                    "data",
                    "processes",
                    "vision",
                    "understanding",
                    "goals",
                    "metrics",
                    "handoffs",
                ] {
                    sheet.zone(zone, frequency);
                }
                let hot = matches!(frequency, "often" | "always");
                let found = &sheet.report()["patterns"];
                assert_eq!(found[0]["aspect"], aspect);
                assert_eq!(
                    found[0]["confirmed_by"],
                    if hot { json!(zones) } else { json!([]) },
                    "{aspect}, all {frequency}"
                );
            }
        }
    }
}

mod zones {
    use super::*;

    #[test]
    fn index_and_hot_ones() {
        for (said, index, rests_on, hot) in [
            (&[][..], None, 0, &[][..]),
            (&[("data", "unknown")], None, 0, &[]),
            (&[("data", "never")], Some(0), 1, &[]),
            (&[("data", "rarely")], Some(33), 1, &[]),
            (&[("data", "often")], Some(67), 1, &["data"]),
            (&[("data", "always"), ("vision", "unknown")], Some(100), 1, &["data"]),
            (
                &[("handoffs", "often"), ("data", "always"), ("channels", "often"), ("metrics", "always")],
                Some(83),
                4,
                &["data", "metrics", "channels", "handoffs"],
            ),
            (
                &[
                    ("handoffs", "rarely"),
                    ("data", "rarely"),
                    ("channels", "never"),
                    ("metrics", "never"),
                    ("goals", "never"),
                    ("vision", "never"),
                    ("systems", "never"),
                    ("processes", "never"),
                ],
                Some(8),
                8,
                &[],
            ),
        ] {
            let mut sheet = Sheet::new();
            for (zone, frequency) in said {
                sheet.zone(zone, frequency);
            }
            let found = &sheet.report()["zones"];
            assert_eq!(found["index"], json!(index), "{said:?}");
            assert_eq!(found["rests_on"], json!(rests_on), "{said:?}");
            assert_eq!(found["hot"], json!(hot), "{said:?}");
        }
    }

    /// cases, minutes, lost; hour_cost, customer_value → the loss.
    #[test]
    fn losses() {
        type Figures = [Option<u32>; 5];
        let cases: [(Figures, Option<u64>); 14] = [
            ([None; 5], None),
            ([Some(12), Some(40), None, Some(900), None], Some(7200)),
            ([Some(12), Some(40), None, None, None], None),
            ([Some(12), None, None, Some(900), None], None),
            ([None, Some(40), None, Some(900), None], None),
            ([Some(0), Some(40), None, Some(900), None], Some(0)),
            ([Some(1), Some(1), None, Some(30), None], Some(1)),
            ([Some(1), Some(1), None, Some(29), None], Some(0)),
            ([None, None, Some(2), None, Some(5000)], Some(10_000)),
            ([None, None, Some(0), None, Some(5000)], Some(0)),
            ([None, None, Some(2), Some(900), None], None),
            ([Some(12), Some(40), Some(2), Some(900), Some(5000)], Some(17_200)),
            ([Some(12), Some(40), Some(2), Some(900), None], Some(7200)),
            (
                [Some(100_000), Some(10_000), Some(100_000), Some(1_000_000), Some(1_000_000_000)],
                Some(16_666_666_666_667 + 100_000_000_000_000),
            ),
        ];
        for ([cases, minutes, lost, hour_cost, customer_value], expected) in cases {
            let mut sheet = Sheet::new();
            let answer = &mut sheet.assessment.zones[word::<tangent::domain::Zone>("data")];
            (answer.cases, answer.minutes, answer.lost) = (cases, minutes, lost);
            sheet.assessment.money.hour_cost = hour_cost;
            sheet.assessment.money.customer_value = customer_value;
            let found = sheet.report()["zones"]["losses"].clone();
            let by_zone = expected.map_or(json!({}), |loss| json!({ "data": loss }));
            let rests_on = u32::from(expected.is_some());
            assert_eq!(
                found,
                json!({ "by_zone": by_zone, "total": expected, "rests_on": rests_on }),
                "{:?}",
                [cases, minutes, lost, hour_cost, customer_value]
            );
        }
    }

    #[test]
    fn the_same_cases_are_added_once() {
        let mut sheet = Sheet::new();
        sheet.assessment.money.hour_cost = Some(60);
        let mut zone = |zone: &str, cases: Option<u32>, same_as: Option<&str>| {
            let answer = &mut sheet.assessment.zones[word::<tangent::domain::Zone>(zone)];
            (answer.cases, answer.minutes) = (cases, Some(1));
            answer.same_as = same_as.map(word);
        };
        zone("data", Some(10), None);
        zone("channels", Some(3), Some("data"));
        zone("systems", Some(4), Some("data"));
        zone("vision", None, None);
        zone("goals", Some(5), Some("vision"));
        let found = sheet.report()["zones"]["losses"].clone();
        assert_eq!(
            found,
            json!({
                "by_zone": { "data": 10, "channels": 3, "systems": 4, "goals": 5 },
                "total": 15, "rests_on": 2
            })
        );
    }

    /// Ten greatest losses are still exact in a double.
    #[test]
    fn the_greatest_sum_is_exact() {
        let one = 16_666_666_666_667_u64 + 100_000 * 1_000_000_000;
        assert!(10 * one < 1 << 53);
    }
}

mod mirror {
    use super::*;

    #[track_caller]
    fn mirror(answers: &[(&str, &str, &str)], gap: Option<u32>, coverage: Option<u32>, rests_on: u32, hollow: &[&str]) {
        let mut sheet = Sheet::new();
        for (pair, outward, inward) in answers {
            let degree = |id: &str| (id != "-").then(|| word(id));
            sheet.assessment.mirror.push(tangent::domain::PairAnswer {
                pair: id(pair),
                outward: degree(outward),
                inward: degree(inward),
                extra: Default::default(),
            });
        }
        assert_eq!(
            sheet.report()["mirror"],
            json!({ "gap": gap, "coverage": coverage, "rests_on": rests_on, "hollow": hollow }),
            "{answers:?}"
        );
    }

    #[test]
    fn gap_and_coverage() {
        mirror(&[], None, None, 0, &[]);
        mirror(&[("welcome", "yes", "no")], Some(100), Some(0), 1, &["welcome"]);
        mirror(&[("welcome", "yes", "partly")], Some(50), Some(100), 1, &[]);
        mirror(&[("welcome", "yes", "yes")], Some(0), Some(100), 1, &[]);
        mirror(&[("welcome", "partly", "no")], Some(100), Some(0), 1, &[]);
        mirror(&[("welcome", "partly", "yes")], Some(0), Some(100), 1, &[]);
        mirror(&[("welcome", "no", "yes")], None, None, 1, &[]);
        mirror(&[("welcome", "no", "no")], None, None, 1, &[]);
        // One side only, or unknown to the pack: kept, and counts nowhere.
        mirror(&[("welcome", "yes", "-"), ("thanks", "-", "no")], None, None, 0, &[]);
        mirror(&[("levitation", "yes", "no")], None, None, 0, &[]);
        mirror(&[("levitation", "yes", "no"), ("thanks", "yes", "yes")], Some(0), Some(100), 1, &[]);
        // Too much inside does not make up for too little elsewhere.
        mirror(&[("welcome", "yes", "no"), ("thanks", "partly", "yes")], Some(67), Some(50), 2, &["welcome"]);
    }

    #[test]
    fn hollow_ones_as_the_pack_names_them() {
        let all: Vec<_> = PAIRS.iter().rev().map(|pair| (*pair, "yes", "no")).collect();
        mirror(&all, Some(100), Some(0), 12, &PAIRS);
    }
}

mod roots {
    use super::*;

    #[test]
    fn share_of_points() {
        for (answers, value, rests_on) in [
            (&[][..], None, 0),
            (&[("owner", "no")], Some(0), 1),
            (&[("owner", "partly")], Some(50), 1),
            (&[("owner", "yes"), ("system", "partly"), ("holds_alone", "no")], Some(50), 3),
            (&[("owner", "partly"), ("system", "no"), ("holds_alone", "no")], Some(17), 3),
            (&[("luck", "yes")], None, 0),
            (&[("luck", "yes"), ("owner", "no")], Some(0), 1),
        ] {
            let mut sheet = Sheet::new();
            for (root, degree) in answers {
                let (root, degree) = (id(root), word(degree));
                sheet.assessment.roots.push(tangent::domain::RootAnswer { root, degree });
            }
            let expected = json!({ "value": value, "rests_on": rests_on });
            assert_eq!(sheet.report()["roots"], expected, "{answers:?}");
        }
    }
}

mod suggestions {
    use super::*;
    use tangent::domain::{Event, Source};

    fn check(check: &str, touchpoint: &str, effort: &str) -> serde_json::Value {
        json!({ "source": { "check": check, "touchpoint": touchpoint }, "effort": effort })
    }

    fn of(kind: &str, what: &str, effort: &str) -> serde_json::Value {
        json!({ "source": { kind: what }, "effort": effort })
    }

    /// What is said of one touchpoint, and what is suggested for it.
    #[test]
    fn for_one_touchpoint() {
        type Said = fn(support::Said<'_>) -> support::Said<'_>;
        let cases: Vec<(&str, Said, Vec<serde_json::Value>)> = vec![
            ("nothing said", |p| p, vec![]),
            ("a weak check, not rated", |p| p.checks("place-owner=no"), vec![check("place-owner", "t1", "small")]),
            ("free", |p| p.checks("place-owner=partly/free_now"), vec![check("place-owner", "t1", "free_now")]),
            ("budget", |p| p.checks("place-owner=no/budget"), vec![check("place-owner", "t1", "large")]),
            ("others", |p| p.checks("place-owner=no/others"), vec![check("place-owner", "t1", "large")]),
            ("later", |p| p.checks("place-owner=no/later"), vec![check("place-owner", "t1", "small")]),
            ("a fix beside yes or na", |p| p.checks("place-owner=yes/free_now place-easy=na/free_now"), vec![]),
            ("another channel", |p| p.checks("phone-owner=no/free_now rocket-fuel=no"), vec![]),
            (
                "the pack's order of checks",
                |p| p.checks("place-looks=no place-owner=no place-quick=no"),
                vec![
                    check("place-quick", "t1", "small"),
                    check("place-owner", "t1", "small"),
                    check("place-looks", "t1", "small"),
                ],
            ),
            (
                "hurt with a fix of its own, no importance: no band, so nobody is asked",
                |p| p.is("hurt").fix("budget"),
                vec![of("fix", "t1", "large")],
            ),
            ("silent with a fix", |p| p.is("silent").fix("free_now"), vec![of("fix", "t1", "free_now")]),
            ("later", |p| p.is("silent").fix("later"), vec![of("fix", "t1", "small")]),
            ("quiet with a fix", |p| p.is("quiet").matters(5).fix("free_now"), vec![]),
            ("delight with a fix", |p| p.is("delight").matters(5).fix("free_now"), vec![]),
            (
                "no fix beside a weak check",
                |p| p.is("hurt").fix("free_now").checks("place-owner=no"),
                vec![check("place-owner", "t1", "small")],
            ),
            (
                "a fix beside a check of another channel",
                |p| p.is("hurt").fix("others").checks("phone-owner=no"),
                vec![of("fix", "t1", "large")],
            ),
            ("unknown", |p| p.is("unknown"), vec![of("ask", "t1", "free_now")]),
            (
                "unknown with answers and a fix",
                |p| p.is("unknown").fix("budget").checks("place-owner=no"),
                vec![of("ask", "t1", "free_now"), check("place-owner", "t1", "small")],
            ),
            ("hurt, high, nothing answered", |p| p.is("hurt").matters(3), vec![of("ask", "t1", "free_now")]),
            ("silent, medium", |p| p.is("silent").matters(1), vec![of("ask", "t1", "free_now")]),
            ("hurt, low", |p| p.is("hurt").matters(2), vec![]),
            ("quiet", |p| p.is("quiet").matters(5), vec![]),
            ("delight", |p| p.is("delight").matters(5), vec![]),
            ("answered", |p| p.is("hurt").matters(5).checks("place-owner=yes"), vec![]),
            (
                "answered na only",
                |p| p.is("hurt").matters(5).checks("place-owner=na"),
                vec![of("ask", "t1", "free_now")],
            ),
            (
                "answered for another channel only",
                |p| p.is("hurt").matters(5).checks("phone-owner=yes"),
                vec![of("ask", "t1", "free_now")],
            ),
            (
                "fix, then ask",
                |p| p.is("hurt").matters(5).fix("free_now"),
                vec![of("fix", "t1", "free_now"), of("ask", "t1", "free_now")],
            ),
        ];
        for (reason, said, expected) in cases {
            let mut sheet = Sheet::new();
            said(sheet.own("Point", "customer-receive-place"));
            assert_eq!(sheet.report()["suggestions"], json!(expected), "{reason}");
        }
    }

    fn whole_firm() -> Sheet {
        let mut sheet = Sheet::new();
        sheet
            .own("outside the order", "customer-receive-place")
            .is("delight")
            .matters(5)
            .checks("place-owner=no place-easy=no/free_now");
        sheet
            .own("low", "customer-receive-place")
            .is("hurt")
            .matters(1)
            .checks("place-owner=no/free_now place-easy=no");
        sheet
            .own("high", "customer-receive-place")
            .is("hurt")
            .matters(3)
            .checks("place-owner=no place-easy=no/free_now");
        sheet.own("without a band", "customer-receive-place").is("unknown");
        sheet.zone("handoffs", "often");
        sheet.zone("data", "always");
        for pair in ["thanks", "loyalty"] {
            let said = |inward, degree| Event::PairAnswered { pair: id(pair), inward, degree: Some(word(degree)) };
            sheet.assessment = said(false, "yes").apply(&sheet.assessment).unwrap();
            sheet.assessment = said(true, "no").apply(&sheet.assessment).unwrap();
        }
        sheet
    }

    #[test]
    fn in_order() {
        assert_eq!(
            whole_firm().report()["suggestions"],
            json!([
                check("place-easy", "t3", "free_now"),
                check("place-owner", "t2", "free_now"),
                check("place-easy", "t1", "free_now"),
                of("ask", "t4", "free_now"),
                of("zone", "data", "free_now"),
                of("zone", "handoffs", "free_now"),
                check("place-owner", "t3", "small"),
                check("place-easy", "t2", "small"),
                check("place-owner", "t1", "small"),
                of("pair", "loyalty", "small"),
                of("pair", "thanks", "small"),
            ])
        );
    }

    /// "While an action with an equal source exists, it is not offered", whatever its state.
    #[test]
    fn taken_ones_are_not_offered() {
        for state in ["queue", "doing", "done"] {
            let mut sheet = whole_firm();
            let sources = vec![
                Source::Check { check: id("place-easy"), touchpoint: t(3) },
                Source::Ask(t(4)),
                Source::Zone(word("data")),
                Source::Pair(id("thanks")),
                // Not equal to any suggestion: another check, another kind, the touchpoint itself.
                Source::Check { check: id("place-looks"), touchpoint: t(2) },
                Source::Fix(t(2)),
                Source::Touchpoint(t(1)),
            ];
            let taken = sources.into_iter().map(|source| (source, word("small"))).collect();
            sheet.assessment = Event::SuggestionsTaken(taken).apply(&sheet.assessment).unwrap();
            for action in &mut sheet.assessment.actions {
                std::rc::Rc::make_mut(action).state = word(state);
            }
            assert_eq!(
                sheet.report()["suggestions"],
                json!([
                    check("place-owner", "t2", "free_now"),
                    check("place-easy", "t1", "free_now"),
                    of("zone", "handoffs", "free_now"),
                    check("place-owner", "t3", "small"),
                    check("place-easy", "t2", "small"),
                    check("place-owner", "t1", "small"),
                    of("pair", "loyalty", "small"),
                ]),
                "{state}"
            );
        }
    }

    /// "The first batch is all that is free_now; when nothing free_now is in queue, doing or still suggested,
    /// the next batch of 5 is offered." Five at most stand there at once.
    #[test]
    fn come_in_batches() {
        use tangent::domain::{Action, ActionId, Effort, State};
        use tangent::method::suggestion::{Suggestion, offered};
        use {Effort::FreeNow, Effort::Large, Effort::Small, State::Doing, State::Done, State::Queue};
        type Case<'c> = (&'c str, usize, usize, &'c [(Effort, State)], usize);
        let cases: [Case<'_>; 13] = [
            ("nothing is suggested", 0, 0, &[], 0),
            ("what is free, and nothing else", 3, 8, &[], 3),
            ("five of what is free", 8, 3, &[], 5),
            ("also while more of it is in the plan", 1, 9, &[(FreeNow, Queue), (FreeNow, Done)], 1),
            ("nothing else while a free one waits", 0, 9, &[(FreeNow, Queue)], 0),
            ("nor while one is in hand", 0, 9, &[(FreeNow, Done), (FreeNow, Doing)], 0),
            ("the next five once it is done", 0, 9, &[(FreeNow, Done)], 5),
            ("the next five where none was free", 0, 9, &[], 5),
            ("what is planned of the rest holds nothing back", 0, 9, &[(Small, Doing), (Large, Queue)], 5),
            ("five", 0, 5, &[], 5),
            ("what is left", 0, 4, &[(FreeNow, Done)], 4),
            ("nothing is left", 0, 0, &[(FreeNow, Done)], 0),
            ("nothing is left, and a free one waits", 0, 0, &[(FreeNow, Queue)], 0),
        ];
        for (reason, free, rest, planned, expected) in cases {
            let efforts = std::iter::repeat_n(FreeNow, free).chain(std::iter::repeat_n(Small, rest));
            let suggestions: Vec<_> =
                efforts.map(|effort| Suggestion { source: Source::Zone(word("data")), effort }).collect();
            let mut actions = Vec::new();
            for (effort, state) in planned {
                let mut action = Action::new("a1".parse::<ActionId>().unwrap(), *effort);
                action.state = *state;
                actions.push(std::rc::Rc::new(action));
            }
            let expected: Vec<usize> = (0..expected).collect();
            assert_eq!(offered(&suggestions, &actions), expected, "{reason}");
        }
    }

    /// One thing about a touchpoint at a time: the next one once that is done.
    #[test]
    fn come_one_for_each_touchpoint() {
        use tangent::domain::{Action, ActionId, Effort, State};
        use tangent::method::suggestion::{Suggestion, offered};
        let ask = |id: &str| Source::Ask(id.parse().unwrap());
        let fix = |id: &str| Source::Fix(id.parse().unwrap());
        let sources = [ask("t1"), fix("t1"), ask("t2"), Source::Zone(word("data")), Source::Zone(word("goals"))];
        let suggestions = sources.map(|source| Suggestion { source, effort: Effort::FreeNow });
        let about_t2 = |state| {
            let action = Action::new("a1".parse::<ActionId>().unwrap(), Effort::Large);
            std::rc::Rc::new(Action { source: Some(Source::Touchpoint("t2".parse().unwrap())), state, ..action })
        };
        assert_eq!(offered(&suggestions, &[]), [0, 2, 3, 4]);
        assert_eq!(offered(&suggestions[1..], &[]), [0, 1, 2, 3], "the next in its place");
        assert_eq!(offered(&suggestions, &[about_t2(State::Queue)]), [0, 3, 4]);
        assert_eq!(offered(&suggestions, &[about_t2(State::Doing)]), [0, 3, 4]);
        assert_eq!(offered(&suggestions, &[about_t2(State::Done)]), [0, 2, 3, 4]);

        // The same check elsewhere would be the same words.
        let check = |check: &str, id: &str| Source::Check { check: word(check), touchpoint: id.parse().unwrap() };
        let sources =
            [check("process-owner", "t1"), check("process-owner", "t2"), check("process-steps", "t2"), ask("t3")];
        let suggestions = sources.map(|source| Suggestion { source, effort: Effort::FreeNow });
        assert_eq!(offered(&suggestions, &[]), [0, 2, 3]);
        assert_eq!(offered(&suggestions[1..], &[]), [0, 2]);
        let taken = Action::new("a1".parse::<ActionId>().unwrap(), Effort::FreeNow);
        let taken = Action { source: Some(check("process-owner", "t1")), ..taken };
        assert_eq!(offered(&suggestions[1..], &[std::rc::Rc::new(taken)]), [1, 2]);
    }

    /// A title alone takes nothing away.
    #[test]
    fn an_action_of_ones_own_is_nobodys_source() {
        let mut sheet = whole_firm();
        let before = sheet.report();
        let listed = Event::ActionListed { title: text("Talk to them"), effort: word("small") };
        sheet.assessment = listed.apply(&sheet.assessment).unwrap();
        assert_eq!(sheet.report(), before);
    }
}

mod parts {
    use super::*;

    /// "Parts count like any touchpoint in every figure, unless a figure says otherwise."
    #[test]
    fn count_like_any_touchpoint() {
        let mut sheet = Sheet::new();
        sheet.own("Whole", "customer-receive-place").is("delight").matters(4);
        sheet.part(1, "Part", "place").is("hurt").matters(3).checks("place-owner=no").known_by("guess");
        sheet.item("issue-papers").part_of(2).is("silent").matters(1);
        let report = sheet.report();
        assert_eq!(report["counts"]["listed"], 3);
        assert_eq!(report["order"], json!(["t2", "t3"]));
        assert_eq!(report["touchpoints"]["t2"]["performance"], 0);
        assert_eq!(report["counts"]["by_counterpart"]["colleague"], 1);
        assert_eq!(report["index"]["weights"]["hurt"], 0, "the index says otherwise");
    }

    /// A part of something that the pack lacks counts all the same.
    #[test]
    fn of_what_the_pack_lacks() {
        let mut sheet = Sheet::new();
        sheet.foreign("moon-landing").is("delight").matters(5);
        sheet.part(1, "Part", "place").is("hurt").matters(3);
        let report = sheet.report();
        assert_eq!(report["counts"]["listed"], 1);
        assert_eq!(report["order"], json!(["t2"]));
        assert_eq!(report["index"]["weights"]["hurt"], 3, "the unknown whole does not speak for it");
    }
}

mod speed {
    use super::*;
    use std::time::{Duration, Instant};

    /// A coarse guard against quadratic work; the measured budget is the benchmark's.
    #[test]
    fn five_hundred_touchpoints_take_no_time() {
        let mut sheet = Sheet::new();
        for number in 1..=500 {
            let point = sheet.own("Point", "customer-receive-place").is("hurt").matters(3);
            let point = point.checks("place-owner=no place-easy=partly place-kind=yes place-looks=na");
            if number > 1 {
                point.tells_on(number - 1);
            }
        }
        let begun = Instant::now();
        sheet.report();
        assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    }
}

mod a_year {
    use tangent::method::zone::by_year;

    #[test]
    fn has_twelve_months() {
        // The greatest loss of one zone must not overflow.
        for (month, year) in [(0, 0), (120, 1_440), (116_666_666_666_667, 1_400_000_000_000_004)] {
            assert_eq!(by_year(month), year);
        }
    }
}
