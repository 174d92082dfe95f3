//! What else can be said of an action. Typing on in a field is one step to undo.

use super::effort::EffortSelect;
use crate::components::{Button, ButtonLook, TextArea, TextField};
use crate::domain::event::ActionEvent;
use crate::domain::{self, Event, Note, Refusal, Title};
use crate::narrative::action::lines_of_source;
use crate::narrative::errors;
use crate::state::{Action, use_shown, use_store, use_words};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct DetailsProps {
    pub action: Rc<domain::Action>,
    pub onremove: Callback<()>,
}

#[component]
pub fn Details(props: &DetailsProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let DetailsProps { action, onremove } = props;
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
    let onnote = {
        let store = store.clone();
        move |text: String| {
            if let Some(note) = Note::new(&text) {
                store.dispatch(Action::Answered(Event::Action(id, ActionEvent::NoteWritten(note))));
            }
        }
    };
    let oneffort = store.callback(move |effort| Action::Answered(Event::Action(id, ActionEvent::EffortChosen(effort))));
    let source = action.source.as_ref();
    let suggested = source.map(|it| lines_of_source(Some(it), action.effort, shown.assessment(), &words).task);
    html! {
        <div class="details">
            <TextField
                name={format!("{id}-name")}
                label={&ui.name}
                value={action.title.as_ref().map(Title::to_string).unwrap_or_default()}
                placeholder={suggested.unwrap_or_default()}
                max_length={Title::MAX}
                problem={refusal.map(|refusal| errors::refusal(refusal, &words))}
                onchange={ontitle}
            />
            <EffortSelect chosen={action.effort} onchoose={oneffort} />
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
