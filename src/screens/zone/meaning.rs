//! What a zone means to the customer; where it happens often, also what is missing and the free step.

use crate::domain::{Effort, Zone};
use crate::state::use_words;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct MeaningProps {
    pub zone: Zone,
    pub is_hot: bool,
}

#[component]
pub fn Meaning(props: &MeaningProps) -> Html {
    let words = use_words();
    let (ui, zone) = (&words.ui.zones, &words.zones[props.zone]);
    html! {
        <div class="zone-meaning">
            <p><b>{ &ui.means }</b>{ " " }{ &zone.means }</p>
            if props.is_hot {
                <p><b>{ &ui.missing }</b>{ " " }{ &zone.missing }</p>
                <p>{ ui.step.fill(&[("step", &zone.steps[Effort::FreeNow])]) }</p>
            }
        </div>
    }
}
