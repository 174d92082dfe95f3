//! The checks that are left, all answered with yes: whoever has named what is weak is done in one press.

use super::rating::said;
use crate::browser::focus;
use crate::components::{Button, ButtonLook};
use crate::domain::event::TouchpointEvent;
use crate::domain::{Answer, PackId, TouchpointId};
use crate::state::{use_store, use_words};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct RestOfChecksProps {
    pub touchpoint: TouchpointId,
    /// Those without an answer.
    pub open: Vec<PackId>,
}

#[component]
pub fn RestOfChecks(props: &RestOfChecksProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let open = props.open.clone();
    let node = use_node_ref();
    let answer = said(&store, props.touchpoint, move |()| TouchpointEvent::ChecksAnswered(open.clone(), Answer::Yes));
    let onpress = {
        let node = node.clone();
        move |()| {
            // The button goes.
            let last = node.cast::<Element>().and_then(|node| node.closest("details").ok()?);
            let last = last.and_then(|fold| fold.query_selector(".checks > :last-child input").ok()?);
            focus::move_unscrolled(last.and_then(|last| last.dyn_into().ok()));
            answer.emit(());
        }
    };
    html! {
        <div class="rest-of-checks" ref={node}>
            <Button
                look={ButtonLook::Quiet}
                label={words.count(&words.ui.ask.rest_of_checks, props.open.len(), &[])}
                {onpress}
            />
        </div>
    }
}
