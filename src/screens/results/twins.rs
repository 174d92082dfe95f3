//! Outside and inside, pair by pair: what is done for people outside, and its twin for one's own.

use crate::components::PartTitle;
use crate::domain::{Degree, PackId};
use crate::narrative::findings::FindingKind;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[component]
pub fn Twins() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let findings = FindingKind::Mirror.findings(&shown.narrator(&words));
    let (assessment, hollow) = (shown.assessment(), &shown.report().mirror.hollow);
    let is_answered = |pair: &PackId| {
        let entry = assessment.mirror.iter().find(|entry| entry.pair == *pair);
        entry.is_some_and(|entry| entry.outward.is_some() && entry.inward.is_some())
    };
    let pairs = shown.structure().pairs.iter().map(|pair| &pair.id);
    let mut answered: Vec<_> = pairs.filter(|pair| is_answered(pair)).cloned().collect();
    // What is front only stands first.
    answered.sort_by_key(|pair| !hollow.contains(pair));
    let step = shown.report().mirror.hollow.first().and_then(|pair| words.pair(pair)).map(|pair| pair.step.clone());
    html! {
        <section class="twins">
            <PartTitle text={FindingKind::Mirror.title(&words)} />
            if let Some(finding) = findings.first() {
                <p class="mute">{ &finding.text }</p>
            }
            <div class="twin-row" aria-hidden="true">
                <b>{ &words.ui.mirror.outward }</b><span></span><b>{ &words.ui.mirror.inward }</b>
            </div>
            <ul>
                for pair in &answered {
                    <Twin key={pair.as_str().to_owned()} pair={pair.clone()} />
                }
            </ul>
            if let Some(step) = step {
                <p>{ step }</p>
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct TwinProps {
    pair: PackId,
}

#[component]
fn Twin(props: &TwinProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let entry = shown.assessment().mirror.iter().find(|entry| entry.pair == props.pair);
    let (outward, inward) = entry.map(|entry| (entry.outward, entry.inward)).unwrap_or_default();
    let is_hollow = shown.report().mirror.hollow.contains(&props.pair);
    let ui = &words.ui.mirror;
    let said =
        |side: &AttrValue, degree: Option<Degree>| degree.map(|degree| format!(". {side}: {}", words.degrees[degree]));
    let side = |degree: Option<Degree>, class: &'static str| {
        let points = degree.map_or(0, Degree::points);
        let width = format!("{}%", points * 50);
        let x = if class == "outward" { format!("{}%", 100 - points * 50) } else { "0%".to_owned() };
        html! {
            <span class={classes!("twin-bar", class)}>
                <svg width="100%" height="12" aria-hidden="true">
                    <rect class="ground" width="100%" height="12" />
                    <rect class="done" {x} {width} height="12" />
                </svg>
            </span>
        }
    };
    html! {
        <li class={classes!("twin-row", is_hollow.then_some("hollow"))}>
            { side(outward, "outward") }
            <span class="twin-name">
                { words.pair(&props.pair).map(|pair| pair.name.clone()) }
                <span class="unseen">{ said(&ui.outward, outward) }{ said(&ui.inward, inward) }</span>
            </span>
            { side(inward, "inward") }
        </li>
    }
}
