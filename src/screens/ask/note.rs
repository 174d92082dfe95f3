//! A note on a touchpoint, for whoever wants to write one.

use super::rating::said;
use crate::browser::focus;
use crate::components::{Button, ButtonLook, TextArea};
use crate::domain::event::TouchpointEvent;
use crate::domain::{Note, Touchpoint};
use crate::state::{use_store, use_words};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct NoteOfProps {
    pub touchpoint: Rc<Touchpoint>,
}

#[component]
pub fn NoteOf(props: &NoteOfProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let (ask, note) = (&words.ui.ask, &props.touchpoint.note);
    let asked_for = use_state(|| false);
    let field = use_node_ref();
    use_effect_with((*asked_for, field.clone()), |(asked_for, field)| {
        if *asked_for {
            focus::move_to(field.cast());
        }
    });
    // A note that is there is shown, and its field stays when it is emptied.
    let was_there = use_state(|| !note.as_str().is_empty());
    let is_open = *asked_for || *was_there || !note.as_str().is_empty();
    let onnote = {
        let id = props.touchpoint.id;
        move |text: String| {
            if let Some(note) = Note::new(&text) {
                said(&store, id, TouchpointEvent::NoteWritten).emit(note);
            }
        }
    };
    html! {
        <div class="note-of">
            if is_open {
                <TextArea
                    label={&ask.note}
                    hint={ask.note_hint.clone()}
                    value={note.as_str().to_owned()}
                    max_length={Note::MAX}
                    node={field}
                    onchange={onnote}
                />
            } else {
                <Button
                    look={ButtonLook::Quiet}
                    label={&ask.note_add}
                    onpress={move |()| asked_for.set(true)}
                />
            }
        </div>
    }
}
