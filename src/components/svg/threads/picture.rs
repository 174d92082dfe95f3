//! A picture of threads that one goes about in: by the pointer, or by the arrow keys from mark to mark.

use super::card::ThreadCard;
use super::gaps::{Gaps, gaps_id};
use super::ground::Ground;
use super::marks::MarkPieces;
use super::{label, view_box};
use crate::browser::{event, focus};
use crate::components::pieces::FIRST;
use crate::picture::threads::{Pick, Stop, Threads, Way, next_stop};
use crate::state::{FocusTarget, use_focus_wish, use_words};
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ThreadPictureProps {
    pub threads: Rc<Threads>,
    /// How many marks are drawn now.
    pub drawn: usize,
    /// The person's own answers, which can go on being answered.
    pub own: bool,
}

/// Where the keys are, among things of a kind.
#[derive(Clone, PartialEq)]
pub struct Current<T> {
    pub at: T,
    pub node: NodeRef,
}

/// What somebody does at a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtStop {
    /// The focus came to it; a screen reader brings it to any.
    Reached,
    Pressed,
}

/// Where the keys have gone.
#[derive(Clone, Copy, PartialEq)]
struct Cursor {
    pick: Pick,
    /// 0: nobody has gone anywhere, and the focus is elsewhere.
    turn: u32,
}

#[component]
pub fn ThreadPicture(props: &ThreadPictureProps) -> Html {
    let words = use_words();
    let ThreadPictureProps { threads, drawn, own } = props;
    let (place, svg, current) = (use_node_ref(), use_node_ref(), use_node_ref());
    // So many that they come in pieces are only looked at.
    let is_walked = threads.placed.len() <= FIRST;
    let has_gaps = *own && is_walked;
    let stops = use_memo(
        (threads.clone(), *own, is_walked),
        |(threads, own, is_walked)| {
            if *is_walked { threads.stops(*own) } else { Vec::new() }
        },
    );
    let cursor = use_state(|| None::<Cursor>);
    let picked = use_state_eq(|| None::<Pick>);
    // What stood there may have gone.
    let stop_of = |pick: Pick| stops.iter().find(|stop| stop.pick == pick).copied();
    let at = cursor.and_then(|cursor| stop_of(cursor.pick)).or_else(|| stops.first().copied());
    let open = picked.and_then(stop_of);
    let go = {
        let cursor = cursor.clone();
        Callback::from(move |pick: Pick| {
            let turn = cursor.map_or(0, |cursor| cursor.turn).wrapping_add(1).max(1);
            cursor.set(Some(Cursor { pick, turn }));
        })
    };
    use_effect_with(*cursor, {
        let current = current.clone();
        move |cursor| {
            if cursor.is_some_and(|cursor| cursor.turn > 0) {
                focus::move_to_mark(current.cast());
            }
        }
    });
    use_focus_wish({
        let (go, stops) = (go.clone(), stops.clone());
        Callback::from(move |target| {
            let FocusTarget::Mark(touchpoint) = target else { return false };
            let is_here = stops.iter().any(|stop| stop.pick == Pick::Touchpoint(touchpoint));
            if is_here {
                go.emit(Pick::Touchpoint(touchpoint));
            }
            is_here
        })
    });
    use_effect_with((open, *drawn), {
        let (place, svg) = (place.clone(), svg.clone());
        let width = threads.width;
        move |(open, _)| {
            if let Some(stop) = open {
                point_at(&place, &svg, width, *stop);
            }
        }
    });
    let onstop = use_callback((), {
        let (cursor, picked) = (cursor.setter(), picked.setter());
        move |(pick, done): (Pick, AtStop), ()| {
            cursor.set(Some(Cursor { pick, turn: 0 }));
            if done == AtStop::Pressed {
                picked.set(Some(pick));
            }
        }
    });
    let onclose = {
        let (picked, go) = (picked.clone(), go.clone());
        Callback::from(move |()| {
            if let Some(pick) = *picked {
                go.emit(pick);
            }
            picked.set(None);
        })
    };
    let onkeydown = {
        let (stops, go, onstop) = (stops.clone(), go.clone(), onstop.clone());
        move |pressed: KeyboardEvent| {
            let Some(at) = at.filter(|_| !event::is_command(&pressed)) else { return };
            let to = match &*pressed.key() {
                "ArrowLeft" => next_stop(&stops, at, Way::Left),
                "ArrowRight" => next_stop(&stops, at, Way::Right),
                "ArrowUp" => next_stop(&stops, at, Way::Up),
                "ArrowDown" => next_stop(&stops, at, Way::Down),
                "Home" => stops.first().copied(),
                "End" => stops.last().copied(),
                "Enter" | " " => {
                    pressed.prevent_default();
                    onstop.emit((at.pick, AtStop::Pressed));
                    return;
                }
                _ => return,
            };
            pressed.prevent_default();
            if let Some(to) = to {
                go.emit(to.pick);
            }
        }
    };
    let at_mark = at.and_then(|stop| stop.pick.touchpoint()).map(|at| Current { at, node: current.clone() });
    let at_gap = at.and_then(|stop| stop.pick.gap()).map(|at| Current { at, node: current.clone() });
    html! {
        <div class="thread-picture" ref={place}>
            <div class="thread-scroll">
                <svg
                    class="threads-drawing"
                    role={if is_walked { "group" } else { "img" }}
                    aria-label={label(threads, &words)}
                    // They are drawn below the marks, and heard after them.
                    aria-owns={has_gaps.then(|| gaps_id(threads))}
                    viewBox={view_box(threads)}
                    width={threads.width.to_string()}
                    height={threads.height.to_string()}
                    ref={svg}
                    {onkeydown}
                >
                    <g aria-hidden="true"><Ground {threads} is_labelled={true} /></g>
                    if has_gaps {
                        <Gaps {threads} current={at_gap} onstop={onstop.clone()} />
                    }
                    <MarkPieces {threads} {drawn} current={at_mark} onstop={is_walked.then_some(onstop)} />
                </svg>
            </div>
            if let Some(stop) = open {
                <ThreadCard key={stop.pick.to_string()} pick={stop.pick} own={*own} {onclose} />
            }
        </div>
    }
}

/// Tells the style sheet where the card of a stop stands.
fn point_at(place: &NodeRef, svg: &NodeRef, width: i32, stop: Stop) {
    let (Some(place), Some(svg)) = (place.cast::<HtmlElement>(), svg.cast::<Element>()) else { return };
    let (around, drawn) = (place.get_bounding_client_rect(), svg.get_bounding_client_rect());
    let scale = drawn.width() / f64::from(width.max(1));
    let (x, y) = (f64::from(stop.at.0) * scale, f64::from(stop.at.1) * scale);
    let style = place.style();
    // Only a style that is not the page's own refuses.
    let _ = style.set_property("--x", &format!("{:.0}", drawn.left() - around.left() + x));
    let _ = style.set_property("--y", &format!("{:.0}", drawn.top() - around.top() + y));
}
