//! What an action takes: as a tag, and to be chosen.

use crate::components::{Select, SelectOption};
use crate::domain::Effort;
use crate::state::use_words;
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct EffortTagProps {
    pub effort: Effort,
}

#[component]
pub fn EffortTag(props: &EffortTagProps) -> Html {
    let words = use_words();
    let class = if props.effort == Effort::FreeNow { "tag" } else { "band" };
    html! { <span {class}>{ &words.efforts[props.effort] }</span> }
}

#[derive(PartialEq, Properties)]
pub struct EffortSelectProps {
    pub chosen: Effort,
    pub onchoose: Callback<Effort>,
}

#[component]
pub fn EffortSelect(props: &EffortSelectProps) -> Html {
    let words = use_words();
    let options = Effort::VARIANTS.iter().map(|&effort| SelectOption {
        value: effort,
        id: effort.into_str().into(),
        name: words.efforts[effort].clone(),
    });
    html! {
        <Select<Effort>
            label={&words.ui.plan.effort}
            options={options.collect::<Vec<_>>()}
            chosen={props.chosen}
            onchoose={&props.onchoose}
        />
    }
}
