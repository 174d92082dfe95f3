//! What can wait until a change is seen.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Does something about what has changed, after the browser's turn to draw; of changes in one go, about the last.
#[hook]
pub fn use_effect_afterwards<T: PartialEq + 'static>(changed: T, act: impl FnOnce() + 'static) {
    use_effect_with(changed, move |_| {
        let turn = Timeout::new(0, act);
        move || drop(turn)
    });
}
