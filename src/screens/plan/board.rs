//! What is offered and the three columns: beside each other, or one at a time where it is narrow.

use super::deed::{CardPart, Control, Deed, Outcome};
use super::drag::use_drag;
use super::ideas::Ideas;
use super::lane::{Lane, LaneColumn, LanePanel};
use super::offer::Offer;
use super::state_lane::StateLane;
use super::tabs::LaneTabs;
use crate::browser::focus;
use crate::components::width::{DESK, use_width};
use crate::domain::{Action, ActionId, State, limits};
use crate::state::{use_shown, use_store, use_words};
use enum_map::EnumMap;
use std::rc::Rc;
use strum::VariantArray;
use yew::prelude::*;

/// From this width on, in pixels, the columns stand beside each other.
const COLUMNS: i32 = 760;

#[derive(PartialEq, Properties)]
pub struct BoardProps {
    /// What is open, and of which card.
    pub open: Option<(ActionId, CardPart)>,
    /// What was done last.
    pub outcome: Option<Outcome>,
    pub ondeed: Callback<Deed>,
}

#[component]
pub fn Board(props: &BoardProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let BoardProps { open, outcome, ondeed } = props;
    let (ui, assessment) = (&words.ui.plan, shown.assessment());
    let offer = Offer::of(&shown);
    let has_ideas = assessment.actions.is_empty() || !shown.report().suggestions.is_empty();

    let node = use_node_ref();
    let is_tabbed = use_width(&node, DESK) < COLUMNS;
    let chosen = use_state(|| if assessment.actions.is_empty() { Lane::Ideas } else { Lane::Column(State::Queue) });
    let current = if *chosen == Lane::Ideas && !has_ideas { Lane::Column(State::Queue) } else { *chosen };
    let onchoose = use_callback(chosen.setter(), |lane, chosen| chosen.set(lane));

    // What has the lanes' names, titles or tabs, and where a card can be let go: on a lane, or on its tab.
    let titles = use_memo((), |()| EnumMap::<Lane, NodeRef>::default());
    let places = use_memo((), |()| EnumMap::<Lane, NodeRef>::default());
    let targets = use_memo((is_tabbed, titles.clone(), places.clone()), |(is_tabbed, titles, places)| {
        let nodes = if *is_tabbed { titles } else { places };
        EnumMap::from_fn(|state| nodes[Lane::Column(state)].clone())
    });
    let ondrop = use_callback((store, ondeed.clone()), |(action, state), (store, ondeed)| {
        let stands = store.read(|model| model.shown().assessment().action(action).map(|action| action.state));
        // Dropped where it was, it was not moved.
        if stands.is_some_and(|stands| stands != state) {
            ondeed.emit(Deed::ActionMoved { action, state, insisted: false, focus: Control::Title });
        }
    });
    let (drag, ondrag) = use_drag(&targets, ondrop);

    use_effect_with(outcome.clone(), {
        let titles = titles.clone();
        move |outcome| match outcome {
            // The card stands behind another tab now.
            Some(outcome) if is_tabbed && (outcome.is_focus_lost || outcome.control().is_some()) => {
                focus::move_to(titles[current].cast());
            }
            Some(outcome) if outcome.is_focus_lost => focus::move_to(titles[Lane::Column(State::Queue)].cast()),
            _ => {}
        }
    });

    let mut actions = EnumMap::<State, Vec<Rc<Action>>>::default();
    for action in &assessment.actions {
        actions[action.state].push(action.clone());
    }
    let count = |lane| match lane {
        Lane::Ideas => offer.now.len().to_string(),
        Lane::Column(State::Doing) => ui.in_hand.fill(&[("n", &actions[State::Doing].len()), ("all", &limits::DOING)]),
        Lane::Column(state) => actions[state].len().to_string(),
    };
    let target = drag.and_then(|drag| drag.over).map(Lane::Column);
    let columns_shown = State::VARIANTS.iter().map(|state| Lane::Column(*state));
    let lanes: Vec<_> = has_ideas.then_some(Lane::Ideas).into_iter().chain(columns_shown).collect();
    let inside = |lane| match lane {
        Lane::Ideas => html! {
            <Ideas offer={offer.clone()} refusal={outcome.as_ref().and_then(Outcome::refusal_to_take)} {ondeed} />
        },
        Lane::Column(state) => html! {
            <StateLane
                {state}
                actions={actions[state].clone()}
                open={*open}
                dragged={drag.map(|drag| drag.card)}
                outcome={outcome.clone()}
                {ondeed}
                ondrag={&ondrag}
            />
        },
    };
    html! {
        <div class={classes!("board", is_tabbed.then_some("tabbed"))} ref={&node}>
            if is_tabbed {
                <LaneTabs
                    key="tabs"
                    lanes={lanes.iter().map(|lane| (*lane, count(*lane).into())).collect::<Vec<_>>()}
                    chosen={current}
                    {target}
                    nodes={&titles}
                    {onchoose}
                />
                for &lane in &lanes {
                    <LanePanel key={lane.id()} {lane} is_chosen={lane == current}>{ inside(lane) }</LanePanel>
                }
            } else {
                for &lane in &lanes {
                    <LaneColumn
                        key={lane.id()}
                        {lane}
                        title={lane.name(&words)}
                        note={if lane == Lane::Ideas { offer.note(&words) } else { count(lane).into() }}
                        is_target={target == Some(lane)}
                        title_node={&titles[lane]}
                        node={&places[lane]}
                    >
                        { inside(lane) }
                    </LaneColumn>
                }
            }
        </div>
    }
}
