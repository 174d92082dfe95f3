//! The zones, ranked by what they cost and how often they come apart.

use crate::components::PartTitle;
use crate::components::svg::FrequencySquares;
use crate::domain::{Effort, Frequency, Zone};
use crate::method::zone::ranked_zones;
use crate::narrative::money;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[component]
pub fn ZoneRanks() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ui = &words.ui.results.zones;
    let (zones, assessment) = (&shown.report().zones, shown.assessment());
    let answered = ranked_zones(assessment, &zones.losses);
    html! {
        <section class="zone-ranks">
            <PartTitle text={&ui.title} />
            if answered.is_empty() {
                <p class="mute">{ &ui.unasked }</p>
            } else {
                <p class="mute">{ &ui.lead }</p>
                if let Some(total) = zones.losses.total {
                    <p class="number">
                        <b>{ money::sum(total, assessment, &words) }</b>{ " " }<span class="mute">{ &ui.a_month }</span>
                    </p>
                }
                <ul>
                    for zone in answered {
                        <ZoneRank key={zone.into_str()} {zone} />
                    }
                </ul>
                if zones.losses.total.is_some() {
                    <p>{ &words.ui.findings.losses.step }</p>
                } else if let Some(zone) = zones.hot.first() {
                    <p>{ words.ui.zones.step.fill(&[("step", &words.zones[*zone].steps[Effort::FreeNow])]) }</p>
                }
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
pub struct ZoneRankProps {
    pub zone: Zone,
}

#[component]
pub fn ZoneRank(props: &ZoneRankProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let zone = props.zone;
    let (losses, answer) = (&shown.report().zones.losses, &shown.assessment().zones[zone]);
    let greatest = losses.by_zone.values().copied().flatten().max().unwrap_or(0);
    let points = answer.frequency.and_then(Frequency::points);
    let is_hot = answer.frequency.is_some_and(Frequency::is_hot);
    html! {
        <li class={classes!("zone-rank", is_hot.then_some("hot"))}>
            <span class="cap zone-name">{ &words.zones[zone].name }</span>
            <span class="squares">
                if let Some(points) = points {
                    <FrequencySquares {points} />
                }
                <span class={if points.is_some() { "unseen" } else { "mute" }}>
                    { answer.frequency.map(|often| words.frequencies[often].clone()) }
                </span>
            </span>
            if losses.counted_at(shown.assessment(), zone).is_some() {
                <span class="mute sum">{ &words.ui.results.zones.same }</span>
            } else if let Some(loss) = losses.by_zone[zone] {
                <svg class="loss-bar" height="12" aria-hidden="true">
                    <rect width={percent(loss, greatest)} height="12" />
                </svg>
                <b class="sum">{ money::sum(loss, shown.assessment(), &words) }</b>
            }
        </li>
    }
}

fn percent(part: u64, whole: u64) -> String {
    format!("{}%", (100 * part).checked_div(whole).unwrap_or(0).max(1))
}
