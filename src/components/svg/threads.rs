//! The threads as SVG, laid out for the width of their place: one picture, or a strip for each kind of people.

mod card;
mod gaps;
mod ground;
mod marks;
mod names;
mod picture;
mod place;
mod still;
mod table;

use super::legend::Legend;
use crate::components::pieces::{FIRST, PiecesSoFar, use_pieces};
use crate::components::width::{DESK, use_width};
use crate::domain::Counterpart;
use crate::method::Point;
use crate::narrative;
use crate::picture::threads::{Frame, Threads, counterparts, drawn_points, threads};
use crate::state::{Shown, use_words};
use crate::words::Words;
use ground::Ground;
use marks::MarkPieces;
use picture::ThreadPicture;
use place::ThreadPlace;
use std::rc::Rc;
use table::ThreadTable;
use yew::prelude::*;

pub use still::StillThreads;

/// In a narrower place each kind of people has a strip of its own.
const STRIPS: i32 = 600;
/// The width of half of it, and that of a column beside something.
const HALF: i32 = 520;
const COLUMN: i32 = 280;
/// In a narrower place the small picture is of one kind of people.
const ALONE: i32 = 330;

#[derive(PartialEq, Properties)]
pub struct FullThreadsProps {
    pub shown: Shown,
    /// The person's own answers, which can go on being answered.
    pub own: bool,
    /// What is said below them.
    pub children: Html,
}

/// The threads with their legend.
#[component]
pub fn FullThreads(props: &FullThreadsProps) -> Html {
    let words = use_words();
    let node = use_node_ref();
    let width = use_width(&node, DESK);
    let analysis = props.shown.analysis();
    let drawings =
        use_memo((props.shown.clone(), words.clone(), width), |(shown, words, width)| drawings(shown, words, *width));
    let count = drawn_points(analysis).len();
    let drawn = use_pieces(count);
    html! {
        <div class="threads" ref={node}>
            <Legend shown={props.shown.clone()} />
            if count < analysis.points.len() {
                <p class="mute">{ &words.ui.threads.no_parts }</p>
            }
            if count > FIRST {
                <PiecesSoFar {drawn} {count} />
            }
            for (number, threads) in drawings.iter().enumerate() {
                <ThreadPlace key={number} {threads} {drawn} folds={true}>
                    <ThreadPicture {threads} {drawn} own={props.own} />
                </ThreadPlace>
            }
            <div class="thread-foot">
                { props.children.clone() }
                <ThreadTable shown={props.shown.clone()} />
            </div>
        </div>
    }
}

#[derive(PartialEq, Properties)]
pub struct SmallThreadsProps {
    pub shown: Shown,
}

/// The threads without labels, as a picture of what comes out. Where there is little room, the first of them.
#[component]
pub fn SmallThreads(props: &SmallThreadsProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node, HALF);
    let threads = use_memo((props.shown.clone(), width), |(shown, width)| {
        let mut people = counterparts(shown.analysis());
        let has_heads = *width >= ALONE;
        people.truncate(if has_heads { people.len() } else { 1 });
        threads(shown.analysis(), Frame { counterparts: &people, width: *width, has_heads, title: None })
    });
    html! { <div class="threads small" ref={node}><Sketch {threads} /></div> }
}

#[derive(PartialEq, Properties)]
pub struct GrowingThreadsProps {
    pub shown: Shown,
    /// Whose threads they are.
    pub people: Vec<Counterpart>,
}

/// The threads as they grow, a strip for each kind of people.
#[component]
pub fn GrowingThreads(props: &GrowingThreadsProps) -> Html {
    let words = use_words();
    let node = use_node_ref();
    let width = use_width(&node, COLUMN);
    let strips = use_memo((props.shown.clone(), props.people.clone(), width), |(shown, people, width)| {
        let strip = |&who: &Counterpart| {
            let frame = Frame { counterparts: &[who], width: *width, has_heads: false, title: None };
            (who, Rc::new(threads(shown.analysis(), frame)))
        };
        people.iter().map(strip).collect::<Vec<_>>()
    });
    html! {
        <div class="threads small" ref={node}>
            for (who, threads) in strips.iter() {
                <div key={who.into_str()} class="row-strip">
                    <p class="row-name">{ &words.counterparts[*who].name }</p>
                    <Sketch {threads} />
                </div>
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct SketchProps {
    threads: Rc<Threads>,
}

/// A picture without labels, to be looked at.
#[component]
fn Sketch(props: &SketchProps) -> Html {
    let words = use_words();
    let threads = &props.threads;
    html! {
        <svg class="threads-drawing" role="img" aria-label={label(threads, &words)} viewBox={view_box(threads)}>
            <Ground threads={threads.clone()} is_labelled={false} />
            <MarkPieces threads={threads.clone()} drawn={FIRST} />
        </svg>
    }
}

/// One picture; in a narrow place one for each kind of people.
fn drawings(shown: &Shown, words: &Words, width: i32) -> Vec<Rc<Threads>> {
    let title = |point: &Point| narrative::title(&point.touchpoint, words).to_string();
    let people = counterparts(shown.analysis());
    let drawing = |counterparts: &[Counterpart], has_heads: bool| {
        Rc::new(threads(shown.analysis(), Frame { counterparts, width, has_heads, title: Some(&title) }))
    };
    if width < STRIPS {
        people.iter().map(|who| drawing(&[*who], false)).collect()
    } else {
        vec![drawing(&people, true)]
    }
}

#[derive(PartialEq, Properties)]
pub struct LaidThreadsProps {
    pub threads: Rc<Threads>,
    /// With the words for stages and sides.
    pub is_labelled: bool,
}

/// Threads that are laid out already, within a picture that is taken away: all marks at once, none to be pressed.
#[component]
pub fn LaidThreads(props: &LaidThreadsProps) -> Html {
    let LaidThreadsProps { threads, is_labelled } = props;
    html! {
        <g class="threads-drawing">
            <Ground {threads} is_labelled={*is_labelled} />
            <MarkPieces {threads} drawn={threads.placed.len()} />
        </g>
    }
}

fn label(threads: &Threads, words: &Words) -> String {
    words.ui.threads.label.fill(&[("n", &threads.placed.len())])
}

fn view_box(threads: &Threads) -> String {
    format!("0 0 {} {}", threads.width, threads.height)
}
