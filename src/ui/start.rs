//! The first screen: what this is, before anything is asked.

use super::app::Msg;
use super::element::{Element, el};
use super::keep;
use super::picture;
use super::view::View;
use crate::method::Ground;
use crate::pack::{Example, T};

/// Draws it. `example` is what the picture beside the text shows.
pub fn view(view: &View<'_>, example: Option<&Ground<'_>>) -> Element {
    let ways = el("div.start-ways")
        .with(view.button(T::StartButton, Msg::NextPressed))
        .with(view.press("button.button.outlined", T::StartFull, Msg::FullStarted.into()))
        .with(view.quiet_button(T::SeeExample, Msg::ExampleAsked(Example::Trade)))
        .with(keep::open_file(view));
    let text = el("div.start-text")
        .with(view.screen_title("title big", view.words.text(T::StartTitle)))
        .with(view.say("p.lead", T::StartLead))
        .with(ways)
        .with(view.say("p.mute", T::StartPrivate));
    let picture =
        |ground| el("div.start-picture").is("aria-hidden", "true").with(picture::map::small(ground, view.words));
    el("div.screen.start").with(text).maybe(example.map(picture))
}
