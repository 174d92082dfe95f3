//! The results, read from the top: sentences about this person's own points, the map, what to look into,
//! what to put right, the seams, the number with its range, what else was found, then what to take away.

use super::app::Msg;
use super::choice::{Choice, choice, option};
use super::element::{Element, el};
use super::findings;
use super::picture;
use super::picture::bar::bar;
use super::step::{self, Path};
use super::view::View;
use crate::domain::event::TouchpointEvent;
use crate::domain::writing::{digits, joined};
use crate::domain::{Effort, Event, Fix, Frequency, Importance, Impression, TouchpointId, Vocabulary};
use crate::method::{self, Band, Point};
use crate::pack::{Counted, T};
use crate::telling::{self, Teller};

/// Of how many of the most pressing it is asked whether something could be done for free.
const ASKED_FOR_FREE: usize = 3;

/// How much of a list is in sight.
const IN_SIGHT: usize = 8;

/// Draws them; `own` for the person's own answers, which can go on being answered; `full` with all that the
/// full method finds.
pub fn view(view: &View<'_>, teller: &Teller<'_>, own: bool, full: bool) -> Element {
    let (words, counts) = (view.words, &teller.report.counts);
    let screen = el("div.screen.results");
    if counts.rated == 0 {
        return screen
            .with(view.screen_title("title", words.text(T::ResultsNoneTitle)))
            .with(view.say("p.lead", T::ResultsNone))
            .maybe(own.then(|| view.button(T::ResultsNoneButton, Msg::BackPressed)));
    }
    let title = if own { Counted::ResultsTitle } else { Counted::ResultsTitleOf };
    let mut sentences = el("div.sentences");
    for sentence in telling::headline::headline(teller) {
        sentences = sentences.with(el("p.sentence").text(&sentence));
    }
    let partial = (counts.not_rated > 0).then(|| {
        let names = [("rated", &*digits(counts.rated))];
        el("p.mute").text(&words.count(Counted::Partial, counts.listed, &names))
    });
    let mut blind = el("div.blind.mute");
    for sentence in telling::blind::blind(teller) {
        blind = blind.with(el("p").text(&sentence));
    }
    let to_do = el("div.columns")
        .with(to_do(view, teller, own, false, [T::LookTitle, T::LookLead, T::LookNone]))
        .with(to_do(view, teller, own, true, [T::FixTitle, T::FixLead, T::FixNone]));
    screen
        .with(view.screen_title("title", &words.count(title, counts.rated, &[])))
        .with(sentences)
        .maybe(partial)
        .with(picture::map::full(view.ground, words))
        .with(blind)
        .maybe((own && method::order::asks_for_pins(view.ground)).then(|| pins(view, teller)))
        .with(to_do)
        .with(el("div.columns").with(seams(view, teller)).with(number(view, teller)))
        .maybe(full.then(|| findings::view(view, teller)).flatten())
        .with(others(view, teller))
}

/// Where the person would start, when nearly all matters most.
fn pins(view: &View<'_>, teller: &Teller<'_>) -> Element {
    let mut options = Vec::new();
    for id in &teller.report.order {
        if let Some(point) = teller.point(*id).filter(|point| point.rating().importance == Some(Importance::MOST)) {
            let pinned = point.rating().pinned;
            let event = Event::Touchpoint(*id, TouchpointEvent::PinChanged(!pinned));
            option(&mut options, &id.written(), &teller.title(point), pinned, event);
        }
    }
    let question = Choice {
        name: "pins",
        question: view.words.text(T::PinsQuestion),
        about: None,
        hint: Some(view.words.text(T::PinsHint)),
        class: "chips",
        several: true,
    };
    choice(view, &question, options)
}

/// A list of what to do, each with why it ranks there: what hurts, or what nobody sees.
fn to_do(view: &View<'_>, teller: &Teller<'_>, own: bool, hurts: bool, [title, lead, none]: [T; 3]) -> Element {
    let mut items = Vec::new();
    for (at, id) in teller.report.order.iter().enumerate() {
        if let Some(point) = teller.point(*id)
            && (point.impression() == Some(Impression::Hurt)) == hurts
        {
            items.push(item(view, teller, point, own && at < ASKED_FOR_FREE));
        }
    }
    let section = el("section").with(view.part_title(view.words.text(title))).with(view.say("p.mute", lead));
    if items.is_empty() { section.with(view.say("p.mute", none)) } else { folded(view, section, "ul.items", items) }
}

/// A list in a section: the first of it in sight, the others where one opens them.
fn folded(view: &View<'_>, section: Element, list: &'static str, mut items: Vec<Element>) -> Element {
    let more = items.split_off(items.len().min(IN_SIGHT));
    let section = section.with(el(list).each(items));
    if more.is_empty() {
        return section;
    }
    let n = digits(more.len());
    let summary = el("summary.cap").text(&view.words.fill(T::FindingMore, &[("more", &n)]));
    section.with(el("details").with(summary).with(el(list).each(more)))
}

fn item(view: &View<'_>, teller: &Teller<'_>, point: &Point<'_>, asks: bool) -> Element {
    let title = teller.title(point);
    let band = point.band.map(|band| view.words.band(band)).unwrap_or_default();
    let fix = point.rating().fix;
    let head = el("p.item-title").with(el("b").text(&title)).text(" ").with(el("span.band.cap").text(band));
    let free = match (asks, fix) {
        (true, _) => Some(free(view, point.id(), fix, &title)),
        (false, Some(Fix::FreeNow)) => Some(view.say("p.tag", T::FreeNowTag)),
        (false, _) => None,
    };
    let body = el("div")
        .with(head)
        .with(el("p.mute").text(&telling::why::why(teller, point)))
        .maybe(worst_part(view, point))
        .maybe(telling::why::advice(teller, point).map(|advice| el("p").text(advice)))
        .maybe(free);
    el("li.item").key(&point.id().written()).with(picture::mark::mark(point.impression(), 28)).with(body)
}

