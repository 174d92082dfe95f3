//! What can be said of an action. Typing on in a field is one step to undo.

use super::date_field::DateField;
use super::effort::EffortSelect;
use crate::components::{Button, ButtonLook, TextArea, TextField};
use crate::domain::event::ActionEvent;
use crate::domain::{self, ActionId, Event, Label, Note, Refusal, Title};
use crate::narrative::errors;
use crate::state::{Action, Store, use_store, use_words};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct CardFieldsProps {
    pub action: Rc<domain::Action>,
    /// The title as long as the person gives none of their own.
    pub suggested: AttrValue,
    pub onremove: Callback<()>,
}

#[component]
pub fn CardFields(props: &CardFieldsProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let CardFieldsProps { action, suggested, onremove } = props;
    let (ui, id) = (&words.ui.plan, action.id);
    let refusal = use_state_eq(|| None::<Refusal>);
    // A title that came by another way is none that was refused.
    use_effect_with(action.title.clone(), {
        let refusal = refusal.clone();
        move |_| refusal.set(None)
    });
    let ontitle = {
        let (store, refusal) = (store.clone(), refusal.clone());
        move |text: String| {
            if let Some(title) = Title::new(&text) {
                refusal.set(store.apply(Event::Action(id, ActionEvent::Renamed(Some(title)))).err());
            }
        }
    };
    let onperson = {
        let said = said(&store, id, ActionEvent::PersonWritten);
        move |text: String| {
            if let Some(person) = Label::new(&text) {
                said.emit(person);
            }
        }
    };
    let onnote = {
        let said = said(&store, id, ActionEvent::NoteWritten);
        move |text: String| {
            if let Some(note) = Note::new(&text) {
                said.emit(note);
            }
        }
    };
    let title = action.title.as_ref().map(Title::to_string).unwrap_or_default();
    html! {
        <div class="fields">
            <TextField
                name={format!("{id}-name")}
                label={&ui.name}
                value={title}
                placeholder={suggested}
                max_length={Title::MAX}
                problem={refusal.map(|refusal| errors::refusal(refusal, &words))}
                onchange={ontitle}
            />
            <EffortSelect chosen={action.effort} onchoose={said(&store, id, ActionEvent::EffortChosen)} />
            <DateField label={&ui.due} value={action.due} onchoose={said(&store, id, ActionEvent::DueChosen)} />
            <TextField
                name={format!("{id}-person")}
                label={&ui.person}
                value={action.person.to_string()}
                max_length={Label::MAX}
                onchange={onperson}
            />
            <TextArea
                label={&words.ui.ask.note}
                value={action.note.to_string()}
                max_length={Note::MAX}
                onchange={onnote}
            />
            <Button look={ButtonLook::Quiet} label={&ui.remove} onpress={onremove} />
        </div>
    }
}

/// Tells what is said of an action.
fn said<T: 'static>(store: &Store, action: ActionId, event: impl Fn(T) -> ActionEvent + 'static) -> Callback<T> {
    store.callback(move |value| Action::Answered(Event::Action(action, event(value))))
}
