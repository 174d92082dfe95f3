//! Parts of what is listed: an outline and a mind map of the same, with one panel for what is chosen.

use super::app::Msg;
use super::choice::{Choice, Opt, choice};
use super::element::{Act, Element, On, el};
use super::list::{listed, name, select};
use super::picture::mark::mark;
use super::picture::mind::{around, chosen_at, drawing, focus, marked, pointed, removed as remove, toggled_at, told};
use super::step;
use super::view::View;
use crate::browser::key;
use crate::browser::target::target;
use crate::domain::event::TouchpointEvent;
use crate::domain::touchpoint::Channel;
use crate::domain::writing::digits;
use crate::domain::{Event, PackId, Refusal, Title, TouchpointId, Vocabulary, limits};
use crate::method::{Ground, Point};
use crate::pack::{Counted, Story, T};
use crate::picture::mind::{BUSINESS, Node, TOUCHPOINTS, What, fold, place, tree};
use crate::telling::{self, trouble};
use web_sys::Event as WebEvent;

/// Where a field says which it is.
const FIELD: &str = "data-field";
/// The element of what is chosen.
const CHOSEN: &str = ".node.chosen";
/// The level of parts that have no parts.
const DEEPEST: usize = limits::DEPTH + TOUCHPOINTS - 1;
/// How long a node is held, in milliseconds, before it is moved and not only pressed.
const HELD: f64 = 250.0;

/// The fields of the panel.
const OWN: &str = "own";
const CHANNEL: &str = "channel";
const NAME: &str = "name";
const WHOLE: &str = "whole";

/// Where the person works in the panel.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// At the pack's parts.
    Typical,
    /// At a part of their own.
    Own,
    /// At the name.
    Name,
    /// At the whole.
    Whole,
}

/// What is chosen and typed here.
#[derive(Default)]
pub struct Model {
    /// The mind map is shown, not the outline.
    map: bool,
    /// The id of the chosen node.
    chosen: String,
    /// What the person has opened and closed; the last word counts.
    folds: Vec<(String, bool)>,
    /// The title of a part of their own, as far as it is typed.
    typed: String,
    /// Its channel, where it is not the whole's.
    channel: Option<Channel>,
    /// The new name, as far as it is typed.
    name: Option<String>,
    /// Where to move.
    target: String,
    /// What the pointer holds, and since when.
    held: (String, f64),
    /// What was tried last, and why it could not be.
    tried: Option<(Spot, Option<Refusal>)>,
}

/// What happened on this screen.
pub enum DeeperMsg {
    /// The mind map is wanted, or the outline.
    ViewChosen(bool),
    /// A node was chosen, by its id.
    Chosen(String),
    /// A node was opened or closed.
    Folded(String, bool),
    /// A typical part was ticked.
    Ticked(PackId, TouchpointId),
    /// Wrote or chose something in a field of the panel.
    Wrote(String, String),
    /// Wants what stands there done with a touchpoint.
    Wanted(Spot, TouchpointId),
    /// The pointer was pressed at a node, or beside all of them, at that time.
    Held(String, f64),
    /// It was released at a node.
    Released(String, f64),
}

impl Model {
    /// Takes in what happened; an event where the answers change.
    pub fn update(&mut self, message: &DeeperMsg, ground: &Ground<'_>) -> Option<Event> {
        match message {
            DeeperMsg::ViewChosen(map) => self.map = *map,
            DeeperMsg::Chosen(id) => self.choose(id),
            DeeperMsg::Folded(id, open) => {
                self.choose(id);
                self.folds.push((id.clone(), *open));
            }
            DeeperMsg::Ticked(item, whole) => {
                let event = Event::ItemListed { item: item.clone(), parent: Some(*whole) };
                return self.attempt(Spot::Typical, *whole, event);
            }
            DeeperMsg::Wrote(field, text) => match field.as_str() {
                OWN => self.typed.clone_from(text),
                NAME => self.name = Some(text.clone()),
                CHANNEL => self.channel = Channel::from_id(text),
                _ => self.target.clone_from(text),
            },
            DeeperMsg::Wanted(spot, id) => match spot {
                Spot::Own | Spot::Typical => {
                    let channel = self.channel.or(ground.point(*id).map(|point| point.channel))?;
                    let (title, parent) = (Title::new(self.typed.trim()).unwrap_or_default(), Some(*id));
                    let event = Event::OwnListed { title, channel, counterpart: None, stage: None, parent };
                    return self.attempt(Spot::Own, *id, event);
                }
                Spot::Name => {
                    let name = Title::new(self.name.as_ref()?.trim());
                    return self.attempt(Spot::Name, *id, Event::Touchpoint(*id, TouchpointEvent::Renamed(name)));
                }
                Spot::Whole => {
                    let target = std::mem::take(&mut self.target);
                    return self.moved(*id, &target, ground);
                }
            },
            DeeperMsg::Held(id, time) => self.held = (id.clone(), *time),
            DeeperMsg::Released(target, time) => {
                let (held, since) = std::mem::take(&mut self.held);
                if held != *target && *time - since > HELD {
                    return self.moved(TouchpointId::parse(&held)?, target, ground);
                }
            }
        }
        None
    }

