//! The threads to be looked at: on paper, on a slide.

use super::ground::Ground;
use super::marks::MarkPieces;
use super::place::ThreadPlace;
use super::{drawings, label, view_box};
use crate::components::pieces::FIRST;
use crate::components::svg::legend::Legend;
use crate::components::width::{DESK, use_width};
use crate::state::{Shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct StillThreadsProps {
    pub shown: Shown,
    /// The width for which they are laid out, where it is not that of their place.
    #[prop_or_default]
    pub width: Option<i32>,
}

#[component]
pub fn StillThreads(props: &StillThreadsProps) -> Html {
    let words = use_words();
    let node = use_node_ref();
    let measured = use_width(&node, DESK);
    let width = props.width.unwrap_or(measured);
    let drawings =
        use_memo((props.shown.clone(), words.clone(), width), |(shown, words, width)| drawings(shown, words, *width));
    html! {
        <div class="threads" ref={node}>
            <Legend shown={props.shown.clone()} />
            for (number, threads) in drawings.iter().enumerate() {
                <ThreadPlace key={number} {threads} drawn={FIRST}>
                    <svg
                        class="threads-drawing"
                        role="img"
                        aria-label={label(threads, &words)}
                        viewBox={view_box(threads)}
                        width={threads.width.to_string()}
                        height={threads.height.to_string()}
                    >
                        <Ground {threads} is_labelled={true} />
                        <MarkPieces {threads} drawn={FIRST} />
                    </svg>
                </ThreadPlace>
            }
        </div>
    }
}
