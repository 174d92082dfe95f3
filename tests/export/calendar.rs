//! Calendars, read by another library.

use super::{HOSTILE, LANGUAGES, any_title, of, titled, with_texts, written};
use ical::IcalParser;
use ical::parser::ical::component::IcalEvent;
use ical::property::Property;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tangent::domain::Assessment;
use tangent::export::Nothing;

/// The events of a calendar.
fn events(text: &str) -> Vec<IcalEvent> {
    let calendars: Vec<_> = IcalParser::new(text.as_bytes()).map(|calendar| calendar.unwrap()).collect();
    assert_eq!(calendars.len(), 1, "{text}");
    let calendar = calendars.into_iter().next().unwrap();
    assert_eq!(value(&calendar.properties, "VERSION"), "2.0");
    assert!(calendar.todos.is_empty(), "few calendars take tasks from a file");
    calendar.events
}

/// A property as its text says it (RFC 5545, 3.3.11).
fn value(properties: &[Property], name: &str) -> String {
    let found: Vec<_> = properties.iter().filter(|property| property.name == name).collect();
    assert_eq!(found.len(), 1, "{name} in {properties:?}");
    let mut said = String::new();
    let mut signs = found[0].value.as_deref().unwrap_or_default().chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => match signs.next() {
                Some('n' | 'N') => said.push('\n'),
                Some(escaped) => said.push(escaped),
                None => panic!("a lonely backslash"),
            },
            _ => said.push(sign),
        }
    }
    said
}

fn action(id: usize, more: Value) -> Value {
    let mut action = json!({ "id": format!("a{id}"), "title": "Перевесить табличку", "source": null, "effort": "free_now",
                             "state": "queue", "due": "2026-12-01", "person": "", "note": "" });
    for (name, value) in more.as_object().unwrap() {
        action[name] = value.clone();
    }
    action
}

fn planned(actions: &[Value]) -> Assessment {
    of(json!({ "touchpoints": [titled(1, "Склад")], "actions": actions, "respondent": { "label": "Склад" } }))
}

/// Lines end as the standard has it, and are no longer than the 75 bytes that it asks for (RFC 5545, 3.1: "should");
/// the last piece of a long one may have a byte more, for icalendar does not count the space that it begins with.
fn is_folded(text: &str) {
    assert!(text.ends_with("\r\n"));
    let lines: Vec<_> = text.split_terminator("\r\n").collect();
    for (place, line) in lines.iter().enumerate() {
        let goes_on = lines.get(place + 1).is_some_and(|next| next.starts_with(' '));
        let most = if line.starts_with(' ') && !goes_on { 76 } else { 75 };
        assert!(line.len() <= most, "{} bytes: {line}", line.len());
        assert!(line.chars().all(|sign| sign == '\t' || !sign.is_control()), "{line:?}");
    }
}

#[test]
fn an_action_is_a_whole_day_that_stays_free() {
    let said = json!({ "person": "Пётр; «второй»", "note": "Снять старую,\nповесить новую", "source": { "touchpoint": "t1" } });
    let text = written("calendar", "ru", &planned(&[action(7, said)])).unwrap();
    is_folded(&text);
    let events = events(&text);
    let of = |name: &str| value(&events[0].properties, name);
    assert_eq!(of("SUMMARY"), "Перевесить табличку");
    assert_eq!(of("UID"), "k3f9-a7@tangent");
    assert_eq!(of("DTSTAMP"), "20261129T093015Z");
    assert_eq!(of("DTSTART"), "20261201");
    assert_eq!(of("TRANSP"), "TRANSPARENT");
    assert_eq!(of("SEQUENCE"), "42");
    let start = events[0].properties.iter().find(|it| it.name == "DTSTART").unwrap();
    assert_eq!(start.params, Some(vec![("VALUE".to_owned(), vec!["DATE".to_owned()])]));
    assert_eq!(
        crate::packed::plain(&of("DESCRIPTION")),
        "Склад\nКто делает: Пётр; «второй»\nЧего это потребует: сейчас и бесплатно\nСнять старую,\nповесить новую"
    );
}

#[test]
fn only_what_has_a_day_and_is_not_done_is_there() {
    for language in LANGUAGES {
        let undated = planned(&[action(1, json!({ "due": null })), action(2, json!({ "state": "done" }))]);
        assert_eq!(written("calendar", language, &undated), Err(Nothing));
        let one = planned(&[action(1, json!({ "due": null })), action(2, json!({ "due": "9999-12-31" }))]);
        let events = events(&written("calendar", language, &one).unwrap());
        assert_eq!(events.len(), 1);
        assert_eq!(value(&events[0].properties, "DTSTART"), "99991231");
    }
}

#[test]
fn five_hundred_actions_are_five_hundred_days() {
    let note = "Длинная заметка; ".repeat(100);
    let actions: Vec<_> = (1..=500).map(|id| action(id, json!({ "note": note, "person": "Анна" }))).collect();
    let text = written("calendar", "ru", &planned(&actions)).unwrap();
    is_folded(&text);
    let events = events(&text);
    let uids: BTreeSet<_> = events.iter().map(|event| value(&event.properties, "UID")).collect();
    assert_eq!((events.len(), uids.len()), (500, 500));
}

#[test]
fn taken_again_an_action_is_the_same_one() {
    let uids = |text: &str| events(text).iter().map(|it| value(&it.properties, "UID")).collect::<Vec<_>>();
    let before = planned(&[action(1, json!({})), action(2, json!({}))]);
    let after = planned(&[action(2, json!({ "due": "2027-01-15", "title": "Иначе" }))]);
    let [before, after] = [before, after].map(|it| uids(&written("calendar", "ru", &it).unwrap()));
    assert_eq!(before[1..], after);
}

#[test]
fn an_id_that_somebody_wrote_by_hand_breaks_nothing() {
    let mut assessment = planned(&[action(1, json!({}))]);
    assessment.id = tangent::domain::Label::cut("a\r\nX-EVIL:1;\u{1}");
    let text = written("calendar", "en", &assessment).unwrap();
    is_folded(&text);
    assert_eq!(value(&events(&text)[0].properties, "UID"), "aXEVIL1-a1@tangent");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is typed is one event, with its words.
    #[test]
    fn any_texts_are_one_event(title in any_title(), note in any_title()) {
        let text = written("calendar", "en", &with_texts(&title, &note)).unwrap();
        is_folded(&text);
        let events = events(&text);
        prop_assert_eq!(events.len(), 1);
        let summary = value(&events[0].properties, "SUMMARY");
        let words = |text: &str| text.chars().filter(|sign| sign.is_alphanumeric()).collect::<String>();
        prop_assert_eq!(words(&summary), words(&title));
        prop_assert!(words(&value(&events[0].properties, "DESCRIPTION")).ends_with(&words(&note)));
    }
}

#[test]
fn hostile_titles_are_one_event_each() {
    let actions: Vec<_> = HOSTILE.iter().zip(1..).map(|(title, id)| action(id, json!({ "title": title }))).collect();
    let text = written("calendar", "en", &planned(&actions)).unwrap();
    is_folded(&text);
    assert_eq!(events(&text).len(), HOSTILE.len());
}
