//! What is the person's to take: a link, a file; and taking one in.

use super::app::Msg;
use super::element::{Act, Element, On, el};
use super::view::View;
use crate::browser::file;
use crate::browser::target::target;
use crate::pack::{Counted, T};
use web_sys::Event;

/// What is shown here.
#[derive(Default)]
pub struct Model {
    /// The link that was asked for.
    pub shown: Option<String>,
    /// With the person's own words.
    pub with_words: bool,
    /// Whether the link would say more with the person's own words.
    pub has_words: bool,
}

/// Draws what can be taken away.
pub fn view(view: &View<'_>, model: &Model) -> Element {
    let ways = el("div.keep-ways")
        .with(view.quiet_button(T::CopyLink, Msg::LinkAsked))
        .with(view.quiet_button(T::DownloadFile, Msg::FileAsked))
        .with(open_file(view))
        .with(view.quiet_button(T::StartAnew, Msg::ResetAsked));
    let with_words = model.has_words.then(|| {
        let input = el("input").is("type", "checkbox").checked(model.with_words);
        let input = input.on(On::Change, view.link, Act::from(Msg::WithWordsChanged));
        el("label.tick").with(input).with(view.say("span", T::LinkWithWords))
    });
    let link = model.shown.as_ref().map(|link| {
        // All characters of a link have one byte.
        let length = view.words.count(Counted::LinkLength, u32::try_from(link.len()).unwrap_or(u32::MAX), &[]);
        let input = el("input").is("type", "text").is("readonly", "").value(link);
        let input = input.on(On::Focus, view.link, Act::Read(select_all));
        el("label.field.link").with(el("span").text(&length)).with(input)
    });
    el("section.keep")
        .with(view.part_title(view.words.text(T::KeepTitle)))
        .with(view.say("p.mute", T::KeepLead))
        .with(ways)
        .maybe(with_words)
        .maybe(link)
}

fn select_all(event: &Event) -> Option<Msg> {
    target(event)?.select();
    None
}

/// A button that opens a file.
pub fn open_file(view: &View<'_>) -> Element {
    let input = el("input").is("type", "file").is("accept", ".json,application/json");
    let input = input.on(On::Change, view.link, Act::Read(chosen));
    el("label.quiet.file").with(input).with(view.say("span", T::OpenFile))
}

fn chosen(event: &Event) -> Option<Msg> {
    Some(Msg::FileChosen(file::chosen(event)?))
}
