//! The field that finds touchpoints, and the way to one of one's own.

use super::items::{Tick, chosen_people, found_option, use_ticks};
use super::own_form::OwnForm;
use crate::browser::event::text_of;
use crate::browser::focus;
use crate::components::{Button, ButtonLook, Choice, ChoiceLook, Question};
use crate::domain::{Counterpart, Item, Structure, Title};
use crate::narrative::isolate::isolated;
use crate::state::{Draft, use_draft, use_shown, use_words};
use crate::words::{Search, Words};
use yew::prelude::*;

/// How many the field finds at once.
const FOUND: usize = 8;

#[component]
pub fn Finder() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let list = &words.ui.list;
    let onchoose = use_ticks();
    let (typed, ontyped) = use_draft(shown.assessment(), Draft::Listed);
    // They want what is typed as their own.
    let own = use_state(|| false);
    let field = use_node_ref();
    let people = chosen_people(shown.assessment());
    let wanted = AttrValue::from(typed.trim().to_owned());
    let found = found(&wanted, &people, shown.structure(), &words);
    let options = found.iter().map(|item| found_option(item, shown.structure(), shown.assessment(), &words));
    let options: Vec<_> = options.collect();

    let oninput = {
        let (ontyped, own) = (ontyped.clone(), own.clone());
        move |input: InputEvent| {
            ontyped.emit(text_of(&input));
            own.set(false);
        }
    };
    // Enter in the field is not Next: it would leave behind what is being typed.
    let onkeydown = {
        let own = own.clone();
        move |pressed: KeyboardEvent| {
            if pressed.key() == "Enter" {
                pressed.prevent_default();
                own.set(true);
            }
        }
    };
    let onpress = {
        let own = own.clone();
        move |()| own.set(true)
    };
    let onlisted = {
        let (own, field) = (own.clone(), field.clone());
        move |()| {
            ontyped.emit(String::new());
            own.set(false);
            // The button that was pressed is gone.
            focus::move_to(field.cast());
        }
    };
    html! {
        <div class="finder">
            <label class="field">
                <span>{ &list.search }</span>
                <input
                    type="text"
                    dir="auto"
                    maxlength={Title::MAX.to_string()}
                    autocomplete="off"
                    placeholder={&list.search_hint}
                    value={&typed}
                    ref={field}
                    {oninput}
                    {onkeydown}
                />
            </label>
            if !options.is_empty() {
                <Choice<Tick>
                    question={Question::new("found", &list.found)}
                    look={ChoiceLook::FoundChips}
                    several={true}
                    {options}
                    {onchoose}
                />
            }
            if !wanted.is_empty() {
                <Button
                    look={ButtonLook::Quiet}
                    label={list.add_own.fill(&[("title", &isolated(wanted.clone()))])}
                    expanded={*own}
                    {onpress}
                />
            }
            if *own && !wanted.is_empty() {
                <OwnForm title={wanted} {people} {onlisted} />
            }
        </div>
    }
}

/// What the field finds, wholes and parts: what is called so before what people call so, the chosen people
/// first. Where nothing begins like the words typed, what begins like them without their endings.
fn found<'s>(typed: &str, people: &[Counterpart], structure: &'s Structure, words: &Words) -> Vec<&'s Item> {
    let mut found = Search::widened(typed, |search| {
        let items = structure.touchpoints.iter();
        items.filter_map(|item| Some((search.fit(words.item(&item.id)?)?, item))).collect()
    });
    found.sort_by_key(|(fit, item)| (!people.contains(&item.counterpart), *fit, item.parent.is_some()));
    found.into_iter().map(|(_, item)| item).take(FOUND).collect()
}
