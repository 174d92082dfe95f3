//! The index, with its range, never alone.

use crate::components::svg::{Bar, BarPiece};
use crate::components::{Fold, PartTitle};
use crate::domain::Impression;
use crate::narrative;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

/// From the left of the bar to the right.
const IMPRESSIONS: [Impression; 4] = [Impression::Delight, Impression::Silent, Impression::Hurt, Impression::Unknown];

#[component]
pub fn Number() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ui = &words.ui.number;
    let told = narrative::number::number(&shown.narrator(&words));
    let weights = &shown.report().index.weights;
    let pieces = IMPRESSIONS.map(|it| BarPiece { part: weights[it], class: it.into_str() });
    html! {
        <section>
            <PartTitle text={&ui.title} />
            if let Some(value) = told.value {
                <div class="stack">
                    <Bar whole={weights.values().sum::<u32>()} pieces={pieces.to_vec()} />
                    <p class="number"><b>{ value }</b>{ " " }<span class="mute">{ &ui.out_of }</span></p>
                    <p class="mute">{ told.about }</p>
                    <Fold title={&ui.how_title}><p>{ told.how }</p></Fold>
                </div>
            } else {
                <p class="mute">{ told.about }</p>
            }
        </section>
    }
}
