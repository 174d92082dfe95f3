//! A long list: the first of it in sight, the others where one opens them.

use crate::components::Fold;
use crate::components::pieces::{FIRST, PiecesSoFar, use_pieces};
use crate::state::use_words;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct FoldedListProps {
    pub class: &'static str,
    /// Each with a key of its own.
    pub items: Vec<Html>,
    /// How much of it is in sight.
    #[prop_or(8)]
    pub in_sight: usize,
}

#[component]
pub fn FoldedList(props: &FoldedListProps) -> Html {
    let words = use_words();
    // A list too long to be drawn at once is drawn when it is opened.
    let opened = use_state_eq(|| false);
    let ontoggle = {
        let opened = opened.clone();
        move |()| opened.set(true)
    };
    let (first, more) = props.items.split_at(props.items.len().min(props.in_sight));
    html! {
        <div>
            <ul class={props.class}>
                for item in first {
                    { item.clone() }
                }
            </ul>
            if !more.is_empty() {
                <Fold
                    class="more"
                    title={words.ui.common.more.fill(&[("more", &more.len())])}
                    {ontoggle}
                >
                    if *opened || more.len() <= FIRST {
                        <More class={props.class} items={more.to_vec()} />
                    }
                </Fold>
            }
        </div>
    }
}

#[component]
fn More(props: &FoldedListProps) -> Html {
    let FoldedListProps { class, items, .. } = props;
    let (drawn, count) = (use_pieces(items.len()), items.len());
    html! {
        <div>
            <ul class={*class}>
                for item in items.iter().take(drawn) {
                    { item.clone() }
                }
            </ul>
            if count > FIRST {
                <PiecesSoFar {drawn} {count} />
            }
        </div>
    }
}
