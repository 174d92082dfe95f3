//! How one knows, the checks of the channel, and a note.

use super::check::CheckQuestion;
use super::rating::said;
use crate::components::{Choice, ChoiceLook, ChoiceOption, PartTitle, Question, TextArea};
use crate::domain::event::TouchpointEvent;
use crate::domain::{Evidence, Note, Touchpoint};
use crate::state::{use_shown, use_store, use_words};
use std::rc::Rc;
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct CloserLookProps {
    pub touchpoint: Rc<Touchpoint>,
}

#[component]
pub fn CloserLook(props: &CloserLookProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let CloserLookProps { touchpoint } = props;
    let ask = &words.ui.ask;
    let checks: Vec<_> = shown.structure().checks_of(&touchpoint.subject).collect();
    let evidence = Evidence::VARIANTS.iter().map(|&evidence| {
        let chosen = touchpoint.rating.evidence == Some(evidence);
        ChoiceOption::word(evidence, evidence.into_str(), &words.evidence[evidence], chosen)
    });
    let onnote = {
        let (store, id) = (store.clone(), touchpoint.id);
        move |text: String| {
            if let Some(note) = Note::new(&text) {
                said(&store, id, TouchpointEvent::NoteWritten).emit(note);
            }
        }
    };
    html! {
        <div class="closer">
            <Choice<Evidence>
                question={Question::new("evidence", &ask.evidence)}
                options={evidence.collect::<Vec<_>>()}
                look={ChoiceLook::SmallChips}
                onchoose={said(&store, touchpoint.id, |evidence| TouchpointEvent::EvidenceChosen(Some(evidence)))}
            />
            if !checks.is_empty() {
                <PartTitle text={&ask.checks} />
                <p class="mute">{ &ask.checks_lead }</p>
                <div class="checks">
                    for check in checks {
                        <CheckQuestion
                            key={check.id.as_str()}
                            touchpoint={touchpoint.id}
                            check={check.id.clone()}
                            entry={touchpoint.rating.check(&check.id).cloned()}
                        />
                    }
                </div>
            }
            <TextArea
                label={&ask.note}
                hint={ask.note_hint.clone()}
                value={touchpoint.note.as_str().to_owned()}
                max_length={Note::MAX}
                onchange={onnote}
            />
        </div>
    }
}
