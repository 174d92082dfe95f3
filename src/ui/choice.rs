//! One question with a few options, of which one or several are chosen.

use super::app::Msg;
use super::element::{Act, Element, On, el};
use super::view::View;
use crate::browser::key;
use crate::browser::target::target;
use crate::domain::Event;
use crate::domain::writing::joined;
use web_sys::Event as WebEvent;

/// A question with its options.
pub struct Choice<'c> {
    /// Tells the question from others on the screen.
    pub name: &'c str,
    /// The question.
    pub question: &'c str,
    /// What the question is about, for those who don't see where it stands.
    pub about: Option<&'c str>,
    /// What helps to answer it.
    pub hint: Option<&'c str>,
    /// How it looks: `cards`, `scale`, `chips`.
    pub class: &'static str,
    /// Several can be chosen.
    pub several: bool,
}

/// One option.
pub struct Opt {
    /// Tells it from others of the question.
    pub id: String,
    /// What it says.
    pub label: Element,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What has happened when it is chosen (or dropped, where several can be).
    pub message: Msg,
}

/// A label of a name and what it means.
pub fn named(name: &str, note: &str) -> Element {
    el("span.named").with(el("b").text(name)).with(el("small").text(note))
}

/// Adds an option of one word or a few.
pub fn option(options: &mut Vec<Opt>, id: &str, name: &str, chosen: bool, event: Event) {
    options.push(Opt { id: id.into(), label: el("span.cap").text(name), chosen, message: Msg::Happened(event) });
}

/// Draws a question that needs no more than its words.
pub fn ask(view: &View<'_>, name: &str, question: &str, class: &'static str, options: Vec<Opt>) -> Element {
    choice(view, &Choice { name, question, about: None, hint: None, class, several: false }, options)
}

/// Draws a question. Within it the keys 1 to 9 choose.
pub fn choice(view: &View<'_>, choice: &Choice<'_>, options: Vec<Opt>) -> Element {
    let mut list = el("div.options");
    for Opt { id, label, chosen, message } in options {
        let input = el("input")
            .is("type", if choice.several { "checkbox" } else { "radio" })
            .attr("name", choice.name)
            .attr("value", &id)
            .checked(chosen)
            .on(On::Change, view.link, Act::from(message));
        list =
            list.with(el(if chosen { "label.option.chosen" } else { "label.option" }).key(&id).with(input).with(label));
    }
    let mut legend = el("legend").with(el("span").text(choice.question));
    if let Some(about) = choice.about {
        legend = legend.with(el("span.unseen").text(" ").text(about));
    }
    el("fieldset")
        .attr("class", &joined(&["choice ", choice.class]))
        .key(choice.name)
        .on(On::KeyDown, view.link, Act::Read(by_number))
        .with(legend)
        .maybe(choice.hint.map(|hint| el("p.hint").text(hint)))
        .with(list)
}

/// Chooses the option whose number was pressed, unless a text is being typed.
fn by_number(event: &WebEvent) -> Option<Msg> {
    let pressed = key::pressed(event);
    let from = target(event)?;
    let kind = from.kind()?;
    if key::is_command(event) || (kind != "radio" && kind != "checkbox") {
        return None;
    }
    let [b'1'..=b'9'] = pressed.as_bytes() else { return None };
    let input = from.around("fieldset")?.find(&joined(&[".option:nth-child(", &pressed, ") input"]))?;
    event.prevent_default();
    input.focus();
    input.click();
    None
}
