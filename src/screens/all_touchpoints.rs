//! All touchpoints with their marks, by people, beside the one that is asked about: progress, overview, and the way to
//! each of them. Where there is no room beside it they are folded below it.

use super::Ask;
use crate::browser::focus;
use crate::components::find_field::MANY;
use crate::components::pieces::{PiecesSoFar, use_pieces};
use crate::components::svg::Mark;
use crate::components::width::{DESK, use_width};
use crate::components::{FindField, Fold};
use crate::domain::{Impression, TouchpointId};
use crate::narrative;
use crate::state::asking::{Asked, AskedPeople, asked_by_people};
use crate::state::{Action, Shown, Step, use_shown, use_store, use_words};
use crate::words::{Search, Words};
use web_sys::Element;
use yew::prelude::*;

/// So much room it takes to stand beside each other.
const ROOM: i32 = 952;

#[derive(PartialEq, Properties)]
pub struct AmongAllProps {
    /// What is asked about.
    pub touchpoint: TouchpointId,
}

/// The questions about a touchpoint, among all that are asked about on the full path.
#[component]
pub fn AskAmongAll(props: &AmongAllProps) -> Html {
    let touchpoint = props.touchpoint;
    let place = use_node_ref();
    let is_narrow = use_width(&place, DESK) < ROOM;
    html! {
        <div class="among-all" ref={place}>
            <Ask key={touchpoint.to_string()} {touchpoint} full={true} reopened={false} />
            if is_narrow {
                // A fold of its own for each: it closes when one goes on.
                <FoldedTouchpoints key={touchpoint.to_string()} {touchpoint} />
            } else {
                <AllTouchpoints {touchpoint} />
            }
        </div>
    }
}

#[component]
fn FoldedTouchpoints(props: &AmongAllProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    // Nobody waits for rows that they don't see.
    let opened = use_state(|| false);
    let ontoggle = {
        let opened = opened.clone();
        move |()| opened.set(true)
    };
    html! {
        <Fold
            class="unfold among-fold"
            title={&words.ui.all_touchpoints.title}
            holds={AttrValue::from(rated(&shown, &words))}
            {ontoggle}
        >
            if *opened {
                <TouchpointRows touchpoint={props.touchpoint} />
            }
        </Fold>
    }
}

#[component]
fn AllTouchpoints(props: &AmongAllProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let (title, rated) = (&words.ui.all_touchpoints.title, rated(&shown, &words));
    html! {
        <nav class="beside" aria-label={format!("{title}: {rated}")}>
            <p class="beside-head" aria-hidden="true">{ title }{ " " }<span class="mute">{ rated }</span></p>
            <TouchpointRows touchpoint={props.touchpoint} />
        </nav>
    }
}

/// How many of them are rated.
fn rated(shown: &Shown, words: &Words) -> String {
    words.ui.all_touchpoints.rated.fill(&[("n", &shown.rated()), ("all", &shown.analysis().points.len())])
}

#[derive(PartialEq, Properties)]
struct TouchpointRowsProps {
    touchpoint: TouchpointId,
}

/// The rows, with the one that is asked about in sight.
#[component]
fn TouchpointRows(props: &TouchpointRowsProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let touchpoint = props.touchpoint;
    let typed = use_state(String::new);
    let people = asked_by_people(shown.analysis());
    let is_long = people.iter().map(|people| people.asked.len()).sum::<usize>() > MANY;
    let people = if typed.trim().is_empty() { people } else { found(&typed, &people, &shown, &words) };
    let count = people.iter().map(|people| people.asked.len()).sum();
    let drawn = use_pieces(count);
    let onpress = use_callback((store, typed.setter()), |touchpoint, (store, typed)| {
        typed.set(String::new());
        store.dispatch(Action::StepChosen(Step::Ask(touchpoint)));
    });
    let onenter = {
        let found = if typed.trim().is_empty() { None } else { people.first() };
        let first = found.and_then(|people| people.asked.first()).map(|asked| asked.id);
        let onpress = onpress.clone();
        move |()| {
            if let Some(first) = first {
                onpress.emit(first);
            }
        }
    };
    let ontyped = {
        let typed = typed.clone();
        move |text| typed.set(text)
    };
    let rows = use_node_ref();
    use_effect_with((touchpoint, drawn), {
        let rows = rows.clone();
        move |_| {
            let rows: Option<Element> = rows.cast();
            let current = rows.as_ref().and_then(|rows| rows.query_selector("[aria-current]").ok().flatten());
            if let (Some(rows), Some(current)) = (rows, current) {
                focus::bring_into_sight_within(&rows, &current);
            }
        }
    });
    let row = |asked: &Asked| {
        let title = shown.analysis().point(asked.id).map(|point| narrative::title(&point.touchpoint, &words));
        html! {
            <TouchpointRow
                key={asked.id.to_string()}
                id={asked.id}
                title={title.unwrap_or_default()}
                impression={asked.impression}
                is_part={asked.is_part}
                is_current={asked.id == touchpoint}
                onpress={&onpress}
            />
        }
    };
    html! {
        <div>
            if is_long {
                <FindField typed={(*typed).clone()} {ontyped} {onenter} in_vain={count == 0} />
            }
            <div class="among-rows" ref={rows}>
                for AskedPeople { counterpart, asked } in pieces(people, drawn) {
                    <section key={counterpart.map_or("none", |counterpart| counterpart.into_str())}>
                        if let Some(counterpart) = counterpart {
                            <p class="cap among-people">{ &words.counterparts[counterpart].name }</p>
                        }
                        <ul>
                            for asked in asked.iter() {
                                { row(asked) }
                            }
                        </ul>
                    </section>
                }
                if drawn < count {
                    <PiecesSoFar {drawn} {count} />
                }
            </div>
        </div>
    }
}

/// Those that are called so.
fn found(typed: &str, people: &[AskedPeople], shown: &Shown, words: &Words) -> Vec<AskedPeople> {
    let fits = |asked: &Asked, search: &Search| {
        let point = shown.analysis().point(asked.id);
        point.is_some_and(|point| narrative::fit(&point.touchpoint, search, words).is_some())
    };
    Search::widened(typed, |search| {
        let called = people.iter().map(|people| AskedPeople {
            counterpart: people.counterpart,
            asked: people.asked.iter().filter(|asked| fits(asked, search)).cloned().collect(),
        });
        called.filter(|people| !people.asked.is_empty()).collect()
    })
}

/// The first of them.
fn pieces(mut people: Vec<AskedPeople>, drawn: usize) -> Vec<AskedPeople> {
    let mut left = drawn;
    for of_one in &mut people {
        of_one.asked.truncate(left);
        left -= of_one.asked.len();
    }
    people.retain(|of_one| !of_one.asked.is_empty());
    people
}

#[derive(PartialEq, Properties)]
struct TouchpointRowProps {
    id: TouchpointId,
    title: AttrValue,
    impression: Option<Impression>,
    is_part: bool,
    is_current: bool,
    onpress: Callback<TouchpointId>,
}

#[component]
fn TouchpointRow(props: &TouchpointRowProps) -> Html {
    let words = use_words();
    let TouchpointRowProps { id, impression, .. } = *props;
    html! {
        <li class={props.is_part.then_some("part-of")}>
            <button
                type="button"
                class="beside-row"
                aria-current={props.is_current.then_some("step")}
                onclick={props.onpress.reform(move |_: MouseEvent| id)}
            >
                <Mark {impression} size={20} />
                <span>{ &props.title }</span>
                if let Some(impression) = impression {
                    <span class="unseen">{ " " }{ &words.impressions[impression].name }</span>
                }
            </button>
        </li>
    }
}
