//! Taking answers away: as a file, as a link.

use crate::browser::{clock, file, location};
use crate::codec::{json, link};
use crate::domain::Assessment;
use crate::export::name::file_name;
use crate::export::{Export, Nothing, Told};
use crate::state::{Action, HostEvent, Notice, Settings, Shown, Store, fresh, use_host, use_store};
use crate::words::Words;
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
    link_of(&link::encode(shown.assessment(), shown.structure(), with_words), settings)
}

fn link_of(payload: &str, settings: &Settings) -> String {
    let address = share_base(settings);
    let key = match &*settings.storage_key {
        "default" => String::new(),
        key => format!(".{key}"),
    };
    format!("{}#tangent{key}={payload}", address.unwrap_or_default())
}

/// Why there is no link that could be sent to anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsendable {
    /// The answers are too many: it would not be opened.
    TooLong,
    /// The page is on a disk.
    NoAddress,
}

/// The link to an assessment, if it can be sent.
///
/// # Errors
/// It cannot.
pub fn sendable(shown: &Shown, settings: &Settings, with_words: bool) -> Result<AttrValue, Unsendable> {
    let payload = link::encode(shown.assessment(), shown.structure(), with_words);
    if payload.len() > link::LONGEST {
        return Err(Unsendable::TooLong);
    }
    let link = link_of(&payload, settings);
    if link.starts_with('#') { Err(Unsendable::NoAddress) } else { Ok(link.into()) }
}

/// A file of a kind.
///
/// # Errors
/// There is nothing to stand in it.
pub fn written(export: &Export, shown: &Shown, words: &Words, settings: &Settings) -> Result<String, Nothing> {
    let now = clock::now();
    let link = sendable(shown, settings, false).ok();
    let narrator = shown.narrator(words);
    (export.write)(&Told {
        narrator,
        link: link.as_deref(),
        day: &clock::day_of_moment_in_words(&now, words.lang()),
        now: now.parse().ok().as_ref(),
    })
}

/// What a file of these answers is called today.
pub fn name_today(shown: &Shown, shows: Option<&str>, extension: &str) -> String {
    file_name(&shown.assessment().respondent.label, shows, clock::today(), extension)
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
        let (name, text) =
            store.read(|model| (name_today(&model.own, None, "json"), json::pretty(&export(&model.own))));
        if offer(&name, &text, store) {
            host.0.emit(HostEvent::Exported { kind: "json" });
        }
    })
}
