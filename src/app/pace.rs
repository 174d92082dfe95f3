//! The person's choice of pace, kept like that of the language; where nothing is kept it holds for this visit.

use crate::browser::storage;
use crate::state::{Pace, PaceChoice};
use yew::prelude::*;

/// Under which key it is kept.
const KEY: &str = "tangent.pace";

/// What stands there of one who goes on by hand. Nothing stands there of the others.
const BY_HAND: &str = "by_hand";

/// The pace, for all that is in this element. `keeps`: the host lets the browser keep things.
#[hook]
pub fn use_pace_choice(keeps: bool) -> PaceChoice {
    let pace = use_state_eq(Pace::default);
    let now = *pace;
    use_effect_with(keeps, {
        let pace = pace.setter();
        move |&keeps| {
            if keeps {
                pace.set(kept());
            }
        }
    });
    let onchoose = use_callback((pace.setter(), keeps), |chosen, (pace, keeps)| {
        if *keeps {
            keep(chosen);
        }
        pace.set(chosen);
    });
    PaceChoice { now, onchoose }
}

fn kept() -> Pace {
    match storage::get(KEY) {
        Ok(Some(kept)) if kept == BY_HAND => Pace::ByHand,
        _ => Pace::ByItself,
    }
}

fn keep(pace: Pace) {
    // It is no loss where that cannot be.
    let _ = match pace {
        Pace::ByHand => storage::set(KEY, BY_HAND),
        Pace::ByItself => storage::remove(KEY),
    };
}
