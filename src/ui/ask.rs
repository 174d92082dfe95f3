//! One touchpoint: the impression it leaves, how much it matters, and for an inner one what it tells on.

use super::app::Msg;
use super::choice::{Choice, Opt, choice, named, plain};
use super::element::{Element, el};
use super::list::cell_name;
use super::picture;
use super::step::{self, Path};
use super::view::View;
use crate::domain::event::TouchpointEvent;
use crate::domain::{Counterpart, Event, Importance, Impression, TouchpointId, Vocabulary};
use crate::method::Point;
use crate::pack::T;
use crate::telling;

fn said(point: &Point<'_>, event: TouchpointEvent) -> Msg {
    Msg::Happened(Event::Touchpoint(point.id(), event))
}

/// Draws it.
pub fn view(view: &View<'_>, _path: Path, id: TouchpointId) -> Element {
    let Some(point) = view.ground.point(id) else { return el("div.screen") };
    let asked = step::asked(view.ground);
    let at = asked.iter().position(|known| *known == id).map_or(1, |at| at + 1);
    let mut place = view.words.fill(T::AskProgress, &[("at", &at.to_string()), ("all", &asked.len().to_string())]);
    if let Some(cell) = point.cell {
        place.push_str(" · ");
        place.push_str(&cell_name(view.words, cell));
    }
    let aside = match point.counterpart() {
        Some(Counterpart::Supplier) => T::AsideSupplier,
        Some(Counterpart::Applicant) => T::AsideApplicant,
        Some(Counterpart::Colleague) => T::AsideColleague,
        Some(Counterpart::Other) => T::AsideOther,
        Some(Counterpart::Customer) | None => T::AsideCustomer,
    };
    let inner = point.counterpart().is_some_and(Counterpart::is_inner);
    let silent = point.impression() == Some(Impression::Silent);
    let title = telling::title(point.touchpoint, view.words);
    view.form(
        el("div.questions")
            .key(&id.to_string())
            .with(el("p.where").text(&place))
            .with(view.screen_title("title", &title))
            .with(impression(view, point, &title))
            .maybe(silent.then(|| quiet(view, point)))
            .with(importance(view, point, &title))
            .maybe(inner.then(|| leads_to(view, point)))
            .with(view.say("p.aside", aside)),
    )
}

/// The impressions in the order in which they are offered.
const IMPRESSIONS: [Impression; 4] = [Impression::Delight, Impression::Hurt, Impression::Silent, Impression::Unknown];

fn impression(view: &View<'_>, point: &Point<'_>, title: &str) -> Element {
    let mut options = Vec::new();
    for impression in IMPRESSIONS {
        let label = named(view.words.impression(impression), view.words.impression_note(impression));
        options.push(Opt {
            id: impression.id().into(),
            label: el("span.marked").with(picture::mark::mark(Some(impression), 34)).with(label),
            chosen: point.impression() == Some(impression),
            message: said(point, TouchpointEvent::ImpressionChosen(Some(impression))),
        });
    }
    let question = Choice {
        name: "impression",
        question: view.words.text(T::AskImpression),
        about: Some(title),
        hint: None,
        class: "cards",
        several: false,
    };
    choice(view, &question, options)
}

fn quiet(view: &View<'_>, point: &Point<'_>) -> Element {
    let quiet = point.rating().quiet_by_design;
    let option = Opt {
        id: "quiet".into(),
        label: named(view.words.text(T::QuietYes), view.words.text(T::QuietHint)),
        chosen: quiet,
        message: said(point, TouchpointEvent::QuietByDesignAnswered(!quiet)),
    };
    let question = Choice {
        name: "quiet",
        question: view.words.text(T::AskQuiet),
        about: None,
        hint: None,
        class: "cards one",
        several: true,
    };
    choice(view, &question, vec![option])
}

fn importance(view: &View<'_>, point: &Point<'_>, title: &str) -> Element {
    let mut options = Vec::new();
    for importance in Importance::all() {
        let number = importance.get().to_string();
        options.push(Opt {
            label: plain(&number),
            id: number,
            chosen: point.rating().importance == Some(importance),
            message: said(point, TouchpointEvent::ImportanceChosen(Some(importance))),
        });
    }
    let question = Choice {
        name: "importance",
        question: view.words.text(T::AskImportance),
        about: Some(title),
        hint: None,
        class: "scale",
        several: false,
    };
    let ends = el("p.ends").with(view.say("span", T::ImportanceLow)).with(view.say("span", T::ImportanceHigh));
    el("div.scale-place").with(choice(view, &question, options)).with(ends)
}

/// On what an inner touchpoint tells: meetings with the outside first, then other inner ones.
fn leads_to(view: &View<'_>, point: &Point<'_>) -> Element {
    let leads_to = point.touchpoint.leads_to;
    let mut options = Vec::new();
    let mut outer = 0;
    for inner in [false, true] {
        for other in &view.ground.points {
            let is_inner = other.counterpart().is_some_and(Counterpart::is_inner);
            let back = other.id() == point.id() || view.ground.reached(other).any(|it| it.id() == point.id());
            if is_inner != inner || back {
                continue;
            }
            outer += u32::from(!inner);
            let place = other.cell.map(|cell| cell_name(view.words, cell)).unwrap_or_default();
            options.push(Opt {
                id: other.id().to_string(),
                label: named(&telling::title(other.touchpoint, view.words), &place),
                chosen: leads_to == Some(other.id()),
                message: said(point, TouchpointEvent::LeadsToChosen(Some(other.id()))),
            });
        }
    }
    options.push(Opt {
        id: "none".into(),
        label: plain(view.words.text(T::LeadsNone)),
        chosen: leads_to.is_none(),
        message: said(point, TouchpointEvent::LeadsToChosen(None)),
    });
    let question = Choice {
        name: "leads",
        question: view.words.text(T::AskLeads),
        about: None,
        hint: Some(view.words.text(if outer == 0 { T::LeadsNoOuter } else { T::LeadsHint })),
        class: "chips",
        several: false,
    };
    choice(view, &question, options)
}
