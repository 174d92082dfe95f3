//! A drop-down list.

use crate::state::use_words;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct SelectOption<T> {
    pub value: T,
    /// Tells it from others of the list.
    pub id: AttrValue,
    pub name: AttrValue,
}

#[derive(PartialEq, Properties)]
pub struct SelectProps<T: PartialEq> {
    /// What the list asks for.
    pub label: AttrValue,
    /// The label is read out, and not seen.
    #[prop_or_default]
    pub label_unseen: bool,
    pub options: Vec<SelectOption<T>>,
    /// Nothing is chosen: the list says "choose".
    #[prop_or_default]
    pub chosen: Option<T>,
    #[prop_or_default]
    pub node: NodeRef,
    pub onchoose: Callback<T>,
}

/// A drop-down list. What it shows follows `chosen`, also when a choice is refused.
#[component]
pub fn Select<T: Clone + PartialEq + 'static>(props: &SelectProps<T>) -> Html {
    let words = use_words();
    let chosen = props.options.iter().position(|option| props.chosen.as_ref() == Some(&option.value));
    let chosen = chosen.and_then(|at| props.options.get(at)).map(|option| option.id.clone()).unwrap_or_default();
    // The list is set by hand, once its options are there: an attribute of an option only says how it begins.
    use_effect({
        let (node, chosen) = (props.node.clone(), chosen.clone());
        move || {
            if let Some(select) = node.cast::<HtmlSelectElement>()
                && select.value() != *chosen
            {
                select.set_value(&chosen);
            }
        }
    });
    let onchange = {
        let (options, onchoose) = (props.options.clone(), props.onchoose.clone());
        move |change: Event| {
            let Some(select) = change.target_dyn_into::<HtmlSelectElement>() else { return };
            let id = select.value();
            select.set_value(&chosen);
            if let Some(option) = options.iter().find(|option| *option.id == *id) {
                onchoose.emit(option.value.clone());
            }
        }
    };
    html! {
        <label class={if props.label_unseen { "field bare" } else { "field" }}>
            <span class={props.label_unseen.then_some("unseen")}>{ &props.label }</span>
            <select ref={&props.node} {onchange}>
                <option key="" value="" disabled={true}>{ &words.ui.common.choose }</option>
                for option in &props.options {
                    <option key={&*option.id} value={&option.id}>{ &option.name }</option>
                }
            </select>
        </label>
    }
}
