//! The name under which the results go out: asked once, and changed by a press on it.

use crate::browser::focus;
use crate::components::TextField;
use crate::domain::event::RespondentEvent;
use crate::domain::{Event, Label};
use crate::narrative::isolate::isolated;
use crate::state::{Action, use_shown, use_store, use_words};
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[component]
pub fn Signature() -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let ui = &words.ui.results.strip;
    let label = &shown.assessment().respondent.label;
    let is_written = use_state(|| label.is_blank());
    let (field, button) = (use_node_ref(), use_node_ref());
    // Whoever opens or closes the field goes on where it was.
    let has_changed = use_mut_ref(|| false);
    use_effect_with(*is_written, {
        let (field, button) = (field.clone(), button.clone());
        move |is_written| {
            if has_changed.replace(true) {
                focus::move_to(if *is_written { field.cast() } else { button.cast() });
            }
        }
    });
    let onchange = move |text: String| {
        if let Some(label) = Label::new(&text) {
            store.dispatch(Action::Answered(Event::Respondent(RespondentEvent::LabelWritten(label))));
        }
    };
    let onkeydown = {
        let (is_written, field) = (is_written.clone(), field.clone());
        move |pressed: KeyboardEvent| {
            let is_blank = field.cast::<HtmlInputElement>().is_none_or(|it| it.value().trim().is_empty());
            if pressed.key() == "Enter" && !is_blank {
                is_written.set(false);
            }
        }
    };
    let onopen = {
        let is_written = is_written.clone();
        move |_: MouseEvent| is_written.set(true)
    };
    html! {
        <div class="signature" {onkeydown}>
            // Undone, there is no name to press.
            if *is_written || label.is_blank() {
                <TextField
                    name="signature"
                    label={&ui.sign}
                    placeholder={&ui.sign_hint}
                    value={label.to_string()}
                    max_length={Label::MAX}
                    node={field}
                    {onchange}
                />
            } else {
                <button type="button" class="name-button" ref={button} onclick={onopen}>
                    <b>{ isolated(label.to_rc().into()) }</b><span class="unseen">{ " " }{ &ui.sign_anew }</span>
                </button>
            }
        </div>
    }
}
