//! One of the touchpoints to start with, with a box to tick and lines to write on.

use crate::narrative::ranking::ToDo;
use crate::screens::results::StartText;
use crate::state::use_words;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct StartSheetProps {
    pub todo: ToDo,
    pub number: usize,
}

#[component]
pub fn StartSheet(props: &StartSheetProps) -> Html {
    let words = use_words();
    let ui = &words.ui.report;
    html! {
        <li class="start-sheet">
            <StartText todo={props.todo.clone()} number={props.number} own={false} />
            <div class="to-fill-in">
                <i class="box" />
                <span>{ &ui.who }</span><i class="blank" />
                <span>{ &ui.by }</span><i class="blank" />
            </div>
        </li>
    }
}
