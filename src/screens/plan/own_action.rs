//! An action of one's own, before it is one: a line, and Enter.

use super::deed::Deed;
use super::refusal_note::RefusalNote;
use crate::browser::event::text_of;
use crate::domain::{Effort, Event, Refusal, Title};
use crate::state::{Draft, use_draft, use_shown, use_store, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct OwnActionProps {
    pub ondeed: Callback<Deed>,
}

#[component]
pub fn OwnAction(props: &OwnActionProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let ui = &words.ui.plan;
    let shown = use_shown();
    let (typed, ontyped) = use_draft(shown.assessment(), Draft::Action);
    let refusal = use_state(|| None::<Refusal>);
    let oninput = {
        let (ontyped, refusal) = (ontyped.clone(), refusal.clone());
        move |input: InputEvent| {
            ontyped.emit(text_of(&input));
            refusal.set(None);
        }
    };
    let onsubmit = {
        let (typed, refusal, ondeed) = (typed.clone(), refusal.clone(), props.ondeed.clone());
        move |submit: SubmitEvent| {
            submit.prevent_default();
            let Some(title) = Title::new(typed.trim()).filter(|title| !title.is_blank()) else { return };
            // What it takes can be said on its card. Some time holds nothing else back.
            let listed = store.apply(Event::ActionListed { title: title.clone(), effort: Effort::Small });
            if listed.is_ok() {
                ontyped.emit(String::new());
                ondeed.emit(Deed::OwnListed(title));
            }
            refusal.set(listed.err());
        }
    };
    html! {
        <form class="own-action" novalidate={true} {onsubmit}>
            <input
                type="text"
                dir="auto"
                maxlength={Title::MAX.to_string()}
                autocomplete="off"
                aria-label={&ui.own}
                placeholder={&ui.own_hint}
                value={&typed}
                {oninput}
            />
            <button class="button small" type="submit">{ &words.ui.common.add }</button>
            <RefusalNote refusal={*refusal} />
        </form>
    }
}
