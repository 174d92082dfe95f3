//! Listening to the window.

use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What an element says to its fields when the page is about to go, before the answers are kept for the last time.
/// An event of its own: listeners to one and the same are called in the order in which they came, and what follows
/// from an answer by way of an effect may come too late.
pub const LEAVING: &str = "tangent-leaving";

/// What an element asks when the person goes back by the browser: whoever stands open over the screen closes, and
/// prevents that the screen changes.
pub const BACK: &str = "tangent-back";

/// Calls the latest `heard` whenever the window has an event of this name.
#[hook]
pub fn use_window_event(name: &'static str, heard: impl Fn() + 'static) {
    let latest: Rc<RefCell<Rc<dyn Fn()>>> = use_mut_ref(|| Rc::new(|| ()) as Rc<dyn Fn()>);
    latest.replace(Rc::new(heard));
    use_effect_with((), move |()| {
        let listener = EventListener::new(&gloo::utils::window(), name, move |_| {
            let heard = latest.borrow().clone();
            heard();
        });
        move || drop(listener)
    });
}
