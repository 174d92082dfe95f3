//! Finding what an inner touchpoint leads to by what it is called: on the list, or in the pack.

use crate::browser::event::text_of;
use crate::browser::focus;
use crate::components::{Choice, ChoiceLook, ChoiceOption, Label, Question};
use crate::domain::event::TouchpointEvent;
use crate::domain::{Cell, Event, LeadsTo, PackId, TouchpointId};
use crate::narrative;
use crate::state::{Action, Shown, use_shown, use_store, use_words};
use crate::words::{Search, Words};
use yew::prelude::*;

/// How many are shown at once.
const FOUND: usize = 8;

/// What may be found.
#[derive(Clone, Debug, PartialEq)]
enum Found {
    Listed(TouchpointId),
    Item(PackId),
}

#[derive(PartialEq, Properties)]
pub struct ChainSearchProps {
    /// What leads there.
    pub from: TouchpointId,
    /// The touchpoints on the list that may be found.
    pub outer: Vec<TouchpointId>,
    /// One is found and chosen.
    pub onfound: Callback<()>,
}

#[component]
pub fn ChainSearch(props: &ChainSearchProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let ask = &words.ui.ask;
    let typed = use_state(String::new);
    let field = use_node_ref();
    use_effect_with(field.clone(), |field| focus::move_to(field.cast()));
    let options = found(&typed, &props.outer, &shown, &words);
    let onchoose = {
        let (words, shown, from, onfound) = (words.clone(), shown.clone(), props.from, props.onfound.clone());
        Callback::from(move |found: Found| {
            store.dispatch(match found {
                Found::Listed(id) => {
                    let chosen = TouchpointEvent::LeadsToChosen(LeadsTo::Touchpoint(id));
                    Action::Answered(Event::Touchpoint(from, chosen))
                }
                Found::Item(item) => {
                    let title = words.title(&item).cloned().unwrap_or_default();
                    // It is outside, where they never are.
                    let unseen = shown.assessment().respondent.works_inside();
                    Action::ChainListed { from, item, title, unseen }
                }
            });
            onfound.emit(());
        })
    };
    // Enter in the field is not Next: it takes the first that is found.
    let onkeydown = {
        let (first, onchoose) = (options.first().map(|option| option.value.clone()), onchoose.clone());
        move |pressed: KeyboardEvent| {
            if pressed.key() == "Enter" {
                pressed.prevent_default();
                if let Some(first) = &first {
                    onchoose.emit(first.clone());
                }
            }
        }
    };
    let oninput = {
        let typed = typed.clone();
        move |input: InputEvent| typed.set(text_of(&input))
    };
    let count = options.len();
    let is_none = options.is_empty() && !typed.trim().is_empty();
    html! {
        <div class="leads-search">
            <label class="field">
                <span>{ &ask.leads_search }</span>
                <input
                    type="text"
                    dir="auto"
                    autocomplete="off"
                    placeholder={&words.ui.list.search_hint}
                    value={(*typed).clone()}
                    ref={field}
                    {oninput}
                    {onkeydown}
                />
            </label>
            if !options.is_empty() {
                <Choice<Found>
                    question={Question::new("leads-found", &ask.leads_found)}
                    look={ChoiceLook::FoundChips}
                    several={true}
                    {options}
                    {onchoose}
                />
            }
            <p class="mute" role="status">
                if is_none {
                    { &ask.leads_not_found }
                } else if count > 0 {
                    <span class="unseen">{ format!("{}: {count}", ask.leads_found) }</span>
                }
            </p>
        </div>
    }
}

/// What is called so: on the list before what is only in the pack.
fn found(typed: &str, outer: &[TouchpointId], shown: &Shown, words: &Words) -> Vec<ChoiceOption<Found>> {
    let listed = || outer.iter().filter_map(|id| shown.analysis().point(*id));
    let is_listed = |item: &PackId| shown.analysis().points.iter().any(|point| point.touchpoint.item() == Some(item));
    let items = || {
        let items = shown.structure().touchpoints.iter();
        items.filter(|item| item.parent.is_none() && !item.counterpart.is_inner() && !is_listed(&item.id))
    };
    let mut found = Search::widened(typed, |search| {
        let listed = listed().filter_map(|point| {
            let fit = narrative::fit(&point.touchpoint, search, words)?;
            Some(((0, fit), ChoiceOption::touchpoint(Found::Listed(point.id()), point, words, false)))
        });
        let items = items().filter_map(|item| {
            let of_item = words.item(&item.id)?;
            let note = narrative::cell(Cell { counterpart: item.counterpart, stage: item.stage }, words);
            let option = ChoiceOption {
                value: Found::Item(item.id.clone()),
                id: item.id.as_str().to_owned().into(),
                label: Label::Named { name: of_item.title.clone(), note },
                chosen: false,
            };
            Some(((1, search.fit(of_item)?), option))
        });
        listed.chain(items).collect()
    });
    found.sort_by_key(|(fit, _)| *fit);
    found.into_iter().map(|(_, option)| option).take(FOUND).collect()
}
