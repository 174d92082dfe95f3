//! Texts that stand in one line, whatever was typed.

/// A text without breaks of lines, two spaces in a row, and characters that nobody sees.
pub(super) fn line(text: &str) -> String {
    let seen: String = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    // A no-break space is no break.
    seen.split([' ', '\u{2028}', '\u{2029}']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
