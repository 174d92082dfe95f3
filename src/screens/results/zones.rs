//! The zones in which trouble is frequent, each with its free step.

use crate::components::PartTitle;
use crate::components::svg::{Bar, BarPiece};
use crate::domain::{Effort, Frequency, Zone};
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[component]
pub fn HotZones() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let (ui, zones) = (&words.ui.results, &shown.report().zones);
    html! {
        <section>
            <PartTitle text={&ui.zones_title} />
            if !zones.hot.is_empty() {
                <ul class="items">
                    for &zone in &zones.hot {
                        <HotZone key={zone.into_str()} {zone} frequency={shown.assessment().zones[zone].frequency} />
                    }
                </ul>
            } else if zones.rests_on == 0 {
                <p class="mute">{ &ui.zones_unasked }</p>
            } else {
                <p class="mute">{ &ui.zones_cool }</p>
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct HotZoneProps {
    zone: Zone,
    frequency: Option<Frequency>,
}

#[component]
fn HotZone(props: &HotZoneProps) -> Html {
    let words = use_words();
    let zone = &words.zones[props.zone];
    let part = props.frequency.and_then(Frequency::points).unwrap_or(0);
    html! {
        <li class="zone-item">
            <div class="zone-head">
                <b class="cap">{ &zone.name }</b>
                <span class="mute">{ props.frequency.map(|often| words.frequencies[often].clone()) }</span>
            </div>
            <Bar whole={3} pieces={vec![BarPiece { part, class: "hurt" }]} />
            <p>{ words.ui.zones.step.fill(&[("step", &zone.steps[Effort::FreeNow])]) }</p>
        </li>
    }
}
