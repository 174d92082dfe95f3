//! The name of a touchpoint, by which one gets to the answers about it and comes back.

use crate::browser::focus;
use crate::domain::TouchpointId;
use crate::narrative;
use crate::state::{Action, FocusTarget, use_focus, use_shown, use_store, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct TouchpointNameProps {
    pub touchpoint: TouchpointId,
    /// The person's own answers, which can be changed.
    pub own: bool,
}

#[component]
pub fn TouchpointName(props: &TouchpointNameProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let touchpoint = props.touchpoint;
    let node = use_node_ref();
    let wish = use_focus();
    use_effect_with(wish, {
        let node = node.clone();
        move |wish| {
            if wish.turn > 0 && wish.target == FocusTarget::Touchpoint(touchpoint) {
                focus::unfold_and_move_to(node.cast());
            }
        }
    });
    let title = narrative::title_of(touchpoint, shown.assessment(), &words);
    let onclick = store.callback(move |_: MouseEvent| Action::AnswerReopened {
        touchpoint,
        back_to: FocusTarget::Touchpoint(touchpoint),
    });
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
