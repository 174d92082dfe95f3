//! One seam: what people hear there, and how often.

use super::app::Msg;
use super::choice::{Choice, Opt, choice, plain};
use super::element::{Element, el};
use super::step::Path;
use super::view::View;
use crate::domain::event::ZoneEvent;
use crate::domain::{Event, Frequency, Refusal, Vocabulary, Zone};
use crate::pack::T;

/// What is typed here and not yet a figure.
#[derive(Default)]
pub struct Model {}

/// What happened on this screen.
pub enum SeamsMsg {}

impl Model {
    /// Takes in what happened.
    pub fn update(&mut self, message: &SeamsMsg) -> Option<Event> {
        match *message {}
    }

    /// How it went.
    pub fn settled(&mut self, _result: Result<(), Refusal>) {}
}

/// Draws it.
pub fn view(view: &View<'_>, _path: Path, _model: &Model, zone: Zone) -> Element {
    let words = view.words;
    let answer = view.assessment().zones.get(zone);
    let names = [("at", &*(zone.index() + 1).to_string()), ("all", &Zone::ALL.len().to_string())];
    let mut options = Vec::new();
    for frequency in Frequency::ALL {
        options.push(Opt {
            id: frequency.id().into(),
            label: plain(words.frequency(*frequency)),
            chosen: answer.frequency == Some(*frequency),
            message: Msg::Happened(Event::Zone(zone, ZoneEvent::FrequencyChosen(Some(*frequency)))),
        });
    }
    let phrases = words.phrases(zone);
    let (first, others) = phrases.split_first().map_or(("", &[][..]), |(first, others)| (*first, others));
    let mut list = el("ul.phrases");
    for phrase in others {
        list = list.with(el("li").text(phrase));
    }
    let question = Choice {
        name: "frequency",
        question: words.text(T::ZonesQuestion),
        about: Some(first),
        hint: None,
        class: "chips",
        several: false,
    };
    let place = [&words.fill(T::ZonesProgress, &names), " · ", words.zone(zone)].concat();
    let aside = if zone.index() == 0 { words.text(T::ZonesLead) } else { words.zone_means(zone) };
    view.form(
        el("div.questions")
            .key(zone.id())
            .with(el("p.where").text(&place))
            .with(view.screen_title("title phrase", first))
            .with(list)
            .with(choice(view, &question, options))
            .with(el("p.aside").text(aside)),
    )
}
