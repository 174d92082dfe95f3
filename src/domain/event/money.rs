//! What time or customers are worth.

use super::change::{give, set};
use super::{Field, Refusal};
use crate::domain::assessment::Money;
use crate::domain::id::Currency;
use crate::domain::limits;

/// What time or customers are worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MoneyEvent {
    CurrencyChosen(Option<Currency>),
    /// Cost of an hour.
    HourCostGiven(Option<u32>),
    /// Value of a customer.
    CustomerValueGiven(Option<u32>),
    /// A first sum, with what it is in.
    FirstGiven(Currency, Box<MoneyEvent>),
}

impl MoneyEvent {
    pub(super) fn field(&self) -> Option<Field> {
        match self {
            Self::CurrencyChosen(_) => None,
            Self::HourCostGiven(_) => Some(Field::HourCost),
            Self::CustomerValueGiven(_) => Some(Field::CustomerValue),
            Self::FirstGiven(_, sum) => sum.field(),
        }
    }

    pub(super) fn change(&self, money: &mut Money) -> Result<bool, Refusal> {
        match self {
            Self::CurrencyChosen(currency) => Ok(set(&mut money.currency, currency.clone())),
            Self::HourCostGiven(value) => give(&mut money.hour_cost, *value, limits::HOUR_COST),
            Self::CustomerValueGiven(value) => give(&mut money.customer_value, *value, limits::CUSTOMER_VALUE),
            Self::FirstGiven(currency, sum) => {
                set(&mut money.currency, Some(currency.clone()));
                sum.change(money)
            }
        }
    }
}
