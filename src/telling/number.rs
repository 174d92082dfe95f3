//! The index in words: never alone, always with its range and what it rests on.

use super::Teller;
use crate::domain::Impression;
use crate::method::index::SHOWN_FROM;
use crate::pack::{Counted, T};

/// What is said of the index.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// The number; none where it would rest on too little.
    pub value: Option<u32>,
    /// What it rests on and how far it may range, or why it is not shown.
    pub about: String,
    /// How it came about.
    pub how: String,
}

/// The index in words.
pub fn number(teller: &Teller<'_>) -> Number {
    let (index, words) = (&teller.report.index, teller.words);
    let weight = |impression| index.weights[impression].to_string();
    let known = [Impression::Delight, Impression::Silent, Impression::Hurt]
        .map(|it| index.weights[it])
        .into_iter()
        .sum::<u32>();
    let value = index.value.filter(|_| index.rests_on >= SHOWN_FROM);
    let how = |value: u32| {
        let names = [
            ("delight", &*weight(Impression::Delight)),
            ("known", &known.to_string()),
            ("unknown", &weight(Impression::Unknown)),
            ("value", &value.to_string()),
        ];
        words.fill(T::NumberHow, &names)
    };
    let about = match (value, index.low, index.high) {
        (Some(_), Some(low), Some(high)) => {
            let rests = words.count(Counted::NumberRests, index.rests_on, &[]);
            let range = if low == high {
                words.text(T::NumberExact).to_owned()
            } else {
                words.fill(T::NumberRange, &[("low", &low.to_string()), ("high", &high.to_string())])
            };
            [&*rests, " ", &range].concat()
        }
        _ => words.count(Counted::NumberTooFew, index.rests_on, &[]),
    };
    Number { value, about, how: value.map(how).unwrap_or_default() }
}
