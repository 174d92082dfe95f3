//! The field that finds touchpoints, and the way to one of one's own.

use super::items::{Tick, chosen_people, item_option, use_ticks};
use super::own_form::OwnForm;
use crate::browser::event::text_of;
use crate::browser::focus;
use crate::components::{Button, ButtonLook, Choice, ChoiceLook, Question};
use crate::domain::{Counterpart, Item, Title};
use crate::narrative::isolate::isolated;
use crate::state::{Draft, Shown, use_draft, use_shown, use_words};
use crate::words::Words;
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
    let found = found(&wanted, &people, &shown, &words);
    let options: Vec<_> = found.into_iter().map(|item| item_option(item, shown.assessment(), &words, true)).collect();

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

/// What the field finds: every word typed begins a word of the title; the chosen people first.
fn found<'s>(typed: &str, people: &[Counterpart], shown: &'s Shown, words: &Words) -> Vec<&'s Item> {
    let typed = folded(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let fits = |item: &&Item| {
        let title = folded(words.title(&item.id).map(|title| &**title).unwrap_or_default());
        typed.split_whitespace().all(|part| title.split([' ', ',', '-', '(']).any(|word| word.starts_with(part)))
    };
    let wholes = shown.structure().touchpoints.iter().filter(|item| item.parent.is_none());
    let (mut found, others): (Vec<_>, Vec<_>) =
        wholes.filter(fits).partition(|item| people.contains(&item.counterpart));
    found.extend(others);
    found.truncate(FOUND);
    found
}

/// A text as it is compared with others: small letters, ё as е.
fn folded(text: &str) -> String {
    text.to_lowercase().replace('ё', "е")
}
