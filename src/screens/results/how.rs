//! How a figure came about, line by line, for those who open it.

use crate::components::Fold;
use crate::state::use_words;
use implicit_clone::unsync::IString;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct HowProps {
    pub lines: Vec<IString>,
}

#[component]
pub fn How(props: &HowProps) -> Html {
    let words = use_words();
    html! {
        <Fold title={&words.ui.number.how_title}>
            for (place, line) in props.lines.iter().enumerate() {
                <p key={place}>{ line }</p>
            }
        </Fold>
    }
}
