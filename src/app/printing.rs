//! The report on paper: laid out when it is asked for, then printed. It is seen on paper only.

use crate::browser::event::is_command;
use crate::browser::print;
use crate::narrative::report_name;
use crate::screens::Report;
use crate::state::{Action, Notice, Printing, use_settings, use_shown, use_store, use_words};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;

/// On a page that holds nothing else the browser's own way to print gives the report as well.
#[hook]
pub fn use_page_printing() {
    let (store, settings) = (use_store(), use_settings());
    use_effect_with((store, settings.standalone), |(store, standalone)| {
        let lay = {
            let store = store.clone();
            move || {
                if store.read(|model| model.has_report() && model.printing == Printing::None) {
                    store.dispatch(Action::PrintBegan);
                }
            }
        };
        let listeners = standalone.then(|| {
            let (begins, pressed) = (lay.clone(), lay);
            // What is dispatched here is drawn before the browser goes on; in Firefox only from the keyboard.
            [
                EventListener::new(&window(), "beforeprint", move |_| begins()),
                EventListener::new(&window(), "keydown", move |event| {
                    if event.dyn_ref::<KeyboardEvent>().is_some_and(|key| is_command(key) && key.code() == "KeyP") {
                        pressed();
                    }
                }),
            ]
        });
        move || drop(listeners)
    });
}

#[derive(PartialEq, Properties)]
pub struct PrintedProps {
    pub printing: Printing,
    /// The person's own answers.
    pub own: bool,
}

#[component]
pub fn Printed(props: &PrintedProps) -> Html {
    let (words, shown, store, settings) = (use_words(), use_shown(), use_store(), use_settings());
    let node = use_node_ref();
    use_effect_with(props.printing == Printing::Asked, {
        let node = node.clone();
        let title = report_name(shown.assessment(), &words);
        move |&asked| {
            if !asked {
                return;
            }
            let print = move || {
                store.dispatch(Action::PrintBegan);
                let denied = move || store.dispatch(Action::Noticed(Notice::PrintDenied));
                match node.cast() {
                    Some(report) if !settings.standalone => print::part(&report, &title, denied),
                    Some(_) => print::page(denied),
                    None => {}
                }
            };
            // What only the browser can say, as a date, stands in the report after effects of its own.
            Timeout::new(0, print).forget();
        }
    });
    html! { <div class="printed" ref={node}><Report own={props.own} /></div> }
}
