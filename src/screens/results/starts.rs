//! Where to start: three touchpoints, each with why and one thing to do about it.

use super::touchpoint_name::TouchpointName;
use crate::components::into_plan::IntoPlan;
use crate::components::svg::Mark;
use crate::components::{Choice, ChoiceLook, ChoiceOption, PartTitle, Question};
use crate::domain::event::TouchpointEvent;
use crate::domain::{Event, Fix, Impression, TouchpointId};
use crate::method::Point;
use crate::narrative;
use crate::narrative::ranking::ToDo;
use crate::state::{Action, use_shown, use_store, use_words};
use crate::words::Words;
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct StartsProps {
    pub todo: Vec<ToDo>,
    /// The person's own answers, which can go on being answered.
    pub own: bool,
}

#[component]
pub fn Starts(props: &StartsProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ui = &words.ui.results;
    let points: Vec<_> = props.todo.iter().filter_map(|it| shown.analysis().point(it.touchpoint)).collect();
    // Whether it can be put right now is asked of one after the other.
    let unasked = points.iter().find(|point| can_be_fixed(point) && point.rating().fix.is_none());
    let asked = unasked.map(|point| point.id());
    html! {
        <section class="starts">
            <PartTitle text={&ui.starts} />
            if props.todo.is_empty() {
                <p class="mute">{ &ui.nothing_to_do }</p>
            } else {
                <ol>
                    for (place, todo) in props.todo.iter().enumerate() {
                        <StartItem
                            key={todo.touchpoint.to_string()}
                            todo={todo.clone()}
                            number={place + 1}
                            own={props.own}
                            asks={asked == Some(todo.touchpoint)}
                        />
                    }
                </ol>
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
pub struct StartTextProps {
    pub todo: ToDo,
    pub number: usize,
    /// Its answers can be changed from here.
    pub own: bool,
}

#[derive(PartialEq, Properties)]
struct StartItemProps {
    todo: ToDo,
    number: usize,
    own: bool,
    /// It is asked now whether it can be put right.
    asks: bool,
}

#[component]
fn StartItem(props: &StartItemProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let Some(point) = shown.analysis().point(props.todo.touchpoint) else {
        return html! { <li class="start-item" /> };
    };
    let title = narrative::title(&point.touchpoint, &words);
    let fix = point.rating().fix;
    let asks_for_fix = props.own && can_be_fixed(point) && (props.asks || fix.is_some());
    html! {
        <li class="start-item">
            <StartText todo={props.todo.clone()} number={props.number} own={props.own} />
            if asks_for_fix {
                <FixQuestion touchpoint={point.id()} chosen={fix} {title} />
            } else if fix == Some(Fix::FreeNow) {
                <p class="tag">{ &words.ui.results.free_tag }</p>
            }
            if props.own {
                <IntoPlan touchpoint={point.id()} />
            }
        </li>
    }
}

/// What is said of a touchpoint to start with.
#[component]
pub fn StartText(props: &StartTextProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let narrator = shown.narrator(&words);
    html! {
        <div class="start-words">
            if let Some(point) = shown.analysis().point(props.todo.touchpoint) {
                <p class="start-name">
                    <span class="numeral">{ props.number }</span>
                    <Mark impression={point.impression()} size={30} />
                    <TouchpointName touchpoint={point.id()} own={props.own} />
                </p>
                <p class="mute">{ narrative::ranking::why(&narrator, point) }</p>
                if let Some(worst) = worst_part(point, &words) {
                    <p class="mute">{ worst }</p>
                }
                if let Some(advice) = &props.todo.advice {
                    <p>{ advice }</p>
                }
            }
        </div>
    }
}

/// What nobody knows nobody can put right yet.
fn can_be_fixed(point: &Point) -> bool {
    point.impression() != Some(Impression::Unknown)
}

#[derive(PartialEq, Properties)]
struct FixQuestionProps {
    touchpoint: TouchpointId,
    title: AttrValue,
    chosen: Option<Fix>,
}

/// Could something here be put right now and for free?
#[component]
fn FixQuestion(props: &FixQuestionProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let touchpoint = props.touchpoint;
    let options = Fix::VARIANTS
        .iter()
        .map(|&fix| ChoiceOption::word(fix, fix.into_str(), &words.fixes[fix], props.chosen == Some(fix)));
    html! {
        <Choice<Fix>
            question={Question {
                about: Some(props.title.clone()),
                ..Question::new(format!("fix-{touchpoint}"), &words.ui.results.free)
            }}
            options={options.collect::<Vec<_>>()}
            look={ChoiceLook::SmallChips}
            onchoose={store.callback(move |fix| {
                Action::Answered(Event::Touchpoint(touchpoint, TouchpointEvent::FixChosen(Some(fix))))
            })}
        />
    }
}

/// What stands among the parts of a touchpoint, where that is more pressing than the whole.
pub fn worst_part(point: &Point, words: &Words) -> Option<String> {
    let worst = point.worst_part.filter(|worst| point.band.is_none_or(|band| *worst < band))?;
    Some(words.ui.results.worst_part.fill(&[("band", &words.bands[worst].name)]))
}
