//! The sheet with all that can be taken away: a link, pictures, files; and asking a colleague.

mod button;
mod colleague;
mod files;
mod link;
mod message;
mod outcome;
mod picture;
mod pictures;
mod poster;
mod qr_code;
mod taking;

use crate::components::Dialog;
use crate::state::use_words;
use colleague::ColleaguePart;
use files::FilesPart;
use link::LinkPart;
use outcome::{Outcome, OutcomeNote};
use pictures::PicturesPart;
use yew::prelude::*;

pub use button::ShareButton;

#[derive(PartialEq, Properties)]
pub struct ShareSheetProps {
    pub onclose: Callback<()>,
}

#[component]
pub fn ShareSheet(props: &ShareSheetProps) -> Html {
    let words = use_words();
    let outcome = use_state(|| None::<Outcome>);
    let ontold = use_callback(outcome.setter(), |told: Outcome, outcome| outcome.set(Some(told)));
    html! {
        <Dialog title={&words.ui.share.title} class="sheet" onclose={&props.onclose}>
            <div class="sheet-parts">
                <OutcomeNote outcome={(*outcome).clone()} />
                <LinkPart ontold={&ontold} />
                <PicturesPart ontold={&ontold} />
                <ColleaguePart ontold={&ontold} />
                <FilesPart {ontold} />
            </div>
        </Dialog>
    }
}
