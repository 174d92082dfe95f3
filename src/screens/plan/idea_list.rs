//! Suggestions in a list, each to be taken into the plan.

use super::effort::EffortTag;
use crate::components::{Button, ButtonLook};
use crate::domain::Effort;
use crate::narrative::action::{Lines, lines_of_source};
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct IdeaListProps {
    /// Which of all the suggestions.
    pub places: Vec<usize>,
    /// Each says what it takes.
    pub says_effort: bool,
    /// Gets the row, counted from 0.
    pub ontake: Callback<usize>,
}

/// A list of suggestions. They are told apart by their rows: the one that follows takes the place of the one that is
/// taken, with the button that has the focus.
#[component]
pub fn IdeaList(props: &IdeaListProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let suggestions = &shown.report().suggestions;
    html! {
        <ul class="items">
            for (row, suggestion) in props.places.iter().filter_map(|place| suggestions.get(*place)).enumerate() {
                <IdeaRow
                    key={row}
                    {row}
                    lines={lines_of_source(
                        Some(&suggestion.source), suggestion.effort, shown.assessment(), &words,
                    )}
                    effort={props.says_effort.then_some(suggestion.effort)}
                    ontake={&props.ontake}
                />
            }
        </ul>
    }
}

#[derive(PartialEq, Properties)]
struct IdeaRowProps {
    row: usize,
    lines: Lines,
    effort: Option<Effort>,
    ontake: Callback<usize>,
}

#[component]
fn IdeaRow(props: &IdeaRowProps) -> Html {
    let words = use_words();
    let IdeaRowProps { row, lines, effort, ontake } = props;
    let row = *row;
    let whole = match &lines.about {
        Some(about) => format!("{} ({about})", lines.task).into(),
        None => lines.task.clone(),
    };
    html! {
        <li class="idea">
            <p class="task">{ &lines.task }</p>
            <div class="idea-foot">
                if lines.about.is_some() || effort.is_some() {
                    <p class="facts">
                        if let Some(about) = &lines.about {
                            <span class="cap">{ about }</span>
                        }
                        if let Some(effort) = *effort {
                            <EffortTag {effort} />
                        }
                    </p>
                }
                <Button
                    look={ButtonLook::Quiet}
                    label={&words.ui.plan.take}
                    about={whole}
                    onpress={ontake.reform(move |()| row)}
                />
            </div>
        </li>
    }
}
