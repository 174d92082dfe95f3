//! Taking touchpoints off the list.

use crate::domain::TouchpointId;
use crate::narrative;
use crate::state::{Action, use_store, use_words};
use yew::prelude::*;

/// Takes a touchpoint off the list, with its parts. Actions that speak of it keep the words they had.
#[hook]
pub fn use_removal() -> Callback<TouchpointId> {
    let (words, store) = (use_words(), use_store());
    use_callback((words, store), |touchpoint, (words, store)| {
        let action = store.read(|model| {
            let assessment = model.own.assessment();
            Action::TouchpointRemoved {
                touchpoint,
                title: narrative::title_of(touchpoint, assessment, words),
                wording: narrative::action::titles_shown(assessment, words),
            }
        });
        store.dispatch(action);
    })
}