    fn choose(&mut self, id: &str) {
        if id != self.chosen {
            id.clone_into(&mut self.chosen);
            self.target.clear();
            (self.channel, self.name, self.tried) = (None, None, None);
        }
    }

    /// Into the target; or out of its whole, where it then has the place that it has now.
    fn moved(&mut self, id: TouchpointId, target: &str, ground: &Ground<'_>) -> Option<Event> {
        let cell = ground.point(id)?.cell?;
        let whole = TouchpointId::parse(target);
        if whole.is_none() && target != BUSINESS && target != cell.counterpart.id() {
            return None;
        }
        self.attempt(Spot::Whole, id, Event::Touchpoint(id, TouchpointEvent::Moved(whole, cell)))
    }

    fn attempt(&mut self, spot: Spot, id: TouchpointId, event: Event) -> Option<Event> {
        self.chosen = id.written();
        self.tried = Some((spot, None));
        Some(event)
    }

    /// How the event went. What was typed stays until it is accepted. Whether the panel is now elsewhere.
    pub fn settled(&mut self, result: Result<(), Refusal>) -> bool {
        let Some((spot, refusal)) = &mut self.tried else { return false };
        *refusal = result.err();
        match (result, spot) {
            (Ok(()), Spot::Own) => self.typed.clear(),
            (Ok(()), Spot::Name) => self.name = None,
            (Ok(()), Spot::Whole) => return true,
            _ => {}
        }
        false
    }
}

/// The screen as it is being drawn.
struct Screen<'s> {
    view: &'s View<'s>,
    model: &'s Model,
    nodes: &'s [Node],
    chosen: usize,
}

/// Draws it.
pub fn view(view: &View<'_>, model: &Model) -> Element {
    let words = view.words;
    let mut nodes = tree(view.ground, &step::asked(view.ground), &|what| match what {
        What::Business => words.text(T::DeeperBusiness).into(),
        What::People(counterpart) => words.counterpart(counterpart).into(),
        What::Point(at) => {
            view.ground.points.get(at).map_or_else(String::new, |it| telling::title(it.touchpoint, words))
        }
    });
    let chosen = place(&nodes, &model.chosen);
    fold(&mut nodes, chosen, &model.folds);
    let screen = Screen { view, model, nodes: &nodes, chosen };
    let kind = |text, map| {
        view.press("button.kind", text, Msg::Deeper(DeeperMsg::ViewChosen(map)).into())
            .is("aria-pressed", if model.map == map { "true" } else { "false" })
    };
    let kinds = el("div.kinds").is("role", "group").attr("aria-label", words.text(T::DeeperViews));
    let shown = if nodes.len() == 1 {
        view.say("p", T::DeeperNothing)
    } else if model.map {
        el("div.mapped")
            .with(view.say("p.hint", T::DeeperKeys))
            .with(drawing(view, &nodes, chosen))
            .with(screen.panel())
    } else {
        screen.outline(0)
    };
    view.form(
        el("div.questions.deeper")
            .on(On::PointerDown, view.link, Act::Read(held))
            .on(On::PointerUp, view.link, Act::Read(released))
            .with(view.screen_title("title", words.text(T::DeeperTitle)))
            .with(view.say("p.lead", T::DeeperLead))
            .with(view.story(Story::SmallErrors))
            .with(kinds.with(kind(T::DeeperOutline, false)).with(kind(T::DeeperMind, true)))
            .with(shown.key(if model.map { "map" } else { "outline" })),
    )
}

