//! A lane of the plan: what is offered, or a column of the board.

use crate::components::ColumnTitle;
use crate::domain::State;
use crate::words::Words;
use enum_map::Enum;
use yew::prelude::*;

/// The lanes, in the order in which an action goes through them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum Lane {
    /// What could be taken.
    Ideas,
    /// What was.
    Column(State),
}

impl Lane {
    pub fn id(self) -> &'static str {
        match self {
            Self::Ideas => "ideas",
            Self::Column(state) => state.into_str(),
        }
    }

    pub fn name(self, words: &Words) -> &AttrValue {
        match self {
            Self::Ideas => &words.ui.plan.ideas,
            Self::Column(state) => &words.states[state],
        }
    }

    pub fn tab_id(self) -> String {
        format!("tab-{}", self.id())
    }

    pub fn panel_id(self) -> String {
        format!("lane-{}", self.id())
    }
}

#[derive(PartialEq, Properties)]
pub struct LaneColumnProps {
    pub lane: Lane,
    /// What it is called.
    pub title: AttrValue,
    /// How many stand there, or what they have in common.
    pub note: AttrValue,
    /// A card that is let go now comes here.
    pub is_target: bool,
    /// To move the focus to its title.
    pub title_node: NodeRef,
    /// To know where it is.
    pub node: NodeRef,
    pub children: Html,
}

/// A lane beside the others, under its title.
#[component]
pub fn LaneColumn(props: &LaneColumnProps) -> Html {
    html! {
        <section
            class={classes!("column", props.is_target.then_some("over"))}
            data-lane={props.lane.id()}
            ref={&props.node}
        >
            <ColumnTitle text={&props.title} note={&props.note} node={&props.title_node} />
            { props.children.clone() }
        </section>
    }
}

#[derive(PartialEq, Properties)]
pub struct LanePanelProps {
    pub lane: Lane,
    pub is_chosen: bool,
    pub children: Html,
}

/// A lane whose tab is in the row above.
#[component]
pub fn LanePanel(props: &LanePanelProps) -> Html {
    html! {
        <section
            class="column"
            data-lane={props.lane.id()}
            role="tabpanel"
            id={props.lane.panel_id()}
            aria-labelledby={props.lane.tab_id()}
            hidden={!props.is_chosen}
        >
            { props.children.clone() }
        </section>
    }
}
