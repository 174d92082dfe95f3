//! The results, read from the top: sentences about this person's own points, the threads, where to start, what
//! else there is to do, the zones, the number with its range, what else was found.

mod findings;
mod folded_list;
mod foot;
mod importance;
mod kept;
mod onward;
mod pins;
mod print_button;
mod reckoning;
mod repeats;
mod rest;
mod signature;
mod starts;
mod strip;
mod touchpoint_name;
mod twins;
mod zones;

use crate::components::svg::{FullThreads, Mark, ZoneMark};
use crate::components::{Button, ButtonLook, ScreenTitle};
use crate::method::Band;
use crate::method::order::{asks_for_pins, starts};
use crate::narrative;
use crate::narrative::headline::Headline;
use crate::narrative::ranking::to_do;
use crate::state::{Action, Step, use_shown, use_store, use_words};
use findings::Findings;
use foot::Foot;
use kept::KeptBand;
use pins::Pins;
use rest::Rest;
use starts::Starts;
use strip::Strip;
use yew::prelude::*;

pub use importance::Importance;
pub use onward::Onward;
pub use repeats::Repeats;
pub use starts::StartText;
pub use twins::Twins;
pub use zones::{ZoneRank, ZoneRanks};

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
    let narrator = shown.narrator(&words);
    let blind_spots = narrative::blind_spots::blind_spots(&narrator);
    let has_twins = shown.report().mirror.rests_on > 0;
    let has_repeats = !shown.report().patterns.is_empty();
    let order = &shown.report().order;
    let first = starts(shown.analysis(), order);
    let rest = order.iter().copied().filter(|id| !first.contains(id));
    let mut first_todo = to_do(&narrator, first.iter().copied().chain(rest));
    let rest_todo = first_todo.split_off(first.len().min(first_todo.len()));
    html! {
        <div class="screen results">
            <Strip own={props.own} />
            <Headlines />
            if counts.not_rated > 0 {
                <p class="mute">{ words.count(&ui.partial, counts.listed, &[("rated", &counts.rated)]) }</p>
            }
            <FullThreads shown={shown.clone()} own={props.own}>
                if !blind_spots.is_empty() {
                    <p class="blind mute">
                        { blind_spots.join(" ") }
                        if props.own {
                            { " " }<AddTouchpoints />
                        }
                    </p>
                }
            </FullThreads>
            if props.own && asks_for_pins(shown.analysis()) {
                <Pins />
            }
            <Starts todo={first_todo} own={props.own} />
            if !rest_todo.is_empty() {
                <Rest todo={rest_todo} own={props.own} />
            }
            if props.full {
                <div class="columns"><Importance /><ZoneRanks /></div>
                if has_twins || has_repeats {
                    <div class="columns">
                        if has_twins {
                            <Twins />
                        }
                        <div class="stack">
                            if has_repeats {
                                <Repeats />
                            }
                            <Protect own={props.own} />
                        </div>
                    </div>
                } else {
                    <Protect own={props.own} />
                }
                <Findings own={props.own} />
            } else {
                <ZoneRanks />
            }
            <Foot own={props.own} full={props.full} />
        </div>
    }
}

/// What delights where it matters.
#[component]
fn Protect(props: &OwnProps) -> Html {
    let protect = use_shown().report().protect.clone();
    html! {
        <div class="protect">
            if !protect.is_empty() {
                <KeptBand band={Band::Protect} touchpoints={protect} own={props.own} />
            }
        </div>
    }
}

/// The way to the list.
#[component]
fn AddTouchpoints() -> Html {
    let (words, store) = (use_words(), use_store());
    html! {
        <Button
            look={ButtonLook::Quiet}
            label={&words.ui.blind_spots.add}
            onpress={store.callback(|()| Action::StepChosen(Step::List))}
        />
    }
}

/// The weightiest sentence in large, two more beside each other.
#[component]
pub fn Headlines() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let headlines = narrative::headline::headlines(&shown.narrator(&words));
    let (first, others) = headlines.split_at(headlines.len().min(1));
    html! {
        <div class="headlines">
            for Headline { text, .. } in first {
                <p key={text.clone()} class="headline">{ text }</p>
            }
            for Headline { text, impression } in others {
                <p key={text.clone()} class="sentence">
                    if impression.is_some() {
                        <Mark impression={*impression} size={24} />
                    } else {
                        <ZoneMark size={24} />
                    }
                    <span>{ text }</span>
                </p>
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct OwnProps {
    /// The person's own answers, which can be changed.
    own: bool,
}

#[component]
fn NothingYet(props: &OwnProps) -> Html {
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
