//! Days as the person's language writes them. Only the browser knows how.

use crate::browser::clock;
use crate::domain::{Date, Timestamp};
use crate::state::{use_shown, use_words};
use yew::prelude::*;

/// A day in words; until the browser is asked, as ISO 8601 writes it.
#[hook]
pub fn use_day_in_words(day: Option<Date>) -> Option<AttrValue> {
    let words = use_words();
    let in_words = use_state_eq(|| day.map(|day| AttrValue::from(day.to_string())));
    use_effect_with((day, AttrValue::from(words.lang().to_owned())), {
        let in_words = in_words.clone();
        move |(day, language)| in_words.set(day.map(|day| clock::day_in_words(day.get(), language).into()))
    });
    (*in_words).clone()
}

/// The day of which the answers on the screen are: one's own are of today; of somebody else's without a date nobody
/// knows when they were given. Empty until the browser is asked.
#[hook]
pub fn use_day_of_answers(own: bool) -> AttrValue {
    let saved = use_shown().assessment().saved.clone();
    let is_known = own || saved.is_some();
    let day = use_day_of(saved.filter(|_| !own));
    if is_known { day } else { AttrValue::default() }
}

/// The day of a moment, in the person's own time zone; without a moment, today. Nothing until the browser is asked.
#[hook]
pub fn use_day_of(moment: Option<Timestamp>) -> AttrValue {
    let words = use_words();
    let in_words = use_state_eq(AttrValue::default);
    use_effect_with((moment, AttrValue::from(words.lang().to_owned())), {
        let in_words = in_words.clone();
        move |(moment, language)| {
            let moment = moment.as_ref().map_or_else(clock::now, |moment| moment.as_str().to_owned());
            in_words.set(clock::day_of_moment_in_words(&moment, language).into());
        }
    });
    (*in_words).clone()
}
