//! Why something could not be.

use crate::browser::focus;
use crate::domain::Refusal;
use crate::narrative::errors;
use crate::state::use_words;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct RefusalNoteProps {
    pub refusal: Option<Refusal>,
}

/// The reason, brought into sight. Its place is there before its text, so that it is read out.
#[component]
pub fn RefusalNote(props: &RefusalNoteProps) -> Html {
    let words = use_words();
    let node = use_node_ref();
    use_effect_with(props.refusal, {
        let node = node.clone();
        move |refusal| {
            if refusal.is_some() {
                focus::bring_into_sight(node.cast());
            }
        }
    });
    html! {
        <p class="problem" role="alert" ref={node}>
            if let Some(refusal) = props.refusal {
                { errors::refusal(refusal, &words) }
            }
        </p>
    }
}
