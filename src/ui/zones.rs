//! One seam: what people hear there, and how often. In full also what it means, where it shows, and what
//! it costs.

use super::app::Msg;
use super::choice::{Choice, Opt, choice, named, plain};
use super::element::{Act, Element, On, el};
use super::list::cell_name;
use super::step::Path;
use super::view::View;
use crate::domain::event::{Figure, MoneyEvent, ZoneEvent};
use crate::domain::vocabulary::vocabulary;
use crate::domain::{Currency, Effort, Event, Frequency, Refusal, Vocabulary, Zone, limits};
use crate::method;
use crate::pack::{Counted, T};
use crate::telling::{self, money, trouble};
use wasm_bindgen::JsCast;
use web_sys::{Event as WebEvent, HtmlInputElement, KeyboardEvent};

/// The currencies that are offered; another one of the assessment's own stands beside them.
const CURRENCIES: [&str; 6] = ["RUB", "USD", "EUR", "GBP", "KZT", "BYN"];

vocabulary! {
    /// What a figure is of.
    Field {
        /// Cases a month.
        Cases = "cases",
        /// Minutes lost on each.
        Minutes = "minutes",
        /// Customers lost a month.
        Lost = "lost",
        /// The cost of an hour, for all zones.
        Hour = "hour",
        /// What a customer is worth, for all zones.
        Customer = "customer",
    }
}

/// A field for a figure: of what, and of which zone.
#[derive(Clone, Copy, PartialEq)]
pub struct Place(Field, Zone);

/// Why a figure cannot be.
#[derive(Clone, Copy)]
enum Wrong {
    NotWhole,
    TooLarge(u32),
}

/// What is in a field and is no figure of the assessment.
struct Typed {
    place: Place,
    text: String,
    wrong: Option<Wrong>,
}

/// What is typed here and not yet a figure, or cannot be one.
#[derive(Default)]
pub struct Model {
    typed: Vec<Typed>,
}

/// What happened on this screen.
pub enum SeamsMsg {
    /// Typed into a field, and may be typing on.
    Typed(Place, String),
    /// Is done with a field.
    Given(Place, String),
}

impl Model {
    /// Takes in what happened. What is refused stays as it was typed, with the reason.
    pub fn update(&mut self, message: &SeamsMsg) -> Option<Event> {
        let (place, text, wrong) = match message {
            SeamsMsg::Typed(place, text) => (*place, text, None),
            SeamsMsg::Given(place, text) => (*place, text, Some(place.event(text))),
        };
        self.typed.retain(|typed| typed.place != place);
        let wrong = match wrong {
            Some(Ok(event)) => return Some(event),
            Some(Err(wrong)) => Some(wrong),
            None => None,
        };
        self.typed.push(Typed { place, text: text.clone(), wrong });
        None
    }

    /// How it went. Figures are checked before, so there is nothing to take back.
    pub fn settled(&mut self, _result: Result<(), Refusal>) {}
}

impl Place {
    /// What follows from a figure.
    fn event(self, text: &str) -> Result<Event, Wrong> {
        let Self(field, zone) = self;
        let whole = |most| whole(text, most);
        let figure = |figure, most| Ok(Event::Zone(zone, ZoneEvent::FigureGiven(figure, whole(most)?)));
        match field {
            Field::Cases => figure(Figure::Cases, limits::CASES),
            Field::Minutes => figure(Figure::Minutes, limits::MINUTES),
            Field::Lost => figure(Figure::Lost, limits::CASES),
            Field::Hour => Ok(Event::Money(MoneyEvent::HourCostGiven(whole(limits::HOUR_COST)?))),
            Field::Customer => Ok(Event::Money(MoneyEvent::CustomerValueGiven(whole(limits::CUSTOMER_VALUE)?))),
        }
    }

