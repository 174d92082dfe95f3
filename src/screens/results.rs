//! The results, read from the top: sentences about this person's own points, the map, what to look into,
//! what to put right, the zones, the number with its range, what else was found.

mod findings;
mod folded_list;
mod kept;
mod number;
mod onward;
mod pins;
mod to_do;
mod zones;

use super::method::MethodLink;
use crate::components::svg::FullThreads;
use crate::components::{Button, ScreenTitle};
use crate::method::order::asks_for_pins;
use crate::narrative::{self, Narrator};
use crate::state::{Action, Shown, use_shown, use_store, use_words};
use crate::words::Words;
use findings::Findings;
use kept::KeptBands;
use number::Number;
use pins::Pins;
use to_do::{ToDo, Urgency};
use yew::prelude::*;
use zones::HotZones;

pub use onward::Onward;

#[derive(PartialEq, Properties)]
pub struct ResultsProps {
    /// The person's own answers, which can go on being answered.
    pub own: bool,
    /// With all that the full method finds.
    pub full: bool,
}

#[component]
pub fn Results(props: &ResultsProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let counts = &shown.report().counts;
    if counts.rated == 0 {
        return html! { <NothingYet own={props.own} /> };
    }
    let ui = &words.ui.results;
    let narrator = narrator(&shown, &words);
    let blind_spots = narrative::blind_spots::blind_spots(&narrator);
    let title = words.count(if props.own { &ui.title } else { &ui.title_of }, counts.rated, &[]);
    html! {
        <div class="screen results">
            <ScreenTitle text={title} />
            <div class="sentences">
                for (place, sentence) in narrative::headline::headline(&narrator).into_iter().enumerate() {
                    <p key={place} class="sentence">{ sentence }</p>
                }
            </div>
            if counts.not_rated > 0 {
                <p class="mute">{ words.count(&ui.partial, counts.listed, &[("rated", &counts.rated)]) }</p>
            }
            <FullThreads shown={shown.clone()} />
            if !blind_spots.is_empty() {
                <div class="blind mute">
                    for (place, sentence) in blind_spots.into_iter().enumerate() {
                        <p key={place}>{ sentence }</p>
                    }
                </div>
            }
            if props.own && asks_for_pins(shown.analysis()) {
                <Pins />
            }
            <div class="columns">
                <ToDo urgency={Urgency::Look} own={props.own} />
                <ToDo urgency={Urgency::Fix} own={props.own} />
            </div>
            <div class="columns"><HotZones /><Number /></div>
            if props.full {
                <Findings />
            }
            <KeptBands />
            <p><MethodLink /></p>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct NothingYetProps {
    own: bool,
}

#[component]
fn NothingYet(props: &NothingYetProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let ui = &words.ui.results;
    html! {
        <div class="screen results">
            <ScreenTitle text={&ui.none_title} />
            <p class="lead">{ &ui.none }</p>
            if props.own {
                <Button label={&ui.none_button} onpress={store.callback(|()| Action::BackPressed)} />
            }
        </div>
    }
}

/// What the sentences are told from.
pub fn narrator<'a>(shown: &'a Shown, words: &'a Words) -> Narrator<'a> {
    Narrator { analysis: shown.analysis(), report: shown.report(), words }
}