/// What stands among the parts of a touchpoint, where that is more pressing than the whole.
fn worst_part(view: &View<'_>, point: &Point<'_>) -> Option<Element> {
    let worst = point.worst_part.filter(|worst| point.band.is_none_or(|band| *worst < band))?;
    Some(el("p.mute").text(&view.words.fill(T::WorstPart, &[("band", view.words.band(worst))])))
}

/// Could something here be put right now and for free?
fn free(view: &View<'_>, id: TouchpointId, chosen: Option<Fix>, title: &str) -> Element {
    let mut options = Vec::new();
    for fix in Fix::ALL {
        let event = Event::Touchpoint(id, TouchpointEvent::FixChosen(Some(*fix)));
        option(&mut options, fix.id(), view.words.fix(*fix), chosen == Some(*fix), event);
    }
    let question = Choice {
        name: &joined(&["fix-", &id.written()]),
        question: view.words.text(T::FreeQuestion),
        about: Some(title),
        hint: None,
        class: "chips small",
        several: false,
    };
    choice(view, &question, options)
}

/// The hot zones, each with its free step.
fn seams(view: &View<'_>, teller: &Teller<'_>) -> Element {
    let (words, zones) = (view.words, &teller.report.zones);
    let mut hot = el("ul.items");
    for zone in &zones.hot {
        let frequency = view.assessment().zones.get(*zone).frequency;
        let often = frequency.map(|frequency| words.frequency(frequency)).unwrap_or_default();
        let points = frequency.and_then(Frequency::points).unwrap_or(0);
        let head = el("div.seam-head").with(el("b.cap").text(words.zone(*zone))).with(el("span.mute").text(often));
        let step = words.fill(T::SeamStep, &[("step", words.zone_step(*zone, Effort::FreeNow))]);
        hot = hot.with(el("li.seam-item").with(head).with(bar(3, &[(points, "line.hurt")])).with(el("p").text(&step)));
    }
    let list = if !zones.hot.is_empty() {
        hot
    } else if zones.rests_on == 0 {
        view.say("p.mute", T::SeamsUnasked)
    } else {
        view.say("p.mute", T::SeamsCool)
    };
    el("section").with(view.part_title(words.text(T::SeamsTitle))).with(list)
}

/// The index, with its range, never alone.
fn number(view: &View<'_>, teller: &Teller<'_>) -> Element {
    let number = telling::number::number(teller);
    let weights = &teller.report.index.weights;
    let weight = |impression| *weights.get(impression);
    let pieces = [
        (weight(Impression::Delight), "line.delight"),
        (weight(Impression::Silent), "line.silent"),
        (weight(Impression::Hurt), "line.hurt"),
        (weight(Impression::Unknown), "line.unknown"),
    ];
    let section = el("section").with(view.part_title(view.words.text(T::NumberTitle)));
    let about = el("p.mute").text(&number.about);
    match number.value {
        None => section.with(about),
        Some(value) => section
            .with(bar(pieces.iter().map(|(weight, _)| weight).sum(), &pieces))
            .with(el("p.number").with(el("b").text(&digits(value))).text(" ").with(view.say("span.mute", T::NumberOf)))
            .with(about)
            .with(el("details").with(view.say("summary", T::NumberHowTitle)).with(el("p").text(&number.how))),
    }
}

/// What is good, or may be too much.
fn others(view: &View<'_>, teller: &Teller<'_>) -> Element {
    let report = teller.report;
    let mut columns = el("div.columns");
    for (band, points) in
        [(Band::Protect, &report.protect), (Band::Keep, &report.keep), (Band::Overkill, &report.overkill)]
    {
        let mut names = Vec::new();
        for point in points.iter().filter_map(|id| teller.point(*id)) {
            let mark = picture::mark::mark(point.impression(), 22);
            let title = el("span").text(&teller.title(point));
            let name = el("li").key(&point.id().written()).with(mark).with(title);
            names.push(name.maybe(worst_part(view, point)));
        }
        let section = el("section")
            .with(el("div.cap-title").with(view.part_title(view.words.band(band))))
            .with(el("p.mute").text(view.words.band_do(band)));
        columns = columns.maybe((!points.is_empty()).then(|| folded(view, section, "ul.names", names)));
    }
    columns
}

/// What can follow the results: the rest of the method, the plan.
pub fn onward(view: &View<'_>, path: Path) -> Element {
    let section = el("section.onward").with(view.part_title(view.words.text(T::GoFullTitle)));
    let plan = view.button(T::PlanButton, Msg::PlanWanted);
    if path.is_full() {
        let back = view.quiet_button(T::GoExpressButton, Msg::PathChosen(Path::Express));
        return section.with(el("div.keep-ways").with(plan).with(back));
    }
    let minutes = step::minutes_left(Path::Full, view.ground).max(1);
    let full = view.quiet_button(T::GoFullButton, Msg::FullWanted);
    section
        .with(el("p.mute").text(&view.words.count(Counted::GoFull, minutes, &[])))
        .with(el("div.keep-ways").with(plan).with(full))
}
