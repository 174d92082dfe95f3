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

/// A drop-down list of something. What it draws doesn't depend on what its options mean: [`SelectList`] does
/// that.
#[component]
pub fn Select<T: Clone + PartialEq + 'static>(props: &SelectProps<T>) -> Html {
    let chosen = props.options.iter().find(|option| props.chosen.as_ref() == Some(&option.value));
    let rows = props.options.iter().map(|option| (option.id.clone(), option.name.clone()));
    let onchoose = {
        let (options, onchoose) = (props.options.clone(), props.onchoose.clone());
        move |id: String| {
            if let Some(option) = options.iter().find(|option| *option.id == *id) {
                onchoose.emit(option.value.clone());
            }
        }
    };
    html! {
        <SelectList
            label={&props.label}
            label_unseen={props.label_unseen}
            rows={rows.collect::<Vec<_>>()}
            chosen={chosen.map(|option| option.id.clone())}
            node={&props.node}
            {onchoose}
        />
    }
}

#[derive(PartialEq, Properties)]
struct SelectListProps {
    label: AttrValue,
    label_unseen: bool,
    /// The id and the name of each option.
    rows: Vec<(AttrValue, AttrValue)>,
    /// The id of the chosen option.
    chosen: Option<AttrValue>,
    node: NodeRef,
    /// Gets the id of the option.
    onchoose: Callback<String>,
}

/// A drop-down list. What it shows follows `chosen`, also when a choice is refused.
#[component]
fn SelectList(props: &SelectListProps) -> Html {
    let words = use_words();
    let chosen = props.chosen.clone().unwrap_or_default();
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
        let onchoose = props.onchoose.clone();
        move |change: Event| {
            if let Some(select) = change.target_dyn_into::<HtmlSelectElement>() {
                let id = select.value();
                select.set_value(&chosen);
                onchoose.emit(id);
            }
        }
    };
    html! {
        <label class={if props.label_unseen { "unlabelled" } else { "field" }}>
            if !props.label_unseen {
                <span>{ &props.label }</span>
            }
            <select
                aria-label={props.label_unseen.then(|| props.label.clone())}
                ref={&props.node}
                {onchange}
            >
                // It stays where it is: WebKit takes an option of the same number for the one chosen before.
                <option key="" value="" disabled={true} hidden={props.chosen.is_some()}>
                    { &words.ui.common.choose }
                </option>
                for (id, name) in &props.rows {
                    <option key={&**id} value={id}>{ name }</option>
                }
            </select>
        </label>
    }
}
