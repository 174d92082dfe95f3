//! The first screen: what this is, before anything is asked.

use super::keep::OpenFile;
use super::method::MethodLink;
use crate::components::open::use_open_example;
use crate::components::svg::SmallThreads;
use crate::components::{Button, ButtonLook, FormerList, ScreenTitle, use_former_list};
use crate::state::{Action, Shown, Step, use_settings, use_store, use_words};
use yew::prelude::*;

/// What stands at the foot of it.
#[component]
pub fn StartFoot() -> Html {
    html! { <div class="foot-ways"><MethodLink /><OpenFile /></div> }
}

#[derive(PartialEq, Properties)]
pub struct StartProps {
    /// What the picture beside the text shows.
    pub picture: Shown,
}

#[component]
pub fn Start(props: &StartProps) -> Html {
    let (words, store, settings) = (use_words(), use_store(), use_settings());
    let open_example = use_open_example();
    let (former_works, onremove) = use_former_list();
    let start = &words.ui.start;
    html! {
        <div class="screen start">
            <ScreenTitle class="title big" text={&start.title} />
            <div class="start-text">
                <p class="lead">{ &start.lead }</p>
                <Button label={&start.button} onpress={store.callback(|()| Action::NextPressed)} />
                <div class="start-ways">
                    <Button
                        look={ButtonLook::Quiet}
                        label={&start.full_button}
                        onpress={store.callback(|()| Action::FullPathChosen(Step::You))}
                    />
                    if let Some(example) = settings.examples.first().cloned() {
                        <Button
                            look={ButtonLook::Quiet}
                            label={&start.example_button}
                            onpress={open_example.reform(move |()| example.clone())}
                        />
                    }
                </div>
                <p class="mute">{ &start.private }</p>
                if !former_works.is_empty() {
                    <FormerList works={former_works} {onremove} />
                }
            </div>
            <div class="start-picture" aria-hidden="true"><SmallThreads shown={props.picture.clone()} /></div>
        </div>
    }
}
