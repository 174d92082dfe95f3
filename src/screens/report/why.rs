//! Why it is so: importance against performance, what keeps failing, and what else was noticed, a line each.

use crate::components::PartTitle;
use crate::narrative::findings::{Finding, FindingKind};
use crate::screens::results::{Importance, Repeats};
use crate::state::{use_shown, use_words};
use yew::prelude::*;

/// What has no picture.
const IN_WORDS: [FindingKind; 5] =
    [FindingKind::Heroics, FindingKind::Jumps, FindingKind::Contradictions, FindingKind::Roots, FindingKind::Guesses];

#[derive(PartialEq, Properties)]
pub struct WhyProps {
    /// There is something to set importance against.
    pub has_quadrants: bool,
}

#[component]
pub fn Why(props: &WhyProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let narrator = shown.narrator(&words);
    let found = IN_WORDS.map(|kind| (kind, kind.findings(&narrator)));
    let lines = found.into_iter().filter(|(_, findings)| !findings.is_empty());
    html! {
        <section class="sheet why">
            <PartTitle text={&words.ui.report.why} />
            if props.has_quadrants {
                <Importance />
            }
            if !shown.report().patterns.is_empty() {
                <Repeats />
            }
            <dl>
                for (place, (kind, findings)) in lines.enumerate() {
                    <div key={place}>
                        <dt>{ kind.title(&words) }</dt>
                        for (place, Finding { text, .. }) in findings.into_iter().enumerate() {
                            <dd key={place}>{ text }</dd>
                        }
                    </div>
                }
            </dl>
        </section>
    }
}
