//! The index in words: never alone, always with its range and what it rests on.

use super::Narrator;
use crate::domain::Impression;
use crate::method::index::SHOWN_FROM;

/// What is said of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// The number; none where it would rest on too little.
    pub value: Option<u32>,
    /// What it rests on and how far it may range, or why it is not shown.
    pub about: String,
    /// How it came about.
    pub how: String,
}

/// The index in words.
pub fn number(narrator: &Narrator<'_>) -> Number {
    let (index, words) = (&narrator.report.index, narrator.words);
    let texts = &words.ui.number;
    let (Some(value), Some(low), Some(high), SHOWN_FROM..) = (index.value, index.low, index.high, index.rests_on)
    else {
        return Number { value: None, about: words.count(&texts.too_few, index.rests_on, &[]), how: String::new() };
    };
    let range = if low == high { texts.exact.to_string() } else { texts.range.fill(&[("low", &low), ("high", &high)]) };
    let weights = &index.weights;
    let known: u32 = [Impression::Delight, Impression::Silent, Impression::Hurt].map(|it| weights[it]).iter().sum();
    let how = texts.how.fill(&[
        ("delight", &weights[Impression::Delight]),
        ("known", &known),
        ("unknown", &weights[Impression::Unknown]),
        ("value", &value),
    ]);
    let rests_on = words.count(&texts.rests_on, index.rests_on, &[]);
    Number { value: Some(value), about: format!("{rests_on} {range}"), how }
}
