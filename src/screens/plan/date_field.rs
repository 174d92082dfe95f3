//! A field for a day.

use crate::browser::event::text_of;
use crate::domain::Date;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct DateFieldProps {
    pub label: AttrValue,
    pub value: Option<Date>,
    pub node: NodeRef,
    /// None: the field is empty, or what is typed is no day yet.
    pub onchoose: Callback<Option<Date>>,
}

#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let DateFieldProps { label, value, node, onchoose } = props;
    let oninput = onchoose.reform(|input: InputEvent| text_of(&input).parse().ok());
    html! {
        <label class="field">
            <span>{ label }</span>
            // Without a last day the year has six digits.
            <input
                type="date"
                max="9999-12-31"
                value={value.map(|day| day.to_string()).unwrap_or_default()}
                ref={node}
                {oninput}
            />
        </label>
    }
}
