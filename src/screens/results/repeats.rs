//! What keeps failing: a dot for each touchpoint where it was looked at, filled where it fails.

use crate::components::PartTitle;
use crate::method::pattern::Pattern;
use crate::narrative::findings::FindingKind;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

/// So many dots can be taken in.
const DOTS: u32 = 20;

#[component]
pub fn Repeats() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let findings = FindingKind::Patterns.findings(&shown.narrator(&words));
    html! {
        <section class="repeats">
            <PartTitle text={FindingKind::Patterns.title(&words)} />
            <p class="mute">{ &words.ui.repeats.lead }</p>
            <ul>
                for pattern in &shown.report().patterns {
                    <Repeat key={pattern.aspect.into_str()} pattern={pattern.clone()} />
                }
            </ul>
            if let Some(step) = findings.first().and_then(|finding| finding.steps.first()) {
                <p>{ step }</p>
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct RepeatProps {
    pattern: Pattern,
}

#[component]
fn Repeat(props: &RepeatProps) -> Html {
    let words = use_words();
    let Pattern { aspect, failing, seen, .. } = props.pattern;
    let width = seen.min(DOTS) * 16;
    html! {
        <li class="repeat">
            <span class="cap">{ &words.aspects[aspect].name }</span>
            <svg width={width.to_string()} height="14" viewBox={format!("0 0 {width} 14")} aria-hidden="true">
                for place in 0..seen.min(DOTS) {
                    <circle
                        key={place}
                        class={if place < failing { "failing" } else { "fine" }}
                        cx={(place * 16 + 7).to_string()}
                        cy="7"
                        r="5.5"
                    />
                }
            </svg>
            <span class="mute">{ words.ui.repeats.of.fill(&[("n", &failing), ("all", &seen)]) }</span>
        </li>
    }
}
