//! How it was reckoned, in ten lines.

use crate::components::PartTitle;
use crate::state::use_words;
use yew::prelude::*;

#[component]
pub fn Method() -> Html {
    let words = use_words();
    html! {
        <div class="report-method">
            <PartTitle text={&words.ui.method.title} />
            <ol>
                for (place, line) in words.ui.report.method.iter().enumerate() {
                    <li key={place}>{ line }</li>
                }
            </ol>
        </div>
    }
}
