//! What is to be done and has a day, for a calendar.
//!
//! Events of a whole day, not tasks: of a file with tasks (`VTODO`) Google Calendar and Outlook take nothing. They
//! leave the day free (`TRANSPARENT`), for they say until when, not that somebody is away.

use super::{Export, Nothing, Told, whose};
use crate::domain::{Action, Assessment, Date, State};
use crate::narrative::action;
use crate::narrative::isolate::isolated;
use crate::words::Words;
use icalendar::{Calendar, Component, Event, Property};
use std::fmt::Display;

pub(super) const EXPORT: Export = Export {
    kind: "calendar",
    extension: "ics",
    media_type: "text/calendar;charset=utf-8",
    is_pasted: false,
    words: |files| &files.calendar,
    write: written,
};

fn written(told: &Told<'_>) -> Result<String, Nothing> {
    let assessment = &told.narrator.analysis.assessment;
    let events: Vec<_> = assessment.actions.iter().filter_map(|action| event(action, told)).collect();
    if events.is_empty() {
        return Err(Nothing);
    }
    let mut calendar = Calendar::empty();
    for (name, value) in [("VERSION", "2.0"), ("PRODID", "-//Tangent//Tangent//EN"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.name(&line(&whose::title(&told.narrator)));
    calendar.extend(events);
    Ok(calendar.to_string())
}

/// The day of an action that has one and is not done.
fn event(action: &Action, told: &Told<'_>) -> Option<Event> {
    let due = action.due.filter(|_| action.state != State::Done)?;
    let (assessment, words) = (&told.narrator.analysis.assessment, told.narrator.words);
    let stamp = told.now.map(|now| stamp(now.as_str())).unwrap_or_else(|| format!("{}T000000Z", day(due)));
    let mut event = Event::new();
    event
        // The same whenever it is taken away: a calendar then changes what it has.
        .uid(&format!("{}-{}@tangent", uid(assessment), action.id))
        .add_property("DTSTAMP", stamp)
        .add_property("SEQUENCE", assessment.revision.min(i32::MAX as u64).to_string())
        .append_property(Property::new("DTSTART", day(due)).add_parameter("VALUE", "DATE"))
        .add_property("TRANSP", "TRANSPARENT")
        .summary(&line(&action::title(action, assessment, words)))
        .description(&description(action, assessment, words));
    Some(event.done())
}

/// What the action is about, who does it, what it takes, the note.
fn description(action: &Action, assessment: &Assessment, words: &Words) -> String {
    let about = action::about(action.source.as_ref(), action.title.is_some(), assessment, words);
    let pair = |name: &dyn Display, value: &dyn Display| format!("{name}: {value}");
    let person =
        (!action.person.is_blank()).then(|| pair(&words.ui.plan.person, &isolated(action.person.to_rc().into())));
    let effort = pair(&words.ui.plan.effort, &words.efforts[action.effort]);
    let note = (!action.note.is_blank()).then(|| action.note.to_string());
    let lines = [about.map(|about| about.to_string()), person, Some(effort), note];
    lines.into_iter().flatten().map(|text| plain(&text)).collect::<Vec<_>>().join("\n")
}

/// A text without the characters that a calendar file must not have (RFC 5545, 3.1); breaks of lines stay.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|sign| !sign.is_control() || matches!(sign, '\n' | '\t')).collect()
}

fn line(text: &str) -> String {
    super::line::line(text)
}

/// The id of an assessment, of which a file written by hand may say anything.
fn uid(assessment: &Assessment) -> String {
    assessment.id.as_str().chars().filter(char::is_ascii_alphanumeric).collect()
}

/// A day as calendars write it.
fn day(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// A moment in UTC, as calendars write it: without signs and without fractions of a second.
fn stamp(moment: &str) -> String {
    let (date, time) = moment.split_once('T').unwrap_or((moment, "00:00:00"));
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    format!("{}T{}Z", digits(date), digits(time.split(['.', 'Z', '+', '-']).next().unwrap_or_default()))
}
