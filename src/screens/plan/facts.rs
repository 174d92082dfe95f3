//! What was said of an action.

use super::effort::EffortTag;
use crate::browser::clock;
use crate::domain::{Action, Date};
use crate::narrative::isolate::isolated;
use crate::state::use_words;
use crate::words::Words;
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
    let date = use_day_in_words(props.day, &words);
    html! { <span>{ words.ui.plan.by.fill(&[("date", &date)]) }</span> }
}

/// A day as the language writes it. Only the browser knows how: until it is asked, as ISO 8601 writes it.
#[hook]
fn use_day_in_words(day: Date, words: &Words) -> AttrValue {
    let in_words = use_state_eq(|| AttrValue::from(day.to_string()));
    use_effect_with((day, AttrValue::from(words.lang().to_owned())), {
        let in_words = in_words.clone();
        move |(day, language)| in_words.set(clock::day_in_words(day.get(), language).into())
    });
    (*in_words).clone()
}
