//! What every screen is drawn from, and the few elements that all of them share.

use super::app::{App, Msg};
use super::element::{Act, Element, On, el, el_named};
use crate::domain::writing::{digits, joined};
use crate::domain::{Assessment, Structure, Vocabulary};
use crate::method::Ground;
use crate::pack::{Story, T, Words};
use web_sys::Event;
use yew::NodeRef;
use yew::html::Scope;

/// What a screen is drawn from.
pub struct View<'a> {
    /// The words.
    pub words: &'a Words,
    /// What is shown: the person's own answers, or a preview's.
    pub ground: &'a Ground<'a>,
    /// Where messages go.
    pub link: &'a Scope<App>,
    /// The level of the screen's title, 1..5.
    pub level: u8,
    /// The screen's title, to move the focus to.
    pub title: &'a NodeRef,
}

impl View<'_> {
    /// The answers shown.
    pub fn assessment(&self) -> &Assessment {
        self.ground.assessment
    }

    /// The pack's structure.
    pub fn structure(&self) -> &Structure {
        self.ground.structure
    }

    /// An element with a text of the interface in it.
    pub fn say(&self, selector: &'static str, text: T) -> Element {
        el(selector).text(self.words.text(text))
    }

    /// The title of the screen, which takes the focus when the screen changes.
    pub fn screen_title(&self, class: &'static str, text: &str) -> Element {
        el_named(joined(&["h", &digits(self.level)]), class).is("tabindex", "-1").handle(self.title).text(text)
    }

    /// The title of a part of the screen.
    pub fn part_title(&self, text: &str) -> Element {
        el_named(joined(&["h", &digits((self.level + 1).min(6))]), "part-title").text(text)
    }

    /// Something to press.
    pub fn press(&self, selector: &'static str, text: T, act: Act) -> Element {
        self.say(selector, text).is("type", "button").on(On::Click, self.link, act)
    }

    /// A button that goes on.
    pub fn button(&self, text: T, message: Msg) -> Element {
        self.press("button.button", text, message.into())
    }

    /// A button that looks like a link.
    pub fn quiet_button(&self, text: T, message: Msg) -> Element {
        self.press("button.quiet", text, message.into())
    }

    /// Trouble with what was just done; the place for it is there before its text, so that it is read out.
    pub fn problem(&self, text: Option<T>) -> Element {
        let place = el("p.problem").is("role", "alert");
        match text {
            Some(text) => place.text(self.words.text(text)),
            None => place,
        }
    }

    /// A short story, for those who want it.
    pub fn story(&self, story: Story) -> Element {
        el("details.aside.story")
            .key(story.id())
            .with(el("summary").text(self.words.story(story)))
            .with(el("p").text(self.words.story_text(story)))
    }

    /// A screen of questions: Back and Next where the thumb expects them. Enter anywhere is Next.
    pub fn form(&self, content: Element) -> Element {
        let next = Act::Read(|event: &Event| {
            event.prevent_default();
            Some(Msg::NextPressed)
        });
        let ways = el("div.ways")
            .with(self.quiet_button(T::Back, Msg::BackPressed))
            .with(self.say("button.button", T::Next).is("type", "submit"));
        el("form.screen").is("novalidate", "").on(On::Submit, self.link, next).with(content).with(ways)
    }
}
