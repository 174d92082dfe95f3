//! Back and Forward by the browser: what is kept of a place, and what is there when one comes back to it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "support/packed.rs"]
mod packed;

use proptest::prelude::*;
use std::rc::Rc;
use tangent::domain::{Event, Zone};
use tangent::state::{
    Action, Aside, Detour, Focus, FocusTarget, Keeping, Model, Origin, Path, Place, Step, Whereabouts,
};
use yew::Reducible;

fn whereabouts(text: &str) -> Whereabouts {
    text.parse().unwrap()
}

fn happened(model: Model, action: Action) -> Model {
    Rc::unwrap_or_clone(Rc::new(model).reduce(action))
}

/// Somebody on the results of an example.
fn model() -> Model {
    let structure = Rc::new(packed::pack("en").0);
    let place = Place { path: Path::Full, step: Step::Results };
    Model::new(packed::example("trade", "en"), structure, place, Keeping::On)
}

#[test]
fn a_place_is_kept_as_a_text() {
    for (text, step, aside) in [
        ("start", Step::Start, None),
        ("ask t3", Step::Ask("t3".parse().unwrap()), None),
        ("zones data", Step::Zone(Zone::Data), None),
        ("method mirror 4", Step::Mirror(4), Some(Aside::Method)),
        ("answer ask t10", Step::Ask("t10".parse().unwrap()), Some(Aside::Answer)),
        ("preview results", Step::Results, Some(Aside::Preview)),
    ] {
        let there = Whereabouts { step, aside };
        assert_eq!(there.to_string(), text);
        assert_eq!(text.parse(), Ok(there));
    }
    for text in ["", "nowhere", "ask", "ask x", "method", "method nowhere", "mirror 5", "full ask t3"] {
        assert!(text.parse::<Whereabouts>().is_err(), "{text}");
    }
}

#[test]
fn one_comes_back_to_where_one_was() {
    let touchpoint = "t3".parse().unwrap();
    let back_to = FocusTarget::Mark(touchpoint);
    let answering = happened(model(), Action::AnswerReopened { touchpoint, back_to });
    assert_eq!(answering.whereabouts().to_string(), "answer ask t3");
    // From changing an answer to the mark by which one came.
    let back = happened(answering.clone(), Action::Travelled(whereabouts("results")));
    assert_eq!((back.place.step, back.detour, back.focus.target), (Step::Results, None, back_to));
    let again = happened(back, Action::Travelled(whereabouts("answer ask t3")));
    assert!(matches!(again.detour, Some(Detour::Answer { .. })), "{:?}", again.detour);
    assert_eq!(again.whereabouts(), answering.whereabouts());
    // From the method to the screen, and to it again.
    let reading = happened(model(), Action::MethodOpened);
    let back = happened(reading, Action::Travelled(whereabouts("results")));
    assert_eq!(back.detour, None);
    assert_eq!(happened(back, Action::Travelled(whereabouts("method results"))).detour, Some(Detour::Method));
    // From somebody's answers to one's own; they are no longer there.
    let looking = happened(model(), Action::PreviewOpened(packed::example("clinic", "en"), Origin::Link));
    assert_eq!(looking.whereabouts().to_string(), "preview results");
    let reading = happened(looking.clone(), Action::MethodOpened);
    assert!(happened(reading, Action::Travelled(whereabouts("preview results"))).preview.is_some());
    let back = happened(looking, Action::Travelled(whereabouts("list")));
    assert_eq!((back.preview.is_none(), back.place.step), (true, Step::List));
    let again = happened(back, Action::Travelled(whereabouts("preview results")));
    assert_eq!((again.preview.is_none(), again.whereabouts().to_string()), (true, "results".to_owned()));
}

#[test]
fn what_is_gone_is_not_come_back_to() {
    let touchpoint = "t3".parse().unwrap();
    let removed = Event::TouchpointRemoved { touchpoint, wording: Vec::new() };
    let without = happened(model(), Action::Answered(removed));
    let back = happened(without, Action::Travelled(whereabouts("ask t3")));
    assert_eq!(back.whereabouts().to_string(), "list");
    // How much is asked is no place: it stays as it is now.
    assert_eq!(back.place.path, Path::Full);
}

#[test]
fn coming_back_takes_the_focus_to_the_screen() {
    let back = happened(model(), Action::Travelled(whereabouts("you")));
    assert_eq!(back.focus, Focus::UNTOUCHED.on(FocusTarget::Title));
}

proptest! {
    #[test]
    fn any_text_is_a_place_or_refused(text in "\\PC{0,40}") {
        if let Ok(there) = text.parse::<Whereabouts>() {
            prop_assert_eq!(there.to_string().parse::<Whereabouts>(), Ok(there));
        }
    }
}
