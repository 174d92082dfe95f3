//! Sums of money in words and figures, and how they came about.

use crate::domain::{Assessment, Zone};
use crate::method::zone::{self, Missing};
use crate::words::Words;

/// A whole number, its thousands apart.
pub fn amount(number: u64, words: &Words) -> String {
    match number / 1_000 {
        0 => number.to_string(),
        most => {
            let last = format!("{:03}", number % 1_000);
            words.ui.money.thousands.fill(&[("most", &amount(most, words)), ("last", &last)])
        }
    }
}

/// The currency of an assessment: its own, else the first of those offered in the language.
pub fn currency<'a>(assessment: &'a Assessment, words: &'a Words) -> &'a str {
    let offered = words.ui.money.currencies.first().map(|offered| &offered.code);
    assessment.money.currency.as_ref().or(offered).map_or("", |currency| currency.as_str())
}

/// A sum of money in the currency of an assessment.
pub fn sum(sum: u64, assessment: &Assessment, words: &Words) -> String {
    let (number, own) = (amount(sum, words), currency(assessment, words));
    let offered = words.ui.money.currencies.iter().find(|offered| offered.code.as_str() == own);
    match offered.and_then(|offered| offered.sign.as_ref()) {
        Some(sign) => words.ui.money.sum.fill(&[("n", &number), ("sign", sign)]),
        None => format!("{number}\u{a0}{own}"),
    }
}

/// What an hour and a customer are worth in an assessment; none where neither is known.
pub fn worth(assessment: &Assessment, words: &Words) -> Option<String> {
    let (money, ui) = (&assessment.money, &words.ui.zones);
    let said = |amount: u32| sum(amount.into(), assessment, words);
    match (money.hour_cost.map(said), money.customer_value.map(said)) {
        (Some(hour), Some(customer)) => Some(ui.worth_both.fill(&[("hour", &hour), ("customer", &customer)])),
        (Some(hour), None) => Some(ui.worth_hour.fill(&[("hour", &hour)])),
        (None, Some(customer)) => Some(ui.worth_customer.fill(&[("customer", &customer)])),
        (None, None) => None,
    }
}

/// What is asked where a figure is missing.
pub fn missing(missing: Missing, words: &Words) -> String {
    let ui = &words.ui.zones;
    let count = |counted, n: u32| words.count(counted, n, &[("amount", &amount(n.into(), words))]);
    match missing {
        Missing::Cases { minutes } => count(&ui.missing_cases, minutes),
        Missing::Minutes { cases } => count(&ui.missing_minutes, cases),
        Missing::HourCost => ui.missing_hour_cost.to_string(),
        Missing::CustomerValue { lost } => count(&ui.missing_customer_value, lost),
    }
}

/// How the loss at a zone came about; none where there is none.
pub fn formula(assessment: &Assessment, zone: Zone, words: &Words) -> Option<String> {
    let loss = zone::loss(assessment, zone)?;
    let (answer, worth, texts) = (&assessment.zones[zone], &assessment.money, &words.ui.money);
    let money = |amount: u32| sum(amount.into(), assessment, words);
    let count = |counted, n: u32| words.count(counted, n, &[("amount", &amount(n.into(), words))]);
    let mut terms = Vec::new();
    let mut is_exact = true;
    if let (Some(cases), Some(minutes), Some(cost)) = (answer.cases, answer.minutes, worth.hour_cost) {
        terms.push(texts.time.fill(&[
            ("cases", &count(&texts.cases, cases)),
            ("minutes", &count(&texts.minutes, minutes)),
            ("cost", &money(cost)),
        ]));
        is_exact = (u64::from(cases) * u64::from(minutes) * u64::from(cost)).is_multiple_of(60);
    }
    if let (Some(lost), Some(value)) = (answer.lost, worth.customer_value) {
        terms.push(format!("{} × {}", count(&texts.customers, lost), money(value)));
    }
    let equals = if is_exact { '=' } else { '≈' };
    Some(format!("{} {equals} {}", terms.join(" + "), sum(loss, assessment, words)))
}
