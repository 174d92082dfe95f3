//! One action on the board: its title, what was said of it, the list that moves it; opened, its fields.

use super::deed::{Control, Deed, Outcome};
use super::drag::{Grip, Hold};
use super::facts::Facts;
use super::fields::CardFields;
use super::refusal_note::RefusalNote;
use crate::browser::{event, focus};
use crate::components::{Button, ButtonLook, Select, SelectOption};
use crate::domain::{Action, ActionId, Assessment, State};
use crate::narrative;
use crate::state::use_words;
use crate::words::Words;
use std::rc::Rc;
use strum::VariantArray;
use yew::prelude::*;

/// An action in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Wording {
    pub title: AttrValue,
    /// What it is about, where the title doesn't say it.
    pub about: Option<AttrValue>,
    /// Its title as long as the person gives it none of their own.
    pub suggested: AttrValue,
}

impl Wording {
    pub fn of(action: &Action, assessment: &Assessment, words: &Words) -> Self {
        let source = action.source.as_ref();
        let suggested = source.map(|it| narrative::action::title_of_source(Some(it), action.effort, assessment, words));
        Self {
            title: narrative::action::title(action, assessment, words),
            about: narrative::action::about(source, action.title.is_some(), assessment, words),
            suggested: suggested.unwrap_or_default(),
        }
    }
}

#[derive(PartialEq, Properties)]
pub struct CardProps {
    pub action: Rc<Action>,
    pub wording: Wording,
    pub is_open: bool,
    pub is_dragged: bool,
    /// How it went, where this card was to be moved last.
    pub outcome: Option<Outcome>,
    pub ondeed: Callback<Deed>,
    pub ondrag: Callback<(ActionId, Hold)>,
}

#[component]
pub fn Card(props: &CardProps) -> Html {
    let words = use_words();
    let CardProps { action, wording, is_open, is_dragged, outcome, ondeed, ondrag } = props;
    let (id, stands, title) = (action.id, action.state, &wording.title);
    let (card, title_node, columns) = (use_node_ref(), use_node_ref(), use_node_ref());
    use_effect_with(outcome.clone(), {
        let (title, columns) = (title_node.clone(), columns.clone());
        move |outcome| match outcome.as_ref().and_then(Outcome::control) {
            Some(Control::Title) => focus::move_to(title.cast()),
            Some(Control::Columns) => focus::move_to(columns.cast()),
            None => {}
        }
    });
    let moved = move |state, focus| Deed::ActionMoved { action: id, state, insisted: false, focus };
    let onclick = ondeed.reform(move |_: MouseEvent| Deed::CardToggled(id));
    let onchoose = ondeed.reform(move |state| moved(state, Control::Columns));
    let onkeydown = {
        let ondeed = ondeed.clone();
        move |pressed: KeyboardEvent| {
            let mut states = State::VARIANTS.iter().copied();
            let neighbour = match &*pressed.key() {
                _ if event::is_command(&pressed) => return,
                "ArrowRight" => states.find(|state| *state > stands),
                "ArrowLeft" => states.rfind(|state| *state < stands),
                _ => return,
            };
            pressed.prevent_default();
            if let Some(state) = neighbour {
                ondeed.emit(moved(state, Control::Title));
            }
        }
    };
    let states = State::VARIANTS.iter().map(|&state| SelectOption {
        value: state,
        id: state.into_str().into(),
        name: words.states[state].clone(),
    });
    let refusal = outcome.as_ref().and_then(|outcome| outcome.refusal);
    html! {
        <li class={classes!("card", is_dragged.then_some("dragged"))} ref={&card}>
            <Grip {card} onhold={ondrag.reform(move |hold| (id, hold))} />
            <div>
                <button
                    class="card-title"
                    type="button"
                    aria-expanded={is_open.to_string()}
                    ref={title_node}
                    {onclick}
                    {onkeydown}
                >
                    { title }
                </button>
                <div class="card-foot">
                    <Facts {action} about={wording.about.clone()} />
                    <Select<State>
                        label={words.ui.plan.state.fill(&[("title", title)])}
                        label_unseen={true}
                        options={states.collect::<Vec<_>>()}
                        chosen={stands}
                        node={columns}
                        {onchoose}
                    />
                </div>
            </div>
            <RefusalNote {refusal} />
            if let Some(insisted) = outcome.as_ref().and_then(Outcome::insisted) {
                <Button
                    look={ButtonLook::Quiet}
                    label={&words.ui.plan.insist}
                    onpress={ondeed.reform(move |()| insisted.clone())}
                />
            }
            if *is_open {
                <CardFields
                    {action}
                    suggested={&wording.suggested}
                    onremove={ondeed.reform(move |()| Deed::ActionRemoved(id))}
                />
            }
        </li>
    }
}
