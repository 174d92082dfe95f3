//! Questions answered one screen after another: by the keys 1 to 9, and going on by itself after a press.

use super::choice::choose_by_number;
use crate::browser::event::{Pressed, pressed_option};
use crate::state::{Action, Pace, use_pace, use_settings, use_store, use_words};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// So long, in milliseconds, the last answer is seen before the next screen comes.
const PAUSE: u32 = 350;

/// A screen whose questions are answered quickly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quick {
    /// After the last answer it goes on by itself, if the person likes.
    pub goes_on: bool,
    /// All that is asked on it is answered.
    pub is_answered: bool,
}

/// What a form hears, so that it knows who answers: a pointer, or keys and what works like them.
pub struct Heard {
    pub onpointerdown: Callback<PointerEvent>,
    pub onclick: Callback<MouseEvent>,
}

/// Goes on a moment after a pointer's press on an option of an answered screen. Any other press, and any key, within
/// that moment stops it.
#[hook]
pub fn use_going_on(quick: Option<Quick>) -> Heard {
    let store = use_store();
    let pace = use_pace().now;
    // When the last answer was pressed; none where it was given otherwise, or something else happened since.
    let pressed = use_state_eq(|| None::<f64>);
    let is_down = use_mut_ref(|| false);
    let is_ready = quick.is_some_and(|quick| quick.goes_on && quick.is_answered) && pace == Pace::ByItself;
    use_effect_with((is_ready, *pressed), {
        let forget = pressed.setter();
        move |&(is_ready, pressed)| {
            let coming = (is_ready && pressed.is_some()).then(|| {
                let goes_on = Timeout::new(PAUSE, move || store.dispatch(Action::WentOn));
                let stops = ["pointerdown", "keydown"].map(|name| {
                    let forget = forget.clone();
                    let first = EventListenerOptions::run_in_capture_phase();
                    EventListener::new_with_options(&window(), name, first, move |_| forget.set(None))
                });
                (goes_on, stops)
            });
            move || drop(coming)
        }
    });
    // A key forgets the press also where there was nothing to stop yet: the answer that completes may be the key's.
    use_effect_with((), {
        let (forget, is_down) = (pressed.setter(), is_down.clone());
        move |()| {
            let first = EventListenerOptions::run_in_capture_phase();
            let listener = EventListener::new_with_options(&window(), "keydown", first, move |_| {
                forget.set(None);
                is_down.replace(false);
            });
            move || drop(listener)
        }
    });
    let onpointerdown = {
        let is_down = is_down.clone();
        Callback::from(move |_: PointerEvent| _ = is_down.replace(true))
    };
    let onclick = Callback::from(move |click: MouseEvent| match pressed_option(&click) {
        Some(Pressed { by_hand: true }) if *is_down.borrow() => {
            is_down.replace(false);
            pressed.set(Some(click.time_stamp()));
        }
        // A screen reader, a switch, a script.
        Some(_) => pressed.set(None),
        None => {}
    });
    Heard { onpointerdown, onclick }
}

/// The keys 1 to 9 choose in the first question that is not answered, wherever in the widget the focus is but on a
/// control that has a use for them; on a page of its own also where nothing has the focus.
#[hook]
pub fn use_number_keys(form: &NodeRef, is_quick: bool) {
    let standalone = use_settings().standalone;
    use_effect_with((form.clone(), is_quick, standalone), |(form, is_quick, standalone)| {
        let (form, standalone) = (form.clone(), *standalone);
        let listener = is_quick.then(|| {
            EventListener::new_with_options(&window(), "keydown", EventListenerOptions::enable_prevent_default(), {
                move |event| {
                    if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
                        press_number(&form, key, standalone);
                    }
                }
            })
        });
        move || drop(listener)
    });
}

fn press_number(form: &NodeRef, key: &KeyboardEvent, standalone: bool) {
    let Some(form) = form.cast::<HtmlElement>() else { return };
    let Some(focused) = key.composed_path().get(0).dyn_into::<HtmlElement>().ok() else { return };
    let within = form.contains(Some(&focused));
    let nowhere = standalone && matches!(&*focused.local_name(), "body" | "html");
    let is_field = matches!(&*focused.local_name(), "input" | "select" | "textarea");
    if (within || nowhere) && !is_field && !key.default_prevented() {
        let questions = form.query_selector_all(OPEN_QUESTION).ok();
        let first = questions.and_then(|questions| questions.get(0)).and_then(|question| question.dyn_into().ok());
        if let Some(question) = first {
            choose_by_number(&question, key);
        }
    }
}

/// Questions of which one answer is chosen, and none is yet; not within a closed fold.
const OPEN_QUESTION: &str = "[role=radiogroup]:not(:has(:checked)):not(details:not([open]) [role=radiogroup])";

#[derive(PartialEq, Properties)]
pub struct QuickFootProps {
    /// It goes on by itself, if the person likes.
    pub goes_on: bool,
}

/// How it goes on, said beforehand; and which keys choose, where there are keys.
#[component]
pub fn QuickFoot(props: &QuickFootProps) -> Html {
    let (words, pace) = (use_words(), use_pace());
    let common = &words.ui.common;
    let by_itself = pace.now == Pace::ByItself;
    let onchange = {
        let next = if by_itself { Pace::ByHand } else { Pace::ByItself };
        move |_: Event| pace.onchoose.emit(next)
    };
    html! {
        <div class="quick-foot">
            if props.goes_on {
                <label class="tick">
                    <input type="checkbox" checked={by_itself} {onchange} />
                    { &common.by_itself }
                </label>
            }
            <p class="keys mute">{ &common.keys }</p>
        </div>
    }
}
