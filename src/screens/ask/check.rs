//! A check, and for a weak answer what putting it right takes.

use super::rating::said;
use crate::components::{Choice, ChoiceLook, ChoiceOption, Label, Question};
use crate::domain::event::TouchpointEvent;
use crate::domain::{Answer, CheckAnswer, Fix, PackId, TouchpointId};
use crate::state::{use_store, use_words};
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct CheckQuestionProps {
    pub touchpoint: TouchpointId,
    pub check: PackId,
    /// What is said of it, if anything.
    pub entry: Option<CheckAnswer>,
}

#[component]
pub fn CheckQuestion(props: &CheckQuestionProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let CheckQuestionProps { touchpoint, check, entry } = props;
    let text = words.check(check).map(|check| check.question.clone()).unwrap_or_default();
    let given = entry.as_ref().and_then(|entry| entry.answer);
    let fix = entry.as_ref().and_then(|entry| entry.fix);
    let answers = Answer::VARIANTS.iter().map(|&answer| {
        let word = words.answers[answer].clone();
        let label = match answer {
            Answer::NotApplicable => Label::Sign { sign: "–".into(), name: word },
            _ => Label::Word(word),
        };
        ChoiceOption { value: answer, id: answer.into_str().into(), label, chosen: given == Some(answer) }
    });
    let fixes =
        Fix::VARIANTS.iter().map(|&one| ChoiceOption::word(one, one.into_str(), &words.fixes[one], fix == Some(one)));
    let onanswer = {
        let check = check.clone();
        said(&store, *touchpoint, move |answer| TouchpointEvent::CheckAnswered(check.clone(), Some(answer)))
    };
    let onfix = {
        let check = check.clone();
        said(&store, *touchpoint, move |fix| TouchpointEvent::CheckFixChosen(check.clone(), Some(fix)))
    };
    html! {
        <div class="check">
            <Choice<Answer>
                question={Question::new(check.as_str().to_owned(), &text)}
                options={answers.collect::<Vec<_>>()}
                look={ChoiceLook::Row}
                onchoose={onanswer}
            />
            if given.is_some_and(Answer::is_weak) {
                <Choice<Fix>
                    question={Question {
                        about: Some(text),
                        ..Question::new(format!("fix-{check}"), &words.ui.ask.fix)
                    }}
                    options={fixes.collect::<Vec<_>>()}
                    look={ChoiceLook::RowBelow}
                    onchoose={onfix}
                />
            }
        </div>
    }
}
