//! The screen of a step.

use crate::picture::sample::sample;
use crate::screens::{Ask, Deeper, Keep, List, Method, Mirror, Onward, Plan, Results, Start, You, ZoneScreen};
use crate::state::{Place, Shown, Step, use_shown};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ScreenProps {
    pub place: Place,
    /// The person is reading about the method.
    pub reads_method: bool,
    /// They change the answers about one touchpoint, and go back to the results then.
    pub reopened: bool,
    /// Somebody's answers are only looked at.
    pub is_preview: bool,
    /// Anything is rated.
    pub rated: bool,
}

#[component]
pub fn Screen(props: &ScreenProps) -> Html {
    let Place { path, step } = props.place;
    let full = path.is_full();
    if props.reads_method {
        return html! { <Method key="method" /> };
    }
    if props.is_preview {
        return html! { <Results key="preview" own={false} full={true} /> };
    }
    // A key for each screen: what is typed on one is not carried over to the next.
    match step {
        Step::Start => html! { <StartWithPicture key="start" /> },
        Step::You => html! { <You key="you" {path} /> },
        Step::List => html! { <List key="list" /> },
        Step::Deeper => html! { <Deeper key="deeper" /> },
        Step::Ask(touchpoint) => {
            html! { <Ask key={touchpoint.to_string()} {touchpoint} {full} reopened={props.reopened} /> }
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
