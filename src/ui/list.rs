//! The list: a dozen likely touchpoints for each of the people met, the rest and one's own by a field.

use super::app::Msg;
use super::choice::{Choice, Opt, choice, named};
use super::element::{Act, Element, On, el};
use super::view::View;
use crate::browser::key;
use crate::browser::language;
use crate::browser::target::target;
use crate::domain::touchpoint::Channel;
use crate::domain::{Assessment, Cell, Counterpart, Event, Item, Stage, Title, Touchpoint, TouchpointId, Vocabulary};
use crate::pack::{Counted, T, Words};
use crate::telling;
use web_sys::Event as WebEvent;

/// How many are offered at once for each counterpart.
const LIKELY: usize = 12;
/// How many the field finds at once.
const FOUND: usize = 8;
/// From how many on an express assessment has enough.
const ENOUGH: usize = 5;

/// What is being typed and chosen here, before it is a touchpoint.
#[derive(Default)]
pub struct Model {
    /// What is typed into the field.
    pub typed: String,
    /// The person wants it as their own.
    pub own: bool,
    /// Counterpart of the own one.
    pub counterpart: Option<Counterpart>,
    /// Stage of the own one.
    pub stage: Option<Stage>,
    /// Channel of the own one.
    pub channel: Option<Channel>,
    /// They wanted to add it before all was chosen.
    pub incomplete: bool,
    /// They wanted to go on with an empty list.
    pub empty: bool,
}

/// What happened on this screen.
pub enum ListMsg {
    /// Typed into the field.
    Typed(String),
    /// Wants what is typed as their own.
    OwnWanted,
    /// Said with whom it is.
    CounterpartChosen(String),
    /// Said when it is.
    StageChosen(String),
    /// Said through what it is.
    ChannelChosen(String),
    /// Pressed the button that adds it.
    OwnAdded,
}

impl Model {
    /// Takes in what happened; an event where a touchpoint is to come of it. What was typed and chosen stays
    /// until it has come.
    pub fn update(&mut self, message: &ListMsg, chosen: &[Counterpart]) -> Option<Event> {
        match message {
            ListMsg::Typed(typed) => {
                *self = Self {
                    typed: typed.clone(),
                    counterpart: self.counterpart,
                    stage: self.stage,
                    channel: self.channel,
                    ..Self::default()
                };
            }
            ListMsg::OwnWanted => {
                self.own = true;
                self.counterpart = self.counterpart.or(if let [only] = chosen { Some(*only) } else { None });
            }
            ListMsg::CounterpartChosen(id) => self.counterpart = Counterpart::from_id(id),
            ListMsg::StageChosen(id) => self.stage = Stage::from_id(id),
            ListMsg::ChannelChosen(id) => self.channel = Channel::from_id(id),
            ListMsg::OwnAdded => {
                let title = Title::new(self.typed.trim()).filter(|title| !title.is_blank());
                let (Some(title), Some(counterpart), Some(stage), Some(channel)) =
                    (title, self.counterpart, self.stage, self.channel)
                else {
                    self.incomplete = true;
                    return None;
                };
                let (counterpart, stage) = (Some(counterpart), Some(stage));
                return Some(Event::OwnListed { title, channel, counterpart, stage, parent: None });
            }
        }
        None
    }
}

/// The chosen counterparts.
pub fn chosen(assessment: &Assessment) -> Vec<Counterpart> {
    let mut chosen = Vec::new();
    for counterpart in Counterpart::ALL {
        if *assessment.respondent.counterparts.get(*counterpart) {
            chosen.push(*counterpart);
        }
    }
    chosen
}

/// Draws it.
pub fn view(view: &View<'_>, model: &Model) -> Element {
    let words = view.words;
    let chosen = chosen(view.assessment());
    let mut groups = el("div.groups");
    for counterpart in &chosen {
        groups = groups.with(group(view, *counterpart));
    }
    let listed = view.assessment().touchpoints.len();
    let mut tally = String::new();
    if listed > 0 {
        tally = words.count(Counted::Listed, u32::try_from(listed).unwrap_or(u32::MAX), &[]);
    }
    if listed >= ENOUGH {
        tally.push(' ');
        tally.push_str(words.text(T::ListEnough));
    }
    let empty = model.empty && listed == 0;
    view.form(
        el("div.questions")
            .with(view.screen_title("title", words.text(T::ListTitle)))
            .with(view.say("p.lead", T::ListLead))
            .with(groups)
            .with(finder(view, model, &chosen))
            .with(el("p.tally").is("role", "status").text(&tally))
            .with(view.problem(empty.then_some(T::ListNeeded))),
    )
}

