//! The assessment as it stands in a file, in CONTRACT's order of fields.

use super::{FORMAT, VERSION};
use crate::codec::fields::{Answered, Object};
use crate::domain::{
    Action, ActionId, Assessment, Cell, CheckAnswer, Counterpart, Degree, Effort, Extra, Importance, Item, NothingHere,
    PackId, PairAnswer, Problem, RootAnswer, Source, Stage, StatedPlace, Structure, Subject, Touchpoint, TouchpointId,
    ZoneAnswer, limits,
};
use std::fmt::Display;
use std::num::NonZeroU32;
use std::rc::Rc;
use std::str::FromStr;

/// The number of what has no id yet. No file can say it: ids lie below [`limits::NUMBERS`].
const UNNUMBERED: NonZeroU32 = NonZeroU32::MAX;

/// What there is to come where a file doesn't say it. Nor can a file say this.
pub const UNSAID: u32 = 0;

/// The field of an action's source. What is not known of a source is kept under the same name among what
/// is not known of the action: the two cannot meet, for this field is known.
const SOURCE: &str = "source";

pub fn assessment(o: &mut Object<'_>, it: &mut Assessment, structure: &Structure, report: Option<&str>) {
    o.constant("$schema", "assessment-1.json");
    o.constant("format", FORMAT);
    o.whole("version", 1, u64::MAX, Some(VERSION));
    o.text("id", &mut it.id);
    it.revision = o.whole("revision", 0, limits::REVISION, Some(it.revision)).unwrap_or(0);
    o.formed("created", &mut it.created);
    o.formed("saved", &mut it.saved);
    o.object("pack", |o| {
        always(o, "id", &mut it.pack.id);
        figure(o, "version", 0, u32::MAX, &mut it.pack.version);
        o.rest(&mut it.pack.extra);
    });
    let mut lang = Some(it.lang.clone()).filter(|lang| !lang.as_str().is_empty());
    o.optional("lang", &mut lang);
    it.lang = lang.unwrap_or_default();
    o.object("respondent", |o| respondent(o, it));
    let unlisted = || Rc::new(Touchpoint::new(TouchpointId(UNNUMBERED), nameless()));
    o.list("touchpoints", &mut it.touchpoints, unlisted, |o, it| touchpoint(o, Rc::make_mut(it), structure));
    nothing_here(o, &mut it.nothing_here);
    o.object("zones", |o| {
        for (zone, answer) in &mut it.zones {
            if o.is_reading() || *answer != ZoneAnswer::default() {
                o.object(zone.into_str(), |o| zone_answer(o, answer));
            }
        }
        o.rest(&mut it.zones_extra);
    });
    o.object("money", |o| {
        let money = &mut it.money;
        o.formed("currency", &mut money.currency);
        money.hour_cost = o.figure("hour_cost", 0, limits::HOUR_COST, money.hour_cost);
        money.customer_value = o.figure("customer_value", 0, limits::CUSTOMER_VALUE, money.customer_value);
        o.rest(&mut money.extra);
    });
    o.answers("mirror", &mut it.mirror, structure.pairs.ids(), |o, name, it| {
        o.object(name, |o| {
            o.word("outward", &mut it.outward);
            o.word("inward", &mut it.inward);
            o.rest(&mut it.extra);
        });
    });
    o.answers("roots", &mut it.roots, structure.roots.ids(), |o, name, it| {
        o.needed(name, &mut it.degree);
    });
    let unplanned = || Rc::new(Action::new(ActionId(UNNUMBERED), Effort::Small));
    o.list("actions", &mut it.actions, unplanned, |o, it| action(o, Rc::make_mut(it), structure));
    o.object("next", |o| {
        figure(o, "touchpoint", 1, limits::NUMBERS, &mut it.next.touchpoint);
        figure(o, "action", 1, limits::NUMBERS, &mut it.next.action);
        o.rest(&mut it.next.extra);
    });
    o.derived("report", report);
    o.rest(&mut it.extra);
}

/// A text in a form of its own that is always there.
fn always<T: FromStr + Display + Clone>(o: &mut Object<'_>, name: &str, it: &mut T) {
    let mut place = Some(it.clone());
    o.formed(name, &mut place);
    if let Some(place) = place {
        *it = place;
    }
}

/// A number that is always there.
fn figure(o: &mut Object<'_>, name: &str, least: u32, most: u32, it: &mut u32) {
    *it = o.figure(name, least, most, Some(*it)).unwrap_or(*it);
}

