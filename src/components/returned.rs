//! Who comes back is told where they stopped, and can go on or look at what is seen already.

use super::button::{Button, ButtonLook};
use super::day::use_day_in_words;
use super::notices::NoticeBox;
use super::progress::name_of;
use crate::state::returning::{DaysAgo, Return, Stopped};
use crate::state::{Action, Step, use_store, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ReturnedProps {
    pub at: Return,
}

#[component]
pub fn Returned(props: &ReturnedProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let Return { place, day, has_results } = props.at;
    let returning = &words.ui.returning;
    let date = use_day_in_words(if let DaysAgo::On(date) = day { Some(date) } else { None });
    let day = match day {
        DaysAgo::Today => returning.today.to_string(),
        DaysAgo::Yesterday => returning.yesterday.to_string(),
        DaysAgo::On(_) => returning.on.fill(&[("day", &date.unwrap_or_default())]),
    };
    let place = match place {
        Stopped::Touchpoint { at, all } => returning.touchpoint.fill(&[("at", &at), ("all", &all)]),
        Stopped::Part(part) => returning.part.fill(&[("part", &name_of(part, &words))]),
    };
    html! {
        <NoticeBox text={returning.stopped.fill(&[("day", &day), ("place", &place)])} is_trouble={false}>
            <Button
                key="on"
                look={ButtonLook::Quiet}
                label={&returning.go_on}
                onpress={store.callback(|()| Action::NoticeClosed)}
            />
            if has_results {
                <Button
                    key="see"
                    look={ButtonLook::Quiet}
                    label={&returning.see}
                    onpress={store.callback(|()| Action::StepChosen(Step::Results))}
                />
            }
        </NoticeBox>
    }
}
