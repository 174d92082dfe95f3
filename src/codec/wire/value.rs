//! What stands in a field, and what the domain makes of it.

use crate::domain::{Invalid, PackId, Problem, Text};
use serde::{Deserialize, Deserializer, de::IgnoredAny};
use serde_json::Value;
use std::fmt::Display;
use std::ops::RangeInclusive;
use std::rc::Rc;
use std::str::FromStr;

/// A text in a form of its own.
pub(super) fn formed<T: FromStr>(field: &str, text: Option<Rc<str>>) -> Result<Option<T>, Invalid> {
    parsed(field, text, Problem::Malformed)
}

/// An id that is a word, for there are no codes for such things.
pub(super) fn plain_id(field: &str, text: Option<Rc<str>>) -> Result<Option<PackId>, Invalid> {
    let id: Option<PackId> = formed(field, text)?;
    match id {
        Some(id) if id.code().is_some() => Err(Invalid::new(field, Problem::Malformed)),
        id => Ok(id),
    }
}

/// A word of the method.
pub(super) fn word<T: FromStr>(field: &str, text: Option<Rc<str>>) -> Result<Option<T>, Invalid> {
    parsed(field, text, Problem::NotAWord)
}

fn parsed<T: FromStr>(field: &str, text: Option<Rc<str>>, problem: Problem) -> Result<Option<T>, Invalid> {
    text.map(|text| text.parse()).transpose().map_err(|_| Invalid::new(field, problem))
}

/// A text of limited length.
pub(super) fn text<const MAX: usize>(field: &str, text: Option<Rc<str>>) -> Result<Option<Text<MAX>>, Invalid> {
    let text = text.map(|text| Text::new(&text).ok_or_else(|| Invalid::new(field, Problem::TooLong(MAX))));
    text.transpose()
}

/// A whole number within a range, however it is written: `3`, `3.0` and `30e-1` are the same.
pub(super) fn whole<N>(field: &str, value: Option<Value>, range: RangeInclusive<N>) -> Result<Option<N>, Invalid>
where
    N: TryFrom<u64> + Into<u64> + PartialOrd + Copy,
{
    let Some(value) = value else { return Ok(None) };
    let number = exact(&value).and_then(|number| N::try_from(number).ok()).filter(|number| range.contains(number));
    let problem = || Problem::NotWithin((*range.start()).into(), (*range.end()).into());
    number.map(Some).ok_or_else(|| Invalid::new(field, problem()))
}

/// The whole number that a value is.
pub(super) fn exact(value: &Value) -> Option<u64> {
    /// Up to here a double is exact.
    const EXACT: f64 = 9_007_199_254_740_991.0;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole and within 0..2⁵³")]
    let whole = |number: f64| (number.fract() == 0.0 && (0.0..=EXACT).contains(&number)).then_some(number as u64);
    value.as_u64().or_else(|| value.as_f64().and_then(whole))
}

/// What must be there.
pub(super) fn required<T>(field: &str, value: Option<T>) -> Result<T, Invalid> {
    value.ok_or_else(|| Invalid::new(field, Problem::Missing))
}

/// A text, as it is written.
pub(super) fn written(value: impl Display) -> Option<Rc<str>> {
    Some(value.to_string().into())
}

/// A word, as it is written.
pub(super) fn written_word(word: impl Into<&'static str>) -> Option<Rc<str>> {
    Some(word.into().into())
}

/// What is always the same, or follows from the rest: whatever a file says there is passed over.
pub(super) fn passed_over<'de, D: Deserializer<'de>, T: Default>(deserializer: D) -> Result<T, D::Error> {
    IgnoredAny::deserialize(deserializer)?;
    Ok(T::default())
}

/// Reads what stands in a field.
pub(super) fn within<T>(field: &str, read: Result<T, Invalid>) -> Result<T, Invalid> {
    read.map_err(|invalid| invalid.within(field))
}

/// Reads each entry of a list.
pub(super) fn each<E, T>(
    field: &str,
    entries: impl IntoIterator<Item = E>,
    read: impl Fn(E) -> Result<T, Invalid>,
) -> Result<Vec<T>, Invalid> {
    let entries = entries.into_iter().enumerate();
    entries.map(|(at, entry)| read(entry).map_err(|invalid| invalid.within(format!("{field}[{at}]")))).collect()
}
