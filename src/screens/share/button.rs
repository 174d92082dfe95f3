//! Opens the sheet.

use super::ShareSheet;
use crate::components::Button;
use crate::state::use_words;
use yew::prelude::*;

#[component]
pub fn ShareButton() -> Html {
    let words = use_words();
    let is_open = use_state(|| false);
    let onopen = {
        let is_open = is_open.clone();
        move |()| is_open.set(true)
    };
    let onclose = use_callback(is_open.setter(), |(), is_open| is_open.set(false));
    html! {
        <span class="share">
            <Button label={&words.ui.share.button} onpress={onopen} />
            if *is_open {
                <ShareSheet {onclose} />
            }
        </span>
    }
}
