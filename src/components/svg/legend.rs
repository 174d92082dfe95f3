//! What the marks of the threads mean, and how many there are of each.

use super::mark::Mark;
use crate::domain::Impression;
use crate::state::{Shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct LegendProps {
    pub shown: Shown,
}

#[component]
pub fn Legend(props: &LegendProps) -> Html {
    let words = use_words();
    let ui = &words.ui.threads;
    let counts = &props.shown.report().counts;
    let kinds = [
        (Some(Impression::Delight), &ui.delight, counts.by_impression[Impression::Delight]),
        (Some(Impression::Hurt), &ui.hurt, counts.by_impression[Impression::Hurt]),
        (Some(Impression::Silent), &ui.silent, counts.by_impression[Impression::Silent]),
        (Some(Impression::Unknown), &ui.unknown, counts.by_impression[Impression::Unknown]),
        (None, &ui.not_rated, counts.not_rated),
    ];
    let chained = props.shown.analysis().points.iter().any(|point| point.leads_to.is_some());
    html! {
        <ul class="legend">
            for (impression, text, count) in kinds {
                if count > 0 {
                    <li key={impression.map_or("none", |impression| impression.into_str())}>
                        <Mark {impression} size={18} />{ words.count(text, count, &[]) }
                    </li>
                }
            }
            <li key="larger" class="mute" aria-hidden="true">{ &ui.larger }</li>
            if chained {
                <li key="chain" class="mute" aria-hidden="true">
                    <svg class="arrow" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
                        <path class="chain" d="M0 5H18" />
                        <path class="chain-head" d="M26 5L17 0L17 10Z" />
                    </svg>
                    { &ui.leads }
                </li>
            }
        </ul>
    }
}
