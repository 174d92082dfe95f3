//! One's own work, closed: what somebody sees who comes back to a page that is about something else.

use crate::components::{Button, ScreenTitle, use_day_of};
use crate::state::{Action, use_shown, use_store, use_words};
use yew::prelude::*;

#[component]
pub fn Closed() -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let returning = &words.ui.returning;
    let assessment = shown.assessment();
    let day = use_day_of(assessment.saved.clone());
    let count = assessment.touchpoints.len();
    // Of work without a date, and until the browser is asked, no day is said.
    let title = if assessment.saved.is_some() && !day.is_empty() {
        words.count(&returning.work, count, &[("day", &day)])
    } else {
        words.count(&returning.work_undated, count, &[])
    };
    html! {
        <div class="screen closed">
            <ScreenTitle text={title} />
            <p class="lead">{ &returning.kept }</p>
            <Button label={&returning.open} onpress={store.callback(|()| Action::WorkOpened)} />
        </div>
    }
}
