//! The zones of which there is little to say: one sentence, by frequency.

use crate::domain::{Frequency, Zone};
use crate::state::{use_shown, use_words};
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct QuietZonesProps {
    pub zones: Vec<Zone>,
}

#[component]
pub fn QuietZones(props: &QuietZonesProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let answers = &shown.assessment().zones;
    let parts = Frequency::VARIANTS.iter().rev().filter_map(|often| {
        let zones = props.zones.iter().filter(|zone| answers[**zone].frequency == Some(*often));
        let names: Vec<_> = zones.map(|zone| &*words.zones[*zone].name).collect();
        let names = (!names.is_empty()).then(|| words.list(&names))?;
        Some(words.ui.report.quiet.fill(&[("often", &words.frequencies[*often]), ("zones", &names)]))
    });
    html! { <p class="quiet-zones mute">{ parts.collect::<Vec<_>>().join("; ") }{ "." }</p> }
}
