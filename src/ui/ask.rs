//! One touchpoint: the impression it leaves, how much it matters, and for an inner one what it tells on; in
//! full also how one knows, the checks of its channel, what their weak answers take, and a note.

use super::app::Msg;
use super::choice::{Choice, Opt, ask, choice, named, option};
use super::element::{Act, Element, On, el};
use super::list::{cell_name, select};
use super::picture;
use super::step::{self, Path};
use super::view::View;
use crate::browser::target::{Target, target};
use crate::domain::event::TouchpointEvent;
use crate::domain::writing::{digits, joined};
use crate::domain::{
    Answer, Cell, Counterpart, Event, Evidence, Fix, Importance, Impression, Note, PackId, TouchpointId, Vocabulary,
};
use crate::method::Point;
use crate::pack::{Story, T};
use crate::telling;
use web_sys::Event as WebEvent;

fn said(point: &Point<'_>, event: TouchpointEvent) -> Event {
    Event::Touchpoint(point.id(), event)
}

/// Draws it.
pub fn view(view: &View<'_>, path: Path, id: TouchpointId) -> Element {
    let Some(point) = view.ground.point(id) else { return el("div.screen") };
    let asked = step::asked(view.ground);
    let at = asked.iter().position(|known| *known == id).map_or(1, |at| at + 1);
    let mut place = view.words.fill(T::AskProgress, &[("at", &digits(at)), ("all", &digits(asked.len()))]);
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
    let inside_first = view.assessment().respondent.meets_customers == Some(false);
    let silent = point.impression() == Some(Impression::Silent);
    let title = telling::title(point.touchpoint, view.words);
    let leads = |first: bool| (inner && first == inside_first).then(|| leads_to(view, point, first));
    view.form(
        el("div.questions")
            .key(&id.written())
            .with(el("p.where").text(&place))
            .with(view.screen_title("title", &title))
            .maybe(leads(true))
            .with(impression(view, point, &title))
            .maybe(silent.then(|| quiet(view, point)))
            .with(importance(view, point, &title))
            .maybe(leads(false))
            .with(view.say("p.aside", aside))
            .maybe(story(point).map(|story| view.story(story)))
            .maybe(path.is_full().then(|| closer(view, point))),
    )
}

/// A story where it fits: what an inner failure does, and why no impression is the worst.
fn story(point: &Point<'_>) -> Option<Story> {
    match (point.counterpart()?, point.impression()) {
        (Counterpart::Colleague, Some(Impression::Hurt)) => Some(Story::PriceTags),
        (Counterpart::Colleague, _) => Some(Story::InnerCustomer),
        (Counterpart::Other, _) => Some(Story::Gate),
        (_, Some(Impression::Silent | Impression::Unknown)) => Some(Story::NoneIsWorst),
        _ => None,
    }
}

/// How one knows, the checks of the channel, and a note.
fn closer(view: &View<'_>, point: &Point<'_>) -> Element {
    let words = view.words;
    let mut evidence = Vec::new();
    for &known in Evidence::ALL {
        let event = said(point, TouchpointEvent::EvidenceChosen(Some(known)));
        option(&mut evidence, known.id(), words.evidence(known), point.rating().evidence == Some(known), event);
    }
    let mut checks = el("div.checks");
    for check in view.structure().checks.iter() {
        if check.channel == point.channel {
            checks = checks.with(checked(view, point, &check.id));
        }
    }
    let note = el("textarea")
        .is("rows", "3")
        .is("maxlength", "2000")
        .value(point.touchpoint.note.as_str())
        .attr(ASKED, &point.id().written())
        .on(On::Change, view.link, Act::Read(noted));
    let label = view.say("span", T::NoteLabel).text(" ").with(view.say("small", T::NoteHint));
    el("div.closer")
        .with(ask(view, "evidence", words.text(T::AskEvidence), "chips small", evidence))
        .with(view.part_title(words.text(T::ChecksTitle)))
        .with(view.say("p.mute", T::ChecksLead))
        .with(checks)
        .with(el("label.field").with(label).with(note))
}

