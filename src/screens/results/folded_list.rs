//! A long list: the first of it in sight, the others where one opens them.

use crate::components::Fold;
use crate::state::use_words;
use yew::prelude::*;

/// How much of a list is in sight.
const IN_SIGHT: usize = 8;

#[derive(PartialEq, Properties)]
pub struct FoldedListProps {
    pub class: &'static str,
    /// Each with a key of its own.
    pub items: Vec<Html>,
}

#[component]
pub fn FoldedList(props: &FoldedListProps) -> Html {
    let words = use_words();
    let (first, more) = props.items.split_at(props.items.len().min(IN_SIGHT));
    html! {
        <div>
            <ul class={props.class}>
                for item in first {
                    { item.clone() }
                }
            </ul>
            if !more.is_empty() {
                <Fold class="more" title={words.ui.common.more.fill(&[("more", &more.len())])}>
                    <ul class={props.class}>
                        for item in more {
                            { item.clone() }
                        }
                    </ul>
                </Fold>
            }
        </div>
    }
}
