//! Fields for texts.

use super::typing::{Typing, use_typing};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct TextFieldProps {
    /// Tells it from others on the screen.
    pub name: AttrValue,
    pub label: AttrValue,
    /// What stands in the answers.
    pub value: AttrValue,
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// In UTF-16 units, as the browser counts.
    pub max_length: usize,
    /// Only digits are expected.
    #[prop_or_default]
    pub numeric: bool,
    /// Why what is typed cannot be.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
    #[prop_or_default]
    pub node: NodeRef,
    /// At every letter.
    #[prop_or_default]
    pub oninput: Callback<()>,
    /// After a pause, and once the person is done with it, by leaving the field or by Enter.
    pub onchange: Callback<String>,
}

/// A field of one line. Enter in it says that one is done, and does not leave the screen.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let Typing { text, onfocusin, onfocusout, oninput, onchange, ondone } = use_typing(&props.value, &props.onchange);
    let problem_id = format!("{}-problem", props.name);
    let onkeydown = move |pressed: KeyboardEvent| {
        if pressed.key() == "Enter" {
            pressed.prevent_default();
            ondone.emit(());
        }
    };
    let oninput = {
        let every_letter = props.oninput.clone();
        move |input: InputEvent| {
            oninput.emit(input);
            every_letter.emit(());
        }
    };
    html! {
        <div>
            <label class="field">
                <span>{ &props.label }</span>
                <input
                    type="text"
                    dir="auto"
                    inputmode={props.numeric.then_some("numeric")}
                    autocomplete="off"
                    maxlength={props.max_length.to_string()}
                    placeholder={props.placeholder.clone()}
                    aria-invalid={props.problem.is_some().then_some("true")}
                    aria-describedby={props.problem.is_some().then(|| problem_id.clone())}
                    value={&*text}
                    ref={&props.node}
                    {onfocusin}
                    {onfocusout}
                    {oninput}
                    {onchange}
                    {onkeydown}
                />
            </label>
            <p class="problem" role="alert" id={problem_id}>{ props.problem.clone().unwrap_or_default() }</p>
        </div>
    }
}

#[derive(PartialEq, Properties)]
pub struct TextAreaProps {
    pub label: AttrValue,
    /// What one may want to know before writing.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What stands in the answers.
    pub value: AttrValue,
    /// In UTF-16 units, as the browser counts.
    pub max_length: usize,
    #[prop_or_default]
    pub node: NodeRef,
    /// After a pause, and once the person is done with it, by leaving the field.
    pub onchange: Callback<String>,
}

/// A field of several lines.
#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let Typing { text, onfocusin, onfocusout, oninput, onchange, .. } = use_typing(&props.value, &props.onchange);
    html! {
        <label class="field">
            <span>
                { &props.label }
                if let Some(hint) = &props.hint {
                    { " " }<small>{ hint }</small>
                }
            </span>
            <textarea
                dir="auto"
                rows="3"
                ref={&props.node}
                maxlength={props.max_length.to_string()}
                value={&*text}
                {onfocusin}
                {onfocusout}
                {oninput}
                {onchange}
            />
        </label>
    }
}
