//! A touchpoint of one's own, named beneath the people it is with.

use super::own::use_own;
use super::own_form::OwnForm;
use crate::browser::event::text_of;
use crate::browser::focus;
use crate::components::{Button, ButtonLook};
use crate::domain::{Counterpart, Title};
use crate::state::{Draft, use_draft, use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct OwnFieldProps {
    pub counterpart: Counterpart,
}

#[component]
pub fn OwnField(props: &OwnFieldProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let with = props.counterpart;
    let (typed, ontyped) = use_draft(shown.assessment(), Draft::Own(with));
    let is_open = use_state(|| !typed.is_empty());
    let was_open = use_mut_ref(|| *is_open);
    let field = use_node_ref();
    let onlisted = {
        let (ontyped, field) = (ontyped.clone(), field.clone());
        Callback::from(move |()| {
            ontyped.emit(String::new());
            // The button that was pressed is gone.
            focus::move_to(field.cast());
        })
    };
    let own = use_own(&typed.trim().to_owned().into(), onlisted);
    use_effect_with(*is_open, {
        let field = field.clone();
        move |&is_open| {
            if !was_open.replace(is_open) && is_open {
                focus::move_to(field.cast());
            }
        }
    });
    let ontoggle = {
        let is_open = is_open.clone();
        move |()| is_open.set(!*is_open)
    };
    let oninput = move |input: InputEvent| ontyped.emit(text_of(&input));
    // Enter in the field is not Next: it would leave behind what is being typed.
    let onkeydown = {
        let own = own.clone();
        move |pressed: KeyboardEvent| {
            if pressed.key() == "Enter" {
                pressed.prevent_default();
                own.list(with);
            }
        }
    };
    let name = &words.counterparts[with].name;
    html! {
        <div class="own-field">
            <Button
                look={ButtonLook::Quiet}
                label={&words.ui.own.plus}
                about={name}
                expanded={*is_open}
                onpress={ontoggle}
            />
            if *is_open {
                <label class="field">
                    <span>{ &words.ui.own.name }<span class="unseen">{ " " }{ name }</span></span>
                    <input
                        type="text"
                        dir="auto"
                        maxlength={Title::MAX.to_string()}
                        autocomplete="off"
                        value={&typed}
                        ref={field}
                        {oninput}
                        {onkeydown}
                    />
                </label>
                if !own.title.is_empty() {
                    <OwnForm own={own.clone()} people={vec![with]} />
                }
            }
        </div>
    }
}
