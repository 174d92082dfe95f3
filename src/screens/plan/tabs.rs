//! The lanes as tabs, where there is room for one of them at a time.

use super::lane::Lane;
use crate::browser::{event, focus};
use crate::state::use_words;
use enum_map::EnumMap;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct LaneTabsProps {
    /// Those that are there, each with how many stand in it.
    pub lanes: Vec<(Lane, AttrValue)>,
    pub chosen: Lane,
    /// A card that is let go now comes to this one.
    pub target: Option<Lane>,
    /// Of the tabs: to move the focus to one, and to know where it is.
    pub nodes: Rc<EnumMap<Lane, NodeRef>>,
    pub onchoose: Callback<Lane>,
}

#[component]
pub fn LaneTabs(props: &LaneTabsProps) -> Html {
    let words = use_words();
    let LaneTabsProps { lanes, chosen, target, nodes, onchoose } = props;
    let onkeydown = {
        let (lanes, chosen, nodes, onchoose) = (lanes.clone(), *chosen, nodes.clone(), onchoose.clone());
        move |pressed: KeyboardEvent| {
            let at = lanes.iter().position(|(lane, _)| *lane == chosen).unwrap_or(0);
            let last = lanes.len().saturating_sub(1);
            let next = match &*pressed.key() {
                _ if event::is_command(&pressed) => return,
                "ArrowRight" if at == last => 0,
                "ArrowRight" => at + 1,
                "ArrowLeft" => at.checked_sub(1).unwrap_or(last),
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            pressed.prevent_default();
            if let Some((lane, _)) = lanes.get(next) {
                onchoose.emit(*lane);
                focus::move_unscrolled(nodes[*lane].cast());
            }
        }
    };
    html! {
        <div class="lane-tabs" role="tablist" aria-label={&words.ui.plan.board} {onkeydown}>
            for (lane, count) in lanes {
                <LaneTab
                    key={lane.id()}
                    lane={*lane}
                    count={count}
                    is_chosen={lane == chosen}
                    is_target={*target == Some(*lane)}
                    node={&nodes[*lane]}
                    {onchoose}
                />
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct LaneTabProps {
    lane: Lane,
    count: AttrValue,
    is_chosen: bool,
    is_target: bool,
    node: NodeRef,
    onchoose: Callback<Lane>,
}

#[component]
fn LaneTab(props: &LaneTabProps) -> Html {
    let words = use_words();
    let LaneTabProps { lane, count, is_chosen, is_target, node, onchoose } = props;
    let lane = *lane;
    html! {
        <button
            type="button"
            role="tab"
            id={lane.tab_id()}
            class={is_target.then_some("over")}
            aria-selected={is_chosen.to_string()}
            aria-controls={lane.panel_id()}
            tabindex={if *is_chosen { "0" } else { "-1" }}
            ref={node}
            onclick={onchoose.reform(move |_: MouseEvent| lane)}
        >
            <span class="cap">{ lane.name(&words) }</span>{ " " }<span class="mute">{ count }</span>
        </button>
    }
}
