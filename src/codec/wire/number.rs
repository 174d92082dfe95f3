//! Numbers for what has no id yet.

use crate::domain::{Invalid, Problem, limits};
use std::num::NonZeroU32;

/// Gives numbers to those that have none, after the highest; and the next number. A `next` that is too small
/// is refused.
pub(super) fn numbered(
    path: &str,
    given: &[Option<NonZeroU32>],
    next: Option<u32>,
) -> Result<(Vec<NonZeroU32>, u32), Invalid> {
    let least = given.iter().flatten().max().map_or(1, |highest| highest.get() + 1);
    let used_up = || Invalid::new(path, Problem::NotWithin(least.into(), limits::NUMBERS.into()));
    let mut next = next.unwrap_or(least);
    if next < least {
        return Err(used_up());
    }
    let mut numbers = Vec::with_capacity(given.len());
    for number in given {
        numbers.push(match number {
            Some(number) => *number,
            None => {
                let number = NonZeroU32::new(next).filter(|number| number.get() < limits::NUMBERS);
                next += 1;
                number.ok_or_else(used_up)?
            }
        });
    }
    Ok((numbers, next))
}