fn respondent(o: &mut Object<'_>, it: &mut Assessment) {
    let it = &mut it.respondent;
    o.text("label", &mut it.label);
    o.word("role", &mut it.role);
    it.meets_customers = o.flag("meets_customers", it.meets_customers);
    o.text("department", &mut it.department);
    o.text("branch", &mut it.branch);
    let mut chosen = Vec::new();
    for (counterpart, is_chosen) in it.counterparts.iter() {
        if *is_chosen {
            chosen.push(counterpart.into_str().to_owned());
        }
    }
    o.texts("counterparts", &chosen, &mut |id| {
        let chosen = &mut it.counterparts[Counterpart::from_str(id).map_err(|_| Problem::NotAWord)?];
        if std::mem::replace(chosen, true) { Err(Problem::Repeated) } else { Ok(()) }
    });
    o.rest(&mut it.extra);
}

/// What a touchpoint is before anything is read of it.
fn nameless() -> Subject {
    Subject::of_pack(PackId::of_code(0))
}

fn touchpoint(o: &mut Object<'_>, it: &mut Touchpoint, structure: &Structure) {
    always(o, "id", &mut it.id);
    subject(o, it, structure);
    o.formed("leads_to", &mut it.leads_to);
    let rating = &mut it.rating;
    o.word("impression", &mut rating.impression);
    flag(o, "quiet_by_design", &mut rating.quiet_by_design);
    let importance = rating.importance.map(|importance| importance.get().into());
    rating.importance =
        o.figure("importance", 1, 5, importance).and_then(|value| Importance::new(u8::try_from(value).ok()?));
    o.word("evidence", &mut rating.evidence);
    o.word("fix", &mut rating.fix);
    flag(o, "pinned", &mut rating.pinned);
    o.answers("checks", &mut rating.checks, structure.checks.ids(), |o, name, it| {
        o.object(name, |o| {
            o.word("answer", &mut it.answer);
            o.word("fix", &mut it.fix);
            o.rest(&mut it.extra);
        });
    });
    o.text("note", &mut it.note);
    o.rest(&mut it.extra);
}

fn flag(o: &mut Object<'_>, name: &str, it: &mut bool) {
    *it = o.flag(name, Some(*it)).unwrap_or(*it);
}

/// What a touchpoint is, with the parent, which decides what it needs.
fn subject(o: &mut Object<'_>, it: &mut Touchpoint, structure: &Structure) {
    let known = it.item().and_then(|item| structure.touchpoints.get(item));
    let (mut item, mut title, mut stated) = match &it.subject {
        _ if o.is_reading() => (None, None, StatedPlace::default()),
        Subject::Item { item, title, stated } => (Some(item.clone()), title.clone(), known.map_or(*stated, place)),
        Subject::Own { title, channel, counterpart, stage } => (
            None,
            Some(title.clone()),
            StatedPlace { counterpart: *counterpart, stage: *stage, channel: Some(*channel) },
        ),
    };
    o.formed("pack_id", &mut item);
    o.optional("title", &mut title);
    o.word("counterpart", &mut stated.counterpart);
    o.word("stage", &mut stated.stage);
    o.word("channel", &mut stated.channel);
    o.formed("parent", &mut it.parent);
    title = title.filter(|title| !title.is_blank());
    it.subject = match (item, title, stated.channel) {
        (Some(item), title, _) => {
            let item = structure.touchpoints.resolve(&item);
            let is_known = structure.touchpoints.get(&item).is_some();
            Subject::Item { item, title, stated: if is_known { StatedPlace::default() } else { stated } }
        }
        (None, Some(title), Some(channel)) => {
            let StatedPlace { counterpart, stage, .. } = stated;
            if it.parent.is_none() {
                o.must("counterpart", counterpart.is_some());
                o.must("stage", stage.is_some());
            }
            Subject::Own { title, channel, counterpart, stage }
        }
        (None, title, channel) => {
            o.must("title", title.is_some());
            o.must("channel", channel.is_some());
            return;
        }
    };
}

/// Where an item of the pack stands.
fn place(item: &Item) -> StatedPlace {
    StatedPlace { counterpart: Some(item.counterpart), stage: Some(item.stage), channel: Some(item.channel) }
}

fn nothing_here(o: &mut Object<'_>, it: &mut Vec<NothingHere>) {
    let cell = Cell { counterpart: Counterpart::Customer, stage: Stage::Unaware };
    let fresh = || NothingHere { cell, extra: Extra::default() };
    o.list("nothing_here", it, fresh, |o, it| {
        o.needed("counterpart", &mut it.cell.counterpart);
        o.needed("stage", &mut it.cell.stage);
        o.rest(&mut it.extra);
    });
    let mut cells = Vec::new();
    for (at, entry) in it.iter().enumerate() {
        if cells.contains(&entry.cell) {
            return o.flaw_in("nothing_here", at, Problem::Repeated);
        }
        cells.push(entry.cell);
    }
}

