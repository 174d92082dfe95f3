//! The browser's Back and Forward go through the screens, where the page is nobody else's: an entry for each.

use crate::browser::{history, page};
use crate::components::window_event::{BACK, use_window_event};
use crate::state::{Action, Model, use_settings, use_store};
use yew::prelude::*;

/// Notes each screen in the history, and follows it. What stands open over a screen is closed first.
#[hook]
pub fn use_history(model: &Model) {
    let (store, settings) = (use_store(), use_settings());
    let standalone = settings.standalone;
    use_effect_with((model.whereabouts(), standalone), |(whereabouts, standalone)| {
        if *standalone {
            history::note(&whereabouts.to_string());
        }
    });
    use_window_event("popstate", move || {
        // Of an entry made by a link nothing is noted: that is told by the change of the fragment.
        let Some(there) = history::noted().filter(|_| standalone) else { return };
        let here = || store.read(|model| model.whereabouts().to_string());
        if page::ask(BACK) {
            history::add(&here());
        } else if let Ok(there) = there.parse() {
            store.dispatch(Action::Travelled(there));
            // It may be no longer there.
            history::correct(&here());
        }
    });
}
