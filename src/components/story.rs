//! A short story, for those who want it.

use crate::state::use_words;
use crate::words::Story;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct StoryAsideProps {
    pub story: Story,
}

#[component]
pub fn StoryAside(props: &StoryAsideProps) -> Html {
    let words = use_words();
    let story = &words.stories[props.story];
    html! {
        <details class="aside story">
            <summary>{ &story.title }</summary>
            <p>{ &story.text }</p>
        </details>
    }
}
