//! A field that finds in a long list: of all that stands there it leaves what is called as somebody types.

use crate::browser::event::text_of;
use crate::state::use_words;
use yew::prelude::*;

/// A list of more than so many has the field.
pub const MANY: usize = 24;

#[derive(PartialEq, Properties)]
pub struct FindFieldProps {
    pub typed: AttrValue,
    pub ontyped: Callback<String>,
    /// Enter: the first that is found is meant.
    #[prop_or_default]
    pub onenter: Callback<()>,
    /// Nothing is called so.
    pub in_vain: bool,
}

#[component]
pub fn FindField(props: &FindFieldProps) -> Html {
    let words = use_words();
    let find = &words.ui.find;
    let oninput = props.ontyped.reform(|input: InputEvent| text_of(&input));
    // Enter in the field is not Next.
    let onkeydown = {
        let onenter = props.onenter.clone();
        move |pressed: KeyboardEvent| {
            if pressed.key() == "Enter" {
                pressed.prevent_default();
                onenter.emit(());
            }
        }
    };
    html! {
        <div class="field find">
            <input
                type="text"
                dir="auto"
                autocomplete="off"
                aria-label={&find.touchpoint}
                placeholder={&find.touchpoint}
                value={&props.typed}
                {oninput}
                {onkeydown}
            />
            <p class="mute" role="status">
                if props.in_vain {
                    { &find.none }
                }
            </p>
        </div>
    }
}
