//! One action on the board: its title, what was said of it, the list that moves it; opened, its fields.

use super::{Deed, Model, PlanMsg, drag, efforts, field, labelled, options, tag, title};
use crate::browser::clock;
use crate::browser::key;
use crate::browser::target::{Target, target};
use crate::domain::{Action, ActionId, Date, Refusal, State, Vocabulary};
use crate::pack::T;
use crate::telling;
use crate::ui::app::Msg;
use crate::ui::element::{Act, Element, On, el};
use crate::ui::view::View;
use web_sys::Event;

/// Draws it.
pub fn view(view: &View<'_>, model: &Model, action: &Action) -> Element {
    let (words, id) = (view.words, action.id);
    let title = title(view, action);
    let open = model.open == Some(id);
    let mut name = el("button.card-title")
        .is("type", "button")
        .is("aria-expanded", if open { "true" } else { "false" })
        .on(On::Click, view.link, Act::from(Msg::Plan(PlanMsg::Opened(id))))
        .on(On::KeyDown, view.link, Act::Read(stepped))
        .text(&title);
    let list = el("select").attr("aria-label", &words.fill(T::PlanWhere, &[("title", &title)])).on(
        On::Change,
        view.link,
        Act::Read(moved),
    );
    let states = [words.state(State::Queue), words.state(State::Doing), words.state(State::Done)];
    let mut list = options(list, State::IDS, &states, action.state.id());
    match model.deed {
        Some(Deed::Moved(moved, _, false)) if moved == id => name = name.handle(&model.place),
        Some(Deed::Moved(moved, _, true)) if moved == id => list = list.handle(&model.place),
        _ => {}
    }
    let about = telling::action::about(action.source.as_ref(), action.title.is_some(), view.assessment(), words);
    let due = action.due.as_ref().map(|due| clock::day(due.as_str(), words.lang()));
    let person = action.person.as_str();
    let facts = el("p.facts")
        .maybe(about.map(|about| el("span.cap").text(&about)))
        .with(tag(view, action.effort))
        .maybe(due.map(|due| el("span").text(&words.fill(T::PlanBy, &[("date", &due)]))))
        .maybe((!person.is_empty()).then(|| el("span").text(person)));
    let mine = matches!(model.deed, Some(Deed::Moved(moved, ..)) if moved == id);
    let full = mine && model.refused == Some(Refusal::EnoughInHand);
    let number = id.written();
    let dragged = model.dragged.is_some_and(|(dragged, _)| dragged == id);
    el(if dragged { "li.card.dragged" } else { "li.card" })
        .key(&number)
        .attr("data-action", &number)
        .with(drag::grip(view))
        .with(el("div").with(name).with(el("div.card-foot").with(facts).with(list)))
        .with(model.problem(view, mine))
        .maybe(full.then(|| view.quiet_button(T::PlanInsist, Msg::Plan(PlanMsg::Insisted))))
        .maybe(open.then(|| fields(view, model, action)))
}

/// What can be said of an action.
fn fields(view: &View<'_>, model: &Model, action: &Action) -> Element {
    let own = match &action.title {
        Some(title) if !model.untitled => title.as_str(),
        _ => "",
    };
    let source = action.source.as_ref();
    let mut words = String::new();
    if source.is_some() {
        words = telling::action::words_of(source, action.effort, view.assessment(), view.words);
    }
    let name = field("input", "title", 200, view).is("type", "text").attr("placeholder", &words).value(own);
    let due = field("input", "due", 10, view).is("type", "date").is("max", "9999-12-31");
    let due = due.value(action.due.as_ref().map(Date::as_str).unwrap_or_default());
    let person = field("input", "person", 100, view).is("type", "text").value(action.person.as_str());
    let note = field("textarea", "note", 2000, view).is("rows", "3").value(action.note.as_str());
    let remove = Msg::Plan(PlanMsg::Removed(action.id));
    el("div.fields")
        .with(labelled(view, T::PlanName, name))
        .with(view.problem(model.untitled.then_some(T::RefusalTitle)))
        .with(efforts(view, "effort", action.effort))
        .with(labelled(view, T::PlanDue, due))
        .with(labelled(view, T::PlanPerson, person))
        .with(labelled(view, T::NoteLabel, note))
        .with(view.quiet_button(T::PlanRemove, remove))
}

/// An attribute of the nearest element of this kind around another.
pub fn around(element: &Target, kind: &str, attribute: &str) -> Option<String> {
    element.around(kind)?.said(attribute)
}

/// The action on whose card something happens.
pub fn action_of(element: &Target) -> Option<ActionId> {
    ActionId::parse(&around(element, ".card", "data-action")?)
}

/// The arrows move a card.
fn stepped(event: &Event) -> Option<Msg> {
    let pressed = key::pressed(event);
    let forward = pressed == "ArrowRight";
    if !(forward || pressed == "ArrowLeft") || key::is_command(event) {
        return None;
    }
    event.prevent_default();
    Some(Msg::Plan(PlanMsg::Stepped(action_of(&target(event)?)?, forward)))
}

fn moved(event: &Event) -> Option<Msg> {
    let list = target(event)?;
    let chosen = list.value();
    let stands = around(&list, ".column", "data-state")?;
    // It says where the card stands, for a move may be refused; a card that moves is drawn anew.
    list.set_value(&stands);
    if chosen == stands {
        return None;
    }
    Some(Msg::Plan(PlanMsg::Moved(action_of(&list)?, State::from_id(&chosen)?)))
}
