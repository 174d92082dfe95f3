//! Who comes back: whether they were away, on which day it was, and where they stopped.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "support/packed.rs"]
mod packed;

use std::rc::Rc;
use tangent::domain::{Assessment, Date, Zone};
use tangent::method::Analysis;
use tangent::state::returning::{DaysAgo, Stopped, was_away};
use tangent::state::{Part, Step};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn days_are_said_by_their_age() {
    for (day, today, said) in [
        ("2026-11-24", "2026-11-24", DaysAgo::Today),
        ("2026-11-23", "2026-11-24", DaysAgo::Yesterday),
        ("2026-11-30", "2026-12-01", DaysAgo::Yesterday),
        ("2025-12-31", "2026-01-01", DaysAgo::Yesterday),
        ("2028-02-29", "2028-03-01", DaysAgo::Yesterday),
        ("2026-11-22", "2026-11-24", DaysAgo::On(date("2026-11-22"))),
        ("2025-11-24", "2026-11-24", DaysAgo::On(date("2025-11-24"))),
        // A clock that was set back.
        ("2026-11-25", "2026-11-24", DaysAgo::On(date("2026-11-25"))),
        ("0001-01-01", "0001-01-02", DaysAgo::Yesterday),
    ] {
        assert_eq!(DaysAgo::of(date(day), date(today)), said, "{day} on {today}");
    }
}

#[test]
fn a_short_break_is_no_coming_back() {
    let minute = 60_000.0;
    let now = 1_795_000_000_000.0;
    for (from, away) in [
        (now, false),
        (now - 29.9 * minute, false),
        (now - 30.0 * minute, true),
        (now - 500_000.0 * minute, true),
        // A clock that was set back, and what is no moment.
        (now + 60.0 * minute, false),
        (f64::NAN, false),
    ] {
        assert_eq!(was_away(from, now), away, "{from}");
    }
}

#[test]
fn where_one_stopped_is_told_in_the_middle_of_the_path() {
    let example: Assessment = packed::example("trade", "en");
    let all = example.touchpoints.len();
    let analysis = Analysis::new(Rc::new(example), Rc::new(packed::pack("en").0));
    let ask = |id: &str| Step::Ask(id.parse().unwrap());
    let first = tangent::state::asking::order_of_asking(&analysis)[0];
    for (step, stopped) in [
        (Step::Start, None),
        (Step::Results, None),
        (Step::Plan, None),
        (ask("t999"), None),
        (Step::Ask(first), Some(Stopped::Touchpoint { at: 1, all })),
        (Step::You, Some(Stopped::Part(Part::You))),
        (Step::Zone(Zone::Data), Some(Stopped::Part(Part::Zones))),
        (Step::Mirror(2), Some(Stopped::Part(Part::Mirror))),
    ] {
        assert_eq!(Stopped::at(step, &analysis), stopped, "{step:?}");
    }
}
