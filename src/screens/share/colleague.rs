//! Asking a colleague: a link with the same touchpoints and no answers.

use super::outcome::Outcome;
use super::taking::{Copying, use_copying};
use crate::components::share::{Unsendable, sendable};
use crate::components::{Button, ButtonLook, PartTitle};
use crate::state::{Shown, use_settings, use_shown, use_words};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ColleaguePartProps {
    pub ontold: Callback<Outcome>,
}

#[component]
pub fn ColleaguePart(props: &ColleaguePartProps) -> Html {
    let (words, shown, settings) = (use_words(), use_shown(), use_settings());
    let ui = &words.ui.share.colleague;
    let copy = use_copying(&props.ontold);
    let (ontold, own) = (props.ontold.clone(), words.clone());
    let oncopy = move |()| {
        let asked = Shown::new(Rc::new(shown.assessment().unanswered()), shown.structure().clone());
        let share = &own.ui.share;
        match sendable(&asked, &settings, false) {
            Ok(text) => copy.emit(Copying { kind: "link", text, said: share.colleague.copied.clone() }),
            // The file would have all the answers in it: it is no way round.
            Err(Unsendable::TooLong) => ontold.emit(Outcome::of(&share.colleague.too_long)),
            Err(Unsendable::NoAddress) => ontold.emit(Outcome::of(&share.colleague.no_address)),
        }
    };
    html! {
        <section class="sheet-part">
            <PartTitle text={&ui.title} />
            <p class="mute">{ &ui.lead }</p>
            <div class="keep-ways">
                <Button look={ButtonLook::Quiet} label={&ui.copy} onpress={oncopy} />
            </div>
        </section>
    }
}
