//! Sums of money in words and figures, and how they came about.

use crate::domain::{Assessment, Zone};
use crate::method::zone;
use crate::pack::{Counted, T, Words};

/// A whole number, its thousands apart.
pub fn amount(number: u64, words: &Words) -> String {
    let last = (1_000 + number % 1_000).to_string();
    match number / 1_000 {
        0 => number.to_string(),
        most => {
            let names = [("most", &*amount(most, words)), ("last", last.get(1..).unwrap_or_default())];
            words.fill(T::SeamsThousands, &names)
        }
    }
}

/// The currency of an assessment: its own, else the first of those offered in the language.
pub fn currency<'a>(assessment: &'a Assessment, words: &'a Words) -> &'a str {
    match &assessment.money.currency {
        Some(currency) => currency.as_str(),
        None => offered(words.text(T::SeamsCurrencies)).0,
    }
}

/// An entry of the currencies offered: the code, and the sign; none where the code says more.
pub fn offered(entry: &str) -> (&str, &str) {
    entry.split_at_checked(3).unwrap_or((entry, ""))
}

/// A sum of money in the currency of an assessment.
pub fn money(sum: u64, assessment: &Assessment, words: &Words) -> String {
    let (number, own) = (amount(sum, words), currency(assessment, words));
    for entry in words.text(T::SeamsCurrencies).split_ascii_whitespace() {
        let (code, sign) = offered(entry);
        if code == own && !sign.is_empty() {
            return words.fill(T::SeamsMoney, &[("n", &number), ("sign", sign)]);
        }
    }
    [&number, "\u{a0}", own].concat()
}

/// How the loss at a zone came about; none where there is none.
pub fn formula(assessment: &Assessment, zone: Zone, words: &Words) -> Option<String> {
    let loss = zone::loss(assessment, zone)?;
    let (answer, worth) = (&assessment.zones[zone], &assessment.money);
    let sum = |sum: u32| money(sum.into(), assessment, words);
    let count = |counted, n: u32| words.count(counted, n, &[("amount", &amount(n.into(), words))]);
    let mut told = String::new();
    let mut equals = " = ";
    if let (Some(cases), Some(minutes), Some(cost)) = (answer.cases, answer.minutes, worth.hour_cost) {
        let names = [
            ("cases", &*count(Counted::SeamsCasesOf, cases)),
            ("minutes", &count(Counted::SeamsMinutesOf, minutes)),
            ("cost", &sum(cost)),
        ];
        told = words.fill(T::SeamsTime, &names);
        if !(u64::from(cases) * u64::from(minutes) * u64::from(cost)).is_multiple_of(60) {
            equals = " ≈ ";
        }
    }
    if let (Some(lost), Some(value)) = (answer.lost, worth.customer_value) {
        if !told.is_empty() {
            told.push_str(" + ");
        }
        for part in [&*count(Counted::SeamsCustomersOf, lost), " × ", &sum(value)] {
            told.push_str(part);
        }
    }
    told.push_str(equals);
    told.push_str(&money(loss, assessment, words));
    Some(told)
}
