//! What else there is to do: a line for each touchpoint, after those to start with.

use super::folded_list::FoldedList;
use super::touchpoint_name::TouchpointName;
use crate::components::PartTitle;
use crate::components::into_plan::IntoPlan;
use crate::components::svg::Mark;
use crate::narrative;
use crate::narrative::ranking::ToDo;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

/// How many are in sight.
const IN_SIGHT: usize = 3;

#[derive(PartialEq, Properties)]
pub struct RestProps {
    pub todo: Vec<ToDo>,
    /// The person's own answers, which can go on being answered.
    pub own: bool,
}

#[component]
pub fn Rest(props: &RestProps) -> Html {
    let words = use_words();
    let item =
        |todo: &ToDo| html! { <RestItem key={todo.touchpoint.to_string()} todo={todo.clone()} own={props.own} /> };
    let items: Vec<_> = props.todo.iter().map(item).collect();
    html! {
        <section class="rest">
            <PartTitle text={&words.ui.results.rest} />
            <FoldedList class="lines" {items} in_sight={IN_SIGHT} />
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct RestItemProps {
    todo: ToDo,
    own: bool,
}

#[component]
fn RestItem(props: &RestItemProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let Some(point) = shown.analysis().point(props.todo.touchpoint) else { return html! { <li class="line-item" /> } };
    let narrator = shown.narrator(&words);
    html! {
        <li class="line-item">
            <Mark impression={point.impression()} size={22} />
            <TouchpointName touchpoint={point.id()} own={props.own} />
            <p>
                if let Some(advice) = &props.todo.advice {
                    { advice }
                } else {
                    <span class="mute">{ narrative::ranking::why(&narrator, point) }</span>
                }
            </p>
            if props.own {
                <IntoPlan touchpoint={point.id()} />
            }
        </li>
    }
}
