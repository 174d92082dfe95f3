//! Whose results these are, of when and of how much; and what one can do with them as a whole.

use super::print_button::PrintButton;
use super::signature::Signature;
use crate::components::ScreenTitle;
use crate::components::day::use_day_of_answers;
use crate::components::preview_banner::WHOSE;
use crate::narrative::isolate::isolated;
use crate::screens::share::ShareButton;
use crate::screens::show::ShowButton;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct StripProps {
    /// The person's own answers.
    pub own: bool,
}

#[component]
pub fn Strip(props: &StripProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let respondent = &shown.assessment().respondent;
    let ui = &words.ui.results;
    let rated = shown.report().counts.rated;
    let day = use_day_of_answers(props.own);
    let role = respondent.role.map(|role| words.roles[role].to_string());
    let of_whom_and_when: Vec<_> = role.into_iter().chain((!day.is_empty()).then(|| day.to_string())).collect();
    html! {
        <header class="strip">
            <div class="strip-text">
                <ScreenTitle
                    text={words.count(if props.own { &ui.title } else { &ui.title_of }, rated, &[])}
                    described_by={(!props.own).then_some(WHOSE)}
                />
                <div class="whose">
                    if props.own {
                        <Signature />
                    } else if !respondent.label.is_blank() {
                        <b>{ isolated(respondent.label.to_rc().into()) }</b>
                    }
                    if !of_whom_and_when.is_empty() {
                        <span class="unbroken">{ of_whom_and_when.join(" · ") }</span>
                    }
                </div>
            </div>
            <div class="strip-ways">
                <PrintButton />
                <ShowButton />
                <ShareButton />
            </div>
        </header>
    }
}
