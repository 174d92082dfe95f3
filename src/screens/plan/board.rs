//! The board: a column for each state, with the cards that stand there.

use super::card::{Card, Wording};
use super::column::Column;
use super::deed::{Control, Deed, Outcome};
use super::drag::use_drag;
use crate::domain::{Action, ActionId, State};
use crate::state::{use_shown, use_store, use_words};
use enum_map::EnumMap;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct BoardProps {
    /// The card that is open.
    pub open: Option<ActionId>,
    /// What was done last.
    pub outcome: Option<Outcome>,
    pub ondeed: Callback<Deed>,
}

#[component]
pub fn Board(props: &BoardProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let BoardProps { open, outcome, ondeed } = props;
    let columns = use_memo((), |()| EnumMap::<State, NodeRef>::default());
    let ondrop = use_callback((store, ondeed.clone()), |(action, state), (store, ondeed)| {
        let stands = store.read(|model| model.shown().assessment().action(action).map(|action| action.state));
        // Dropped where it was, it was not moved.
        if stands.is_some_and(|stands| stands != state) {
            ondeed.emit(Deed::ActionMoved { action, state, insisted: false, focus: Control::Title });
        }
    });
    let (drag, ondrag) = use_drag(&columns, ondrop);
    let assessment = shown.assessment();
    let mut actions = EnumMap::<State, Vec<&Rc<Action>>>::default();
    for action in &assessment.actions {
        actions[action.state].push(action);
    }
    html! {
        <div class="board">
            for (state, actions) in actions {
                <Column
                    key={state.into_str()}
                    {state}
                    count={actions.len()}
                    is_target={drag.is_some_and(|drag| drag.over == Some(state))}
                    node={&columns[state]}
                >
                    for action in actions {
                        <Card
                            key={action.id.to_string()}
                            {action}
                            wording={Wording::of(action, assessment, &words)}
                            is_open={*open == Some(action.id)}
                            is_dragged={drag.is_some_and(|drag| drag.card == action.id)}
                            outcome={outcome.clone().filter(|outcome| outcome.is_move_of(action.id))}
                            {ondeed}
                            ondrag={&ondrag}
                        />
                    }
                </Column>
            }
        </div>
    }
}
