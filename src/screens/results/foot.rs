//! The foot of the results: the index with its range, never alone; how the figures came about; about the method.

use super::reckoning::Reckoning;
use crate::components::PartTitle;
use crate::narrative;
use crate::screens::method::MethodLink;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct FootProps {
    /// With all that the full method finds.
    pub full: bool,
}

#[component]
pub fn Foot(props: &FootProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ui = &words.ui.number;
    let told = narrative::number::number(&shown.narrator(&words));
    html! {
        <section class="results-foot">
            <PartTitle text={&ui.title} />
            <p class="index">
                if let Some(value) = told.value {
                    <b>{ value }</b>{ " " }{ &ui.out_of }{ ". " }
                }
                <span class="mute">{ told.about }</span>
            </p>
            <Reckoning full={props.full} />
            <MethodLink />
        </section>
    }
}
