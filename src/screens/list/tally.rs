//! How many are on the list, beside the way on.

use crate::state::{Path, use_words};
use yew::prelude::*;

/// So many are plenty for an express assessment, and from so many on they will do.
const PLENTY: usize = 7;
const ENOUGH: usize = 5;

#[derive(PartialEq, Properties)]
pub struct TallyProps {
    pub listed: usize,
    pub path: Path,
}

#[component]
pub fn Tally(props: &TallyProps) -> Html {
    let words = use_words();
    let list = &words.ui.list;
    let TallyProps { listed, path } = *props;
    let text = match listed {
        0 => String::new(),
        _ if path.is_full() || listed > PLENTY => words.count(&list.chosen, listed, &[]),
        ENOUGH.. => list.enough.fill(&[("n", &listed), ("all", &PLENTY)]),
        _ => list.so_far.fill(&[("n", &listed), ("all", &PLENTY)]),
    };
    html! { <p class="tally" role="status">{ text }</p> }
}
