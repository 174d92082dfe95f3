//! The foot of the results: the index with its range, never alone; how the figures came about; about the method.

use super::reckoning::Reckoning;
use crate::components::{Button, ButtonLook, PartTitle};
use crate::narrative;
use crate::screens::method::MethodLink;
use crate::state::{Action, use_shown, use_store, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct FootProps {
    /// The person's own answers.
    pub own: bool,
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
            if !props.own {
                <OnToOnesOwn />
            }
        </section>
    }
}

/// From somebody's results, read to their end, to one's own.
#[component]
fn OnToOnesOwn() -> Html {
    let (words, store) = (use_words(), use_store());
    let preview = &words.ui.preview;
    let is_first = store.read(|model| model.own.assessment().is_blank());
    html! {
        <Button
            look={ButtonLook::Quiet}
            label={if is_first { &preview.start } else { &preview.back }}
            onpress={store.callback(|()| Action::PreviewLeft)}
        />
    }
}