/// A check, and for a weak answer what putting it right takes.
fn checked(view: &View<'_>, point: &Point<'_>, check: &PackId) -> Element {
    let words = view.words;
    let entry = point.rating().check(check);
    let given = entry.and_then(|entry| entry.answer);
    let mut answers = Vec::new();
    for &answer in Answer::ALL {
        let event = said(point, TouchpointEvent::CheckAnswered(check.clone(), Some(answer)));
        option(&mut answers, answer.id(), words.answer(answer), given == Some(answer), event);
    }
    let fixes = given.is_some_and(Answer::is_weak).then(|| {
        let mut fixes = Vec::new();
        for &fix in Fix::ALL {
            let event = said(point, TouchpointEvent::CheckFixChosen(check.clone(), Some(fix)));
            option(&mut fixes, fix.id(), words.fix(fix), entry.and_then(|entry| entry.fix) == Some(fix), event);
        }
        let question = Choice {
            name: &joined(&["fix-", check.as_str()]),
            question: words.text(T::CheckFix),
            about: Some(words.check(check)),
            hint: None,
            class: "chips small",
            several: false,
        };
        choice(view, &question, fixes)
    });
    el("div.check")
        .key(check.as_str())
        .with(ask(view, check.as_str(), words.check(check), "chips small", answers))
        .maybe(fixes)
}

/// Where a field says about which touchpoint it asks.
const ASKED: &str = "data-point";

/// The touchpoint about which a field asks.
fn asked_about(field: &Target) -> Option<TouchpointId> {
    TouchpointId::parse(&field.around("[data-point]")?.said(ASKED)?)
}

fn noted(event: &WebEvent) -> Option<Msg> {
    let field = target(event)?;
    let id = asked_about(&field)?;
    Some(Msg::Happened(Event::Touchpoint(id, TouchpointEvent::NoteWritten(Note::new(&field.value())?))))
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
            message: Msg::Happened(said(point, TouchpointEvent::ImpressionChosen(Some(impression)))),
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
        message: Msg::Happened(said(point, TouchpointEvent::QuietByDesignAnswered(!quiet))),
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
        let number = digits(importance.get());
        let event = said(point, TouchpointEvent::ImportanceChosen(Some(importance)));
        option(&mut options, &number, &number, point.rating().importance == Some(importance), event);
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

/// On what an inner touchpoint tells: meetings with the outside first, then other inner ones; and those of
/// the pack that are not listed.
fn leads_to(view: &View<'_>, point: &Point<'_>, inside_first: bool) -> Element {
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
                id: other.id().written(),
                label: named(&telling::title(other.touchpoint, view.words), &place),
                chosen: leads_to == Some(other.id()),
                message: Msg::Happened(said(point, TouchpointEvent::LeadsToChosen(Some(other.id())))),
            });
        }
    }
    // Before anything is said of it, this isn't said either.
    let answered = point.impression().is_some();
    let event = said(point, TouchpointEvent::LeadsToChosen(None));
    option(&mut options, "none", view.words.text(T::LeadsNone), leads_to.is_none() && answered, event);
    let question = Choice {
        name: "leads",
        question: view.words.text(if inside_first { T::AskLeadsInside } else { T::AskLeads }),
        about: None,
        hint: Some(view.words.text(if outer == 0 { T::LeadsNoOuter } else { T::LeadsHint })),
        class: "chips",
        several: false,
    };
    let lifted = view.ground.lifted_by(point).map(|to| {
        let (to, n) = (telling::title(to.touchpoint, view.words), point.effective.map_or(0, Importance::get));
        el("p.lifted").is("role", "status").text(&view.words.fill(T::LeadsNow, &[("to", &to), ("n", &digits(n))]))
    });
    el("div.leads").with(choice(view, &question, options)).with(others(view, point)).maybe(lifted)
}

/// Meetings of the pack that are not listed, on which it may tell: of the customer and of those who were chosen.
fn others(view: &View<'_>, point: &Point<'_>) -> Element {
    let mut options = Vec::new();
    for item in view.structure().touchpoints.iter() {
        let met = item.counterpart == Counterpart::Customer
            || *view.assessment().respondent.counterparts.get(item.counterpart);
        let listed = view.assessment().touchpoints.iter().any(|known| known.item() == Some(&item.id));
        if item.parent.is_none() && !item.counterpart.is_inner() && met && !listed {
            let cell = Cell { counterpart: item.counterpart, stage: item.stage };
            let title = view.words.title(&item.id).unwrap_or_default();
            let name = joined(&[&cell_name(view.words, cell), " — ", title]);
            options.push((item.id.as_str(), name, false));
        }
    }
    let list = select(view, T::LeadsOther, options, |event| {
        let list = target(event)?;
        let item = PackId::new(&list.value())?;
        // What was chosen leaves this list; the next one must not stand there as if it were.
        list.set_value("");
        Some(Msg::Happened(Event::ChainListed { from: asked_about(&list)?, item }))
    });
    list.attr(ASKED, &point.id().written())
}
