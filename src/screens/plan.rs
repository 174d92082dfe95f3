//! The plan: what is suggested for it, and a board of three columns.

mod board;
mod card;
mod column;
mod date_field;
mod deed;
mod drag;
mod effort;
mod facts;
mod fields;
mod own_action;
mod refusal_note;
mod suggested;
mod suggestion;

use crate::browser::focus;
use crate::components::{PartTitle, ScreenTitle};
use crate::narrative;
use crate::state::{Shown, use_shown, use_store, use_words};
use crate::words::Words;
use board::Board;
use deed::{Deed, Outcome, PlanModel};
use own_action::OwnAction;
use suggested::Suggested;
use yew::prelude::*;

/// The end of the full path: what is going to be done, by whom and by when.
#[component]
pub fn Plan() -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let ui = &words.ui.plan;
    let model = use_reducer(PlanModel::default);
    let board_title = use_node_ref();
    let outcome = model.outcome_in(shown.assessment()).cloned();
    let ondeed = use_callback((store, model.dispatcher()), |deed: Deed, (store, model)| {
        let refusal = deed.event().and_then(|event| store.apply(event).err());
        let revision = store.read(|model| model.session.assessment().revision);
        model.dispatch(Outcome { deed, refusal, revision });
    });
    use_effect_with(outcome.clone(), {
        let board_title = board_title.clone();
        move |outcome| {
            if outcome.as_ref().is_some_and(Outcome::moves_focus_to_board) {
                focus::move_to(board_title.cast());
            }
        }
    });
    let has_actions = !shown.assessment().actions.is_empty();
    let report = shown.report();
    html! {
        <div class="screen plan">
            <ScreenTitle text={&ui.title} />
            <p class="lead">{ &ui.lead }</p>
            <p class="unseen" role="status">
                if let Some(said) = outcome.as_ref().and_then(|outcome| said(outcome, &shown, &words)) {
                    { said }
                }
            </p>
            if !report.suggestions.is_empty() {
                <Suggested refusal={outcome.as_ref().and_then(Outcome::refusal_to_take)} ondeed={&ondeed} />
            } else if !has_actions {
                <p class="aside">{ if report.counts.rated == 0 { &ui.unrated } else { &ui.nothing } }</p>
            }
            <PartTitle text={&ui.board} node={board_title} />
            if has_actions {
                <p class="hint">{ &ui.hint }</p>
            }
            <OwnAction />
            if has_actions {
                <Board open={model.open} {outcome} {ondeed} />
            }
        </div>
    }
}

/// What is read out of what was done.
fn said(outcome: &Outcome, shown: &Shown, words: &Words) -> Option<String> {
    let ui = &words.ui.plan;
    match &outcome.deed {
        _ if outcome.refusal.is_some() => None,
        Deed::SuggestionsTaken { taken, .. } => Some(ui.taken.fill(&[("n", &taken.len())])),
        Deed::ActionMoved { action, state, .. } => {
            let assessment = shown.assessment();
            let title = narrative::action::title(assessment.action(*action)?, assessment, words);
            Some(ui.moved.fill(&[("title", &title), ("state", &words.states[*state])]))
        }
        Deed::CardToggled(_) | Deed::ActionRemoved(_) => None,
    }
}
