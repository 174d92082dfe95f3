//! What else the full method finds, by kind: in words, with steps, every figure to be opened. Folded.

use super::how::How;
use super::narrator;
use crate::components::{Fold, PartTitle};
use crate::narrative::findings::{Finding, other_findings};
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[component]
pub fn Findings() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let others = other_findings(&narrator(&shown, &words));
    html! {
        <Fold class="others" title={&words.ui.results.others} holds={AttrValue::from(others.len().to_string())}>
            <div class="findings">
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
}

#[derive(PartialEq, Properties)]
struct FindingTextProps {
    finding: Finding,
}

#[component]
fn FindingText(props: &FindingTextProps) -> Html {
    let Finding { text, steps, how } = &props.finding;
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
            if !how.is_empty() {
                <How lines={how.clone()} />
            }
        </div>
    }
}
