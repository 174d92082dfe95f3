//! An action of one's own, before it is one.

use super::effort::EffortSelect;
use super::refusal_note::RefusalNote;
use crate::browser::event::text_of;
use crate::domain::{Effort, Event, Refusal, Title};
use crate::state::{Draft, use_draft, use_shown, use_store, use_words};
use yew::prelude::*;

#[component]
pub fn OwnAction() -> Html {
    let (words, store) = (use_words(), use_store());
    let ui = &words.ui.plan;
    let shown = use_shown();
    let (typed, ontyped) = use_draft(shown.assessment(), Draft::Action);
    let effort = use_state(|| Effort::FreeNow);
    let refusal = use_state(|| None::<Refusal>);
    let oninput = {
        let (ontyped, refusal) = (ontyped.clone(), refusal.clone());
        move |input: InputEvent| {
            ontyped.emit(text_of(&input));
            refusal.set(None);
        }
    };
    let onchoose = {
        let (effort, refusal) = (effort.clone(), refusal.clone());
        move |chosen| {
            effort.set(chosen);
            refusal.set(None);
        }
    };
    let onsubmit = {
        let (typed, effort, refusal) = (typed.clone(), *effort, refusal.clone());
        move |submit: SubmitEvent| {
            submit.prevent_default();
            let title = Title::new(typed.trim()).unwrap_or_default();
            let listed = store.apply(Event::ActionListed { title, effort });
            if listed.is_ok() {
                ontyped.emit(String::new());
            }
            refusal.set(listed.err());
        }
    };
    html! {
        <form class="own-form" novalidate={true} {onsubmit}>
            <label class="field">
                <span>{ &ui.own }</span>
                <input
                    type="text"
                    dir="auto"
                    maxlength={Title::MAX.to_string()}
                    autocomplete="off"
                    placeholder={&ui.own_hint}
                    value={&typed}
                    {oninput}
                />
            </label>
            <EffortSelect chosen={*effort} {onchoose} />
            <button class="button small" type="submit">{ &words.ui.common.add }</button>
            <RefusalNote refusal={*refusal} />
        </form>
    }
}