    /// The place of a field of the page.
    fn of(field: &HtmlInputElement) -> Option<Self> {
        let name = field.name();
        let (field, zone) = name.split_once(' ')?;
        Some(Self(Field::from_id(field)?, Zone::from_id(zone)?))
    }
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
    let answer = view.assessment().zones.get(zone);
    let names = [("at", &*(zone.index() + 1).to_string()), ("all", &Zone::ALL.len().to_string())];
    let mut options = Vec::new();
    for frequency in Frequency::ALL {
        options.push(Opt {
            id: frequency.id().into(),
            label: plain(words.frequency(*frequency)),
            chosen: answer.frequency == Some(*frequency),
            message: said(zone, ZoneEvent::FrequencyChosen(Some(*frequency))),
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
    let full = path.is_full();
    let aside = match zone.index() {
        0 => Some(words.text(T::ZonesLead)),
        _ if full => None,
        _ => Some(words.zone_means(zone)),
    };
    view.form(
        el("div.questions")
            .key(zone.id())
            .with(el("p.where").text(&place))
            .with(view.screen_title("title phrase", first))
            .with(list)
            .with(choice(view, &question, options))
            .maybe(aside.map(|aside| el("p.aside").text(aside)))
            .maybe(full.then(|| told(view, zone)))
            .maybe((full && !view.ground.points.is_empty()).then(|| shows_at(view, zone)))
            .maybe(full.then(|| cost(view, model, zone))),
    )
}

fn said(zone: Zone, event: ZoneEvent) -> Msg {
    Msg::Happened(Event::Zone(zone, event))
}

/// What it means; where it happens often, what is missing and the free step.
fn told(view: &View<'_>, zone: Zone) -> Element {
    let words = view.words;
    let line = |head, text| el("p").with(view.say("b", head)).text(" ").text(text);
    let mut hot = el("div").is("role", "status");
    if view.assessment().zones.get(zone).frequency.is_some_and(Frequency::is_hot) {
        let step = words.fill(T::SeamStep, &[("step", words.zone_step(zone, Effort::FreeNow))]);
        hot = hot.with(line(T::SeamsMissing, words.zone_missing(zone))).with(el("p").text(&step));
    }
    el("div.seam-told").with(line(T::SeamsMeans, words.zone_means(zone))).with(hot)
}

/// Something folded, which says on its fold what it holds.
fn fold(view: &View<'_>, title: T, holds: &str, content: Element) -> Element {
    let summary = view.say("summary", title).text(if holds.is_empty() { "" } else { ": " });
    el("details.fold").with(summary.with(el("b").text(holds))).with(content)
}

/// At which touchpoints it shows.
fn shows_at(view: &View<'_>, zone: Zone) -> Element {
    let shown = &view.assessment().zones.get(zone).touchpoints;
    let mut options = Vec::new();
    for point in &view.ground.points {
        let chosen = shown.contains(&point.id());
        let place = point.cell.map(|cell| cell_name(view.words, cell)).unwrap_or_default();
        options.push(Opt {
            id: point.id().to_string(),
            label: named(&telling::title(point.touchpoint, view.words), &place),
            chosen,
            message: said(zone, ZoneEvent::ShowsAt(point.id(), !chosen)),
        });
    }
    let holds = if shown.is_empty() { String::new() } else { shown.len().to_string() };
    let question = Choice {
        name: "shows",
        question: view.words.text(T::SeamsWhereQuestion),
        about: None,
        hint: None,
        class: "chips small",
        several: true,
    };
    fold(view, T::SeamsWhere, &holds, choice(view, &question, options))
}

/// What it costs a month: the figures, the sum, and how it came about.
fn cost(view: &View<'_>, model: &Model, zone: Zone) -> Element {
    let (words, assessment) = (view.words, view.assessment());
    let (answer, worth) = (assessment.zones.get(zone), &assessment.money);
    let field = |field, label, value| figure(view, model, Place(field, zone), label, value);
    // What all zones share is refused on one screen and corrected on another.
    let shared = |field, label, value| figure(view, model, Place(field, Zone::Organisation), label, value);
    let losses = method::zone::zones(view.ground).losses;
    let sum = |sum| money::money(sum, assessment, words);
    let loss = match money::formula(assessment, zone, words) {
        Some(formula) => el("b").text(&formula),
        None => view.say("span.mute", T::SeamsCostNone),
    };
    let total = losses.total.filter(|_| losses.rests_on > 1).map(|total| {
        let total = words.count(Counted::SeamsTotal, losses.rests_on, &[("sum", &sum(total))]);
        el("span.mute").text(&total)
    });
    let content = el("div.questions")
        .with(view.say("p.mute", T::SeamsCostHint))
        .with(
            el("div.figures")
                .with(field(Field::Cases, T::SeamsCases, answer.cases))
                .with(field(Field::Minutes, T::SeamsMinutes, answer.minutes))
                .with(field(Field::Lost, T::SeamsLost, answer.lost)),
        )
        .maybe(same_as(view, zone))
        .with(view.say("p.mute", T::SeamsShared))
        .with(el("div.figures").with(shared(Field::Hour, T::SeamsHour, worth.hour_cost)).with(shared(
            Field::Customer,
            T::SeamsCustomer,
            worth.customer_value,
        )))
        .with(currency(view))
        .with(el("p.loss").is("role", "status").with(loss).text(" ").maybe(total));
    let holds = losses.by_zone.get(zone).map(sum).unwrap_or_default();
    fold(view, T::SeamsCost, &holds, content)
}

/// A field for a figure, with why it is refused.
fn figure(view: &View<'_>, model: &Model, place: Place, label: T, value: Option<u32>) -> Element {
    let Place(field, zone) = place;
    let name = [field.id(), " ", zone.id()].concat();
    let mut text = value.map(|value| value.to_string()).unwrap_or_default();
    let mut wrong = None;
    for typed in &model.typed {
        if typed.place == place {
            text.clone_from(&typed.text);
            wrong = typed.wrong;
        }
    }
    let mut input = el("input")
        .is("type", "text")
        .is("inputmode", "numeric")
        .is("autocomplete", "off")
        .is("maxlength", "24")
        .attr("name", &name)
        .value(&text)
        .on(On::Input, view.link, Act::Read(typed))
        .on(On::Change, view.link, Act::Read(given))
        .on(On::KeyDown, view.link, Act::Read(entered));
    let mut problem = el("p.problem").attr("id", field.id()).is("role", "alert");
    if let Some(wrong) = wrong {
        input = input.is("aria-invalid", "true").is("aria-describedby", field.id());
        problem = match wrong {
            Wrong::NotWhole => problem.text(view.words.text(T::SeamsNotWhole)),
            Wrong::TooLarge(most) => problem.text(&trouble::of_refusal(Refusal::FigureTooLarge(most), view.words)),
        };
    }
    el("div").with(el("label.field").with(view.say("span", label)).with(input)).with(problem)
}

fn typed(event: &WebEvent) -> Option<Msg> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    Some(Msg::Seams(SeamsMsg::Typed(Place::of(&field)?, field.value())))
}

fn given(event: &WebEvent) -> Option<Msg> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    Some(Msg::Seams(SeamsMsg::Given(Place::of(&field)?, field.value())))
}

/// Enter in a field is not Next: what is refused would be left behind unseen.
fn entered(event: &WebEvent) -> Option<Msg> {
    let key: &KeyboardEvent = event.dyn_ref()?;
    if key.key() != "Enter" {
        return None;
    }
    event.prevent_default();
    given(event)
}

/// "The same cases as …": of the zones that have figures and can be named. Without any there is no question.
fn same_as(view: &View<'_>, zone: Zone) -> Option<Element> {
    let zones = &view.assessment().zones;
    let same = zones.get(zone).same_as;
    let mut options = Vec::new();
    for (other, answer) in zones.iter() {
        if answer.same_as == Some(zone) {
            return None;
        }
        let has_figures = answer.cases.or(answer.minutes).or(answer.lost).is_some();
        if other != zone && answer.same_as.is_none() && (has_figures || same == Some(other)) {
            options.push(same_option(zone, Some(other), view.words.zone(other), same));
        }
    }
    if options.is_empty() {
        return None;
    }
    options.push(same_option(zone, None, view.words.text(T::SeamsSameNone), same));
    let question = Choice {
        name: "same",
        question: view.words.text(T::SeamsSame),
        about: None,
        hint: Some(view.words.text(T::SeamsSameHint)),
        class: "chips small",
        several: false,
    };
    Some(choice(view, &question, options))
}

fn same_option(zone: Zone, other: Option<Zone>, name: &str, same: Option<Zone>) -> Opt {
    Opt {
        id: other.map_or("none", Zone::id).into(),
        label: plain(name),
        chosen: same == other,
        message: said(zone, ZoneEvent::SameCasesSaid(other)),
    }
}

fn currency(view: &View<'_>) -> Element {
    let own = money::currency(view.assessment(), view.words);
    let mut options = Vec::new();
    for code in CURRENCIES.iter().copied().chain((!CURRENCIES.contains(&own)).then_some(own)) {
        let name = [code, " ", money::sign(code).unwrap_or_default()].concat();
        options.push(Opt {
            id: code.into(),
            label: plain(&name),
            chosen: code == own,
            message: Msg::Happened(Event::Money(MoneyEvent::CurrencyChosen(Currency::new(code)))),
        });
    }
    let question = Choice {
        name: "currency",
        question: view.words.text(T::SeamsCurrency),
        about: None,
        hint: None,
        class: "chips small",
        several: false,
    };
    choice(view, &question, options)
}
