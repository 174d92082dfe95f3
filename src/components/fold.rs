//! Something folded.

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct FoldProps {
    pub title: AttrValue,
    /// What it holds, said on the fold.
    #[prop_or_default]
    pub holds: Option<AttrValue>,
    #[prop_or_default]
    pub class: Classes,
    /// It is open until somebody closes it.
    #[prop_or_default]
    pub open: bool,
    /// It is opened or closed.
    #[prop_or_default]
    pub ontoggle: Callback<()>,
    pub children: Html,
}

#[component]
pub fn Fold(props: &FoldProps) -> Html {
    html! {
        <details class={props.class.clone()} open={props.open} ontoggle={props.ontoggle.reform(|_: Event| ())}>
            <summary>
                { &props.title }
                if let Some(holds) = &props.holds {
                    { ": " }<b>{ holds }</b>
                }
            </summary>
            { props.children.clone() }
        </details>
    }
}
