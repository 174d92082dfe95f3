//! The fields of the panel.

use crate::domain::Title;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct TitleFieldProps {
    pub label: AttrValue,
    pub value: AttrValue,
    #[prop_or_default]
    pub node: NodeRef,
    pub oninput: Callback<InputEvent>,
}

#[component]
pub fn TitleField(props: &TitleFieldProps) -> Html {
    html! {
        <label class="field">
            <span>{ &props.label }</span>
            <input
                type="text"
                dir="auto"
                maxlength={Title::MAX.to_string()}
                autocomplete="off"
                value={&props.value}
                ref={&props.node}
                oninput={&props.oninput}
            />
        </label>
    }
}

/// Enter in a field of the panel is not Next: it does what stands beside the field.
pub fn on_enter(act: impl Fn() + 'static) -> Callback<KeyboardEvent> {
    Callback::from(move |pressed: KeyboardEvent| {
        let in_field = pressed.target_dyn_into::<HtmlInputElement>().is_some()
            || pressed.target_dyn_into::<HtmlSelectElement>().is_some();
        if in_field && pressed.key() == "Enter" {
            pressed.prevent_default();
            act();
        }
    })
}
