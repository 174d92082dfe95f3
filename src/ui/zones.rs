//! One seam: what people hear there, and how often. In full also what it means, where it shows, and what
//! it costs.

use super::app::Msg;
use super::choice::{Choice, ask, choice, option};
use super::element::{Act, Element, On, el};
use super::step::Path;
use super::view::View;
use crate::browser::key;
use crate::browser::target::target;
use crate::domain::event::{Figure, MoneyEvent, ZoneEvent};
use crate::domain::writing::{digits, joined};
use crate::domain::{Currency, Effort, Event, Frequency, Refusal, Vocabulary, Zone, limits};
use crate::method;
use crate::pack::T;
use crate::telling::{self, money, trouble};
use web_sys::Event as WebEvent;

/// What a figure is of, in the order of [`FIELDS`].
#[derive(Clone, Copy, PartialEq)]
enum Field {
    Cases,
    Minutes,
    Lost,
    Hour,
    Customer,
}

/// The fields: what they ask for, and the most that they take.
const FIELDS: [(Field, T, u32); 5] = [
    (Field::Cases, T::SeamsCases, limits::CASES),
    (Field::Minutes, T::SeamsMinutes, limits::MINUTES),
    (Field::Lost, T::SeamsLost, limits::CASES),
    (Field::Hour, T::SeamsHour, limits::HOUR_COST),
    (Field::Customer, T::SeamsCustomer, limits::CUSTOMER_VALUE),
];

/// Why a figure cannot be.
#[derive(Clone, Copy)]
enum Wrong {
    NotWhole,
    TooLarge(u32),
}

/// A field of a zone: ten times its place in [`FIELDS`], and the place of the zone. It is the field's name.
type Place = u8;

/// What is in a field.
struct Typed {
    place: Place,
    /// None where it is the figure of the assessment.
    text: Option<String>,
    wrong: Option<Wrong>,
}

/// What is typed here and not yet a figure, or cannot be one.
#[derive(Default)]
pub struct Model {
    typed: Vec<Typed>,
}

/// What happened on this screen: something was written into a field.
pub struct SeamsMsg {
    place: Place,
    text: String,
    /// The person is done with the field; else they may be typing on.
    done: bool,
}

impl Model {
    /// Takes in what happened. What is refused stays as it was typed, with the reason.
    pub fn update(&mut self, message: &SeamsMsg) -> Option<Event> {
        let mut typed = Typed { place: message.place, text: Some(message.text.clone()), wrong: None };
        let mut event = None;
        if message.done {
            match said(message.place, &message.text) {
                Ok(said) => (event, typed.text) = (said, None),
                Err(wrong) => typed.wrong = Some(wrong),
            }
        }
        for known in &mut self.typed {
            if known.place == typed.place {
                *known = typed;
                return event;
            }
        }
        self.typed.push(typed);
        event
    }

    /// What is in a field that is not, or not only, the figure of the assessment.
    fn typed_at(&self, place: Place) -> Option<&Typed> {
        self.typed.iter().find(|typed| typed.place == place && typed.text.is_some())
    }
}

/// What follows from a text in a field.
fn said(place: Place, text: &str) -> Result<Option<Event>, Wrong> {
    let (field, zone) = (FIELDS.get(usize::from(place / 10)), Zone::ALL.get(usize::from(place % 10)));
    let (Some((field, _, most)), Some(zone)) = (field, zone) else { return Ok(None) };
    let number = whole(text, *most)?;
    let figure = match field {
        Field::Cases => Figure::Cases,
        Field::Minutes => Figure::Minutes,
        Field::Lost => Figure::Lost,
        Field::Hour => return Ok(Some(Event::Money(MoneyEvent::HourCostGiven(number)))),
        Field::Customer => return Ok(Some(Event::Money(MoneyEvent::CustomerValueGiven(number)))),
    };
    Ok(Some(Event::Zone(*zone, ZoneEvent::FigureGiven(figure, number))))
}

/// A whole number as people write it: digits, spaces between them; none where nothing is written.
fn whole(text: &str, most: u32) -> Result<Option<u32>, Wrong> {
    let mut number = None;
    for sign in text.chars() {
        match sign.to_digit(10) {
            Some(digit) => number = Some(number.unwrap_or(0_u32).saturating_mul(10).saturating_add(digit)),
            None if sign.is_whitespace() => {}
            None => return Err(Wrong::NotWhole),
        }
    }
    if number > Some(most) { Err(Wrong::TooLarge(most)) } else { Ok(number) }
}

