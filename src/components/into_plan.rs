//! Takes what is suggested for a touchpoint into the plan.

use super::button::{Button, ButtonLook};
use crate::domain::{Event, TouchpointId};
use crate::narrative;
use crate::state::{Action, use_shown, use_store, use_words};
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
    let suggested = shown.report().suggestions.iter().find(|it| it.source.touchpoint() == Some(touchpoint)).cloned();
    let mut planned = shown.assessment().actions.iter().filter_map(|action| action.source.as_ref());
    let is_planned = planned.any(|source| source.touchpoint() == Some(touchpoint));
    html! {
        <span class="into-plan">
            if is_planned || suggested.is_some() {
                // Taken, it stays: the focus is on it.
                <Button
                    look={ButtonLook::Quiet}
                    label={if is_planned { &ui.in_plan } else { &ui.into_plan }}
                    disabled={is_planned}
                    about={narrative::title_of(touchpoint, shown.assessment(), &words)}
                    onpress={store.callback(move |()| {
                        let taken = suggested.iter().map(|it| (it.source.clone(), it.effort));
                        Action::Answered(Event::SuggestionsTaken(taken.collect()))
                    })}
                />
            }
        </span>
    }
}
