//! Taking one's answers away as a page: one file with the program in it, that opens anywhere and goes on.

use super::button::{Button, ButtonLook};
use super::open::refuse;
use super::share::{export, name_today, share_base};
use crate::browser::file;
use crate::codec::{json, page};
use crate::state::host::Carried;
use crate::state::{
    Action, Drafts, Host, HostEvent, Model, Notice, Settings, Store, use_drafts, use_host, use_settings, use_store,
    use_words,
};
use futures_util::future::{Either, select};
use gloo::timers::future::TimeoutFuture;
use yew::platform::spawn_local;
use yew::prelude::*;

/// So long, in milliseconds, the program may be on its way.
const PATIENCE: u32 = 30_000;

#[component]
pub fn SavePageButton() -> Html {
    let words = use_words();
    let (is_coming, onpress) = use_save_page();
    let label = if is_coming { &words.ui.saved_page.coming } else { &words.ui.saved_page.button };
    html! { <Button look={ButtonLook::Quiet} {label} {onpress} /> }
}

/// Whether a page is being made, and what makes one of the person's own answers.
#[hook]
fn use_save_page() -> (bool, Callback<()>) {
    let (words, store, host) = (use_words(), use_store(), use_host());
    let (settings, drafts) = (use_settings(), use_drafts());
    let is_coming = use_state_eq(|| false);
    let onpress = {
        let is_coming = is_coming.clone();
        move |()| {
            if *is_coming {
                return;
            }
            is_coming.set(true);
            let (words, store, host) = (words.clone(), store.clone(), host.clone());
            let (settings, drafts, is_coming) = (settings.clone(), drafts.clone(), is_coming.clone());
            spawn_local(async move {
                let program = match select(host.0.page(), TimeoutFuture::new(PATIENCE)).await {
                    Either::Left((program, _)) => program.ok(),
                    Either::Right(_) => None,
                };
                is_coming.set(false);
                let made =
                    |program: String| store.read(|model| made(&program, model, words.lang(), &settings, &drafts));
                if let Some(page) = program.and_then(made) {
                    offer(&page, &store, &host);
                } else {
                    host.0.forget_files();
                    refuse(Notice::PageUnavailable, "page", &store, &host, &words);
                }
            });
        }
    };
    (*is_coming, Callback::from(onpress))
}

/// The page with the person's own answers, the screen they are on, and what they are typing.
fn made(program: &str, model: &Model, lang: &str, settings: &Settings, drafts: &Drafts) -> Option<String> {
    let step = serde_json::json!(model.place.to_string()).to_string();
    let drafts = drafts.carried_with(&model.own.assessment().id);
    let blocks = [(Carried::Assessment, &**model.own.file()), (Carried::Step, &*step), (Carried::Drafts, &*drafts)]
        .map(|(what, json)| (what.into(), json));
    let share_base = share_base(settings);
    page::filled(program, page::Contents { lang, share_base: share_base.as_deref(), blocks: &blocks })
}

/// Offers it as a download; where that cannot be, the answers in it to be copied.
fn offer(page: &str, store: &Store, host: &Host) {
    let name = store.read(|model| name_today(&model.own, None, "html"));
    if file::download(&name, "text/html", page).is_ok() {
        host.0.emit(HostEvent::Exported { kind: "page" });
        store.dispatch(Action::Noticed(Notice::PageSaved));
    } else {
        let answers = store.read(|model| json::pretty(&export(&model.own)));
        store.dispatch(Action::Noticed(Notice::DownloadFailed(answers.into())));
    }
}
