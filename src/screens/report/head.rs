//! Whose report it is, of how much and of when.

use crate::components::ScreenTitle;
use crate::components::day::use_day_of;
use crate::narrative::isolate::isolated;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct HeadProps {
    /// The person's own answers.
    pub own: bool,
}

#[component]
pub fn Head(props: &HeadProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let saved = &shown.assessment().saved;
    let today = use_day_of(if props.own { None } else { saved.clone() });
    // Of somebody else's answers without a date nobody knows when they were given.
    let day = if props.own || saved.is_some() { today } else { AttrValue::default() };
    let ui = &words.ui.report;
    let respondent = &shown.assessment().respondent;
    let label = &respondent.label;
    let name = if label.is_blank() { ui.untitled.clone() } else { isolated(label.to_rc().into()) };
    html! {
        <header class="report-head">
            <ScreenTitle class="report-name" text={name} />
            <p class="mute">
                if let Some(role) = respondent.role {
                    { &words.roles[role] }{ " · " }
                }
                { words.count(&ui.touchpoints, shown.report().counts.listed, &[]) }
            </p>
            if !day.is_empty() {
                <p class="report-day">{ day }</p>
            }
        </header>
    }
}
