//! Every answer is kept the moment it is given.

use super::keeper::Keeper;
use super::window_event::use_window_event;
use crate::state::{Action, Keeping, Model, use_store};
use std::rc::Rc;
use yew::prelude::*;

/// Keeps the answers and the place when they change.
#[hook]
pub fn use_persistence(model: &Model, keeper: &Rc<Keeper>) {
    let store = use_store();
    let assessment = model.own.assessment().clone();
    let structure = model.own.structure().clone();
    let keeping = model.keeping;
    let kept_revision = use_mut_ref(|| Some(assessment.revision));
    use_effect_with((assessment.revision, keeping), {
        let keeper = keeper.clone();
        move |&(revision, keeping)| match keeping {
            Keeping::Off => {}
            // Whatever was kept here, another tab has written over it.
            Keeping::Contested => _ = kept_revision.take(),
            Keeping::On | Keeping::Denied => {
                if kept_revision.replace(Some(revision)) != Some(revision) {
                    let now = keeper.keep(&assessment, &structure);
                    if now != Keeping::On {
                        // Not kept yet: tried again with the next change, or once the person has chosen.
                        kept_revision.take();
                    }
                    if now != keeping {
                        store.dispatch(Action::Kept(now));
                    }
                }
            }
        }
    });
    let opened_at = use_mut_ref(|| model.place);
    use_effect_with((model.place, keeping), {
        let keeper = keeper.clone();
        move |&(place, keeping)| {
            if keeping == Keeping::On && opened_at.replace(place) != place {
                keeper.keep_place(place);
            }
        }
    });
}

/// Sees when another tab has written.
#[hook]
pub fn use_other_tabs(keeper: &Rc<Keeper>) {
    let (store, keeper) = (use_store(), keeper.clone());
    use_window_event("storage", move || {
        let keeping = store.read(|model| model.keeping);
        if keeping == Keeping::On && keeper.is_contested() {
            store.dispatch(Action::Kept(Keeping::Contested));
        }
    });
}
