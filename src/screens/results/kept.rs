//! What is good, or may be too much.

use super::folded_list::FoldedList;
use super::starts::worst_part;
use super::touchpoint_name::TouchpointName;
use crate::components::PartTitle;
use crate::components::svg::Mark;
use crate::domain::TouchpointId;
use crate::method::Band;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct KeptBandProps {
    pub band: Band,
    pub touchpoints: Vec<TouchpointId>,
    /// The person's own answers, which can be changed.
    pub own: bool,
}

#[component]
pub fn KeptBand(props: &KeptBandProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let band = &words.bands[props.band];
    let points = props.touchpoints.iter().filter_map(|id| shown.analysis().point(*id));
    let items: Vec<_> = points
        .map(|point| {
            html! {
                <li key={point.id().to_string()}>
                    <Mark impression={point.impression()} size={22} />
                    <TouchpointName touchpoint={point.id()} own={props.own} />
                    if let Some(worst) = worst_part(point, &words) {
                        <p class="mute">{ worst }</p>
                    }
                </li>
            }
        })
        .collect();
    html! {
        <section>
            <div class="cap-title"><PartTitle text={&band.name} /></div>
            <p class="mute">{ &band.what_to_do }</p>
            <FoldedList class="names" {items} />
        </section>
    }
}