/// The touchpoint that is this item, if it is listed: as a part of this one, or as a whole.
pub fn listed<'v>(view: &View<'v>, item: &Item, whole: Option<TouchpointId>) -> Option<&'v Touchpoint> {
    let mut touchpoints = view.ground.assessment.touchpoints.iter();
    touchpoints.find(|known| known.parent == whole && known.item() == Some(&item.id)).map(AsRef::as_ref)
}

/// What an item is called: as the person has it, where it is listed.
pub fn name(view: &View<'_>, item: &Item, listed: Option<&Touchpoint>) -> String {
    match listed {
        Some(touchpoint) => telling::title(touchpoint, view.words),
        None => view.words.title(&item.id).unwrap_or_default().to_owned(),
    }
}

/// An item to list, or to take off the list; with its place where it stands among others.
fn item_option(view: &View<'_>, item: &Item, placed: bool) -> Opt {
    let listed = listed(view, item, None);
    let title = name(view, item, listed);
    let cell = Cell { counterpart: item.counterpart, stage: item.stage };
    Opt {
        id: item.id.as_str().into(),
        label: if placed { named(&title, &cell_name(view.words, cell)) } else { el("span").text(&title) },
        chosen: listed.is_some(),
        message: match listed {
            Some(touchpoint) => Msg::TouchpointDropped(touchpoint.id),
            None => Msg::Happened(Event::ItemListed { item: item.id.clone(), parent: None }),
        },
    }
}

/// The likely ones of a counterpart and all that is listed of it, by stage.
fn group(view: &View<'_>, counterpart: Counterpart) -> Element {
    let mut items = Vec::new();
    let mut likely = 0;
    for item in view.structure().touchpoints.iter() {
        if item.counterpart == counterpart && item.parent.is_none() {
            likely += 1;
            if likely <= LIKELY || listed(view, item, None).is_some() {
                items.push(item);
            }
        }
    }
    let mut options = Vec::new();
    for &stage in Stage::ALL {
        for item in items.iter().filter(|item| item.stage == stage) {
            options.push(item_option(view, item, false));
        }
        let cell = Some(Cell { counterpart, stage });
        for point in view.ground.points.iter().filter(|point| point.cell == cell && point.touchpoint.item().is_none()) {
            let label = el("span").text(&telling::title(point.touchpoint, view.words));
            let (id, message) = (point.id().written(), Msg::TouchpointDropped(point.id()));
            options.push(Opt { id, label, chosen: true, message });
        }
    }
    let question = Choice {
        name: counterpart.id(),
        question: view.words.counterpart(counterpart),
        about: None,
        hint: None,
        class: "chips",
        several: true,
    };
    choice(view, &question, options)
}

/// The field, what it finds, and the way to a touchpoint of one's own.
fn finder(view: &View<'_>, model: &Model, chosen: &[Counterpart]) -> Element {
    let words = view.words;
    let typed = model.typed.trim();
    let input = el("input")
        .is("type", "text")
        .is("maxlength", "200")
        .is("autocomplete", "off")
        .attr("placeholder", words.text(T::ListSearchHint))
        .value(&model.typed)
        .on(On::Input, view.link, Act::Read(typed_in))
        .on(On::KeyDown, view.link, Act::Read(keep_enter));
    let mut found = Vec::new();
    for item in self::found(view, typed, chosen) {
        found.push(item_option(view, item, true));
    }
    let question = Choice {
        name: "found",
        question: words.text(T::ListFound),
        about: None,
        hint: None,
        class: "chips found",
        several: true,
    };
    let results = (!found.is_empty()).then(|| choice(view, &question, found));
    let own = (!typed.is_empty()).then(|| {
        el("button.quiet")
            .is("type", "button")
            .is("aria-expanded", if model.own { "true" } else { "false" })
            .on(On::Click, view.link, Act::from(Msg::List(ListMsg::OwnWanted)))
            .text(&words.fill(T::ListAddOwn, &[("title", typed)]))
    });
    let form = (model.own && !typed.is_empty()).then(|| own_form(view, model, chosen));
    el("div.finder")
        .with(el("label.field").with(view.say("span", T::ListSearch)).with(input))
        .maybe(results)
        .maybe(own)
        .maybe(form)
}

