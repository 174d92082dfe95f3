//! What else there is to do: a line for each touchpoint, after those to start with.

use super::folded_list::FoldedList;
use super::touchpoint_name::TouchpointName;
use crate::components::PartTitle;
use crate::components::into_plan::IntoPlan;
use crate::components::svg::Mark;
use crate::domain::TouchpointId;
use crate::narrative;
use crate::state::{use_shown, use_words};
use std::collections::HashSet;
use yew::prelude::*;

/// How many are in sight.
const IN_SIGHT: usize = 3;

#[derive(PartialEq, Properties)]
pub struct RestProps {
    pub touchpoints: Vec<TouchpointId>,
    /// The person's own answers, which can go on being answered.
    pub own: bool,
}

#[component]
pub fn Rest(props: &RestProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let narrator = shown.narrator(&words);
    // The same advice is not given twice.
    let mut advised = HashSet::new();
    let items: Vec<_> = props
        .touchpoints
        .iter()
        .filter_map(|id| shown.analysis().point(*id))
        .map(|point| {
            let advises = narrative::ranking::advice(&narrator, point).is_some_and(|advice| advised.insert(advice));
            html! {
                <RestItem key={point.id().to_string()} touchpoint={point.id()} {advises} own={props.own} />
            }
        })
        .collect();
    html! {
        <section class="rest">
            <PartTitle text={&words.ui.results.rest} />
            <FoldedList class="lines" {items} in_sight={IN_SIGHT} />
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct RestItemProps {
    touchpoint: TouchpointId,
    /// It is said what to do about it.
    advises: bool,
    own: bool,
}

#[component]
fn RestItem(props: &RestItemProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let Some(point) = shown.analysis().point(props.touchpoint) else { return html! { <li class="line-item" /> } };
    let narrator = shown.narrator(&words);
    let advice = if props.advises { narrative::ranking::advice(&narrator, point) } else { None };
    html! {
        <li class="line-item">
            <Mark impression={point.impression()} size={22} />
            <TouchpointName touchpoint={point.id()} own={props.own} />
            <p>
                if let Some(advice) = advice {
                    { advice }{ " " }
                }
                <span class="mute">{ narrative::ranking::why_in_short(&narrator, point) }</span>
            </p>
            if props.own {
                <IntoPlan touchpoint={point.id()} />
            }
        </li>
    }
}