impl Screen<'_> {
    fn point(&self, node: &Node) -> Option<&Point<'_>> {
        match node.what {
            What::Point(at) => self.view.ground.points.get(at),
            _ => None,
        }
    }

    /// The parts of a node as a list, each with its own parts; the panel below the chosen one.
    fn outline(&self, whole: usize) -> Element {
        let mut list = el("ul.outline");
        let end = self.nodes.get(whole).map_or(0, |whole| whole.end);
        let mut at = whole + 1;
        while at < end
            && let Some(node) = self.nodes.get(at)
        {
            let is_chosen = at == self.chosen;
            let mut name = marked(el(if is_chosen { "button.node.chosen" } else { "button.node" }), self.nodes, node)
                .is("type", "button")
                .on(On::Click, self.view.link, Act::Read(chosen_at));
            if let Some(point) = self.point(node) {
                name = name
                    .is("aria-expanded", if is_chosen { "true" } else { "false" })
                    .with(mark(point.impression(), 20))
                    .attr("aria-label", &told(self.view, node))
                    .with(el("span").text(&node.title));
            } else {
                name = name.with(el("b").text(&node.title));
            }
            let fold = (node.end > at + 1).then(|| {
                marked(el(if node.open { "button.quiet.fold.open" } else { "button.quiet.fold" }), self.nodes, node)
                    .is("type", "button")
                    .is("aria-expanded", if node.open { "true" } else { "false" })
                    .on(On::Click, self.view.link, Act::Read(toggled_at))
                    .text(&self.view.words.fill(T::DeeperInside, &[("n", &digits(node.end - at - 1))]))
            });
            let item = el("li")
                .key(&node.id)
                .with(el("div.row").with(name).maybe(fold))
                .maybe((is_chosen && node.level >= TOUCHPOINTS).then(|| self.panel()))
                .maybe((node.open && node.end > at + 1).then(|| self.outline(at)));
            list = list.with(item);
            at = node.end;
        }
        list
    }

    /// All that can be done with what is chosen.
    fn panel(&self) -> Element {
        let (view, words) = (self.view, self.view.words);
        let panel = el("div.panel").is("role", "group").on(On::KeyDown, view.link, Act::Read(entered)).on(
            On::Input,
            view.link,
            Act::Read(wrote),
        );
        let node = self.nodes.get(self.chosen);
        let Some((node, point)) = node.and_then(|node| Some((node, self.point(node)?))) else {
            return panel.with(view.say("p.mute", T::DeeperChoose));
        };
        let id = point.id();
        let (typical, own) = if node.level < DEEPEST {
            (self.typical(point), self.own(point))
        } else {
            (None, view.say("p.hint", T::DeeperDeepest))
        };
        let parts = node.end - self.chosen - 1;
        let remove = match parts {
            0 => words.text(T::DeeperRemove).to_owned(),
            _ => words.count(Counted::DeeperRemoveParts, u32::try_from(parts).unwrap_or(0), &[]),
        };
        let remove = el("button.quiet").is("type", "button").on(On::Click, view.link, Act::Read(removed)).text(&remove);
        panel
            .key(&node.id)
            .attr("aria-label", &node.title)
            .maybe(self.model.map.then(|| view.part_title(&node.title)))
            .maybe(typical)
            .with(own)
            .with(self.name(point, &node.title))
            .with(self.whole(node, id))
            .with(remove)
            .maybe(self.trouble())
    }

    /// Why what was tried could not be. The style sheet puts it where it was tried.
    fn trouble(&self) -> Option<Element> {
        let (spot, refusal) = self.model.tried?;
        let place = el(match spot {
            Spot::Typical | Spot::Own => "p.problem.of-own",
            Spot::Name => "p.problem.of-name",
            Spot::Whole => "p.problem.of-whole",
        });
        Some(place.text(&trouble::of_refusal(refusal?, self.view.words)))
    }

    /// The pack's parts of this item.
    fn typical(&self, point: &Point<'_>) -> Option<Element> {
        let view = self.view;
        let whole = point.touchpoint.item()?;
        let mut options = Vec::new();
        for item in view.structure().touchpoints.iter() {
            if item.parent.as_ref() != Some(whole) {
                continue;
            }
            let listed = listed(view, item, Some(point.id()));
            let message = match listed {
                Some(part) => Msg::TouchpointDropped(part.id),
                None => Msg::Deeper(DeeperMsg::Ticked(item.id.clone(), point.id())),
            };
            let label = el("span").text(&name(view, item, listed));
            options.push(Opt { id: item.id.as_str().into(), label, chosen: listed.is_some(), message });
        }
        let question = Choice {
            name: "typical",
            question: view.words.text(T::DeeperTypical),
            about: None,
            hint: None,
            class: "chips small",
            several: true,
        };
        (!options.is_empty()).then(|| choice(view, &question, options))
    }

    fn own(&self, point: &Point<'_>) -> Element {
        let (view, model) = (self.view, self.model);
        let mut channels = Vec::new();
        for it in Channel::ALL {
            channels.push((it.id(), view.words.channel(*it).to_owned(), model.channel.unwrap_or(point.channel) == *it));
        }
        let add = Msg::Deeper(DeeperMsg::Wanted(Spot::Own, point.id()));
        el("div.line.own")
            .with(self.field(T::DeeperOwn, OWN, &model.typed))
            .with(select(view, T::OwnChannel, channels, |_| None).is(FIELD, CHANNEL))
            .with(view.press("button.button.small", T::OwnAdd, add.into()))
    }

    fn name(&self, point: &Point<'_>, title: &str) -> Element {
        let name = self.model.name.as_deref().unwrap_or(title);
        el("div.line.name")
            .on(On::Change, self.view.link, Msg::Deeper(DeeperMsg::Wanted(Spot::Name, point.id())).into())
            .with(self.field(T::DeeperName, NAME, name))
    }

    /// Into what it can be moved: not into itself and its parts, nor too deep.
    fn whole(&self, node: &Node, id: TouchpointId) -> Element {
        let view = self.view;
        let mut deepest = node.level;
        for part in self.nodes.get(self.chosen..node.end).unwrap_or_default() {
            deepest = deepest.max(part.level);
        }
        let alone = view.words.text(T::DeeperAlone).to_owned();
        let mut wholes = vec![(BUSINESS, alone, node.level == TOUCHPOINTS)];
        for (at, other) in self.nodes.iter().enumerate() {
            let within = at >= self.chosen && at < node.end;
            if other.level >= TOUCHPOINTS && !within && other.level + deepest < DEEPEST + node.level {
                let mut title = String::new();
                for _ in TOUCHPOINTS..other.level {
                    title.push('\u{2003}');
                }
                title.push_str(&other.title);
                wholes.push((&other.id, title, node.whole == Some(at)));
            }
        }
        let whole = node.whole.and_then(|whole| self.nodes.get(whole)).map_or("", |whole| &whole.id);
        el("div.line.whole").key(whole).with(select(view, T::DeeperWhole, wholes, |_| None).is(FIELD, WHOLE)).with(
            view.press("button.button.small", T::DeeperMove, Msg::Deeper(DeeperMsg::Wanted(Spot::Whole, id)).into()),
        )
    }

    fn field(&self, label: T, name: &'static str, value: &str) -> Element {
        let input = el("input").is("type", "text").is("maxlength", "200").is("autocomplete", "off").value(value);
        el("label.field").is(FIELD, name).with(self.view.say("span", label)).with(input)
    }
}

fn wrote(event: &WebEvent) -> Option<Msg> {
    let field = around(event, ".field")?.said(FIELD)?;
    Some(Msg::Deeper(DeeperMsg::Wrote(field, target(event)?.value())))
}

/// Enter in a field is not Next: it does what stands beside the field, or goes back to the node.
fn entered(event: &WebEvent) -> Option<Msg> {
    if key::pressed(event) == "Enter" && around(event, ".field").is_some() {
        let line = around(event, ".line")?;
        event.prevent_default();
        match line.find("button") {
            Some(button) => button.click(),
            None => drop(focus(&line, CHOSEN)),
        }
    }
    None
}

fn removed(event: &WebEvent) -> Option<Msg> {
    remove(&around(event, ".deeper")?.find(CHOSEN)?)
}

fn held(event: &WebEvent) -> Option<Msg> {
    Some(Msg::Deeper(DeeperMsg::Held(pointed(event), event.time_stamp())))
}

fn released(event: &WebEvent) -> Option<Msg> {
    Some(Msg::Deeper(DeeperMsg::Released(pointed(event), event.time_stamp())))
}
