//! A column of the board.

use crate::components::ColumnTitle;
use crate::domain::{State, limits};
use crate::state::use_words;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ColumnProps {
    pub state: State,
    /// How many cards stand there.
    pub count: usize,
    /// A card that is let go now comes here.
    pub is_target: bool,
    /// To know where it is.
    pub node: NodeRef,
    /// The cards.
    pub children: Html,
}

#[component]
pub fn Column(props: &ColumnProps) -> Html {
    let words = use_words();
    let note = if props.state == State::Doing {
        words.ui.plan.in_hand.fill(&[("n", &props.count), ("all", &limits::DOING)])
    } else {
        props.count.to_string()
    };
    html! {
        <section
            class={classes!("column", props.is_target.then_some("over"))}
            data-state={props.state.into_str()}
            ref={&props.node}
        >
            <ColumnTitle text={&words.states[props.state]} {note} />
            <ul>{ props.children.clone() }</ul>
        </section>
    }
}
