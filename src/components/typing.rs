//! What a person types into a field whose text is an answer.

use super::window_event::{LEAVING, use_window_event};
use crate::browser::event::text_of;
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use yew::prelude::*;

/// So long after a letter, in milliseconds, what is typed is told, however fast the next ones follow.
const PAUSE: u32 = 400;

/// A field's text, and what the field has to tell of.
pub struct Typing {
    /// What stands in the field.
    pub text: UseStateHandle<AttrValue>,
    pub oninput: Callback<InputEvent>,
    pub onfocusin: Callback<FocusEvent>,
    pub onfocusout: Callback<FocusEvent>,
    pub onchange: Callback<Event>,
    /// The person is done: what is typed is told at once.
    pub ondone: Callback<()>,
}

/// What is typed and not told yet.
#[derive(Default)]
struct Untold {
    text: Option<String>,
    /// Tells it soon.
    soon: Option<Timeout>,
    tell: Callback<String>,
}

/// Begins with what stands in the answers. While the person is in the field it is theirs, else it follows the
/// answers. What is typed is told within half a second, when they are done with the field, and before the field or the
/// page goes.
#[hook]
pub fn use_typing(value: &AttrValue, tell: &Callback<String>) -> Typing {
    let text = use_state(|| value.clone());
    let is_theirs = use_mut_ref(|| false);
    let untold = use_mut_ref(Untold::default);
    untold.borrow_mut().tell = tell.clone();
    use_effect_with(value.clone(), {
        let (text, is_theirs) = (text.clone(), is_theirs.clone());
        move |value| {
            if !*is_theirs.borrow() {
                text.set(value.clone());
            }
        }
    });
    use_window_event(LEAVING, {
        let untold = untold.clone();
        move || told(&untold)
    });
    use_effect_with((), {
        let untold = untold.clone();
        move |()| move || told(&untold)
    });
    let oninput = {
        let (text, untold) = (text.clone(), untold.clone());
        move |input: InputEvent| {
            let typed = text_of(&input);
            text.set(typed.clone().into());
            let tell = untold.clone();
            let mut untold = untold.borrow_mut();
            untold.text = Some(typed);
            untold.soon.get_or_insert_with(|| Timeout::new(PAUSE, move || told(&tell)));
        }
    };
    let is = |now| {
        let is_theirs = is_theirs.clone();
        Callback::from(move |_: FocusEvent| _ = is_theirs.replace(now))
    };
    let ondone = Callback::from(move |()| told(&untold));
    let onchange = ondone.reform(|_: Event| ());
    Typing { text, oninput: oninput.into(), onfocusin: is(true), onfocusout: is(false), onchange, ondone }
}

/// Tells what is typed, if it is not told yet.
fn told(untold: &RefCell<Untold>) {
    let mut now = untold.borrow_mut();
    now.soon = None;
    let (text, tell) = (now.text.take(), now.tell.clone());
    drop(now);
    if let Some(text) = text {
        tell.emit(text);
    }
}
