//! The field that finds touchpoints, and the way to one of one's own.

use super::items::{Tick, found_option, own_found, use_ticks};
use super::own::use_own;
use super::own_form::OwnForm;
use crate::browser::event::text_of;
use crate::browser::focus;
use crate::components::{Button, ButtonLook, Choice, ChoiceLook, Label, Question};
use crate::domain::{Counterpart, Title};
use crate::narrative::isolate::isolated;
use crate::state::{Draft, use_draft, use_shown, use_words};
use crate::words::found;
use strum::VariantArray;
use yew::prelude::*;

/// So many are shown at once.
const FOUND: usize = 8;

#[derive(PartialEq, Properties)]
pub struct FinderProps {
    /// Whom the list is about; nobody: anybody.
    pub people: Vec<Counterpart>,
    /// Why one cannot go on.
    pub problem: Option<AttrValue>,
    /// The field.
    pub field: NodeRef,
}

#[component]
pub fn Finder(props: &FinderProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let list = &words.ui.list;
    let onchoose = use_ticks();
    let (typed, ontyped) = use_draft(shown.assessment(), Draft::Listed);
    // They want what is typed as their own, whatever is found.
    let is_own = use_state(|| false);
    // What came onto the list last, out of this field.
    let listed = use_state(AttrValue::default);
    let FinderProps { people, problem, field } = props;
    let form = use_node_ref();
    let wanted = AttrValue::from(typed.trim().to_owned());
    let found = found(&wanted, people, shown.structure(), &words);
    // What is on the list already comes first: nobody lists it again.
    let mut options = own_found(&wanted, shown.analysis(), &words);
    options.truncate(FOUND);
    let ready = found.iter().take(FOUND - options.len());
    options.extend(ready.map(|item| found_option(item, shown.structure(), shown.assessment(), &words)));
    let asks_for_own = !wanted.is_empty() && (*is_own || options.is_empty());

    let onlisted = {
        let (ontyped, is_own, listed) = (ontyped.clone(), is_own.clone(), listed.clone());
        let (field, title) = (field.clone(), wanted.clone());
        Callback::from(move |()| {
            ontyped.emit(String::new());
            is_own.set(false);
            listed.set(title.clone());
            // The button that was pressed is gone.
            focus::move_to(field.cast());
        })
    };
    // Where it belongs is guessed only of what they want as their own.
    let own = use_own(&if asks_for_own { wanted.clone() } else { AttrValue::default() }, onlisted);
    let oninput = {
        let (is_own, listed) = (is_own.clone(), listed.clone());
        let ontyped = ontyped.clone();
        move |input: InputEvent| {
            ontyped.emit(text_of(&input));
            is_own.set(false);
            listed.set(AttrValue::default());
        }
    };
    // Enter in the field is not Next: it takes the first that was found. Of one's own it has to be known with whom.
    let onkeydown = {
        let first = options.first().cloned();
        let (own, onchoose, people, form) = (own.clone(), onchoose.clone(), people.clone(), form.clone());
        let listed = listed.clone();
        move |pressed: KeyboardEvent| {
            if pressed.key() != "Enter" {
                return;
            }
            pressed.prevent_default();
            match (&first, &*people) {
                (Some(first), _) if !asks_for_own => {
                    if let Tick::List(..) = first.value {
                        onchoose.emit(first.value.clone());
                    }
                    if let Label::Named { name, .. } = &first.label {
                        listed.set(name.clone());
                    }
                    ontyped.emit(String::new());
                }
                (_, [only]) => own.list(*only),
                _ => focus::move_into(form.cast()),
            }
        }
    };
    let onpress = {
        let is_own = is_own.clone();
        move |()| is_own.set(!*is_own)
    };
    let with = if people.is_empty() { Counterpart::VARIANTS.to_vec() } else { people.clone() };
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
                    aria-invalid={problem.is_some().then_some("true")}
                    aria-describedby="list-problem"
                    value={&typed}
                    ref={field}
                    {oninput}
                    {onkeydown}
                />
            </label>
            <p class="problem" role="alert" id="list-problem">{ problem.clone().unwrap_or_default() }</p>
            <p class="mute" role="status">
                if !listed.is_empty() {
                    { list.listed.fill(&[("title", &isolated((*listed).clone()))]) }
                } else if !wanted.is_empty() {
                    <span class="unseen">{ format!("{}: {}", list.found, options.len()) }</span>
                }
            </p>
            if !options.is_empty() {
                <Choice<Tick>
                    question={Question::new("found", &list.found)}
                    look={ChoiceLook::FoundChips}
                    several={true}
                    options={options.clone()}
                    {onchoose}
                />
                <Button
                    look={ButtonLook::Quiet}
                    label={list.add_own.fill(&[("title", &isolated(wanted.clone()))])}
                    expanded={*is_own}
                    {onpress}
                />
            }
            if asks_for_own {
                <OwnForm {own} people={with} node={form} />
            }
        </div>
    }
}
