//! The width of a place, for what is laid out for it.

use crate::browser::width::Watched;
use yew::prelude::*;

/// The width of the widget's inside at a desk, in pixels.
pub const DESK: i32 = 1072;

/// The width of an element in pixels, and what it is taken for until it is known.
#[hook]
pub fn use_width(node: &NodeRef, taken_for: i32) -> i32 {
    let width = use_state_eq(|| taken_for);
    use_effect_with(node.clone(), {
        let width = width.setter();
        move |node: &NodeRef| {
            let watched = node.cast().and_then(|element| Watched::new(&element, move |now| width.set(now)));
            move || drop(watched)
        }
    });
    *width
}
