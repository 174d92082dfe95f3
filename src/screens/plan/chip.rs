//! A small question on a card, or its answer: pressed, it opens a field.

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ChipProps {
    /// What stands there without an answer.
    pub asks: AttrValue,
    /// What the answer says, read out before it, where it doesn't say so itself.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    pub answer: Option<Html>,
    /// What the card is about, for those who don't see where the chip stands.
    pub about: AttrValue,
    pub expanded: bool,
    pub node: NodeRef,
    pub onpress: Callback<()>,
}

#[component]
pub fn Chip(props: &ChipProps) -> Html {
    let ChipProps { asks, label, answer, about, expanded, node, onpress } = props;
    html! {
        <button
            type="button"
            class={classes!("chip", answer.is_some().then_some("answered"))}
            aria-expanded={expanded.to_string()}
            ref={node}
            onclick={onpress.reform(|_: MouseEvent| ())}
        >
            if let Some(answer) = answer {
                if let Some(label) = label {
                    <span class="unseen">{ label }{ ": " }</span>
                }
                { answer.clone() }
            } else {
                { asks }
            }
            <span class="unseen">{ " — " }{ about }</span>
        </button>
    }
}
