//! The field behind a chip: open, it has the focus; Enter and Escape close it.

use super::date_field::DateField;
use crate::browser::focus;
use crate::components::TextField;
use crate::domain::event::ActionEvent;
use crate::domain::{self, Event, Label};
use crate::state::{Action, use_store, use_words};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ChipFieldProps {
    pub action: Rc<domain::Action>,
    pub onclose: Callback<()>,
}

/// Who does it.
#[component]
pub fn PersonField(props: &ChipFieldProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let ChipFieldProps { action, onclose } = props;
    let id = action.id;
    let node = use_focused();
    let onchange = move |text: String| {
        if let Some(person) = Label::new(&text) {
            store.dispatch(Action::Answered(Event::Action(id, ActionEvent::PersonWritten(person))));
        }
    };
    html! {
        <div class="chip-field" onkeydown={closing(onclose)}>
            <TextField
                name={format!("{id}-person")}
                label={&words.ui.plan.person}
                value={action.person.to_string()}
                max_length={Label::MAX}
                {node}
                {onchange}
            />
        </div>
    }
}

/// By when.
#[component]
pub fn DueField(props: &ChipFieldProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let ChipFieldProps { action, onclose } = props;
    let id = action.id;
    let node = use_focused();
    let onchoose = store.callback(move |due| Action::Answered(Event::Action(id, ActionEvent::DueChosen(due))));
    html! {
        <div class="chip-field" onkeydown={closing(onclose)}>
            <DateField label={&words.ui.plan.due} value={action.due} {node} {onchoose} />
        </div>
    }
}

/// For a field that has the focus as soon as it is there.
#[hook]
fn use_focused() -> NodeRef {
    let node = use_node_ref();
    use_effect_with(node.clone(), |node: &NodeRef| focus::move_to(node.cast()));
    node
}

fn closing(onclose: &Callback<()>) -> Callback<KeyboardEvent> {
    let onclose = onclose.clone();
    Callback::from(move |pressed: KeyboardEvent| {
        if matches!(&*pressed.key(), "Enter" | "Escape") {
            pressed.prevent_default();
            onclose.emit(());
        }
    })
}
