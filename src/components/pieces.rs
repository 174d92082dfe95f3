//! Drawing many things in pieces, so that the page stays alive meanwhile.

use crate::domain::limits;
use crate::state::use_words;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// So many are drawn at once: as many touchpoints as can be made in a page.
pub const FIRST: usize = limits::TOUCHPOINTS;
/// So many more are drawn with each piece.
pub const PIECE: usize = 250;

/// How many of so many things are to be drawn now; soon more, until it is all of them.
#[hook]
pub fn use_pieces(count: usize) -> usize {
    let drawn = use_state_eq(|| FIRST);
    use_effect_with((count, *drawn), {
        let state = drawn.clone();
        move |&(count, drawn)| {
            let next = (drawn < count).then(|| Timeout::new(0, move || state.set(drawn + PIECE)));
            move || drop(next)
        }
    });
    (*drawn).min(count)
}

#[derive(PartialEq, Properties)]
pub struct PiecesSoFarProps {
    pub drawn: usize,
    pub count: usize,
}

/// How far the drawing has come, as long as it goes on.
#[component]
pub fn PiecesSoFar(props: &PiecesSoFarProps) -> Html {
    let words = use_words();
    let PiecesSoFarProps { drawn, count } = props;
    html! {
        <div class="mute" role="status">
            if drawn < count {
                { words.ui.common.so_far.fill(&[("n", drawn), ("all", count)]) }
            }
        </div>
    }
}
