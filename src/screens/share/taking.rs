//! What the parts of the sheet do: copy a text, save a file; and tell what came of it.

use super::outcome::{ByHand, Outcome};
use crate::browser::{clipboard, file};
use crate::state::{HostEvent, use_host, use_words};
use yew::platform::spawn_local;
use yew::prelude::*;

/// A text on its way to the clipboard.
pub struct Copying {
    pub kind: &'static str,
    pub text: AttrValue,
    /// What is said when it is there.
    pub said: AttrValue,
}

/// Copies a text; where the browser refuses, it stands there to be copied by hand.
#[hook]
pub fn use_copying(ontold: &Callback<Outcome>) -> Callback<Copying> {
    let (words, host) = (use_words(), use_host());
    use_callback((words, host, ontold.clone()), |Copying { kind, text, said }, (words, host, ontold)| {
        let (words, host, ontold) = (words.clone(), host.clone(), ontold.clone());
        spawn_local(async move {
            ontold.emit(match clipboard::copy(&text).await {
                Ok(()) => {
                    host.0.emit(HostEvent::Exported { kind });
                    Outcome::of(said)
                }
                Err(clipboard::Denied) => {
                    Outcome { said: words.ui.share.by_hand.clone(), by_hand: Some(ByHand { kind, text }) }
                }
            });
        });
    })
}

/// A text on its way to a file.
pub struct Saving {
    pub kind: &'static str,
    pub name: String,
    pub media_type: &'static str,
    pub text: String,
}

/// Saves a text as a file; where the page may not, it stands there to be copied.
#[hook]
pub fn use_saving(ontold: &Callback<Outcome>) -> Callback<Saving> {
    let (words, host) = (use_words(), use_host());
    use_callback((words, host, ontold.clone()), |saving: Saving, (words, host, ontold)| {
        let Saving { kind, name, media_type, text } = saving;
        let share = &words.ui.share;
        ontold.emit(match file::download(&name, media_type, &text) {
            Ok(()) => {
                host.0.emit(HostEvent::Exported { kind });
                Outcome::of(share.saved.fill(&[("name", &name)]))
            }
            Err(file::Denied) => {
                Outcome { said: share.files.failed.clone(), by_hand: Some(ByHand { kind, text: text.into() }) }
            }
        });
    })
}
