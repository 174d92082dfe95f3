//! What was said of an action.

use super::effort::EffortTag;
use crate::components::day::use_day_in_words;
use crate::domain::{Action, Date};
use crate::narrative::isolate::isolated;
use crate::state::use_words;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct FactsProps {
    pub action: Rc<Action>,
    /// What it is about, where its title doesn't say it.
    pub about: Option<AttrValue>,
}

#[component]
pub fn Facts(props: &FactsProps) -> Html {
    let FactsProps { action, about } = props;
    html! {
        <p class="facts">
            if let Some(about) = about {
                <span class="cap">{ about }</span>
            }
            <EffortTag effort={action.effort} />
            if let Some(day) = action.due {
                <DueBy {day} />
            }
            if !action.person.as_str().is_empty() {
                <span>{ isolated(action.person.to_rc().into()) }</span>
            }
        </p>
    }
}

#[derive(PartialEq, Properties)]
struct DueByProps {
    day: Date,
}

#[component]
fn DueBy(props: &DueByProps) -> Html {
    let words = use_words();
    let date = use_day_in_words(props.day);
    html! { <span>{ words.ui.plan.by.fill(&[("date", &date)]) }</span> }
}
