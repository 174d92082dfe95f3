//! What files are called: what, whose, and of when.

use crate::domain::Label;
use jiff::civil::Date;

/// The longest that a person's own words may be in a name. With what stands around them a name stays within the 255
/// bytes that file systems allow.
const LONGEST: usize = 150;

/// A file's name: `tangent-Склад-2026-11-29.csv`; of a picture with what it shows: `tangent-Склад-threads-2026-11-29.svg`.
pub fn file_name(label: &Label, shows: Option<&str>, day: Date, extension: &str) -> String {
    let own = safe(label.as_str());
    let words = ["tangent", &own, shows.unwrap_or_default()];
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    format!("{}-{day}.{extension}", words.join("-"))
}

/// A text as it can stand in a file's name on any system: letters and digits of any script, a hyphen for the rest.
fn safe(text: &str) -> String {
    let mut safe = String::new();
    for sign in text.chars() {
        if safe.len() + sign.len_utf8() > LONGEST {
            break;
        }
        if is_of_a_word(sign) {
            safe.push(sign);
        } else if !safe.ends_with('-') {
            safe.push('-');
        }
    }
    safe.trim_matches('-').to_owned()
}

/// Letters, digits, and the signs by which scripts write the vowels and the ends of their syllables.
fn is_of_a_word(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '\u{300}'..='\u{36F}' | '\u{900}'..='\u{DFF}' | '\u{E00}'..='\u{FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn names_say_whose_and_of_when_on_any_system() {
        for (label, name) in [
            ("", "tangent-2026-11-29.csv"),
            ("Склад", "tangent-Склад-2026-11-29.csv"),
            ("Кафе «Ёж» № 2", "tangent-Кафе-Ёж-2-2026-11-29.csv"),
            ("../../etc/passwd", "tangent-etc-passwd-2026-11-29.csv"),
            ("a:b*c?d\"e<f>g|h\\i", "tangent-a-b-c-d-e-f-g-h-i-2026-11-29.csv"),
            ("  CON.  ", "tangent-CON-2026-11-29.csv"),
            ("מחסן \u{202E}fdp", "tangent-מחסן-fdp-2026-11-29.csv"),
            ("दुकान", "tangent-दुकान-2026-11-29.csv"),
            ("кафе\u{301}", "tangent-кафе\u{301}-2026-11-29.csv"),
            ("☕\u{200D}", "tangent-2026-11-29.csv"),
            ("倉庫", "tangent-倉庫-2026-11-29.csv"),
            ("line\nbreak\0", "tangent-line-break-2026-11-29.csv"),
        ] {
            assert_eq!(file_name(&Label::cut(label), None, date(2026, 11, 29), "csv"), name, "{label:?}");
        }
        let picture = file_name(&Label::cut("Склад"), Some("threads"), date(2026, 11, 29), "svg");
        assert_eq!(picture, "tangent-Склад-threads-2026-11-29.svg");
    }

    #[test]
    fn names_are_short_enough_in_any_script() {
        for sign in ["x", "ы", "倉", "𠀀"] {
            let name = file_name(&Label::cut(&sign.repeat(100)), Some("threads"), date(2026, 11, 29), "markdown");
            assert!(name.len() <= 255 && name.contains(sign), "{} bytes: {name}", name.len());
        }
    }
}
