//! Puts the results on paper.

use crate::components::{Button, ButtonLook};
use crate::state::{Action, use_store, use_words};
use yew::prelude::*;

#[component]
pub fn PrintButton() -> Html {
    let (words, store) = (use_words(), use_store());
    html! {
        <Button
            look={ButtonLook::Outlined}
            label={&words.ui.report.print}
            onpress={store.callback(|()| Action::PrintPressed)}
        />
    }
}
