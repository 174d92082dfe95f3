//! A list of what to do, each with why it ranks there: what hurts, or what nobody sees.

use super::folded_list::FoldedList;
use super::narrator;
use crate::components::svg::Mark;
use crate::components::{Choice, ChoiceLook, ChoiceOption, PartTitle, Question};
use crate::domain::event::TouchpointEvent;
use crate::domain::{Event, Fix, Impression, TouchpointId};
use crate::method::Point;
use crate::narrative;
use crate::state::{Action, use_shown, use_store, use_words};
use crate::words::Words;
use std::collections::HashSet;
use strum::VariantArray;
use yew::prelude::*;

/// Of how many of the most pressing it is asked whether something could be done for free.
const ASKED_FOR_FREE: usize = 3;

/// Which of the two lists it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// To look into: unnoticed and unknown.
    Look,
    /// To put right: remembered as bad.
    Fix,
}

#[derive(PartialEq, Properties)]
pub struct ToDoProps {
    pub urgency: Urgency,
    /// The person's own answers, which can go on being answered.
    pub own: bool,
}

#[component]
pub fn ToDo(props: &ToDoProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let narrator = narrator(&shown, &words);
    let list = match props.urgency {
        Urgency::Look => &words.ui.results.look,
        Urgency::Fix => &words.ui.results.fix,
    };
    // The same advice is not given twice.
    let mut advised = HashSet::new();
    let items: Vec<_> = shown
        .report()
        .order
        .iter()
        .enumerate()
        .filter_map(|(place, id)| Some((place, shown.analysis().point(*id)?)))
        .filter(|(_, point)| (point.impression() == Some(Impression::Hurt)) == (props.urgency == Urgency::Fix))
        .map(|(place, point)| {
            let asks_for_fix = props.own && place < ASKED_FOR_FREE;
            let advises = narrative::ranking::advice(&narrator, point).is_some_and(|advice| advised.insert(advice));
            html! { <ToDoItem key={point.id().to_string()} touchpoint={point.id()} {advises} {asks_for_fix} /> }
        })
        .collect();
    html! {
        <section>
            <PartTitle text={&list.title} />
            <p class="mute">{ &list.lead }</p>
            if items.is_empty() {
                <p class="mute">{ &list.none }</p>
            } else {
                <FoldedList class="items" {items} />
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct ToDoItemProps {
    touchpoint: TouchpointId,
    /// It is said what to do about it.
    advises: bool,
    /// It is asked whether something could be done for free.
    asks_for_fix: bool,
}

#[component]
fn ToDoItem(props: &ToDoItemProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let Some(point) = shown.analysis().point(props.touchpoint) else { return html! { <li class="item" /> } };
    let narrator = narrator(&shown, &words);
    let title = narrative::title(&point.touchpoint, &words);
    let advice = if props.advises { narrative::ranking::advice(&narrator, point) } else { None };
    let fix = point.rating().fix;
    html! {
        <li class="item">
            <Mark impression={point.impression()} size={28} />
            <div>
                <p class="item-title">
                    <b>{ &title }</b>{ " " }
                    <span class="band cap">{ point.band.map(|band| words.bands[band].name.clone()) }</span>
                </p>
                <p class="mute">{ narrative::ranking::why(&narrator, point) }</p>
                if let Some(worst) = worst_part(point, &words) {
                    <p class="mute">{ worst }</p>
                }
                if let Some(advice) = advice {
                    <p>{ advice }</p>
                }
                if props.asks_for_fix {
                    <FixQuestion touchpoint={point.id()} chosen={fix} {title} />
                } else if fix == Some(Fix::FreeNow) {
                    <p class="tag">{ &words.ui.results.free_tag }</p>
                }
            </div>
        </li>
    }
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
