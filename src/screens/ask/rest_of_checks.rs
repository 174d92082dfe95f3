//! The checks that are left, all answered with yes: whoever has named what is weak is done in one press.

use super::rating::said;
use crate::components::{Button, ButtonLook};
use crate::domain::event::TouchpointEvent;
use crate::domain::{Answer, PackId, TouchpointId};
use crate::state::{use_store, use_words};
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
    let onpress = said(&store, props.touchpoint, move |()| TouchpointEvent::ChecksAnswered(open.clone(), Answer::Yes));
    html! {
        <div class="rest-of-checks">
            <Button
                look={ButtonLook::Quiet}
                label={words.count(&words.ui.ask.rest_of_checks, props.open.len(), &[])}
                {onpress}
            />
        </div>
    }
}
