//! What else the full method finds, by kind: in words, with steps, every figure to be opened. Folded.

use super::narrator;
use crate::components::{Fold, PartTitle};
use crate::narrative::findings::{Finding, findings};
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[component]
pub fn Findings() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let findings = findings(&narrator(&shown, &words));
    let others: Vec<_> = findings.into_iter().filter(|group| !group.kind.is_shown_otherwise()).collect();
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
    let words = use_words();
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
                <Fold title={&words.ui.number.how_title}>
                    for (place, line) in how.iter().enumerate() {
                        <p key={place}>{ line }</p>
                    }
                </Fold>
            }
        </div>
    }
}
