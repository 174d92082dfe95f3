//! Every answer is kept as soon as it is seen, and at the latest when the page is left.

use super::afterwards::use_effect_afterwards;
use super::keeper::Keeper;
use crate::browser::page;
use crate::components::window_event::{LEAVING, use_window_event};
use crate::state::{Action, Keeping, Model, use_store};
use std::rc::Rc;
use yew::prelude::*;

/// What an element says to the others of the page once it has kept its answers.
const KEPT: &str = "tangent-kept";

/// Keeps the answers and the place when they change. Elements with one key show one state: each follows when
/// another one of the page has kept something.
#[hook]
pub fn use_persistence(model: &Model, keeper: &Rc<Keeper>) {
    let store = use_store();
    let revision = model.own.assessment().revision;
    let keeping = model.keeping;
    let kept_revision = use_mut_ref(|| Some(revision));
    let keep = {
        let (store, keeper, kept_revision) = (store.clone(), keeper.clone(), kept_revision.clone());
        move || {
            let before = *kept_revision.borrow();
            let now = store.read(|model| keep(model, &keeper, &mut kept_revision.borrow_mut()));
            if *kept_revision.borrow() > before {
                page::tell(KEPT);
            }
            if now != store.read(|model| model.keeping) {
                store.dispatch(Action::Kept(now));
            }
        }
    };
    use_window_event("pagehide", {
        let keep = keep.clone();
        move || {
            page::tell(LEAVING);
            keep();
        }
    });
    use_effect_afterwards((revision, keeping), keep);
    use_window_event(KEPT, {
        let keeper = keeper.clone();
        move || {
            if let Some(other) = store.read(|model| keeper.follow(model)) {
                kept_revision.replace(Some(other.revision));
                store.dispatch(Action::Followed(other));
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

/// Keeps the answers, unless this revision of them is kept already.
fn keep(model: &Model, keeper: &Keeper, kept_revision: &mut Option<u64>) -> Keeping {
    let revision = model.own.assessment().revision;
    match model.keeping {
        Keeping::Off => {}
        // Whatever was kept here, another tab has written over it.
        Keeping::Contested => *kept_revision = None,
        Keeping::On | Keeping::Denied if *kept_revision == Some(revision) => {}
        Keeping::On | Keeping::Denied => {
            let now = keeper.keep(&model.own);
            // What is not kept yet is tried again with the next change, or once the person has chosen.
            *kept_revision = (now == Keeping::On).then_some(revision);
            return now;
        }
    }
    model.keeping
}

/// Sees when another tab has written: at once, and when the page comes back after it was frozen.
#[hook]
pub fn use_other_tabs(keeper: &Rc<Keeper>) {
    let (store, keeper) = (use_store(), keeper.clone());
    let look = move || {
        let keeping = store.read(|model| model.keeping);
        if keeping == Keeping::On && keeper.is_contested() {
            store.dispatch(Action::Kept(Keeping::Contested));
        }
    };
    use_window_event("storage", look.clone());
    use_window_event("pageshow", look.clone());
    use_window_event("focus", look);
}
