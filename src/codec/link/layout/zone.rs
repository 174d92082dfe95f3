//! The zones, and what time and customers are worth.

use super::Layout;
use crate::domain::{Currency, Money, ZoneAnswer, limits};

/// Currencies that cost little.
const CURRENCIES: [&str; 3] = ["RUB", "USD", "EUR"];

impl Layout<'_> {
    pub(super) fn zone(&mut self, made: &mut ZoneAnswer) {
        self.coder.maybe_word(&mut self.models.frequency, &mut made.frequency);
        let some = made.cases.is_some() || made.minutes.is_some() || made.lost.is_some() || made.same_as.is_some();
        if self.coder.bit(&mut self.models.figures, some) {
            self.figure(limits::CASES, &mut made.cases);
            self.figure(limits::MINUTES, &mut made.minutes);
            self.figure(limits::CASES, &mut made.lost);
            self.coder.maybe_word(&mut self.models.same_as, &mut made.same_as);
        }
        // Each is told from the place after the one before.
        let (mut place, mut after) = (0, 1);
        while self.with_words {
            let next = made.touchpoints.get(place).copied();
            let Some(found) = self.reference(|models| &mut models.shown, after, next) else { break };
            if next.is_none() {
                made.touchpoints.push(found);
            }
            place += 1;
            after = found.0.get() + 1;
        }
    }

    pub(super) fn money(&mut self, made: &mut Money) {
        self.currency(&mut made.currency);
        self.figure(limits::HOUR_COST, &mut made.hour_cost);
        self.figure(limits::CUSTOMER_VALUE, &mut made.customer_value);
    }

    /// A number up to `most`, or none.
    fn figure(&mut self, most: u32, figure: &mut Option<u32>) {
        if self.coder.evenly(figure.is_some()) {
            let found = self.number(figure.unwrap_or(0));
            self.must(found <= most);
            *figure = Some(found);
        }
    }

    fn currency(&mut self, currency: &mut Option<Currency>) {
        let name = currency.as_ref().map_or("", Currency::as_str);
        let known = CURRENCIES.iter().position(|known| *known == name).unwrap_or(CURRENCIES.len());
        let given = if name.is_empty() { 0 } else { known + 1 };
        let found = self.coder.maybe_one_of(&mut self.models.currency, CURRENCIES.len() + 1, given);
        if found > 0 {
            *currency = match CURRENCIES.get(found - 1) {
                Some(known) => known.parse().ok(),
                None => self.coder.text(&mut self.models.texts, name, 3).parse().ok(),
            };
            self.must(currency.is_some());
        }
    }
}
