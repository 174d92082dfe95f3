//! The list: a dozen likely touchpoints for each of the people met; the rest, and one's own, by a field.

mod finder;
mod group;
mod items;
mod own_form;
mod trade;

use crate::components::svg::GrowingThreads;
use crate::components::{QuestionForm, ScreenTitle};
use crate::state::{use_shown, use_words};
use finder::Finder;
use group::Group;
use trade::TradeQuestion;
use yew::prelude::*;

pub use items::{Tick, chosen_people, name_of, touchpoint_of};

/// From how many on an express assessment has enough.
const ENOUGH: usize = 5;

#[component]
pub fn List() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let list = &words.ui.list;
    let people = chosen_people(shown.assessment());
    // They wanted to go on with an empty list.
    let hurried = use_state(|| false);
    let listed = shown.assessment().touchpoints.len();
    let may_go_on = {
        let hurried = hurried.clone();
        Callback::from(move |()| {
            hurried.set(listed == 0);
            listed > 0
        })
    };
    html! {
        <QuestionForm {may_go_on}>
            <div class="beside-threads">
            <div class="questions">
                <ScreenTitle text={&list.title} />
                <p class="lead">{ &list.lead }</p>
                if !shown.structure().trades.is_empty() {
                    <TradeQuestion />
                }
                if !people.is_empty() {
                    <div class="groups">
                        for counterpart in people.iter().copied() {
                            <Group key={counterpart.into_str()} {counterpart} />
                        }
                    </div>
                }
                <Finder />
                <p class="tally" role="status">
                    if listed > 0 {
                        { words.count(&list.chosen, listed, &[]) }
                    }
                    if listed >= ENOUGH {
                        { " " }{ &list.enough }
                    }
                </p>
                <p class="problem" role="alert">
                    if *hurried && listed == 0 {
                        { &list.needed }
                    }
                </p>
            </div>
            if !people.is_empty() {
                <div class="growing" aria-hidden="true">
                    <GrowingThreads shown={shown.clone()} people={people.clone()} />
                </div>
            }
            </div>
        </QuestionForm>
    }
}
