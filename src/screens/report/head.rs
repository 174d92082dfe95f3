//! Whose report it is, of how much and of when.

use crate::components::day::use_day_of_answers;
use crate::components::heading;
use crate::narrative::report_name;
use crate::state::{use_settings, use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct HeadProps {
    /// The person's own answers.
    pub own: bool,
}

#[component]
pub fn Head(props: &HeadProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let (day, level) = (use_day_of_answers(props.own), use_settings().heading_level);
    let ui = &words.ui.report;
    let respondent = &shown.assessment().respondent;
    let name = report_name(shown.assessment(), &words);
    html! {
        <header class="report-head">
            <@{heading(level)} class="report-name">{ name }</@>
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
