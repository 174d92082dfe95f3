//! What stands around every screen: the progress, notices, undo and the language.

use super::app::Msg;
use super::element::{Act, Element, On, el};
use super::picture::bar::share;
use super::step::{self, Part, Path, Step};
use super::view::View;
use super::work::Keeping;
use crate::browser::language;
use crate::domain::{Session, Vocabulary, Zone};
use crate::pack::{Counted, T};
use std::rc::Rc;

/// Something to say to the person, and what they may do about it.
pub struct Notice {
    /// What is said.
    pub text: String,
    /// What can be done about it.
    pub ways: Vec<(T, Rc<Msg>)>,
    /// It is trouble.
    pub trouble: bool,
}

/// The parts of the path, with how far each is done.
pub fn progress(view: &View<'_>, path: Path, step: Step) -> Option<Element> {
    let current = step.part()?;
    let asked = step::asked(view.ground);
    let (done, whole) = match step {
        Step::Ask(id) => (asked.iter().position(|known| *known == id).unwrap_or(0) + 1, asked.len()),
        Step::Zones(zone) => (zone.index() + 1, Zone::ALL.len()),
        Step::Mirror(page) => (usize::from(page) + 1, usize::from(step::MIRROR_PAGES)),
        Step::Results | Step::Plan => (1, 1),
        _ => (1, 2),
    };
    let mut list = el("ol.steps");
    let mut passed = true;
    for &part in path.parts() {
        let width = if part == current {
            passed = false;
            share(u32::try_from(done).unwrap_or(0), u32::try_from(whole).unwrap_or(1))
        } else {
            if passed { "100%" } else { "0" }.to_owned()
        };
        let line = |class, width: &str| el(class).attr("width", width).is("height", "4").is("rx", "2");
        let bar = el("svg").is("width", "100%").is("height", "4").is("aria-hidden", "true");
        let bar = bar.with(line("rect.ground", "100%")).with(line("rect.done", &width));
        let target = Step::first_of(part, &asked);
        let mut button = el("button").is("type", "button").flag("disabled", target.is_none());
        if part == current {
            button = button.is("aria-current", "step");
        }
        if let Some(target) = target {
            button = button.on(On::Click, view.link, Act::from(Msg::StepChosen(target)));
        }
        list = list.with(el("li").with(button.with(bar).with(view.say("span", name(part)))));
    }
    // Before anything is listed nobody knows.
    let under_way = matches!(step, Step::Deeper | Step::Ask(_) | Step::Zones(_) | Step::Mirror(_));
    let minutes = if under_way { step::minutes_left(path, view.ground) } else { 0 };
    let left = (minutes > 0).then(|| el("p.left.mute").text(&view.words.count(Counted::MinutesLeft, minutes, &[])));
    Some(el("nav").attr("aria-label", view.words.text(T::StepsLabel)).with(list).maybe(left))
}

fn name(part: Part) -> T {
    match part {
        Part::You => T::StepYou,
        Part::List => T::StepList,
        Part::Deeper => T::StepDeeper,
        Part::Ask => T::StepAsk,
        Part::Zones => T::StepZones,
        Part::Mirror => T::StepMirror,
        Part::Results => T::StepResults,
        Part::Plan => T::StepPlan,
    }
}

/// Notices. The region is there before its text, so that it is read out.
pub fn notices(view: &View<'_>, notice: Option<&Notice>) -> Element {
    let said = notice.map(|notice| {
        let mut ways = el("div.notice-ways");
        for (text, message) in &notice.ways {
            ways = ways.with(view.press("button.quiet", *text, Act::Tell(message.clone())));
        }
        el(if notice.trouble { "div.notice.trouble" } else { "div.notice" })
            .with(el("p").text(&notice.text))
            .with(ways.with(view.quiet_button(T::Close, Msg::NoticeClosed)))
    });
    el("div.notices").is("role", "status").maybe(said)
}

/// That nothing is kept, and what to do about it.
pub fn denied(view: &View<'_>, keeping: Keeping) -> Option<Element> {
    (keeping == Keeping::Denied).then(|| {
        el("div.notice.trouble")
            .is("role", "status")
            .with(view.say("p", T::StorageDenied))
            .with(el("div.notice-ways").with(view.quiet_button(T::DownloadFile, Msg::FileAsked)))
    })
}

/// Undo, redo and the languages.
pub fn foot(view: &View<'_>, session: &Session, languages: &[String], preview: bool) -> Element {
    let touched = (session.can_undo() || session.can_redo()) && !preview;
    let history = touched.then(|| {
        el("div.foot-ways")
            .with(view.quiet_button(T::Undo, Msg::UndoPressed).flag("disabled", !session.can_undo()))
            .with(view.quiet_button(T::Redo, Msg::RedoPressed).flag("disabled", !session.can_redo()))
    });
    let mut others = el("div.foot-ways.languages");
    for tag in languages {
        if tag != view.words.lang() {
            let press = Act::from(Msg::LanguageChosen(tag.clone()));
            let button = el("button.quiet.cap").key(tag).is("type", "button").attr("lang", tag);
            others = others.with(button.on(On::Click, view.link, press).text(&language::name(tag)));
        }
    }
    el("footer.foot").maybe(history).with(others)
}
