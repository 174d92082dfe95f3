//! Titles that are written from right to left, and such as would turn a sentence round.

use crate::packed;
use crate::situation::{Situation, at, situation};
use std::rc::Rc;
use tangent::domain::{Assessment, Label, Subject, Title, Zone};
use tangent::state::{Path, Step};

/// What the person calls things.
pub const HEBREW: &str = "מחסן";
/// With an override that never ends.
pub const TURNED: &str = "Склад \u{202E}2 №";

/// An example's answers with such names, on every screen that shows answers.
pub fn situations(language: &str) -> Vec<Situation> {
    let named = assessment(language);
    let screen = |step| at(named.clone(), Path::Full, step);
    let ask = Step::Ask("t1".parse().unwrap());
    vec![
        situation("list", screen(Step::List)),
        situation("deeper", screen(Step::Deeper)),
        situation("ask", screen(ask)),
        situation("zone", screen(Step::Zone(Zone::Handoffs))),
        situation("results", screen(Step::Results)),
        situation("plan", screen(Step::Plan)),
    ]
}

fn assessment(language: &str) -> Assessment {
    let mut named = packed::example("trade", language);
    for (at, touchpoint) in named.touchpoints.iter_mut().enumerate() {
        let name = Title::new(if at % 2 == 0 { HEBREW } else { TURNED }).unwrap();
        let touchpoint = Rc::make_mut(touchpoint);
        match &mut touchpoint.subject {
            Subject::Item { title, .. } => *title = Some(name),
            Subject::Own { title, .. } => *title = name,
        }
    }
    for action in &mut named.actions {
        let action = Rc::make_mut(action);
        action.title = Title::new(HEBREW);
        action.person = Label::new(HEBREW).unwrap();
    }
    named
}

/// What of a page is not in the person's own hands: all but the values of fields.
pub fn beside_fields(html: &str) -> String {
    let mut pieces = html.split(" value=\"");
    let first = pieces.next().unwrap().to_owned();
    pieces.fold(first, |shown, piece| shown + piece.split_once('"').unwrap().1)
}
