//! The zones of which something is said: what is heard there, how often, and what it costs.

use crate::domain::Zone;
use crate::narrative::money;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ZoneTableProps {
    pub zones: Vec<Zone>,
}

#[component]
pub fn ZoneTable(props: &ZoneTableProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let (assessment, losses) = (shown.assessment(), &shown.report().zones.losses);
    let ui = &words.ui.report.zones;
    html! {
        <table class="zone-table">
            <thead>
                <tr>
                    <th scope="col">{ &words.ui.results.zones.title }</th>
                    <th scope="col">{ &ui.heard }</th>
                    <th scope="col">{ &ui.frequency }</th>
                    if losses.total.is_some() {
                        <th scope="col">{ &ui.figures }</th>
                        <th scope="col" class="sum">{ &words.ui.share.document.loss }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for zone in &props.zones {
                    <ZoneRow key={zone.into_str()} zone={*zone} has_figures={losses.total.is_some()} />
                }
                if let Some(total) = losses.total {
                    <tr key="total">
                        <th scope="row" colspan="4">{ &ui.total }</th>
                        <td class="sum"><b>{ money::sum(total, assessment, &words) }</b></td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

#[derive(PartialEq, Properties)]
struct ZoneRowProps {
    zone: Zone,
    has_figures: bool,
}

#[component]
fn ZoneRow(props: &ZoneRowProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let zone = props.zone;
    let (assessment, losses) = (shown.assessment(), &shown.report().zones.losses);
    let sum = match losses.counted_at(assessment, zone) {
        Some(_) => Some(words.ui.results.zones.same.clone()),
        None => losses.by_zone[zone].map(|loss| money::sum(loss, assessment, &words).into()),
    };
    let formula = money::formula(assessment, zone, &words);
    html! {
        <tr>
            <th scope="row"><span class="cap">{ &words.zones[zone].name }</span></th>
            <td>{ words.zones[zone].phrases.first().cloned() }</td>
            <td>{ assessment.zones[zone].frequency.map(|often| words.frequencies[often].clone()) }</td>
            if props.has_figures {
                <td>{ formula }</td>
                <td class="sum">{ sum }</td>
            }
        </tr>
    }
}
