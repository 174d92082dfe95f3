//! Listening to the window.

use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Calls the latest `heard` whenever the window has an event of this name.
#[hook]
pub fn use_window_event(name: &'static str, heard: impl Fn() + 'static) {
    let latest: Rc<RefCell<Rc<dyn Fn()>>> = use_mut_ref(|| Rc::new(|| ()) as Rc<dyn Fn()>);
    latest.replace(Rc::new(heard));
    use_effect_with(name, move |name| {
        let listener = EventListener::new(&gloo::utils::window(), *name, move |_| {
            let heard = latest.borrow().clone();
            heard();
        });
        move || drop(listener)
    });
}
