//! Fields for texts. What is typed lives in the field until the person is done with it.

use crate::browser::event::text_of;
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
    pub oninput: Callback<String>,
    /// Once the person is done with it, by leaving the field or by Enter.
    #[prop_or_default]
    pub onchange: Callback<String>,
}

/// A field of one line. Enter in it says that one is done, and does not leave the screen.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let typed = use_typed(&props.value);
    let problem_id = format!("{}-problem", props.name);
    let done = {
        let onchange = props.onchange.clone();
        move |text: String| onchange.emit(text)
    };
    let onchange = {
        let done = done.clone();
        move |change: Event| done(text_of(&change))
    };
    let onkeydown = move |pressed: KeyboardEvent| {
        if pressed.key() == "Enter" {
            pressed.prevent_default();
            done(text_of(&pressed));
        }
    };
    let oninput = {
        let (typed, oninput) = (typed.clone(), props.oninput.clone());
        move |input: InputEvent| {
            let text = text_of(&input);
            typed.set(text.clone().into());
            oninput.emit(text);
        }
    };
    html! {
        <div>
            <label class="field">
                <span>{ &props.label }</span>
                <input
                    type="text"
                    inputmode={props.numeric.then_some("numeric")}
                    autocomplete="off"
                    maxlength={props.max_length.to_string()}
                    placeholder={props.placeholder.clone()}
                    aria-invalid={props.problem.is_some().then_some("true")}
                    aria-describedby={props.problem.is_some().then(|| problem_id.clone())}
                    value={&*typed}
                    ref={&props.node}
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
    /// Once the person is done with it, by leaving the field.
    pub onchange: Callback<String>,
}

/// A field of several lines.
#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let typed = use_typed(&props.value);
    let oninput = {
        let typed = typed.clone();
        move |input: InputEvent| typed.set(text_of(&input).into())
    };
    let onchange = {
        let onchange = props.onchange.clone();
        move |change: Event| onchange.emit(text_of(&change))
    };
    html! {
        <label class="field">
            <span>
                { &props.label }
                if let Some(hint) = &props.hint {
                    { " " }<small>{ hint }</small>
                }
            </span>
            <textarea rows="3" maxlength={props.max_length.to_string()} value={&*typed} {oninput} {onchange} />
        </label>
    }
}

/// What is typed: begins with what stands in the answers, and follows it when that changes.
#[hook]
fn use_typed(value: &AttrValue) -> UseStateHandle<AttrValue> {
    let typed = use_state(|| value.clone());
    use_effect_with(value.clone(), {
        let typed = typed.clone();
        move |value| typed.set(value.clone())
    });
    typed
}
