//! What is said of an action under its title, and the list that moves it.

use super::chip::Chip;
use super::deed::CardPart;
use crate::components::day::use_day_in_words;
use crate::components::{Select, SelectOption};
use crate::domain::{Action, State};
use crate::narrative::action::Lines;
use crate::narrative::isolate::isolated;
use crate::state::use_words;
use std::rc::Rc;
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct CardFootProps {
    pub action: Rc<Action>,
    pub lines: Lines,
    /// What of the card is open.
    pub open: Option<CardPart>,
    /// Who, when, where it stands.
    pub nodes: [NodeRef; 3],
    pub ontoggle: Callback<CardPart>,
    pub onmove: Callback<State>,
}

#[component]
pub fn CardFoot(props: &CardFootProps) -> Html {
    let words = use_words();
    let CardFootProps { action, lines, open, nodes: [person, due, columns], ontoggle, onmove } = props;
    let (ui, title) = (&words.ui.plan, &lines.task);
    let is_open = |part| *open == Some(part);
    let name = action.person.as_str();
    let by = use_day_in_words(action.due).map(|date| ui.by.fill(&[("date", &date)]));
    let states = State::VARIANTS.iter().map(|&state| SelectOption {
        value: state,
        id: state.into_str().into(),
        name: words.states[state].clone(),
    });
    html! {
        <div>
            if let Some(about) = &lines.about {
                <p class="facts"><span class="cap">{ about }</span></p>
            }
            <div class="card-foot">
                <Chip
                    asks={&ui.who}
                    label={ui.person.clone()}
                    answer={(!name.is_empty()).then(|| isolated(action.person.to_rc().into()))}
                    about={title}
                    expanded={is_open(CardPart::Person)}
                    node={person}
                    onpress={ontoggle.reform(|()| CardPart::Person)}
                />
                <Chip
                    asks={&ui.when}
                    answer={by}
                    about={title}
                    expanded={is_open(CardPart::Due)}
                    node={due}
                    onpress={ontoggle.reform(|()| CardPart::Due)}
                />
                <Select<State>
                    label={ui.state.fill(&[("title", title)])}
                    label_unseen={true}
                    options={states.collect::<Vec<_>>()}
                    chosen={action.state}
                    node={columns}
                    onchoose={onmove}
                />
            </div>
        </div>
    }
}
