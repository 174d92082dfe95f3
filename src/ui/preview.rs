//! Somebody's answers shown without touching one's own: an example, an opened link, a chosen file.

use super::app::Msg;
use super::element::{Act, Element, On, el};
use super::view::View;
use crate::domain::{Assessment, Vocabulary};
use crate::pack::{Example, T};

/// From where it comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The pack's example.
    Example(Example),
    /// A link.
    Link,
    /// A file.
    File,
}

/// Answers that are only looked at.
pub struct Preview {
    /// The answers.
    pub assessment: Assessment,
    /// From where they come.
    pub origin: Origin,
}

/// The banner above a preview; `blank` where the person has no answers of their own yet.
pub fn banner(view: &View<'_>, origin: Origin, blank: bool) -> Element {
    let words = view.words;
    let safe = words.text(T::PreviewSafe);
    let (title, about) = match origin {
        Origin::Example(example) => {
            (words.fill(T::PreviewExample, &[("name", words.example(example))]), words.example_about(example))
        }
        Origin::Link => (words.text(T::PreviewLink).into(), safe),
        Origin::File => (words.text(T::PreviewFile).into(), safe),
    };
    let is_example = matches!(origin, Origin::Example(_));
    let leave = if is_example && blank { T::PreviewStart } else { T::PreviewBack };
    let take = if blank { T::PreviewTake } else { T::PreviewReplace };
    let ways = if let Origin::Example(example) = origin {
        let mut ways = el("div.banner-ways").with(view.button(leave, Msg::PreviewLeft));
        for &other in Example::ALL {
            if other != example {
                let press = Act::from(Msg::ExampleAsked(other));
                let button = el("button.quiet").key(other.id()).is("type", "button").on(On::Click, view.link, press);
                ways = ways.with(button.text(words.example(other)));
            }
        }
        ways
    } else {
        el("div.banner-ways")
            .with(view.button(take, Msg::PreviewTaken))
            .with(view.quiet_button(leave, Msg::PreviewLeft))
    };
    el("aside.banner")
        .attr("aria-label", &title)
        .with(el("p").with(el("b").text(&title)))
        .with(el("p.mute").text(about))
        .with(ways)
}
