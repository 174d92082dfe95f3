//! The plan: what is suggested for it, and a board of three columns.
//!
//! ```text
//! plan ─ suggested   the batch that is offered now, what is left for later
//!      ├ card        one action: where it stands, what was said of it
//!      └ drag        a card that follows the pointer
//! ```

pub mod card;
pub mod drag;
pub mod suggested;

use super::app::Msg;
use super::element::{Act, Element, On, el, el_named};
use super::view::View;
use crate::browser::target::{Target, target};
use crate::domain::event::ActionEvent;
use crate::domain::writing::{digits, joined};
use crate::domain::{Action, ActionId, Date, Effort, Event, Label, Note, Refusal, State, Title, Vocabulary, limits};
use crate::method::{Ground, Report};
use crate::pack::T;
use crate::telling::{self, Teller};
use web_sys::Event as WebEvent;
use yew::NodeRef;

/// What is chosen and typed here.
#[derive(Default)]
pub struct Model {
    /// What is typed as an action of one's own.
    typed: String,
    /// What that takes.
    effort: Option<Effort>,
    /// The card that is open.
    open: Option<ActionId>,
    /// Its title was cleared, and it has no other.
    untitled: bool,
    /// The card that is being dragged, and the column it is over.
    dragged: Option<(ActionId, Option<State>)>,
    /// What was done last.
    deed: Option<Deed>,
    /// Why that couldn't be.
    refused: Option<Refusal>,
    /// What has the focus is drawn anew elsewhere, or gone.
    lost: bool,
    /// Where the focus goes then.
    place: NodeRef,
}

/// What a person does that can be refused, is read out, or takes the focus along.
#[derive(Clone, Copy, PartialEq)]
enum Deed {
    /// Took so many suggestions; whether that leaves nothing to press there.
    Took(usize, bool),
    /// Put down an action of their own.
    Added,
    /// Moved an action; whether by the list on it.
    Moved(ActionId, State, bool),
    /// Removed an action.
    Removed,
}

/// What happened on this screen.
pub enum PlanMsg {
    /// Took suggestions, from which one on and how many; whether that leaves nothing to press there.
    Taken(usize, usize, bool),
    /// Wrote or chose something in the field of this name.
    Written(String, String),
    /// Wanted what is typed as an action of their own.
    Added,
    /// Opened a card, or closed it.
    Opened(ActionId),
    /// Moved an action by the list on it.
    Moved(ActionId, State),
    /// Moved an action to the next column or the one before.
    Stepped(ActionId, bool),
    /// Wanted the action that was refused in hand all the same.
    Insisted,
    /// Removed an action.
    Removed(ActionId),
    /// Took hold of a card.
    Grabbed(ActionId),
    /// Dragged it over a column.
    Over(State),
    /// Let it go; or it was taken away.
    Released(bool),
}

impl Model {
    /// Takes in what happened; an event where the answers change.
    pub fn update(&mut self, message: &PlanMsg, ground: &Ground<'_>) -> Option<Event> {
        // What was said stays while a card is on its way: nothing may shift under the pointer.
        match (message, &mut self.dragged) {
            (PlanMsg::Grabbed(id), dragged) => *dragged = Some((*id, None)),
            (PlanMsg::Over(state), Some((_, over))) => *over = Some(*state),
            _ => return self.act(message, ground),
        }
        None
    }

