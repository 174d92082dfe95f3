//! Suggestions in a list, each to be taken into the plan.

use super::effort::EffortTag;
use crate::components::{Button, ButtonLook};
use crate::domain::Effort;
use crate::narrative::action;
use crate::state::{use_shown, use_words};
use std::ops::Range;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct SuggestionListProps {
    /// Which of all the suggestions.
    pub places: Range<usize>,
    /// Each says what it takes.
    pub says_effort: bool,
    /// None: not yet.
    #[prop_or_default]
    pub ontake: Option<Callback<usize>>,
}

/// A list of suggestions. They are told apart by their places: the one that follows takes the place of the
/// one that is taken, with the button that has the focus.
#[component]
pub fn SuggestionList(props: &SuggestionListProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let assessment = shown.assessment();
    let places = props.places.clone();
    let suggestions = shown.report().suggestions.iter().enumerate();
    html! {
        <ul class="items">
            for (place, suggestion) in suggestions.skip(places.start).take(places.len()) {
                <SuggestionRow
                    key={place}
                    {place}
                    text={action::title_of_source(Some(&suggestion.source), suggestion.effort, assessment, &words)}
                    about={action::about(Some(&suggestion.source), false, assessment, &words)}
                    effort={props.says_effort.then_some(suggestion.effort)}
                    ontake={props.ontake.clone()}
                />
            }
        </ul>
    }
}

#[derive(PartialEq, Properties)]
struct SuggestionRowProps {
    place: usize,
    text: AttrValue,
    /// What it is about, where the text doesn't say it.
    about: Option<AttrValue>,
    effort: Option<Effort>,
    ontake: Option<Callback<usize>>,
}

#[component]
fn SuggestionRow(props: &SuggestionRowProps) -> Html {
    let words = use_words();
    let SuggestionRowProps { place, text, about, effort, ontake } = props;
    let place = *place;
    html! {
        <li class="suggestion">
            <div>
                <p>{ text }</p>
                if about.is_some() || effort.is_some() {
                    <p class="facts">
                        if let Some(about) = about {
                            <span class="cap">{ about }</span>
                        }
                        if let Some(effort) = *effort {
                            <EffortTag {effort} />
                        }
                    </p>
                }
            </div>
            if let Some(ontake) = ontake {
                <Button
                    look={ButtonLook::Quiet}
                    label={&words.ui.plan.take}
                    about={text.clone()}
                    onpress={ontake.reform(move |()| place)}
                />
            }
        </li>
    }
}
