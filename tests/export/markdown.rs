//! Documents, read as a wiki reads them.

use super::{HOSTILE, LANGUAGES, any_title, of, titled, with_texts, written};
use crate::packed::{example, plain};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::json;
use tangent::domain::Assessment;
use tangent::export::markdown::escaped;

fn parsed(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_STRIKETHROUGH)
}

/// What stands in the cells of all tables, and nothing but text may stand there.
fn cells(text: &str) -> Vec<String> {
    let mut cells = Vec::new();
    let mut cell = None;
    for event in parsed(text) {
        match event {
            Event::Start(Tag::TableCell) => cell = Some(String::new()),
            Event::End(TagEnd::TableCell) => cells.extend(cell.take()),
            Event::Text(text) => {
                if let Some(cell) = &mut cell {
                    cell.push_str(&text);
                }
            }
            other => assert!(cell.is_none(), "{other:?} in a cell"),
        }
    }
    cells
}

/// A text in one line, as a document has it.
fn line(text: &str) -> String {
    let seen: String = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    seen.split([' ', '\u{2028}', '\u{2029}']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn document(language: &str, assessment: &Assessment) -> String {
    written("markdown", language, assessment).unwrap()
}

#[test]
fn an_example_as_a_document() {
    for language in LANGUAGES {
        insta::with_settings!({ snapshot_path => language, prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!("markdown", plain(&document(language, &example("trade", language))));
        });
    }
}

#[test]
fn titles_stay_what_they_are() {
    let touchpoints: Vec<_> = HOSTILE.iter().zip(1..).map(|(title, id)| titled(id, title)).collect();
    let text = document("en", &of(json!({ "touchpoints": touchpoints, "respondent": { "label": HOSTILE[6] } })));
    let cells = cells(&text);
    for title in HOSTILE {
        let shown = tangent::narrative::isolate::isolated(title.to_owned().into());
        assert!(cells.contains(&line(&shown)), "{title:?} is not in {cells:?}");
    }
    assert!(!parsed(&text).any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_))), "{text}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is typed is read as the same words.
    #[test]
    fn any_text_is_a_text(text in any_title()) {
        let table = format!("| a |\n| --- |\n| {} |\n", escaped(&text));
        let cells = cells(&table);
        // A cell is trimmed of all that is a space.
        let (read, typed) = (cells.get(1).map(|cell| cell.trim().to_owned()), line(&text).trim().to_owned());
        prop_assert_eq!(read, Some(typed), "{}", table);
    }

    /// However it is called, there is one head, and the tasks are the plan's.
    #[test]
    fn no_title_changes_what_stands_around_it(title in any_title(), note in any_title()) {
        let text = document("en", &with_texts(&title, &note));
        let heads = parsed(&text).filter(|event| matches!(event, Event::Start(Tag::Heading { .. }))).count();
        let tasks = parsed(&text).filter(|event| matches!(event, Event::TaskListMarker(_))).count();
        prop_assert_eq!((heads, tasks), (4, 1), "{}", text);
    }
}
