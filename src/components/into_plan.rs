//! Takes what is advised about a touchpoint into the plan.

use super::button::{Button, ButtonLook};
use crate::domain::{Effort, Event, Source, TouchpointId};
use crate::method::suggestion;
use crate::narrative::{self, ranking};
use crate::state::{Action, Shown, use_shown, use_store, use_words};
use crate::words::Words;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct IntoPlanProps {
    pub touchpoint: TouchpointId,
}

#[component]
pub fn IntoPlan(props: &IntoPlanProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let ui = &words.ui.results;
    let touchpoint = props.touchpoint;
    let taken = taken(touchpoint, &shown, &words);
    let mut planned = shown.assessment().actions.iter().filter_map(|action| action.source.as_ref());
    let is_planned = planned.any(|source| source.touchpoint() == Some(touchpoint));
    html! {
        <span class="into-plan">
            if is_planned || taken.is_some() {
                // Taken, it stays: the focus is on it.
                <Button
                    look={ButtonLook::Quiet}
                    label={if is_planned { &ui.in_plan } else { &ui.into_plan }}
                    disabled={is_planned}
                    about={narrative::title_of(touchpoint, shown.assessment(), &words)}
                    onpress={store.callback(move |()| {
                        Action::Answered(Event::SuggestionsTaken(taken.clone().into_iter().collect()))
                    })}
                />
            }
        </span>
    }
}

/// What comes into the plan, where anything is suggested: the step that is told beside the button; where none is, what
/// is suggested first.
fn taken(touchpoint: TouchpointId, shown: &Shown, words: &Words) -> Option<(Source, Effort)> {
    let suggested = shown.report().suggestions.iter().find(|it| it.source.touchpoint() == Some(touchpoint))?;
    let point = shown.analysis().point(touchpoint)?;
    let is_told = ranking::advice(&shown.narrator(words), point).is_some();
    if is_told && ranking::step(&point.touchpoint, words).is_some() {
        let fix = point.rating().fix;
        let effort = if fix.is_some() { suggestion::effort(fix) } else { suggested.effort };
        Some((Source::Fix(touchpoint), effort))
    } else {
        Some((suggested.source.clone(), suggested.effort))
    }
}