/// Draws it.
pub fn view(view: &View<'_>, path: Path, model: &Model, zone: Zone) -> Element {
    let words = view.words;
    let frequency = view.assessment().zones.get(zone).frequency;
    let names = [("at", &*digits(zone.index() + 1)), ("all", &digits(Zone::ALL.len()))];
    let mut options = Vec::new();
    for &often in Frequency::ALL {
        let event = Event::Zone(zone, ZoneEvent::FrequencyChosen(Some(often)));
        option(&mut options, often.id(), words.frequency(often), frequency == Some(often), event);
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
    let place = joined(&[&words.fill(T::ZonesProgress, &names), " · ", words.zone(zone)]);
    let full = path.is_full();
    let aside = if zone.index() == 0 { words.text(T::ZonesLead) } else { words.zone_means(zone) };
    let mut questions = el("div.questions")
        .key(zone.id())
        .with(el("p.where").text(&place))
        .with(view.screen_title("title phrase", first))
        .with(list)
        .with(choice(view, &question, options))
        .maybe((!full || zone.index() == 0).then(|| el("p.aside").text(aside)));
    if full {
        let hot = frequency.is_some_and(Frequency::is_hot);
        questions = questions.with(told(view, zone, hot)).with(shows_at(view, zone)).with(cost(view, model, zone));
    }
    view.form(questions)
}

/// What it means; where it happens often, what is missing and the free step.
fn told(view: &View<'_>, zone: Zone, is_hot: bool) -> Element {
    let words = view.words;
    let mut hot = el("div").is("role", "status");
    if is_hot {
        let step = words.fill(T::SeamStep, &[("step", words.zone_step(zone, Effort::FreeNow))]);
        hot = hot.with(line(view, T::SeamsMissing, words.zone_missing(zone))).with(el("p").text(&step));
    }
    el("div.seam-told").with(line(view, T::SeamsMeans, words.zone_means(zone))).with(hot)
}

fn line(view: &View<'_>, head: T, text: &str) -> Element {
    el("p").with(view.say("b", head)).text(" ").text(text)
}

/// Something folded, which says on its fold what it holds.
fn fold(view: &View<'_>, title: T, holds: &str) -> Element {
    let summary = view.say("summary", title).text(if holds.is_empty() { "" } else { ": " });
    el("details.unfold").with(summary.with(el("b").text(holds)))
}

/// At which touchpoints it shows.
fn shows_at(view: &View<'_>, zone: Zone) -> Element {
    let shown = &view.assessment().zones.get(zone).touchpoints;
    let mut options = Vec::new();
    for point in &view.ground.points {
        let chosen = shown.contains(&point.id());
        let title = telling::title(point.touchpoint, view.words);
        let event = Event::Zone(zone, ZoneEvent::ShowsAt(point.id(), !chosen));
        option(&mut options, &point.id().written(), &title, chosen, event);
    }
    let holds = if shown.is_empty() { String::new() } else { digits(shown.len()) };
    let question = Choice {
        name: "shows",
        question: view.words.text(T::SeamsWhere),
        about: None,
        hint: None,
        class: "chips small",
        several: true,
    };
    fold(view, T::SeamsWhere, &holds).with(choice(view, &question, options))
}

/// What it costs a month: the figures, the sum, and how it came about.
fn cost(view: &View<'_>, model: &Model, zone: Zone) -> Element {
    let (words, assessment) = (view.words, view.assessment());
    let (answer, worth) = (assessment.zones.get(zone), &assessment.money);
    let mut fields = el("div.figures");
    let mut place = 0;
    // While a figure is refused, the one before it is not what the person means.
    let mut refused = false;
    for (field, label, _) in &FIELDS {
        let (value, zone) = match field {
            Field::Cases => (answer.cases, zone),
            Field::Minutes => (answer.minutes, zone),
            Field::Lost => (answer.lost, zone),
            // What all zones share is refused on one screen and corrected on another.
            Field::Hour => (worth.hour_cost, Zone::Organisation),
            Field::Customer => (worth.customer_value, Zone::Organisation),
        };
        let typed = model.typed_at(place + zone as u8);
        refused |= typed.is_some_and(|typed| typed.wrong.is_some());
        fields = fields.with(figure(view, typed, place + zone as u8, *label, value));
        place += 10;
    }
    let loss = match money::formula(assessment, zone, words).filter(|_| !refused) {
        Some(formula) => el("b").text(&formula),
        None => view.say("span.mute", T::SeamsCostNone),
    };
    let sum = method::zone::loss(assessment, zone).filter(|_| !refused);
    let sum = sum.map(|sum| money::money(sum, assessment, words));
    fold(view, T::SeamsCost, &sum.unwrap_or_default()).with(
        el("div.questions")
            .with(view.say("p.mute", T::SeamsCostHint))
            .with(fields)
            .maybe(same_as(view, zone))
            .with(currency(view))
            .with(el("p.loss").is("role", "status").with(loss)),
    )
}

/// A field for a figure, with why it is refused.
fn figure(view: &View<'_>, typed: Option<&Typed>, place: Place, label: T, value: Option<u32>) -> Element {
    let name = &*digits(place);
    let text = typed.and_then(|typed| typed.text.clone()).or(value.map(digits)).unwrap_or_default();
    let mut input = el("input")
        .is("inputmode", "numeric")
        .is("autocomplete", "off")
        .attr("name", name)
        .value(&text)
        .on(On::Input, view.link, Act::Read(written))
        .on(On::Change, view.link, Act::Read(written))
        .on(On::KeyDown, view.link, Act::Read(written));
    let mut problem = el("p.problem").attr("id", name).is("role", "alert");
    if let Some(wrong) = typed.and_then(|typed| typed.wrong) {
        input = input.is("aria-invalid", "true").attr("aria-describedby", name);
        problem = problem.text(&match wrong {
            Wrong::NotWhole => view.words.text(T::SeamsNotWhole).to_owned(),
            Wrong::TooLarge(most) => trouble::of_refusal(Refusal::FigureTooLarge(most), view.words),
        });
    }
    el("div").with(el("label.field").with(view.say("span", label)).with(input)).with(problem)
}

/// Reads a field. Enter in it is not Next: what is refused would be left behind unseen.
fn written(event: &WebEvent) -> Option<Msg> {
    let field = target(event)?;
    let kind = event.type_();
    if kind == "keydown" {
        if key::pressed(event) != "Enter" {
            return None;
        }
        event.prevent_default();
    }
    let done = kind != "input";
    let place = whole(&field.name(), u32::from(Place::MAX)).ok()??;
    Some(Msg::Seams(SeamsMsg { place: place as Place, text: field.value(), done }))
}

/// "The same cases as …": of the zones that have figures and can be named. Without any there is no question.
fn same_as(view: &View<'_>, zone: Zone) -> Option<Element> {
    let zones = &view.assessment().zones;
    let same = zones.get(zone).same_as;
    let event = |other| Event::Zone(zone, ZoneEvent::SameCasesSaid(other));
    let mut options = Vec::new();
    for (other, answer) in zones.iter() {
        if answer.same_as == Some(zone) {
            return None;
        }
        let has_figures = answer.cases.or(answer.minutes).or(answer.lost).is_some();
        if other != zone && answer.same_as.is_none() && (has_figures || same == Some(other)) {
            option(&mut options, other.id(), view.words.zone(other), same == Some(other), event(Some(other)));
        }
    }
    if options.is_empty() {
        return None;
    }
    option(&mut options, "none", view.words.text(T::SeamsSameNone), same.is_none(), event(None));
    Some(ask(view, "same", view.words.text(T::SeamsSame), "chips small", options))
}

fn currency(view: &View<'_>) -> Element {
    let own = money::currency(view.assessment(), view.words);
    let mut options = Vec::new();
    for entry in view.words.text(T::SeamsCurrencies).split_ascii_whitespace() {
        let (code, sign) = money::offered(entry);
        let event = Event::Money(MoneyEvent::CurrencyChosen(Currency::new(code)));
        option(&mut options, code, &joined(&[code, " ", sign]), code == own, event);
    }
    ask(view, "currency", view.words.text(T::SeamsCurrency), "chips small", options)
}
