//! Taking answers in, to look at: a file, an example.

use super::notices::text;
use crate::browser::file;
use crate::codec::{ReadError, example, json};
use crate::state::{
    Action, Host, HostEvent, Model, Notice, Origin, Store, fresh, use_host, use_shown, use_store, use_words,
};
use crate::words::Words;
use gloo::timers::future::TimeoutFuture;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Opens a file that the person chose.
#[hook]
pub fn use_open_file() -> Callback<gloo::file::File> {
    let (store, host, words) = (use_store(), use_host(), use_words());
    use_callback((store, host, words), |chosen: gloo::file::File, (store, host, words)| {
        let (store, host, words) = (store.clone(), host.clone(), words.clone());
        spawn_local(async move {
            // The limit is looked at before anything is read.
            let text = if chosen.size() > json::LARGEST as u64 {
                Err(ReadError::TooLarge(json::LARGEST))
            } else {
                // What is no text is no JSON either.
                Ok(file::read(&chosen).await.unwrap_or_default())
            };
            let read = store.read(|model| json::read(&text?, model.own.structure()));
            match read {
                Ok(assessment) => {
                    // Reading it was work enough for one go.
                    TimeoutFuture::new(0).await;
                    store.dispatch(Action::PreviewOpened(fresh::identified(assessment), Origin::File));
                }
                Err(error) => refuse(Notice::FileUnreadable(error), "file", &store, &host, &words),
            }
        });
    })
}

/// Opens an example of the pack, in the words of the person's language.
#[hook]
pub fn use_open_example() -> Callback<AttrValue> {
    let (store, host, words, shown) = (use_store(), use_host(), use_words(), use_shown());
    let structure = shown.structure().clone();
    use_callback((store, host, words, structure), |id: AttrValue, (store, host, words, structure)| {
        let (store, host, words, structure) = (store.clone(), host.clone(), words.clone(), structure.clone());
        let place = store.read(Model::whereabouts);
        spawn_local(async move {
            let text = host.0.load(&format!("examples/{id}.json")).await;
            if store.read(Model::whereabouts) != place {
                // It came too late: the person has gone on.
                return;
            }
            let read = text.ok().and_then(|text| example::read(&text, &structure, words.lang()).ok());
            match read {
                Some(assessment) => store.dispatch(Action::PreviewOpened(assessment, Origin::Example(id))),
                None => {
                    host.0.forget_files();
                    refuse(Notice::ExampleUnavailable, "example", &store, &host, &words);
                }
            }
        });
    })
}

/// Says why something could not be opened, to the person and to the host page.
pub fn refuse(notice: Notice, code: &'static str, store: &Store, host: &Host, words: &Words) {
    host.0.emit(HostEvent::Failed { code, message: text(&notice, words).to_string() });
    store.dispatch(Action::Noticed(notice));
}
