//! The name of a touchpoint, by which one gets to the answers about it and comes back.

use crate::browser::focus;
use crate::domain::TouchpointId;
use crate::narrative;
use crate::state::{Action, FocusTarget, use_focus_wish, use_shown, use_store, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct TouchpointNameProps {
    pub touchpoint: TouchpointId,
    /// The person's own answers, which can be changed.
    pub own: bool,
}

#[component]
pub fn TouchpointName(props: &TouchpointNameProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let (node, onclick) = use_way_to_answers(props.touchpoint);
    let title = narrative::title_of(props.touchpoint, shown.assessment(), &words);
    html! {
        <span class="touchpoint-name">
            if props.own {
                <button type="button" class="name-button" ref={node} {onclick}>
                    <b>{ title }</b><span class="unseen">{ " " }{ &words.ui.results.change }</span>
                </button>
            } else {
                <b>{ title }</b>
            }
        </span>
    }
}

#[derive(PartialEq, Properties)]
pub struct ChangeAnswersProps {
    pub touchpoint: TouchpointId,
}

/// The same way where the name stands already.
#[component]
pub fn ChangeAnswers(props: &ChangeAnswersProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let (node, onclick) = use_way_to_answers(props.touchpoint);
    html! {
        <button type="button" class="quiet" ref={node} {onclick}>
            { &words.ui.threads.change }
            <span class="unseen">{ " " }{ narrative::title_of(props.touchpoint, shown.assessment(), &words) }</span>
        </button>
    }
}

/// Where one comes back to, and what a press does.
#[hook]
fn use_way_to_answers(touchpoint: TouchpointId) -> (NodeRef, Callback<MouseEvent>) {
    let (store, node) = (use_store(), use_node_ref());
    use_focus_wish({
        let node = node.clone();
        Callback::from(move |target| {
            if target == FocusTarget::Touchpoint(touchpoint) {
                focus::unfold_and_move_to(node.cast());
            }
            // Once it is known how wide they are, lines are made anew, and have to take it again.
            false
        })
    });
    let onclick = store.callback(move |_: MouseEvent| Action::AnswerReopened {
        touchpoint,
        back_to: FocusTarget::Touchpoint(touchpoint),
    });
    (node, onclick)
}
