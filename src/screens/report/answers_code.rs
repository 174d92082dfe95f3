//! A QR code on the first sheet: whoever holds the paper opens the answers.

use crate::components::share::sendable;
use crate::picture::qr::{Qr, qr};
use crate::state::{use_settings, use_shown};
use yew::prelude::*;

/// None where a link has no address, or is too long for a code. Only the browser knows the address of the page.
#[hook]
pub fn use_answers_code() -> Option<Qr> {
    let (shown, settings) = (use_shown(), use_settings());
    let code = use_state_eq(|| None);
    use_effect_with((shown, settings), {
        let code = code.clone();
        move |(shown, settings)| {
            let link = sendable(shown, settings, false).ok();
            code.set(link.and_then(|link| qr(&link).ok()));
        }
    });
    (*code).clone()
}
