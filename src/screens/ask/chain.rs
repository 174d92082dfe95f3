//! What an inner touchpoint leads to: touchpoints with people outside, the most important ones in sight; the rest by
//! a search; other inner ones behind a fold.

use super::chain_search::ChainSearch;
use super::rating::said;
use crate::browser::focus;
use crate::components::{Button, ButtonLook, Choice, ChoiceOption, Fold, Question};
use crate::domain::event::TouchpointEvent;
use crate::domain::{Counterpart, Importance, LeadsTo, TouchpointId};
use crate::method::{Analysis, Point};
use crate::narrative;
use crate::state::{use_shown, use_store, use_words};
use std::cmp::Reverse;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// So many touchpoints with people outside are in sight; beyond them are those of little importance.
const IN_SIGHT: usize = 6;

#[derive(PartialEq, Properties)]
pub struct ChainProps {
    pub touchpoint: TouchpointId,
    /// What it is about, where it is asked first: of somebody who meets no customers.
    #[prop_or_default]
    pub about: Option<AttrValue>,
}

#[component]
pub fn Chain(props: &ChainProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let id = props.touchpoint;
    let ask = &words.ui.ask;
    let is_searching = use_state(|| false);
    let node = use_node_ref();
    let onfound = {
        let (is_searching, node) = (is_searching.clone(), node.clone());
        move |()| {
            is_searching.set(false);
            // The field goes; the button by which it came stays.
            let button = node.cast::<HtmlElement>().and_then(|node| node.query_selector("[aria-expanded]").ok()?);
            focus::move_to(button.and_then(|button| button.dyn_into().ok()));
        }
    };
    let Some(point) = shown.analysis().point(id) else { return html! { <div class="leads" /> } };
    let leads_to = point.touchpoint.leads_to;
    let (outer, inner) = reachable(shown.analysis(), point);
    let hint = outer.is_empty().then(|| ask.leads_no_outer.clone());
    let is_chosen = |other: &Point| leads_to == LeadsTo::Touchpoint(other.id());
    let in_sight = outer.iter().enumerate().filter(|(at, other)| *at < IN_SIGHT || is_chosen(other));
    let to = |other: &Point| ChoiceOption::touchpoint(LeadsTo::Touchpoint(other.id()), other, &words, is_chosen(other));
    let mut options: Vec<_> = in_sight.map(|(_, other)| to(other)).collect();
    options.push(ChoiceOption::word(LeadsTo::Nowhere, "none", &ask.leads_none, leads_to == LeadsTo::Nowhere));
    let inner_options: Vec<_> = inner.iter().map(|other| to(other)).collect();
    let inner_chosen = inner.iter().find(|other| is_chosen(other));
    let lifted = shown.analysis().lifted_by(point).map(|to| {
        let importance = point.effective.map_or(0, Importance::get);
        ask.leads_now.fill(&[("to", &narrative::title(&to.touchpoint, &words)), ("n", &importance)])
    });
    let onchoose = said(&store, id, TouchpointEvent::LeadsToChosen);
    html! {
        <div class="leads" ref={node}>
            <Choice<LeadsTo>
                question={Question {
                    about: props.about.clone(),
                    hint,
                    ..Question::new("leads", if props.about.is_some() { &ask.leads_inside } else { &ask.leads })
                }}
                {options}
                first_on_screen={props.about.is_some()}
                onchoose={&onchoose}
            />
            if let Some(lifted) = lifted {
                <p class="lifted" role="status">{ lifted }</p>
            }
            <div class="leads-more">
                <Button
                    look={ButtonLook::Quiet}
                    label={&ask.leads_other}
                    expanded={*is_searching}
                    onpress={
                        let is_searching = is_searching.clone();
                        move |()| is_searching.set(!*is_searching)
                    }
                />
                if *is_searching {
                    <ChainSearch from={id} outer={outer.iter().map(|other| other.id()).collect::<Vec<_>>()} {onfound} />
                }
                if !inner_options.is_empty() {
                    <Fold
                        class="unfold"
                        title={&ask.leads_inner}
                        holds={inner_chosen.map(|other| narrative::title(&other.touchpoint, &words))}
                        open={inner_chosen.is_some()}
                    >
                        <Choice<LeadsTo>
                            question={Question::new("leads-inner", &ask.leads_inner)}
                            options={inner_options}
                            {onchoose}
                        />
                    </Fold>
                }
            </div>
        </div>
    }
}

/// The touchpoints to which one may lead: not itself, and none that leads back to it. Those with people outside, the
/// most important ones first; and the inner ones.
fn reachable<'a>(analysis: &'a Analysis, point: &'a Point) -> (Vec<&'a Point>, Vec<&'a Point>) {
    let may_be =
        |other: &&Point| other.id() != point.id() && !analysis.reached(other).any(|reached| reached.id() == point.id());
    let is_outer = |other: &&Point| !other.counterpart().is_some_and(Counterpart::is_inner);
    let (mut outer, inner): (Vec<_>, Vec<_>) = analysis.points.iter().filter(may_be).partition(is_outer);
    outer.sort_by_key(|other| Reverse(other.rating().importance));
    (outer, inner)
}
