//! The parts of the path, with how much of each has been answered, and how long the rest takes.

use crate::state::answered::percent_answered;
use crate::state::asking::{LONG, minutes_left, order_of_asking};
use crate::state::{Action, Part, Place, Step, use_shown, use_store, use_words};
use crate::words::Words;
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
    let mut parts = place.path.parts().to_vec();
    if !parts.contains(&current) {
        parts.push(current);
    }
    // Before anything is listed nobody knows; where questions are numbered it stands beside the number.
    let under_way = matches!(place.step, Step::Deeper | Step::Mirror(_));
    let minutes = if under_way { minutes_left(place.path, shown.analysis()) } else { 0 };
    html! {
        <nav aria-label={&words.ui.steps.label}>
            <ol class="steps">
                for (number, part) in parts.into_iter().enumerate() {
                    <PartButton
                        key={number}
                        name={name_of(part, &words)}
                        percent={percent_answered(part, place.step, shown.analysis())}
                        current={part == current}
                        target={Step::first_of(part, &asked)}
                        onchoose={store.callback(Action::StepChosen)}
                    />
                }
            </ol>
            if minutes >= LONG {
                <p class="left mute">{ &words.ui.steps.long_left }</p>
            } else if minutes > 0 {
                <p class="left mute">{ words.count(&words.ui.steps.minutes_left, minutes, &[]) }</p>
            }
        </nav>
    }
}

#[derive(PartialEq, Properties)]
struct PartButtonProps {
    name: AttrValue,
    /// How much of the part has been answered, 0..=100.
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
                if props.percent > 0 {
                    <span class="unseen">{ format!(" {}%", props.percent) }</span>
                }
            </button>
        </li>
    }
}

/// What a part of the path is called.
pub fn name_of(part: Part, words: &Words) -> AttrValue {
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
