//! All touchpoints as a table, in the order of the way: by people, then by stage.

use crate::components::svg::Mark;
use crate::domain::{TouchpointId, limits};
use crate::method::Point;
use crate::narrative;
use crate::narrative::ranking::to_do;
use crate::state::{use_shown, use_words};
use crate::words::Words;
use implicit_clone::unsync::IString;
use std::cmp::Reverse;
use std::collections::HashMap;
use yew::prelude::*;

/// What was answered of any touchpoint has a column.
#[derive(Clone, Copy, PartialEq)]
struct Columns {
    evidence: bool,
    checks: bool,
}

#[component]
pub fn TouchpointTable() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ui = &words.ui.report.all;
    let narrator = shown.narrator(&words);
    let mut points: Vec<_> = shown.analysis().points.iter().collect();
    points.sort_by_key(|point| point.cell.map(|cell| (cell.counterpart, cell.stage)));
    let more = points.len().saturating_sub(limits::TOUCHPOINTS);
    points.truncate(limits::TOUCHPOINTS);
    // The same step is not told twice: of two that share it the more important one has it.
    let mut by_importance = points.clone();
    by_importance.sort_by_key(|point| Reverse(point.effective));
    let todo = to_do(&narrator, by_importance.into_iter().map(Point::id));
    let steps: HashMap<_, _> = todo.into_iter().map(|todo| (todo.touchpoint, todo.advice)).collect();
    let has = Columns {
        evidence: points.iter().any(|point| point.rating().evidence.is_some()),
        checks: points.iter().any(|point| point.is_checked()),
    };
    html! {
        <div>
            <table class="touchpoint-table">
                <thead>
                    <tr>
                        <th scope="col" class="touchpoint">{ &ui.name }</th>
                        <th scope="col" class="weight">{ &ui.importance }</th>
                        if has.evidence {
                            <th scope="col" class="evidence">{ &ui.evidence }</th>
                        }
                        if has.checks {
                            <th scope="col" class="weakest">{ &ui.weakest }</th>
                        }
                        <th scope="col">{ &ui.step }</th>
                    </tr>
                </thead>
                <tbody>
                    for point in &points {
                        <Row
                            key={point.id().to_string()}
                            touchpoint={point.id()}
                            step={steps.get(&point.id()).cloned().flatten()}
                            {has}
                        />
                    }
                </tbody>
            </table>
            if more > 0 {
                <p class="mute">{ ui.more.fill(&[("n", &more)]) }</p>
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct RowProps {
    touchpoint: TouchpointId,
    /// What to do about it.
    step: Option<IString>,
    has: Columns,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let Some(point) = shown.analysis().point(props.touchpoint) else { return html! { <tr /> } };
    html! {
        <tr class={classes!(point.parent.is_some().then_some("part"))}>
            <th scope="row">
                <span class="point-name">
                    <Mark impression={point.impression()} size={16} />
                    <span>
                        { narrative::title(&point.touchpoint, &words) }
                        <span class="people mute">{ point.cell.map(|cell| narrative::cell(cell, &words)) }</span>
                    </span>
                </span>
            </th>
            <td class="weight">{ importance(point) }</td>
            if props.has.evidence {
                <td>{ point.rating().evidence.map(|evidence| words.evidence[evidence].clone()) }</td>
            }
            if props.has.checks {
                <td>{ weakest(point, &words) }</td>
            }
            <td>{ props.step.clone() }</td>
        </tr>
    }
}

/// Its own importance, and the one that it owes to what it tells on.
fn importance(point: &Point) -> String {
    let own = point.rating().importance.map(|importance| importance.get().to_string());
    match point.effective {
        Some(effective) if point.is_lifted() => format!("{} → {}", own.as_deref().unwrap_or("–"), effective.get()),
        _ => own.unwrap_or_default(),
    }
}

/// What its answers are weakest at.
fn weakest(point: &Point, words: &Words) -> Option<String> {
    let weakest = point.weak().min_by_key(|checked| checked.answer.points())?;
    let (aspect, answer) = (&words.aspects[weakest.check.aspect].name, &words.answers[weakest.answer]);
    Some(words.ui.report.all.check.fill(&[("aspect", aspect), ("answer", answer)]))
}
