//! Importance against performance: a picture, and the same in words for those who don't see it.

use crate::components::PartTitle;
use crate::components::svg::Matrix;
use crate::narrative::findings::FindingKind;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[component]
pub fn Importance() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let findings = FindingKind::Quadrants.findings(&shown.narrator(&words));
    html! {
        <section class="importance">
            <PartTitle text={FindingKind::Quadrants.title(&words)} />
            if findings.is_empty() {
                <p class="mute">{ &words.ui.matrix.nothing }</p>
            } else {
                <p class="mute">{ &words.ui.matrix.lead }</p>
                <Matrix shown={shown.clone()} />
                <ul class="unseen">
                    for (place, finding) in findings.iter().enumerate() {
                        <li key={place}>{ &finding.text }</li>
                    }
                </ul>
            }
        </section>
    }
}
