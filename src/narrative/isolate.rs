//! The person's texts within sentences, whichever way they are written.

use implicit_clone::unsync::IString;

/// FIRST STRONG ISOLATE: what follows is laid out by itself, in the direction of its first letter.
const ISOLATE: char = '\u{2068}';
/// POP DIRECTIONAL ISOLATE: the end of it.
const END: char = '\u{2069}';

/// A text of the person's as it can stand in any sentence: what is written from right to left is laid out by
/// itself, and characters that would turn the rest of the sentence round are left out.
pub fn isolated(text: IString) -> IString {
    let has_controls = text.contains(is_control);
    if !has_controls && !text.contains(is_right_to_left) {
        return text;
    }
    let plain: String = text.chars().filter(|character| !is_control(*character)).collect();
    if plain.contains(is_right_to_left) { format!("{ISOLATE}{plain}{END}").into() } else { plain.into() }
}

/// Embeddings, overrides, isolates, and their ends (Unicode Standard Annex 9, 2).
fn is_control(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character is of a script, or of a block for scripts, that is written from right to left (Unicode's
/// DerivedBidiClass.txt), or the mark for it.
fn is_right_to_left(character: char) -> bool {
    matches!(
        character,
        '\u{590}'..='\u{8FF}'
            | '\u{200F}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFE}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_any_direction_leave_the_sentence_its_own() {
        for (typed, shown) in [
            ("Склад № 2", "Склад № 2"),
            ("Кафе «Ёж» ☕", "Кафе «Ёж» ☕"),
            ("מחסן", "\u{2068}מחסן\u{2069}"),
            ("Shop سوق 24", "\u{2068}Shop سوق 24\u{2069}"),
            // An override that never ends.
            ("Склад \u{202E}2 №", "Склад 2 №"),
            // An end that would let out what follows it.
            ("מחסן\u{2069}\u{202E} A", "\u{2068}מחסן A\u{2069}"),
            // Joiners and marks of a script belong to its words.
            ("👩\u{200D}🍳", "👩\u{200D}🍳"),
            ("", ""),
        ] {
            assert_eq!(&*isolated(typed.into()), shown, "{typed:?}");
        }
    }
}
