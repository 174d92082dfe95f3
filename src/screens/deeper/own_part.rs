//! A part that only this business has.

use super::editor::Editor;
use super::state::PanelField;
use super::title_field::{TitleField, on_enter};
use crate::browser::event::text_of;
use crate::components::{Button, ButtonLook};
use crate::domain::{Channel, Event, Title, TouchpointId};
use crate::narrative::isolate::isolated;
use crate::state::{Draft, use_draft, use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct OwnPartProps {
    pub whole: TouchpointId,
    /// The whole's channel, which the part has.
    pub channel: Channel,
    pub editor: Editor,
}

/// What is typed stays until it is accepted.
#[component]
pub fn OwnPart(props: &OwnPartProps) -> Html {
    let words = use_words();
    let OwnPartProps { whole, channel, ref editor } = *props;
    let shown = use_shown();
    let (typed, ontyped) = use_draft(shown.assessment(), Draft::Part(whole));
    // What became a part last.
    let listed = use_state(String::new);
    let add = {
        let (editor, typed, ontyped, listed) = (editor.clone(), typed.clone(), ontyped.clone(), listed.clone());
        move || {
            // A title that is too long cannot be typed; one that is missing is refused.
            let title = Title::new(typed.trim()).unwrap_or_default();
            let event = Event::OwnListed { title, channel, counterpart: None, stage: None, parent: Some(whole) };
            if editor.attempt(whole, PanelField::Parts, event) {
                listed.set(typed.trim().to_owned());
                ontyped.emit(String::new());
            }
        }
    };
    html! {
        <div class="line own" onkeydown={on_enter(add.clone())}>
            <TitleField label={&words.ui.deeper.own} value={&typed} node={&editor.own_field} oninput={ontyped.reform(|input: InputEvent| text_of(&input))} />
            <Button look={ButtonLook::Small} label={&words.ui.common.add} onpress={move |()| add()} />
            <p class="unseen" role="status">
                if !listed.is_empty() {
                    { words.ui.list.listed.fill(&[("title", &isolated((*listed).clone().into()))]) }
                }
            </p>
        </div>
    }
}
