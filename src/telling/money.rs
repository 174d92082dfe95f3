//! Numbers and money as a language writes them.

use crate::domain::Currency;
use crate::pack::{T, Words};

/// A number with the language's sign between thousands.
pub fn number(value: u64, words: &Words) -> String {
    if value < 1000 {
        return value.to_string();
    }
    // With a digit before them, noughts stay.
    let rest = (1000 + value % 1000).to_string();
    let names = [("n", &*number(value / 1000, words)), ("rest", rest.split_at(1).1)];
    words.fill(T::FindingThousands, &names)
}

/// An amount with its currency, if that is known: a sign where people know it, else the code.
pub fn money(value: u64, currency: Option<Currency>, words: &Words) -> String {
    let n = number(value, words);
    let Some(currency) = currency else { return n };
    let sign = match currency.as_str() {
        "RUB" => "₽",
        "USD" => "$",
        code => code,
    };
    words.fill(T::FindingMoney, &[("n", &n), ("sign", sign)])
}