fn typed_in(event: &WebEvent) -> Option<Msg> {
    Some(Msg::List(ListMsg::Typed(target(event)?.value())))
}

/// Enter in the field is not Next: it would leave what is being typed behind.
fn keep_enter(event: &WebEvent) -> Option<Msg> {
    if key::pressed(event) == "Enter" {
        event.prevent_default();
        return Some(Msg::List(ListMsg::OwnWanted));
    }
    None
}

/// A cell in words.
pub fn cell_name(words: &Words, cell: Cell) -> String {
    words.fill(T::CellName, &[("name", words.counterpart(cell.counterpart)), ("stage", words.stage(cell))])
}

/// What the field finds: every word typed begins a word of the title; the chosen people first.
fn found<'v>(view: &'v View<'_>, typed: &str, chosen: &[Counterpart]) -> Vec<&'v Item> {
    let typed = language::folded(typed);
    let (mut first, mut then) = (Vec::new(), Vec::new());
    for item in view.structure().touchpoints.iter() {
        if item.parent.is_some() || typed.is_empty() {
            continue;
        }
        let title = language::folded(view.words.title(&item.id).unwrap_or_default());
        let fits = |part: &str| title.split([' ', ',', '-', '(']).any(|word| word.starts_with(part));
        if typed.split_ascii_whitespace().all(fits) {
            (if chosen.contains(&item.counterpart) { &mut first } else { &mut then }).push(item);
        }
    }
    first.extend(then);
    first.truncate(FOUND);
    first
}

/// What must be said of one's own touchpoint.
fn own_form(view: &View<'_>, model: &Model, chosen: &[Counterpart]) -> Element {
    let words = view.words;
    let mut people = Vec::new();
    for it in if chosen.is_empty() { Counterpart::ALL } else { chosen } {
        people.push((it.id(), words.counterpart(*it).to_owned(), model.counterpart == Some(*it)));
    }
    let mut stages = Vec::new();
    for stage in Stage::ALL {
        let name = match model.counterpart {
            None => words.common_stage(*stage),
            Some(counterpart) => words.stage(Cell { counterpart, stage: *stage }),
        };
        stages.push((stage.id(), name.to_owned(), model.stage == Some(*stage)));
    }
    let mut channels = Vec::new();
    for it in Channel::ALL {
        channels.push((it.id(), words.channel(*it).to_owned(), model.channel == Some(*it)));
    }
    let add = el("button.button.small")
        .is("type", "button")
        .on(On::Click, view.link, Act::from(Msg::List(ListMsg::OwnAdded)))
        .text(words.text(T::OwnAdd));
    el("div.own-form")
        .with(select(view, T::OwnCounterpart, people, |event| {
            Some(Msg::List(ListMsg::CounterpartChosen(selected(event)?)))
        }))
        .with(select(view, T::OwnStage, stages, |event| Some(Msg::List(ListMsg::StageChosen(selected(event)?)))))
        .with(select(view, T::OwnChannel, channels, |event| Some(Msg::List(ListMsg::ChannelChosen(selected(event)?)))))
        .with(add)
        .with(view.problem(model.incomplete.then_some(T::OwnNeeded)))
}

/// What is chosen in a drop-down list.
fn selected(event: &WebEvent) -> Option<String> {
    Some(target(event)?.value())
}

/// A drop-down list: for each option its value, its name, and whether it is chosen.
pub fn select(
    view: &View<'_>,
    label: T,
    options: Vec<(&str, String, bool)>,
    chosen: fn(&WebEvent) -> Option<Msg>,
) -> Element {
    let none = !options.iter().any(|(_, _, selected)| *selected);
    let nothing = view.say("option", T::Choose).is("value", "").flag("selected", none).flag("disabled", true);
    let mut select = el("select").on(On::Change, view.link, Act::Read(chosen)).with(nothing.key("none"));
    for (id, name, selected) in options {
        select = select.with(el("option").key(id).attr("value", id).flag("selected", selected).text(&name));
    }
    el("label.field").with(view.say("span", label)).with(select)
}
