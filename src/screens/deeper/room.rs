//! The room that the mind map has.

use crate::browser::window::{inner_height, is_touched};
use crate::components::width::use_width;
use crate::components::window_event::use_window_event;
use crate::picture::mind::Room;
use yew::prelude::*;

/// What it is taken for until it is known: beside the panel, on a desk.
const DESK: Room = Room { width: 726, height: 680, touched: false };
/// So much of the window is for what stands above and below.
const AROUND: i32 = 220;
/// However low the window is.
const LEAST: i32 = 320;

/// The room within an element.
#[hook]
pub fn use_room(node: &NodeRef) -> Room {
    let width = use_width(node, DESK.width);
    let window = use_state_eq(|| (DESK.height, DESK.touched));
    let look = {
        let window = window.setter();
        move || {
            let height = inner_height().map_or(DESK.height, |height| (height - AROUND).max(LEAST));
            window.set((height, is_touched()));
        }
    };
    use_window_event("resize", look.clone());
    use_effect_with((), move |()| look());
    let (height, touched) = *window;
    Room { width, height, touched }
}
