//! Messages.

use super::{HOSTILE, LANGUAGES, of, titled, written};
use crate::packed::{example, plain};
use serde_json::json;

#[test]
fn an_example_as_a_message() {
    for language in LANGUAGES {
        insta::with_settings!({ snapshot_path => language, prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!("text", plain(&written("text", language, &example("trade", language)).unwrap()));
        });
    }
}

/// A message that is too long is not read; titles of any length and direction leave its lines whole.
#[test]
fn a_message_is_short_and_keeps_its_lines() {
    for language in LANGUAGES {
        let message = written("text", language, &example("trade", language)).unwrap();
        assert!(message.chars().count() <= 1_200, "{language}: {}", message.chars().count());
        for title in HOSTILE {
            let told = of(json!({ "touchpoints": [titled(1, title)], "respondent": { "label": title } }));
            let message = written("text", language, &told).unwrap();
            assert!(message.chars().all(|sign| sign == '\n' || !sign.is_control()), "{message}");
            assert!(!message.contains(['\u{202E}', '\u{2028}']), "{message}");
            assert!(message.lines().count() <= 12, "{message}");
        }
    }
}
