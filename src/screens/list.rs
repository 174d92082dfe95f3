//! The list: a dozen likely touchpoints for each of the people met; the rest, and one's own, by a field.

mod finder;
mod group;
mod items;
mod own;
mod own_field;
mod own_form;
mod tally;
mod trade;

use crate::browser::focus;
use crate::components::svg::GrowingThreads;
use crate::components::width::{DESK, use_width};
use crate::components::{QuestionForm, ScreenTitle};
use crate::state::{Path, use_shown, use_words};
use finder::Finder;
use group::Group;
use items::people_of;
use tally::Tally;
use trade::TradeQuestion;
use yew::prelude::*;

pub use items::{Tick, name_of, touchpoint_of};

/// So much room it takes for the threads to grow beside the list.
const ROOM: i32 = 900;

#[derive(PartialEq, Properties)]
pub struct ListProps {
    pub path: Path,
}

#[component]
pub fn List(props: &ListProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let list = &words.ui.list;
    let people = people_of(shown.analysis());
    // They wanted to go on with an empty list.
    let hurried = use_state(|| false);
    let field = use_node_ref();
    let place = use_node_ref();
    let has_room = use_width(&place, DESK) >= ROOM;
    let listed = shown.assessment().touchpoints.len();
    let may_go_on = {
        let (hurried, field) = (hurried.clone(), field.clone());
        Callback::from(move |()| {
            hurried.set(listed == 0);
            if listed == 0 {
                focus::move_to(field.cast());
            }
            listed > 0
        })
    };
    let problem = (*hurried && listed == 0).then(|| list.needed.clone());
    html! {
        <QuestionForm {may_go_on} beside={html! { <Tally {listed} path={props.path} /> }}>
            <div class="beside-threads" ref={place}>
            <div class="questions">
                <ScreenTitle text={&list.title} />
                <p class="lead">{ &list.lead }</p>
                if !shown.structure().trades.is_empty() {
                    <TradeQuestion />
                }
                <Finder people={people.clone()} {problem} {field} />
                if !people.is_empty() {
                    <div class="groups">
                        for counterpart in people.iter().copied() {
                            <Group key={counterpart.into_str()} {counterpart} />
                        }
                    </div>
                }
            </div>
            if has_room && !people.is_empty() {
                <div class="growing" aria-hidden="true">
                    <GrowingThreads shown={shown.clone()} people={people.clone()} />
                </div>
            }
            </div>
        </QuestionForm>
    }
}
