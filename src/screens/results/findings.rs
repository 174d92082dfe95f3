//! What else is noticed, folded: what may stay as it is or is too much, and what the full method finds, by kind: in
//! words, with steps.

use super::kept::KeptBand;
use crate::components::{Fold, PartTitle};
use crate::method::Band;
use crate::narrative::findings::{Finding, other_findings};
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct FindingsProps {
    /// The person's own answers, which can be changed.
    pub own: bool,
}

#[component]
pub fn Findings(props: &FindingsProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let others = other_findings(&shown.narrator(&words));
    let report = shown.report();
    let mut kept = vec![(Band::Keep, &report.keep), (Band::Overkill, &report.overkill)];
    kept.retain(|(_, touchpoints)| !touchpoints.is_empty());
    let count = others.len() + kept.len();
    html! {
        <div class="others">
            if count > 0 {
                <Fold title={&words.ui.results.others} holds={AttrValue::from(count.to_string())}>
                    <div class="findings">
                        for (band, touchpoints) in kept {
                            <KeptBand
                                key={band.into_str()}
                                {band}
                                touchpoints={touchpoints.clone()}
                                own={props.own}
                            />
                        }
                        for (place, group) in others.into_iter().enumerate() {
                            <section key={place} class="finding">
                                <PartTitle text={group.kind.title(&words)} />
                                for (place, finding) in group.findings.into_iter().enumerate() {
                                    <FindingText key={place} {finding} />
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
struct FindingTextProps {
    finding: Finding,
}

#[component]
fn FindingText(props: &FindingTextProps) -> Html {
    let Finding { text, steps, .. } = &props.finding;
    html! {
        <div class="stack">
            <p>{ text }</p>
            if !steps.is_empty() {
                <ul class="finding-steps">
                    for (place, step) in steps.iter().enumerate() {
                        <li key={place}>{ step }</li>
                    }
                </ul>
            }
        </div>
    }
}