fn zone_answer(o: &mut Object<'_>, it: &mut ZoneAnswer) {
    o.word("frequency", &mut it.frequency);
    it.cases = o.figure("cases", 0, limits::CASES, it.cases);
    it.minutes = o.figure("minutes", 0, limits::MINUTES, it.minutes);
    it.lost = o.figure("lost", 0, limits::CASES, it.lost);
    o.word("same_as", &mut it.same_as);
    let mut shown = Vec::new();
    for touchpoint in &it.touchpoints {
        shown.push(touchpoint.to_string());
    }
    o.texts("touchpoints", &shown, &mut |id| {
        it.touchpoints.push(id.parse().map_err(|_| Problem::Malformed)?);
        Ok(())
    });
    o.rest(&mut it.extra);
}

fn action(o: &mut Object<'_>, it: &mut Action, structure: &Structure) {
    always(o, "id", &mut it.id);
    o.optional("title", &mut it.title);
    it.title = it.title.take().filter(|title| !title.is_blank());
    let at = it.extra.0.iter().position(|(name, _)| &**name == SOURCE);
    let mut unknown = at.map_or_else(String::new, |at| it.extra.0.remove(at).1.as_ref().into());
    source(o, &mut it.source, structure, &mut unknown);
    o.needed("effort", &mut it.effort);
    o.needed("state", &mut it.state);
    o.formed("due", &mut it.due);
    o.text("person", &mut it.person);
    o.text("note", &mut it.note);
    o.rest(&mut it.extra);
    if !unknown.is_empty() {
        it.extra.0.push((SOURCE.into(), unknown.into()));
    }
}

fn source(o: &mut Object<'_>, it: &mut Option<Source>, structure: &Structure, unknown: &mut String) {
    let (mut check, mut touchpoint, mut fix, mut ask, mut zone, mut pair) = (None, None, None, None, None, None);
    match it {
        Some(Source::Check { check: of, touchpoint: at }) => (check, touchpoint) = (Some(of.clone()), Some(*at)),
        Some(Source::Touchpoint(at)) => touchpoint = Some(*at),
        Some(Source::Fix(at)) => fix = Some(*at),
        Some(Source::Ask(at)) => ask = Some(*at),
        Some(Source::Zone(of)) => zone = Some(*of),
        Some(Source::Pair(of)) => pair = Some(of.clone()),
        None if o.is_reading() => {}
        None => return o.null(SOURCE),
    }
    let is_there = o.object(SOURCE, |o| {
        o.sparse(true);
        o.formed("check", &mut check);
        o.formed("touchpoint", &mut touchpoint);
        o.formed("fix", &mut fix);
        o.formed("ask", &mut ask);
        o.word("zone", &mut zone);
        o.formed("pair", &mut pair);
        o.sparse(false);
        o.rest_in_one(unknown);
    });
    // It comes from one thing, if it is a source.
    let mut sources = 0;
    let mut comes_from = |source| {
        sources += 1;
        *it = Some(source);
    };
    match (check, touchpoint) {
        (Some(check), Some(touchpoint)) => {
            comes_from(Source::Check { check: structure.checks.resolve(&check), touchpoint });
        }
        (None, Some(touchpoint)) => comes_from(Source::Touchpoint(touchpoint)),
        (Some(_), None) => o.flaw(SOURCE, Problem::Malformed),
        (None, None) => {}
    }
    if let Some(touchpoint) = fix {
        comes_from(Source::Fix(touchpoint));
    }
    if let Some(touchpoint) = ask {
        comes_from(Source::Ask(touchpoint));
    }
    if let Some(zone) = zone {
        comes_from(Source::Zone(zone));
    }
    if let Some(pair) = pair {
        comes_from(Source::Pair(structure.pairs.resolve(&pair)));
    }
    if is_there && sources != 1 {
        o.flaw(SOURCE, Problem::Malformed);
    }
}

/// Gives numbers to those that have none, after the highest. A `next` that is too small is a flaw.
pub fn number(o: &mut Object<'_>, path: &str, ids: Vec<&mut NonZeroU32>, next: &mut u32) {
    let mut highest = 0;
    for id in &ids {
        if **id != UNNUMBERED {
            highest = highest.max(id.get());
        }
    }
    if *next == UNSAID {
        *next = highest + 1;
    }
    if *next <= highest {
        o.flaw(path, Problem::NotWithin(u64::from(highest) + 1, limits::NUMBERS.into()));
    }
    for id in ids {
        if *id == UNNUMBERED {
            *id = NonZeroU32::new(*next).unwrap_or(*id);
            *next += 1;
        }
    }
}

impl Answered for CheckAnswer {
    fn to(check: PackId) -> Self {
        Self { check, answer: None, fix: None, extra: Extra::default() }
    }

    fn id(&self) -> &PackId {
        &self.check
    }
}

impl Answered for PairAnswer {
    fn to(pair: PackId) -> Self {
        Self { pair, outward: None, inward: None, extra: Extra::default() }
    }

    fn id(&self) -> &PackId {
        &self.pair
    }
}

impl Answered for RootAnswer {
    fn to(root: PackId) -> Self {
        Self { root, degree: Degree::No }
    }

    fn id(&self) -> &PackId {
        &self.root
    }
}
