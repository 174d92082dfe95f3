//! Listening to the window.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Calls the latest `heard` whenever the window has an event of this name.
#[hook]
pub fn use_window_event(name: &'static str, heard: impl Fn() + 'static) {
    use_event_in(EventListenerPhase::Bubble, name, heard);
}

/// Calls the latest `heard` when the page is about to go, before it is kept.
#[hook]
pub fn use_page_leaving(heard: impl Fn() + 'static) {
    use_event_in(EventListenerPhase::Capture, "pagehide", heard);
}

#[hook]
fn use_event_in(phase: EventListenerPhase, name: &'static str, heard: impl Fn() + 'static) {
    let latest: Rc<RefCell<Rc<dyn Fn()>>> = use_mut_ref(|| Rc::new(|| ()) as Rc<dyn Fn()>);
    latest.replace(Rc::new(heard));
    use_effect_with((), move |()| {
        let options = EventListenerOptions { phase, passive: true };
        let listener = EventListener::new_with_options(&gloo::utils::window(), name, options, move |_| {
            let heard = latest.borrow().clone();
            heard();
        });
        move || drop(listener)
    });
}