    fn act(&mut self, message: &PlanMsg, ground: &Ground<'_>) -> Option<Event> {
        let deed = self.deed.take();
        self.refused = None;
        match message {
            PlanMsg::Taken(from, n, last) => {
                self.deed = Some(Deed::Took(*n, *last));
                let mut taken = Vec::new();
                for suggestion in Report::on(ground).suggestions.get(*from..from + n)? {
                    taken.push((suggestion.source.clone(), suggestion.effort));
                }
                Some(Event::SuggestionsTaken(taken))
            }
            PlanMsg::Written(name, text) => self.write(name, text, ground),
            PlanMsg::Added => {
                self.deed = Some(Deed::Added);
                let title = Title::new(self.typed.trim()).unwrap_or_default();
                Some(Event::ActionListed { title, effort: self.effort.unwrap_or(Effort::FreeNow) })
            }
            PlanMsg::Opened(id) => {
                self.untitled = false;
                self.open = (self.open != Some(*id)).then_some(*id);
                None
            }
            PlanMsg::Moved(id, state) => self.go(ground, *id, *state, true),
            PlanMsg::Stepped(id, forward) => {
                let at = ground.assessment.action(*id)?.state.index();
                let at = if *forward { at + 1 } else { at.checked_sub(1)? };
                self.go(ground, *id, *State::ALL.get(at)?, false)
            }
            PlanMsg::Insisted => {
                let Some(Deed::Moved(id, state, by_list)) = deed else { return None };
                self.deed = Some(Deed::Moved(id, state, by_list));
                Some(Event::Action(id, ActionEvent::Moved { state, insisted: true }))
            }
            PlanMsg::Removed(id) => {
                self.open = None;
                self.deed = Some(Deed::Removed);
                Some(Event::Action(*id, ActionEvent::Removed))
            }
            PlanMsg::Released(there) => match self.dragged.take() {
                Some((id, Some(state))) if *there => self.go(ground, id, state, false),
                _ => None,
            },
            PlanMsg::Grabbed(_) | PlanMsg::Over(_) => None,
        }
    }

    fn go(&mut self, ground: &Ground<'_>, id: ActionId, state: State, by_list: bool) -> Option<Event> {
        if ground.assessment.action(id)?.state == state {
            return None;
        }
        self.deed = Some(Deed::Moved(id, state, by_list));
        Some(Event::Action(id, ActionEvent::Moved { state, insisted: false }))
    }

    /// What follows from a text in a field: those of one's own action, or of the card that is open.
    fn write(&mut self, name: &str, text: &str, ground: &Ground<'_>) -> Option<Event> {
        match name {
            "own" => self.typed = text.to_owned(),
            "own-effort" => self.effort = Effort::from_id(text),
            _ => {
                let id = self.open?;
                let event = match name {
                    "title" => {
                        let own = ground.assessment.action(id)?.source.is_none();
                        self.untitled = own && text.trim().is_empty();
                        if self.untitled {
                            return None;
                        }
                        ActionEvent::Renamed(Some(Title::new(text)?))
                    }
                    "effort" => ActionEvent::EffortChosen(Effort::from_id(text)?),
                    "due" => ActionEvent::DueChosen(Date::parse(text)),
                    "person" => ActionEvent::PersonWritten(Label::new(text)?),
                    _ => ActionEvent::NoteWritten(Note::new(text)?),
                };
                return Some(Event::Action(id, event));
            }
        }
        None
    }

    /// How the event went.
    pub fn settled(&mut self, result: Result<(), Refusal>) {
        self.refused = result.err();
        if self.refused.is_none() {
            if self.deed == Some(Deed::Added) {
                self.typed.clear();
            }
            self.lost = matches!(self.deed, Some(Deed::Took(_, true) | Deed::Moved(..) | Deed::Removed));
        }
    }

    /// Takes the focus along, once what follows is drawn.
    pub fn drawn(&mut self) {
        if std::mem::take(&mut self.lost)
            && let Some(place) = self.place.cast::<Target>()
        {
            place.focus();
        }
    }

    /// The reason, where it is this that was refused.
    fn problem(&self, view: &View<'_>, this: bool) -> Element {
        let place = el("p.problem").is("role", "alert");
        match self.refused {
            Some(refusal) if this => place.text(&telling::trouble::of_refusal(refusal, view.words)),
            _ => place,
        }
    }

    /// What is read out of what was done.
    fn said(&self, view: &View<'_>) -> Option<String> {
        let words = view.words;
        match self.deed.filter(|_| self.refused.is_none())? {
            Deed::Took(n, _) => Some(words.fill(T::PlanTaken, &[("n", &digits(n))])),
            Deed::Moved(id, state, _) => {
                let title = telling::action::title(view.assessment().action(id)?, view.assessment(), words);
                Some(words.fill(T::PlanMoved, &[("title", &title), ("state", words.state(state))]))
            }
            _ => None,
        }
    }
}

