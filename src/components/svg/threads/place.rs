//! The place of one picture of threads: above a strip whose it is, below numbers the names that they stand for.

use super::names::Names;
use crate::picture::threads::Threads;
use crate::state::use_words;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ThreadPlaceProps {
    pub threads: Rc<Threads>,
    /// How many marks are drawn now.
    pub drawn: usize,
    /// Of many names the first ones are in sight, the others folded.
    #[prop_or_default]
    pub folds: bool,
    /// The picture.
    pub children: Html,
}

#[component]
pub fn ThreadPlace(props: &ThreadPlaceProps) -> Html {
    let words = use_words();
    let ThreadPlaceProps { threads, drawn, folds, children } = props;
    html! {
        <div class={if threads.has_heads { "whole" } else { "row-strip" }}>
            if !threads.has_heads {
                for row in &threads.rows {
                    <p key={row.counterpart.into_str()} class="row-name">
                        { &words.counterparts[row.counterpart].name }
                    </p>
                }
            }
            { children.clone() }
            if threads.is_numbered {
                <Names {threads} {drawn} {folds} />
            }
        </div>
    }
}
