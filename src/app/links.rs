//! Answers in the address of the page are shown as a preview.

use crate::browser::location;
use crate::codec::{ReadError, link};
use crate::components::open::refuse;
use crate::components::window_event::use_window_event;
use crate::domain::Assessment;
use crate::state::{Action, Model, Notice, Origin, fresh, use_host, use_settings, use_shown, use_store, use_words};
use yew::prelude::*;

/// Opens the link with which the page was opened, and those followed later on. One whose answers were taken over, or
/// that was answered anew, leaves the address: it has done what it came for.
#[hook]
pub fn use_links(model: &Model) {
    let (words, shown, store, host, settings) = (use_words(), use_shown(), use_store(), use_host(), use_settings());
    let is_link = model.preview.as_ref().is_some_and(|preview| preview.origin == Origin::Link);
    let before = use_mut_ref(|| (false, 0));
    use_effect_with((is_link, model.own.assessment().revision), {
        let storage_key = settings.storage_key.clone();
        move |&now| {
            let (was_link, revision) = before.replace(now);
            if was_link && !now.0 && now.1 != revision {
                location::set_fragment(&link::without(&location::fragment(), &storage_key));
            }
        }
    });
    let structure = shown.structure().clone();
    // What is shown of the answers of a link.
    let open = move |followed: fn(Assessment) -> Action| {
        let Some(payload) = link::find(&location::fragment(), &settings.storage_key) else { return };
        match link::decode(&payload) {
            Ok(assessment) if assessment.pack.id != structure.id => {
                let other = ReadError::OtherPack(assessment.pack.id.to_string());
                refuse(Notice::LinkOfAnotherPack(other), "link", &store, &host, &words);
            }
            Ok(assessment) => {
                let assessment = fresh::identified(link::resolve(assessment, &structure));
                store.dispatch(followed(assessment));
            }
            Err(error) => refuse(Notice::LinkUnreadable(error), "link", &store, &host, &words),
        }
    };
    use_effect_with((), {
        let open = open.clone();
        move |()| open(Action::CameByLink)
    });
    use_window_event("hashchange", move || open(|assessment| Action::PreviewOpened(assessment, Origin::Link)));
}
