//! Pictures on sheets of their own: whose they are, what they show, what their marks mean.

use crate::components::day::use_day_of;
use crate::components::svg::{LaidMatrix, LaidThreads, MarkShape, placing};
use crate::domain::Impression;
use crate::export::whose;
use crate::method::Point;
use crate::narrative;
use crate::picture::matrix::{Ground, WIDTH};
use crate::picture::poster::poster;
use crate::picture::threads::{Frame, counterparts, threads};
use crate::state::{use_shown, use_words};
use yew::prelude::*;

/// Room at the edges, for the title on top, and for the legend below.
const EDGE: i32 = 32;
const TOP: i32 = 104;
const FOOT: i32 = 56;
/// The least width, for the legend needs it.
const LEAST: i32 = 760;

#[derive(PartialEq, Properties)]
pub struct PosterProps {
    pub node: NodeRef,
}

#[component]
pub fn ThreadsPoster(props: &PosterProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let laid_out = use_memo((shown, words), |(shown, words)| {
        let title = |point: &Point| narrative::title(&point.touchpoint, words).to_string();
        let people = counterparts(shown.analysis());
        let frame = |width| Frame { counterparts: &people, width, has_heads: true, title: Some(&title) };
        poster(|width| threads(shown.analysis(), frame(width)))
    });
    html! {
        <Poster size={(laid_out.width, laid_out.height)} node={&props.node}>
            <LaidThreads threads={laid_out} is_labelled={true} />
        </Poster>
    }
}

#[component]
pub fn MatrixPoster(props: &PosterProps) -> Html {
    let shown = use_shown();
    let Ground { width, height, .. } = Ground::of(WIDTH);
    html! {
        <Poster size={(width * 4 / 3, height * 4 / 3)} node={&props.node}><LaidMatrix {shown} {width} /></Poster>
    }
}

#[derive(PartialEq, Properties)]
struct SheetProps {
    /// Of what is drawn on it.
    size: (i32, i32),
    node: NodeRef,
    children: Html,
}

/// A picture with its title above and its legend below.
#[component]
fn Poster(props: &SheetProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let day = use_day_of(None);
    let narrator = shown.narrator(&words);
    let (width, height) = props.size;
    let whole = ((width + 2 * EDGE).max(LEAST), height + TOP + FOOT);
    let x = EDGE.to_string();
    html! {
        <svg
            class="poster threads"
            viewBox={format!("0 0 {} {}", whole.0, whole.1)}
            width={whole.0.to_string()}
            height={whole.1.to_string()}
            aria-hidden="true"
            ref={&props.node}
        >
            <rect class="paper" width="100%" height="100%" />
            <text class="whose-title" x={x.clone()} y="48" font-size="26">{ whose::title(&narrator) }</text>
            <text class="about" x={x.clone()} y="76" font-size="16">{ whose::about(&narrator, &day) }</text>
            <svg {x} y={TOP.to_string()} width={width.to_string()} height={height.to_string()} overflow="visible">
                { props.children.clone() }
            </svg>
            <g transform={format!("translate({EDGE} {})", whole.1 - 24)}><LegendRow /></g>
        </svg>
    }
}

/// What the marks mean, and how many there are of each, in a row.
#[component]
pub fn LegendRow() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let (ui, counts) = (&words.ui.threads, &shown.report().counts);
    let kinds = [
        (Impression::Delight, &ui.delight),
        (Impression::Hurt, &ui.hurt),
        (Impression::Silent, &ui.silent),
        (Impression::Unknown, &ui.unknown),
    ];
    let mut x = 0;
    let mut marks = Vec::new();
    for (impression, text) in kinds {
        let count = counts.by_impression[impression];
        if count > 0 {
            let text = words.count(text, count, &[]);
            let width = 8 * i32::try_from(text.chars().count()).unwrap_or_default() + 52;
            marks.push((x, impression, text));
            x += width;
        }
    }
    html! {
        <g class="legend-row">
            for (x, impression, text) in marks {
                <g key={impression.into_str()}>
                    <g transform={placing((x + 9, 0), 9)}><MarkShape impression={Some(impression)} /></g>
                    <text x={(x + 28).to_string()} y="5">{ text }</text>
                </g>
            }
        </g>
    }
}
