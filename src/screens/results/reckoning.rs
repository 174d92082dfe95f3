//! How the figures of the results came about, in one place, for those who open it.

use crate::components::{Fold, PartTitle};
use crate::narrative;
use crate::narrative::findings::{Finding, FindingKind, findings};
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ReckoningProps {
    /// With all that the full method finds; without it only the index and the losses are shown.
    pub full: bool,
}

#[component]
pub fn Reckoning(props: &ReckoningProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let narrator = shown.narrator(&words);
    let index = narrative::number::number(&narrator).how;
    let mut groups = findings(&narrator);
    groups.iter_mut().for_each(|group| group.findings.retain(|finding| !finding.how.is_empty()));
    groups.retain(|group| !group.findings.is_empty() && (props.full || group.kind == FindingKind::Losses));
    html! {
        <div class="reckoning">
            if !index.is_empty() || !groups.is_empty() {
                <Fold title={&words.ui.number.how_title}>
                    <div class="findings">
                        if !index.is_empty() {
                            <section><PartTitle text={&words.ui.number.title} /><p>{ index }</p></section>
                        }
                        for group in groups {
                            <section key={group.kind.title(&words).to_string()}>
                                <PartTitle text={group.kind.title(&words)} />
                                for (place, finding) in group.findings.into_iter().enumerate() {
                                    <Reckoned key={place} {finding} />
                                }
                            </section>
                        }
                    </div>
                </Fold>
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct ReckonedProps {
    finding: Finding,
}

/// What was found, and from which figures.
#[component]
fn Reckoned(props: &ReckonedProps) -> Html {
    let Finding { text, how, .. } = &props.finding;
    html! {
        <div class="stack">
            <p>{ text }</p>
            for (place, line) in how.iter().enumerate() {
                <p key={place}>{ line }</p>
            }
        </div>
    }
}
