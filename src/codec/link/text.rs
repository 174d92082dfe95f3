//! Texts: Russian and English cost 4 to 5 bits a letter from the first one on, anything else more.

use super::coder::{Bit, Coder};
use super::symbol::{Number, of};

/// Letters by how often they come: at the start of a word, after a vowel, after a consonant.
const LETTERS: [[&str; 3]; 2] = [
    ["пвксноидтрмзубчэегалцфжхяшюыьйщёъ", "тнмселдвркйзбгчяхжпиюшцщоафуёэыьъ", "оаиетнруыльсявкдпмгюшжцхзчфщбъёэй"],
    ["taioswcpfbnermldhukgvqzjyx", "nrstdlcmuapewfgiovbyxkzqhj", "eohaitsrdulypgnkcmwfbvzjxq"],
];

/// What stands between letters, by how often it comes.
const SIGNS: &str = " -,.0123456789:()/\"«»—–_&!?;№%+'@\n";

/// Models of texts.
pub(super) struct Texts {
    length: Number,
    /// The kind of a character, after each kind.
    kind: [[Bit; 4]; 5],
    /// Whether a letter is a capital: at the start, after a sign, after a small letter, after a capital.
    capital: [Bit; 4],
    letters: [[Number; 3]; 2],
    signs: Number,
    others: Number,
}

impl Texts {
    pub(super) const NEW: Self = Self {
        length: Number::expecting(&[2, 2, 3, 25, 60, 70], 4),
        kind: [kind(85, 98, 98), kind(84, 3, 98), kind(90, 50, 95), kind(60, 50, 15), kind(95, 60, 80)],
        capital: [Bit::prior(15, 4), Bit::prior(90, 4), Bit::RARE, Bit::prior(75, 2)],
        letters: [LETTERS_EXPECTED, LETTERS_EXPECTED],
        signs: Number::expecting(&[88, 45, 50, 60, 70, 98], 4),
        others: Number::expecting(&[], 0),
    };
}

/// How far down the lists of letters one has to go.
const LETTERS_EXPECTED: [Number; 3] = [
    Number::expecting(&[13, 24, 45, 72, 98], 12),
    Number::expecting(&[15, 24, 38, 66, 98], 12),
    Number::expecting(&[20, 32, 54, 81, 98], 12),
];

/// Expects, in a hundred characters, so many letters; of these so many Cyrillic ones; of the rest so many signs.
const fn kind(letter: u16, cyrillic: u16, sign: u16) -> [Bit; 4] {
    [Bit::EVEN, Bit::prior(letter, 4), Bit::prior(cyrillic, 4), Bit::prior(sign, 4)]
}

/// What has been said of a text so far.
struct Before {
    /// Kind of the character before; 4 at the start.
    kind: usize,
    /// Place among [`LETTERS`] of a script: at the start of a word, after a vowel, after a consonant.
    after: usize,
    /// Place among [`Texts::capital`].
    capital: usize,
    /// The last character of another script.
    other: u32,
}

/// The small letter of a letter that we have, and whether the letter was a capital.
fn small(letter: char) -> (char, bool) {
    match letter {
        'A'..='Z' | 'А'..='Я' | 'Ё' => (letter.to_lowercase().next().unwrap_or(letter), true),
        _ => (letter, false),
    }
}

/// The place of a letter among others; beyond all of them where it is not there.
fn place_in(letters: &str, letter: char) -> u32 {
    letters.chars().position(|known| known == letter).map_or(u32::MAX, |place| place as u32)
}

/// The letter at a place among others.
fn letter_at(letters: &str, place: u32) -> Option<char> {
    letters.chars().nth(place as usize)
}

impl Coder {
    /// A text of at most `most` code points.
    pub(super) fn text(&mut self, models: &mut Texts, given: &str, most: usize) -> String {
        let mut given_chars = given.chars();
        let length = self.number(&mut models.length, given.chars().count() as u32) as usize;
        let mut text = String::new();
        if length > most {
            self.refuse();
            return text;
        }
        let mut before = Before { kind: 4, after: 0, capital: 0, other: 0x400 };
        for _ in 0..length {
            let found = self.character(models, &mut before, given_chars.next().unwrap_or_default());
            if found.is_none() {
                self.refuse();
            }
            text.push(found.unwrap_or(' '));
        }
        text
    }

    fn character(&mut self, models: &mut Texts, before: &mut Before, given: char) -> Option<char> {
        let (letter, is_capital) = small(given);
        let kind = match letter {
            'а'..='я' | 'ё' => 0,
            'a'..='z' => 1,
            _ if SIGNS.contains(given) => 2,
            _ => 3,
        };
        let tree = of(&mut models.kind, before.kind);
        let kind = self.one_of(tree, 4, kind);
        before.kind = kind;
        let Some(letters) = LETTERS.get(kind).and_then(|letters| letters.get(before.after)) else {
            before.after = 0;
            before.capital = 1;
            return if kind == 2 {
                let found = self.number(&mut models.signs, place_in(SIGNS, given));
                letter_at(SIGNS, found)
            } else {
                // Characters of one script lie near to each other.
                let given = u32::from(given);
                let ahead = self.evenly(given >= before.other);
                let found = i64::from(self.number(&mut models.others, given.abs_diff(before.other)));
                let found = i64::from(before.other) + if ahead { found } else { -found };
                before.other = u32::try_from(found).unwrap_or(0);
                u32::try_from(found).ok().and_then(char::from_u32)
            };
        };
        let is_capital = self.bit(of(&mut models.capital, before.capital), is_capital);
        let numbers = of(of(&mut models.letters, kind), before.after);
        let letter = letter_at(letters, self.number(numbers, place_in(letters, letter)))?;
        before.after = if "аеиоуыэюяёaeiouy".contains(letter) { 1 } else { 2 };
        before.capital = 2 + usize::from(is_capital);
        Some(if is_capital { letter.to_uppercase().next().unwrap_or(letter) } else { letter })
    }
}
