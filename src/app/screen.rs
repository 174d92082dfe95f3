//! The screen of a step.

use crate::picture::sample::sample;
use crate::screens::{
    Ask, AskAmongAll, Closed, Deeper, Keep, List, Method, Mirror, Onward, Plan, Results, Start, You, ZoneScreen,
};
use crate::state::{Detour, Place, Shown, Step, use_shown};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ScreenProps {
    pub place: Place,
    /// What the person is doing aside from the path.
    pub detour: Option<Detour>,
    /// Somebody's answers are only looked at.
    pub is_preview: bool,
    /// Anything is rated.
    pub rated: bool,
}

#[component]
pub fn Screen(props: &ScreenProps) -> Html {
    let Place { path, step } = props.place;
    let full = path.is_full();
    if props.detour == Some(Detour::Method) {
        return html! { <Method key="method" /> };
    }
    if props.detour == Some(Detour::Closed) {
        return html! { <Closed key="closed" /> };
    }
    if props.is_preview {
        return html! { <Results key="preview" own={false} full={true} /> };
    }
    let reopened = props.detour.is_some();
    // A key for each screen: what is typed on one is not carried over to the next.
    match step {
        Step::Start => html! { <StartWithPicture key="start" /> },
        Step::You => html! { <You key="you" {path} /> },
        Step::List => html! { <List key="list" {path} /> },
        Step::Deeper => html! { <Deeper key="deeper" /> },
        // One for all of them: the list beside the questions stays as it is.
        Step::Ask(touchpoint) if full && !reopened => html! { <AskAmongAll key="ask" {touchpoint} /> },
        Step::Ask(touchpoint) => {
            html! { <Ask key={touchpoint.to_string()} {touchpoint} {full} {reopened} /> }
        }
        Step::Zone(zone) => html! { <ZoneScreen key={zone.into_str()} {zone} {full} /> },
        Step::Mirror(page) => html! { <Mirror key={page} {page} /> },
        Step::Results => html! {
            <div key="results" class="taken">
                <Results own={true} {full} />
                if props.rated {
                    <Onward {path} />
                }
                <Keep />
            </div>
        },
        Step::Plan => html! {
            <div key="plan" class="taken">
                <Plan />
                <Keep />
            </div>
        },
    }
}

#[component]
fn StartWithPicture() -> Html {
    let structure = use_shown().structure().clone();
    let picture = use_memo(structure, |structure| Shown::new(Rc::new(sample(structure)), structure.clone()));
    html! { <Start picture={(*picture).clone()} /> }
}
