//! What several events do.

use super::Refusal;
use crate::domain::limits;
use crate::domain::text::Title;
use std::num::NonZeroU32;

/// Puts a value in its place. Whether that changes anything.
pub(super) fn set<T: PartialEq>(place: &mut T, value: T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}

/// Puts an entry at its place in a list, or at the end of it; takes it out where none is left. Whether that
/// changes anything.
pub(super) fn put<T: PartialEq>(list: &mut Vec<T>, at: Option<usize>, entry: Option<T>) -> bool {
    match (at, entry) {
        (Some(at), Some(entry)) => list.get_mut(at).is_some_and(|known| set(known, entry)),
        (Some(at), None) => {
            list.remove(at);
            true
        }
        (None, Some(entry)) => {
            list.push(entry);
            true
        }
        (None, None) => false,
    }
}

/// Puts a figure in its place, unless it is too large.
pub(super) fn give(place: &mut Option<u32>, figure: Option<u32>, most: u32) -> Result<bool, Refusal> {
    if figure > Some(most) { Err(Refusal::FigureTooLarge(most)) } else { Ok(set(place, figure)) }
}

/// The next number as an id; none once they are used up.
pub(super) fn number(next: u32) -> Option<NonZeroU32> {
    NonZeroU32::new(next).filter(|number| number.get() < limits::NUMBERS)
}

/// A title that says something.
pub(super) fn worded(title: Option<&Title>) -> Option<Title> {
    title.filter(|title| !title.is_blank()).cloned()
}
