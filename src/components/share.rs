//! Taking one's answers away: as a file, as a link.

use crate::browser::{clipboard, clock, file, location};
use crate::codec::{json, link};
use crate::domain::Assessment;
use crate::state::{Action, HostEvent, Notice, Settings, Shown, Store, fresh, use_host, use_settings, use_store};
use yew::platform::spawn_local;
use yew::prelude::*;

/// An assessment with its report, as it stands in a file.
pub fn export(shown: &Shown) -> String {
    json::write(&fresh::stamped(shown.assessment()), shown.structure(), Some(shown.report()))
}

/// The address that links point to, if one is known.
pub fn share_base(settings: &Settings) -> Option<String> {
    let base = settings.share_base.as_deref().map(|base| base.split('#').next().unwrap_or_default().to_owned());
    base.or_else(location::shareable).or_else(|| option_env!("TANGENT_HOME").map(str::to_owned))
}

/// The link to an assessment: an address if one is known, else only its fragment.
pub fn link_to(shown: &Shown, settings: &Settings, with_words: bool) -> String {
    let payload = link::encode(shown.assessment(), shown.structure(), with_words);
    let address = share_base(settings);
    let key = match &*settings.storage_key {
        "default" => String::new(),
        key => format!(".{key}"),
    };
    format!("{}#tangent{key}={payload}", address.unwrap_or_default())
}

/// Whether there are words of the person's own that a link leaves out.
pub fn has_words(assessment: &Assessment) -> bool {
    let respondent = &assessment.respondent;
    [&respondent.label, &respondent.department, &respondent.branch].iter().any(|text| !text.is_blank())
        || assessment.touchpoints.iter().any(|touchpoint| !touchpoint.note.is_blank())
        || assessment.actions.iter().any(|action| {
            action.title.is_some() || !action.person.is_blank() || !action.note.is_blank() || action.due.is_some()
        })
}

/// Offers JSON as a download; where that cannot be, its text to be copied. Whether it is a download.
pub fn offer(name: &str, text: &str, store: &Store) -> bool {
    let is_download = file::download(name, "application/json", text).is_ok();
    if !is_download {
        store.dispatch(Action::Noticed(Notice::DownloadFailed(text.to_owned().into())));
    }
    is_download
}

/// Offers the person's own answers as a file.
#[hook]
pub fn use_download() -> Callback<()> {
    let (store, host) = (use_store(), use_host());
    use_callback((store, host), |(), (store, host)| {
        let text = store.read(|model| json::pretty(&export(&model.own)));
        let name = format!("tangent-{}.json", clock::today());
        if offer(&name, &text, store) {
            host.0.emit(HostEvent::Exported { kind: "json" });
        }
    })
}

/// Copies the link to the person's own answers, with their words or without, and gives it back where there is
/// one.
#[hook]
pub fn use_copy_link() -> Callback<bool, Option<AttrValue>> {
    let (store, host, settings) = (use_store(), use_host(), use_settings());
    use_callback((store, host, settings), |with_words, (store, host, settings)| {
        let link = store.read(|model| link_to(&model.own, settings, with_words));
        if link.len() > link::LONGEST {
            store.dispatch(Action::Noticed(Notice::LinkTooLong));
            return None;
        }
        if link.starts_with('#') {
            store.dispatch(Action::Noticed(Notice::LinkHasNoAddress));
            return None;
        }
        let (store, host, copied) = (store.clone(), host.clone(), link.clone());
        spawn_local(async move {
            let notice = match clipboard::copy(&copied).await {
                Ok(()) => {
                    host.0.emit(HostEvent::Exported { kind: "link" });
                    Notice::LinkCopied
                }
                Err(clipboard::Denied) => Notice::LinkByHand,
            };
            store.dispatch(Action::Noticed(notice));
        });
        Some(link.into())
    })
}
