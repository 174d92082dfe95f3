//! The plan: the board of three columns, and beside it what is offered for it.

mod board;
mod card;
mod card_foot;
mod chip;
mod chip_field;
mod date_field;
mod deed;
mod details;
mod drag;
mod effort;
mod idea_list;
mod ideas;
mod lane;
mod offer;
mod own_action;
mod refusal_note;
mod state_lane;
mod tabs;

use crate::components::{Button, ButtonLook, ScreenTitle};
use crate::domain::State;
use crate::narrative::action::lines;
use crate::narrative::isolate::isolated;
use crate::state::{Action, Shown, Step, use_shown, use_store, use_words};
use crate::words::Words;
use board::Board;
use deed::{Deed, Outcome, PlanModel};
use yew::prelude::*;

/// What is going to be done, by whom and by when.
#[component]
pub fn Plan() -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let ui = &words.ui.plan;
    let model = use_reducer(PlanModel::default);
    let outcome = model.outcome_in(shown.assessment()).cloned();
    let ondeed = use_callback((store.clone(), model.dispatcher()), |deed: Deed, (store, model)| {
        let shown = || store.read(|model| model.shown().clone());
        model.dispatch(Outcome::of(deed, |event| store.apply(event), shown));
    });
    let said = outcome.as_ref().and_then(|outcome| said(outcome, &shown, &words));
    let has_actions = !shown.assessment().actions.is_empty();
    html! {
        <div class="screen plan">
            <div class="plan-head">
                <ScreenTitle text={&ui.title} />
                <Button
                    look={ButtonLook::Quiet}
                    label={&words.ui.common.to_results}
                    onpress={store.callback(|()| Action::StepChosen(Step::Results))}
                />
            </div>
            if !has_actions && !shown.report().suggestions.is_empty() {
                <p key="lead" class="lead">{ &ui.lead }</p>
            }
            <Board key="board" open={model.open} {outcome} {ondeed} />
            if has_actions {
                <p key="hint" class="hint">{ &ui.hint }{ " " }<span class="for-keys">{ &ui.hint_keys }</span></p>
            }
            <p key="said" class="said" role="status">
                if let Some(said) = said {
                    { said }
                }
            </p>
        </div>
    }
}

/// What was done, and where it went.
fn said(outcome: &Outcome, shown: &Shown, words: &Words) -> Option<String> {
    let ui = &words.ui.plan;
    let assessment = shown.assessment();
    let now = |title: &str, state| ui.moved.fill(&[("title", &title), ("state", &words.states[state])]);
    match &outcome.deed {
        _ if outcome.refusal.is_some() => None,
        Deed::SuggestionsTaken { taken, .. } if taken.len() == 1 => {
            Some(now(&lines(assessment.actions.last()?, assessment, words).task, State::Queue))
        }
        Deed::SuggestionsTaken { taken, .. } => Some(ui.taken.fill(&[("n", &taken.len())])),
        Deed::OwnListed(title) => Some(now(&isolated(title.to_rc().into()), State::Queue)),
        Deed::ActionMoved { action, state, .. } => {
            Some(now(&lines(assessment.action(*action)?, assessment, words).task, *state))
        }
        Deed::Toggled(..) | Deed::ActionRemoved(_) => None,
    }
}