/// Draws it.
pub fn view(view: &View<'_>, teller: &Teller<'_>, model: &Model) -> Element {
    let focused = matches!(model.deed, Some(Deed::Took(_, true) | Deed::Removed));
    let mut title = view.part_title(view.words.text(T::PlanBoard)).is("tabindex", "-1");
    if focused {
        title = title.handle(&model.place);
    }
    let any = !view.assessment().actions.is_empty();
    el("div.screen.plan")
        .with(view.screen_title("title", view.words.text(T::PlanTitle)))
        .with(view.say("p.lead", T::PlanLead))
        .with(el("p.unseen").is("role", "status").text(&model.said(view).unwrap_or_default()))
        .maybe(suggested::view(view, teller, model))
        .with(title)
        .maybe(any.then(|| view.say("p.hint", T::PlanHint)))
        .with(own(view, model))
        .maybe(any.then(|| board(view, model)))
}

fn board(view: &View<'_>, model: &Model) -> Element {
    let mut board = el("div.board");
    for &state in State::ALL {
        let mut cards = el("ul");
        let mut count = 0;
        for action in &view.assessment().actions {
            if action.state == state {
                cards = cards.with(card::view(view, model, action));
                count += 1;
            }
        }
        let mut n = digits(count);
        if state == State::Doing {
            n = view.words.fill(T::PlanInHand, &[("n", &n), ("all", &digits(limits::DOING))]);
        }
        let level = joined(&["h", &digits((view.level + 2).min(6))]);
        let title = el_named(level, "column-title").text(view.words.state(state)).text(" ");
        let over = model.dragged.is_some_and(|(_, over)| over == Some(state));
        board = board.with(
            el(if over { "section.column.over" } else { "section.column" })
                .attr("data-state", state.id())
                .with(title.with(el("span.mute").text(&n)))
                .with(cards),
        );
    }
    board
}

/// An action of one's own, before it is one.
fn own(view: &View<'_>, model: &Model) -> Element {
    let input = field("input", "own", 200, view)
        .is("type", "text")
        .is("autocomplete", "off")
        .attr("placeholder", view.words.text(T::PlanOwnHint))
        .value(&model.typed);
    let add = Act::Read(|event: &WebEvent| {
        event.prevent_default();
        Some(Msg::Plan(PlanMsg::Added))
    });
    el("form.own-form")
        .is("novalidate", "")
        .on(On::Submit, view.link, add)
        .with(labelled(view, T::PlanOwn, input))
        .with(efforts(view, "own-effort", model.effort.unwrap_or(Effort::FreeNow)))
        .with(view.say("button.button.small", T::OwnAdd).is("type", "submit"))
        .with(model.problem(view, model.deed == Some(Deed::Added)))
}

fn labelled(view: &View<'_>, label: T, field: Element) -> Element {
    el("label.field").with(view.say("span", label)).with(field)
}

fn field(tag: &'static str, name: &'static str, most: i32, view: &View<'_>) -> Element {
    el(tag).is("name", name).number("maxlength", most).on(On::Input, view.link, Act::Read(written))
}

fn efforts(view: &View<'_>, name: &'static str, chosen: Effort) -> Element {
    let select = el("select").is("name", name).on(On::Input, view.link, Act::Read(written));
    let name = |effort| view.words.effort(effort);
    let names = [name(Effort::FreeNow), name(Effort::Small), name(Effort::Large)];
    labelled(view, T::PlanEffort, options(select, Effort::IDS, &names, chosen.id()))
}

/// A list with what can be chosen in it.
fn options(mut list: Element, ids: &[&'static str], names: &[&str], chosen: &str) -> Element {
    for (id, name) in ids.iter().zip(names) {
        list = list.with(el("option").is("value", id).flag("selected", *id == chosen).text(name));
    }
    list
}

fn written(event: &WebEvent) -> Option<Msg> {
    let field = target(event)?;
    Some(Msg::Plan(PlanMsg::Written(field.name(), field.value())))
}

/// An effort, as it stands beside what takes it.
fn tag(view: &View<'_>, effort: Effort) -> Element {
    el(if effort == Effort::FreeNow { "span.tag" } else { "span.band" }).text(view.words.effort(effort))
}

/// What an action is called.
fn title(view: &View<'_>, action: &Action) -> String {
    telling::action::title(action, view.assessment(), view.words)
}
