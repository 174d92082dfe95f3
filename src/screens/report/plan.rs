//! The plan as three columns, with room to write.

use crate::components::ColumnTitle;
use crate::domain::{Action, State};
use crate::narrative;
use crate::narrative::isolate::isolated;
use crate::state::{use_shown, use_words};
use std::rc::Rc;
use strum::VariantArray;
use yew::prelude::*;

/// So many lines are left empty in each column.
const LINES: u32 = 5;
/// From one of them to the next.
const LINE: u32 = 34;

#[derive(PartialEq, Properties)]
pub struct PlanColumnsProps {
    /// With lines to write on.
    pub has_room: bool,
}

#[component]
pub fn PlanColumns(props: &PlanColumnsProps) -> Html {
    html! {
        <div class="plan-columns">
            for state in State::VARIANTS {
                <PlanColumn key={state.into_str()} state={*state} has_room={props.has_room} />
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct PlanColumnProps {
    state: State,
    has_room: bool,
}

#[component]
fn PlanColumn(props: &PlanColumnProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let actions = shown.assessment().actions.iter().filter(|action| action.state == props.state);
    let actions: Vec<_> = actions.cloned().collect();
    html! {
        <div class="plan-column">
            <ColumnTitle text={&words.states[props.state]} note={actions.len().to_string()} />
            if !actions.is_empty() {
                <ul>
                    for action in &actions {
                        <PlannedAction key={action.id.to_string()} {action} />
                    }
                </ul>
            }
            if props.has_room {
                <BlankLines />
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct PlannedActionProps {
    action: Rc<Action>,
}

#[component]
fn PlannedAction(props: &PlannedActionProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let (action, assessment) = (&props.action, shown.assessment());
    let about = narrative::action::about(action.source.as_ref(), action.title.is_some(), assessment, &words);
    let who = (!action.person.is_blank()).then(|| isolated(action.person.to_rc().into()));
    let due = action.due.map(|due| words.ui.plan.by.fill(&[("date", &due)]).into());
    let facts = [about, Some(words.efforts[action.effort].clone()), who, due];
    html! {
        <li class={classes!("planned", (props.action.state == State::Done).then_some("done"))}>
            <i class="box" />
            <p>{ narrative::action::title(action, assessment, &words) }</p>
            <p class="mute">
                for (place, fact) in facts.into_iter().flatten().enumerate() {
                    <span key={place}>{ fact }</span>
                }
            </p>
        </li>
    }
}

/// Lines to write on, each with a box to tick.
#[component]
fn BlankLines() -> Html {
    html! {
        <svg class="blank-lines" width="100%" height={(LINES * LINE).to_string()} aria-hidden="true">
            for y in (1..=LINES).map(|line| line * LINE) {
                <g key={y}>
                    <rect x="0.7" y={(y - 17).to_string()} width="11" height="11" rx="2" />
                    <line x1="0" x2="100%" y1={(y - 1).to_string()} y2={(y - 1).to_string()} />
                </g>
            }
        </svg>
    }
}
