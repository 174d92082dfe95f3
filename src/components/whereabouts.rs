//! Where on the path a question stands, and how long the rest takes.

use crate::state::asking::{LONG, minutes_left};
use crate::state::{Path, use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct WhereaboutsProps {
    /// The how manyth it is.
    pub progress: AttrValue,
    /// What it belongs to.
    #[prop_or_default]
    pub of: Option<AttrValue>,
    /// The whole method is asked.
    pub full: bool,
}

#[component]
pub fn Whereabouts(props: &WhereaboutsProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let path = if props.full { Path::Full } else { Path::Express };
    let minutes = minutes_left(path, shown.analysis());
    let left = if minutes >= LONG {
        words.ui.steps.long_short.to_string()
    } else {
        words.ui.steps.minutes_short.fill(&[("n", &minutes)])
    };
    html! {
        <p class="where">
            { &props.progress }
            if let Some(of) = &props.of {
                { "\u{a0}· " }{ of }
            }
            if minutes > 0 {
                { "\u{a0}· " }<span class="unbroken">{ left }</span>
            }
        </p>
    }
}
