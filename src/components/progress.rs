//! The parts of the path, with how far each is done, and how long the rest takes.

use crate::domain::Zone;
use crate::state::asking::{minutes_left, order_of_asking};
use crate::state::path::MIRROR_PAGES;
use crate::state::{Action, Part, Place, Step, use_shown, use_store, use_words};
use crate::words::Words;
use enum_map::Enum;
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ProgressProps {
    pub place: Place,
    /// The part of the path at which the person is.
    pub current: Part,
}

#[component]
pub fn Progress(props: &ProgressProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let ProgressProps { place, current } = *props;
    let asked = order_of_asking(shown.analysis());
    let (done, whole) = match place.step {
        Step::Ask(id) => (asked.iter().position(|known| *known == id).unwrap_or(0) + 1, asked.len()),
        Step::Zone(zone) => (zone.into_usize() + 1, Zone::VARIANTS.len()),
        Step::Mirror(page) => (usize::from(page) + 1, usize::from(MIRROR_PAGES)),
        Step::Results | Step::Plan => (1, 1),
        _ => (1, 2),
    };
    let parts = place.path.parts();
    let at = parts.iter().position(|part| *part == current).unwrap_or(0);
    // Before anything is listed nobody knows.
    let under_way = matches!(place.step, Step::Deeper | Step::Ask(_) | Step::Zone(_) | Step::Mirror(_));
    let minutes = if under_way { minutes_left(place.path, shown.analysis()) } else { 0 };
    html! {
        <nav aria-label={&words.ui.steps.label}>
            <ol class="steps">
                for (number, &part) in parts.iter().enumerate() {
                    <PartButton
                        key={number}
                        name={name(part, &words)}
                        percent={if number < at { 100 } else if number == at { 100 * done / whole.max(1) } else { 0 }}
                        current={number == at}
                        target={Step::first_of(part, &asked)}
                        onchoose={store.callback(Action::StepChosen)}
                    />
                }
            </ol>
            if minutes > 0 {
                <p class="left mute">{ words.count(&words.ui.steps.minutes_left, minutes, &[]) }</p>
            }
        </nav>
    }
}

#[derive(PartialEq, Properties)]
struct PartButtonProps {
    name: AttrValue,
    /// How much of the part is done, 0..=100.
    percent: usize,
    current: bool,
    /// Its first screen; none where there is nothing to ask yet.
    target: Option<Step>,
    onchoose: Callback<Step>,
}

#[component]
fn PartButton(props: &PartButtonProps) -> Html {
    let onclick = {
        let (target, onchoose) = (props.target, props.onchoose.clone());
        move |_| {
            if let Some(step) = target {
                onchoose.emit(step);
            }
        }
    };
    html! {
        <li>
            <button
                type="button"
                disabled={props.target.is_none()}
                aria-current={props.current.then_some("step")}
                {onclick}
            >
                <svg width="100%" height="4" aria-hidden="true">
                    <rect class="ground" width="100%" height="4" rx="2" />
                    <rect class="done" width={format!("{}%", props.percent)} height="4" rx="2" />
                </svg>
                <span>{ &props.name }</span>
            </button>
        </li>
    }
}

fn name(part: Part, words: &Words) -> AttrValue {
    let steps = &words.ui.steps;
    match part {
        Part::You => &steps.you,
        Part::List => &steps.list,
        Part::Deeper => &steps.deeper,
        Part::Ask => &steps.ask,
        Part::Zones => &steps.zones,
        Part::Mirror => &steps.mirror,
        Part::Results => &steps.results,
        Part::Plan => &steps.plan,
    }
    .clone()
}
