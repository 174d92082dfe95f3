//! What an inner touchpoint leads to: touchpoints with people outside first, then other inner ones; and
//! those of the pack that are not listed.

use super::rating::said;
use crate::components::{Choice, ChoiceOption, Label, Question, Select, SelectOption};
use crate::domain::event::TouchpointEvent;
use crate::domain::{Cell, Counterpart, Importance, LeadsTo, PackId, TouchpointId};
use crate::method::{Analysis, Point};
use crate::narrative;
use crate::state::{Action, Shown, use_shown, use_store, use_words};
use crate::words::Words;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ChainProps {
    pub touchpoint: TouchpointId,
    /// The question is asked first, of somebody who meets no customers.
    pub inside_first: bool,
}

#[component]
pub fn Chain(props: &ChainProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let id = props.touchpoint;
    let ask = &words.ui.ask;
    let Some(point) = shown.analysis().point(id) else { return html! { <div class="leads" /> } };
    let (outer, inner): (Vec<_>, Vec<_>) =
        reachable(shown.analysis(), point).partition(|other| !other.counterpart().is_some_and(Counterpart::is_inner));
    let hint = outer.is_empty().then(|| ask.leads_no_outer.clone());
    let leads_to = point.touchpoint.leads_to;
    // What is not listed yet is outside, where they never are.
    let unseen = shown.assessment().respondent.meets_customers == Some(false);
    let mut options: Vec<_> = outer
        .into_iter()
        .chain(inner)
        .map(|other| ChoiceOption {
            value: LeadsTo::Touchpoint(other.id()),
            id: other.id().to_string().into(),
            label: Label::Named {
                name: narrative::title(&other.touchpoint, &words),
                note: other.cell.map(|cell| narrative::cell(cell, &words)).unwrap_or_default(),
            },
            chosen: leads_to == LeadsTo::Touchpoint(other.id()),
        })
        .collect();
    options.push(ChoiceOption::word(LeadsTo::Nowhere, "none", &ask.leads_none, leads_to == LeadsTo::Nowhere));
    let lifted = shown.analysis().lifted_by(point).map(|to| {
        let importance = point.effective.map_or(0, Importance::get);
        ask.leads_now.fill(&[("to", &narrative::title(&to.touchpoint, &words)), ("n", &importance)])
    });
    html! {
        <div class="leads">
            <Choice<LeadsTo>
                question={Question {
                    hint,
                    ..Question::new("leads", if props.inside_first { &ask.leads_inside } else { &ask.leads })
                }}
                {options}
                first_on_screen={props.inside_first}
                onchoose={said(&store, id, TouchpointEvent::LeadsToChosen)}
            />
            <Select<PackId>
                label={&ask.leads_other}
                options={not_listed(&shown, &words)}
                onchoose={store.callback(move |item: PackId| {
                    let title = words.title(&item).cloned().unwrap_or_default();
                    Action::ChainListed { from: id, item, title, unseen }
                })}
            />
            if let Some(lifted) = lifted {
                <p class="lifted" role="status">{ lifted }</p>
            }
        </div>
    }
}

/// The touchpoints to which one may lead: not itself, and none that leads back to it.
fn reachable<'a>(analysis: &'a Analysis, point: &'a Point) -> impl Iterator<Item = &'a Point> {
    analysis
        .points
        .iter()
        .filter(|other| other.id() != point.id() && !analysis.reached(other).any(|reached| reached.id() == point.id()))
}

/// Touchpoints of the pack that are not listed: of the customer and of those people who were chosen.
fn not_listed(shown: &Shown, words: &Words) -> Vec<SelectOption<PackId>> {
    let assessment = shown.assessment();
    let items = shown.structure().touchpoints.iter().filter(|item| {
        let met = item.counterpart == Counterpart::Customer || assessment.respondent.counterparts[item.counterpart];
        let listed = assessment.touchpoints.iter().any(|known| known.item() == Some(&item.id));
        item.parent.is_none() && !item.counterpart.is_inner() && met && !listed
    });
    items
        .map(|item| {
            let cell = narrative::cell(Cell { counterpart: item.counterpart, stage: item.stage }, words);
            let title = words.title(&item.id).cloned().unwrap_or_default();
            SelectOption {
                value: item.id.clone(),
                id: item.id.as_str().to_owned().into(),
                name: format!("{cell} — {title}").into(),
            }
        })
        .collect()
}
