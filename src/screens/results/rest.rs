//! What else there is to do: a line for each touchpoint, after those to start with.

use super::folded_list::FoldedList;
use super::touchpoint_name::{ChangeAnswers, TouchpointName};
use crate::components::into_plan::IntoPlan;
use crate::components::svg::Mark;
use crate::components::width::{DESK, use_width};
use crate::components::{Fold, PartTitle};
use crate::narrative;
use crate::narrative::ranking::ToDo;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

/// How many are in sight.
const IN_SIGHT: usize = 3;
/// In a narrower place a line has room for the name alone: the rest of it is folded below.
const ROOMY: i32 = 560;

#[derive(PartialEq, Properties)]
pub struct RestProps {
    pub todo: Vec<ToDo>,
    /// The person's own answers, which can go on being answered.
    pub own: bool,
}

#[component]
pub fn Rest(props: &RestProps) -> Html {
    let words = use_words();
    let node = use_node_ref();
    let is_folded = use_width(&node, DESK) < ROOMY;
    let item = |todo: &ToDo| {
        html! { <RestItem key={todo.touchpoint.to_string()} todo={todo.clone()} own={props.own} {is_folded} /> }
    };
    let items: Vec<_> = props.todo.iter().map(item).collect();
    html! {
        <section class="rest" ref={node}>
            <PartTitle text={&words.ui.results.rest} />
            <FoldedList class="lines" {items} in_sight={IN_SIGHT} />
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct RestItemProps {
    todo: ToDo,
    own: bool,
    is_folded: bool,
}

#[component]
fn RestItem(props: &RestItemProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let Some(point) = shown.analysis().point(props.todo.touchpoint) else { return html! { <li class="line-item" /> } };
    let narrator = shown.narrator(&words);
    let advice = html! {
        <p>
            if let Some(advice) = &props.todo.advice {
                { advice }
            } else {
                <span class="mute">{ narrative::ranking::why(&narrator, point) }</span>
            }
        </p>
    };
    html! {
        <li class={classes!("line-item", props.is_folded.then_some("folded"))}>
            <Mark impression={point.impression()} size={22} />
            if props.is_folded {
                <Fold title={narrative::title(&point.touchpoint, &words)}>
                    { advice }
                    if props.own {
                        <p class="line-ways">
                            <IntoPlan touchpoint={point.id()} />
                            <ChangeAnswers touchpoint={point.id()} />
                        </p>
                    }
                </Fold>
            } else {
                <TouchpointName touchpoint={point.id()} own={props.own} />
                { advice }
                if props.own {
                    <IntoPlan touchpoint={point.id()} />
                }
            }
        </li>
    }
}
