//! The zones, each with how often it happens as answered so far: the way to each of them.

use crate::components::svg::FrequencySquares;
use crate::domain::{Frequency, Zone};
use crate::state::{Action, Step, use_shown, use_store, use_words};
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct AllZonesProps {
    pub current: Zone,
}

#[component]
pub fn AllZones(props: &AllZonesProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let onpress = use_callback(store, |zone, store| store.dispatch(Action::StepChosen(Step::Zone(zone))));
    html! {
        <nav class="beside all-zones" aria-label={&words.ui.zones.all}>
            <p class="beside-head" aria-hidden="true">{ &words.ui.zones.all }</p>
            <ol>
                for &zone in Zone::VARIANTS {
                    <ZoneRow
                        key={zone.into_str()}
                        {zone}
                        frequency={shown.assessment().zones[zone].frequency}
                        is_current={zone == props.current}
                        onpress={&onpress}
                    />
                }
            </ol>
        </nav>
    }
}

#[derive(PartialEq, Properties)]
struct ZoneRowProps {
    zone: Zone,
    frequency: Option<Frequency>,
    is_current: bool,
    onpress: Callback<Zone>,
}

#[component]
fn ZoneRow(props: &ZoneRowProps) -> Html {
    let words = use_words();
    let ZoneRowProps { zone, frequency, is_current, .. } = *props;
    let points = frequency.and_then(Frequency::points);
    let is_hot = frequency.is_some_and(Frequency::is_hot);
    html! {
        <li class={is_hot.then_some("hot")}>
            <button
                type="button"
                class="beside-row"
                aria-current={is_current.then_some("step")}
                onclick={props.onpress.reform(move |_: MouseEvent| zone)}
            >
                <span class="cap">{ &words.zones[zone].name }</span>
                <span class="squares">
                    if let Some(points) = points {
                        <FrequencySquares {points} />
                    }
                    if let Some(frequency) = frequency {
                        <span class={if points.is_some() { "unseen" } else { "mute" }}>
                            { " " }{ &words.frequencies[frequency] }
                        </span>
                    }
                </span>
            </button>
        </li>
    }
}
