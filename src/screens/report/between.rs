//! Between departments, and between outside and inside: the zones with their figures, the pairs, and in full those
//! that are front only.

use super::zone_table::ZoneTable;
use crate::components::PartTitle;
use crate::method::zone::ranked_zones;
use crate::screens::results::Twins;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[component]
pub fn Between() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let mirror = &shown.report().mirror;
    let zones = ranked_zones(shown.assessment(), &shown.report().zones.losses);
    html! {
        <section class="sheet between">
            if !zones.is_empty() {
                <PartTitle text={&words.ui.results.zones.title} />
                <ZoneTable {zones} />
            }
            if mirror.rests_on > 0 {
                <Twins />
            }
            if !mirror.hollow.is_empty() {
                <table class="hollow-pairs">
                    <thead>
                        <tr>
                            <th scope="col">{ &words.ui.mirror.outward }</th>
                            <th scope="col">{ &words.ui.mirror.inward }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (place, pair) in mirror.hollow.iter().filter_map(|pair| words.pair(pair)).enumerate() {
                            <tr key={place}>
                                <td>{ &pair.outward }</td>
                                <td>{ &pair.inward }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            }
        </section>
    }
}
