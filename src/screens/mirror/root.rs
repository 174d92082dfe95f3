//! A root, and how far it holds.

use crate::components::{Choice, ChoiceLook, ChoiceOption, Question};
use crate::domain::{Degree, Event, PackId};
use crate::state::{Action, use_shown, use_store, use_words};
use crate::words::Words;
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct RootQuestionProps {
    pub root: PackId,
    /// In the picture.
    pub number: usize,
}

#[component]
pub fn RootQuestion(props: &RootQuestionProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let root = props.root.clone();
    let chosen = shown.assessment().roots.iter().find(|entry| entry.root == root).map(|entry| entry.degree);
    let statement = words.root(&root).cloned().unwrap_or_default();
    let text = format!("{}.\u{a0}{statement}", props.number).into();
    html! {
        <Choice<Degree>
            question={Question::new(root.as_str().to_owned(), &text)}
            options={degrees(&words, chosen)}
            look={ChoiceLook::Statement}
            onchoose={store.callback(move |degree| Action::Answered(Event::RootAnswered(root.clone(), Some(degree))))}
        />
    }
}

/// How far something holds; as everywhere, the best answer first.
pub fn degrees(words: &Words, chosen: Option<Degree>) -> Vec<ChoiceOption<Degree>> {
    let best_first = Degree::VARIANTS.iter().rev();
    best_first
        .map(|&degree| ChoiceOption::word(degree, degree.into_str(), &words.degrees[degree], chosen == Some(degree)))
        .collect()
}
