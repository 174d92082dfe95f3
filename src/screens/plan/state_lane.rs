//! What stands in a column of the board.

use super::card::Card;
use super::deed::{CardPart, Deed, Outcome};
use super::drag::Hold;
use super::own_action::OwnAction;
use crate::domain::{Action, ActionId, State};
use crate::narrative::action::lines;
use crate::state::{use_shown, use_words};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct StateLaneProps {
    pub state: State,
    /// Those that stand there.
    pub actions: Vec<Rc<Action>>,
    /// What is open, and of which card.
    pub open: Option<(ActionId, CardPart)>,
    /// The card on its way.
    pub dragged: Option<ActionId>,
    /// What was done last.
    pub outcome: Option<Outcome>,
    pub ondeed: Callback<Deed>,
    pub ondrag: Callback<(ActionId, Hold)>,
}

#[component]
pub fn StateLane(props: &StateLaneProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let StateLaneProps { state, actions, open, dragged, outcome, ondeed, ondrag } = props;
    let (ui, assessment) = (&words.ui.plan, shown.assessment());
    html! {
        <div class="lane">
            if actions.is_empty() {
                <p key="empty" class="mute">{ &ui.empty[*state] }</p>
            } else {
                <ul key="cards">
                    for action in actions {
                        <Card
                            key={action.id.to_string()}
                            {action}
                            lines={lines(action, assessment, &words)}
                            open={open.filter(|(card, _)| *card == action.id).map(|(_, part)| part)}
                            is_dragged={*dragged == Some(action.id)}
                            outcome={outcome.clone().filter(|outcome| outcome.is_move_of(action.id))}
                            {ondeed}
                            {ondrag}
                        />
                    }
                </ul>
            }
            if *state == State::Queue {
                <OwnAction key="own" {ondeed} />
            }
        </div>
    }
}
