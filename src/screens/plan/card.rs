//! One action on the board: what to do and about what, who and when, the list that moves it.

use super::card_foot::CardFoot;
use super::chip_field::{DueField, PersonField};
use super::deed::{CardPart, Control, Deed, Outcome};
use super::details::Details;
use super::drag::{Grip, Hold};
use super::refusal_note::RefusalNote;
use crate::browser::{event, focus};
use crate::components::{Button, ButtonLook};
use crate::domain::{Action, ActionId, State};
use crate::narrative::action::Lines;
use crate::state::use_words;
use std::rc::Rc;
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct CardProps {
    pub action: Rc<Action>,
    pub lines: Lines,
    /// What of it is open.
    pub open: Option<CardPart>,
    pub is_dragged: bool,
    /// How it went, where this card was to be moved last.
    pub outcome: Option<Outcome>,
    pub ondeed: Callback<Deed>,
    pub ondrag: Callback<(ActionId, Hold)>,
}

#[component]
pub fn Card(props: &CardProps) -> Html {
    let words = use_words();
    let CardProps { action, lines, open, is_dragged, outcome, ondeed, ondrag } = props;
    let (id, stands) = (action.id, action.state);
    let (card, tick, title) = (use_node_ref(), use_node_ref(), use_node_ref());
    let (person, due, columns) = (use_node_ref(), use_node_ref(), use_node_ref());
    use_effect_with(outcome.clone(), {
        let (tick, title, columns) = (tick.clone(), title.clone(), columns.clone());
        move |outcome| match outcome.as_ref().and_then(Outcome::control) {
            Some(Control::Tick) => focus::move_to(tick.cast()),
            Some(Control::Title) => focus::move_to(title.cast()),
            Some(Control::Columns) => focus::move_to(columns.cast()),
            None => {}
        }
    });
    let moved = move |state, focus| Deed::ActionMoved { action: id, state, insisted: false, focus };
    let ontick = {
        let to = if stands == State::Done { State::Queue } else { State::Done };
        ondeed.reform(move |_: Event| moved(to, Control::Tick))
    };
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
    let toggled = move |part| Deed::Toggled(id, part);
    let closed = |part, chip: &NodeRef| {
        let chip = chip.clone();
        ondeed.reform(move |()| {
            focus::move_to(chip.cast());
            toggled(part)
        })
    };
    let is_finished = outcome.as_ref().is_some_and(Outcome::finishes);
    html! {
        <li
            class={classes!("card", is_dragged.then_some("dragged"), is_finished.then_some("finished"))}
            ref={&card}
        >
            <div class="card-edge">
                <label class="tick">
                    <input type="checkbox" checked={stands == State::Done} ref={tick} onchange={ontick} />
                    <span class="unseen">{ words.ui.plan.tick.fill(&[("title", &lines.task)]) }</span>
                </label>
                <Grip {card} onhold={ondrag.reform(move |hold| (id, hold))} />
            </div>
            <div class="card-body">
                <button
                    class="card-title"
                    type="button"
                    aria-expanded={(*open == Some(CardPart::Details)).to_string()}
                    ref={title}
                    onclick={ondeed.reform(move |_: MouseEvent| toggled(CardPart::Details))}
                    {onkeydown}
                >
                    <span class="task">{ &lines.task }</span>
                </button>
                <CardFoot
                    {action}
                    lines={lines.clone()}
                    open={*open}
                    nodes={[person.clone(), due.clone(), columns]}
                    ontoggle={ondeed.reform(toggled)}
                    onmove={ondeed.reform(move |state| moved(state, Control::Columns))}
                />
                <RefusalNote refusal={outcome.as_ref().and_then(|outcome| outcome.refusal)} />
                if let Some(insisted) = outcome.as_ref().and_then(Outcome::insisted) {
                    <Button
                        look={ButtonLook::Quiet}
                        label={&words.ui.plan.insist}
                        onpress={ondeed.reform(move |()| insisted.clone())}
                    />
                }
                if *open == Some(CardPart::Person) {
                    <PersonField {action} onclose={closed(CardPart::Person, &person)} />
                } else if *open == Some(CardPart::Due) {
                    <DueField {action} onclose={closed(CardPart::Due, &due)} />
                } else if *open == Some(CardPart::Details) {
                    <Details {action} onremove={ondeed.reform(move |()| Deed::ActionRemoved(id))} />
                }
            </div>
        </li>
    }
}
