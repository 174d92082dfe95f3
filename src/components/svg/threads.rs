//! The threads as SVG, laid out for the width of their place: one picture, or a strip for each kind of people.

use super::legend::Legend;
use super::mark::{MarkShape, placing};
use crate::components::pieces::{FIRST, PIECE, PiecesSoFar, use_pieces};
use crate::components::width::use_width;
use crate::domain::{Counterpart, Stage};
use crate::method::Point;
use crate::narrative;
use crate::picture::threads::{Frame, Placed, Rule, StageHead, Strand, Threads, counterparts, drawn_points, threads};
use crate::state::{Shown, use_words};
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

/// In a narrower place each kind of people has a strip of its own.
const STRIPS: i32 = 600;
/// The width for which the picture without names is laid out.
const SMALL: i32 = 520;

#[derive(PartialEq, Properties)]
pub struct ThreadsProps {
    pub shown: Shown,
}

/// The threads with their legend.
#[component]
pub fn FullThreads(props: &ThreadsProps) -> Html {
    let words = use_words();
    let node = use_node_ref();
    let width = use_width(&node);
    let analysis = props.shown.analysis();
    let drawings = use_memo((props.shown.clone(), words.clone(), width), |(shown, words, width)| {
        let title = |point: &Point| narrative::title(&point.touchpoint, words).to_string();
        let people = counterparts(shown.analysis());
        let drawing = |counterparts: &[Counterpart], has_heads: bool| {
            let frame = Frame { counterparts, width: *width, has_heads, title: Some(&title) };
            Drawing::of(threads(shown.analysis(), frame))
        };
        if *width < STRIPS {
            people.iter().map(|who| drawing(&[*who], false)).collect()
        } else {
            vec![drawing(&people, true)]
        }
    });
    let count = drawn_points(analysis).len();
    let drawn = use_pieces(count);
    let is_strips = width < STRIPS;
    html! {
        <div class="threads" ref={node}>
            <Legend shown={props.shown.clone()} />
            if count < analysis.points.len() {
                <p class="mute">{ &words.ui.threads.no_parts }</p>
            }
            if count > FIRST {
                <PiecesSoFar {drawn} {count} />
            }
            for (number, drawing) in drawings.iter().enumerate() {
                <div key={number} class={if is_strips { "row-strip" } else { "whole" }}>
                    if is_strips {
                        for row in &drawing.threads.rows {
                            <p key={row.counterpart.into_str()} class="row-name">
                                { &words.counterparts[row.counterpart].name }
                            </p>
                        }
                    }
                    { picture(drawing, drawn, &words, true) }
                    if drawing.threads.is_numbered {
                        { names(drawing, drawn, &words, is_strips) }
                    }
                </div>
            }
        </div>
    }
}

/// The threads without labels, as a picture of what comes out.
#[component]
pub fn SmallThreads(props: &ThreadsProps) -> Html {
    let words = use_words();
    let drawing = use_memo(props.shown.clone(), |shown| {
        let people = counterparts(shown.analysis());
        let frame = Frame { counterparts: &people, width: SMALL, has_heads: true, title: None };
        Drawing::of(threads(shown.analysis(), frame))
    });
    html! { <div class="threads small">{ picture(&drawing, FIRST, &words, false) }</div> }
}

/// −1, 0 and ∞ stand beside the words of their stages.
fn sign(stage: Stage) -> &'static str {
    match stage {
        Stage::Unaware => "−1",
        Stage::First => "0",
        Stage::After => "∞",
        _ => "·",
    }
}

/// The picture, and its marks in pieces.
struct Drawing {
    threads: Threads,
    pieces: Vec<Rc<[Placed]>>,
}

impl Drawing {
    fn of(threads: Threads) -> Self {
        Self { pieces: threads.placed.chunks(PIECE).map(Rc::from).collect(), threads }
    }
}

/// The first marks of a picture, as many as are drawn now, on their threads.
fn picture(Drawing { threads, pieces }: &Drawing, drawn: usize, words: &Words, is_labelled: bool) -> Html {
    let ui = &words.ui.threads;
    let label = ui.label.fill(&[("n", &threads.placed.len())]);
    html! {
        <svg
            class="threads-drawing"
            role="img"
            aria-label={label}
            viewBox={format!("0 0 {} {}", threads.width, threads.height)}
            width={threads.width.to_string()}
            height={threads.height.to_string()}
        >
            <g class="heads">
                for head in &threads.stages {
                    { stage_head(*head, words, is_labelled) }
                }
                for row in &threads.rows {
                    <g key={row.counterpart.into_str()}>
                        if threads.has_heads {
                            <text class="row-head" x="0" y={(row.y + 5).to_string()}>
                                { &words.counterparts[row.counterpart].name }
                            </text>
                        }
                        for rule in &row.rules {
                            { line(*rule) }
                        }
                    </g>
                }
                if let Some(y) = threads.visibility {
                    <g>
                        <path class="visibility" d={format!("M0 {y}H{}", threads.width)} />
                        if is_labelled {
                            <text class="side" x="0" y={(y - 7).to_string()}>{ &ui.outside }</text>
                            <text class="side" x="0" y={(y + 17).to_string()}>{ &ui.inside }</text>
                        }
                    </g>
                }
            </g>
            <g class="strands">
                for row in &threads.rows {
                    for (number, (strand, path)) in row.strands.iter().enumerate() {
                        <path
                            key={format!("{} {number}", row.counterpart.into_str())}
                            class={strand_class(*strand)}
                            d={path.clone()}
                        />
                    }
                }
            </g>
            <g class="chains">
                for (number, chain) in threads.chains.iter().enumerate() {
                    <g key={number}>
                        <path class="halo" d={chain.path.clone()} />
                        <path class="chain" d={chain.path.clone()} />
                        <path class="chain-head" d={chain.head.clone()} />
                    </g>
                }
            </g>
            for (number, placed) in pieces.iter().take(drawn.div_ceil(PIECE)).enumerate() {
                <Marks key={number} placed={placed.clone()} />
            }
        </svg>
    }
}

fn stage_head(head: StageHead, words: &Words, is_labelled: bool) -> Html {
    let (x, y) = head.at;
    html! {
        <g key={head.stage.into_str()}>
            <text class="sign" x={x.to_string()} y={y.to_string()}>{ sign(head.stage) }</text>
            if head.is_named && is_labelled {
                <text x={x.to_string()} y={(y + 18).to_string()}>{ &words.common_stages[head.stage] }</text>
            }
        </g>
    }
}

fn line(rule: Rule) -> Html {
    let class = if rule.is_empty { "rule empty" } else { "rule" };
    html! {
        <path key={rule.stage.into_str()} {class} d={format!("M{} {}H{}", rule.from, rule.y, rule.to)} />
    }
}

fn strand_class(strand: Strand) -> &'static str {
    match strand {
        Strand::Firm => "strand",
        Strand::Within => "strand within",
        Strand::Unsure => "strand unsure",
    }
}

#[derive(PartialEq, Properties)]
struct MarksProps {
    placed: Rc<[Placed]>,
}

#[component]
fn Marks(props: &MarksProps) -> Html {
    html! {
        <g class="marks">
            for placed in &*props.placed {
                <g key={placed.id.to_string()}>
                    if !placed.title.is_empty() {
                        <title>{ &placed.title }</title>
                    }
                    <g transform={placing(placed.at, placed.radius)}><MarkShape impression={placed.impression} /></g>
                    for (line, (spot, words)) in placed.label.iter().enumerate() {
                        <text key={line} class="label" x={spot.0.to_string()} y={spot.1.to_string()}>{ words }</text>
                    }
                </g>
            }
        </g>
    }
}

/// The names that the numbers stand for, as many as are drawn now.
fn names(Drawing { threads, .. }: &Drawing, drawn: usize, words: &Words, is_strip: bool) -> Html {
    html! {
        <div class="thread-names">
            for row in &threads.rows {
                <div key={row.counterpart.into_str()}>
                    if !is_strip {
                        <p class="row-name">{ &words.counterparts[row.counterpart].name }</p>
                    }
                    <ol start={(row.placed.start + 1).to_string()}>
                        for placed in threads.placed.iter().take(row.placed.end.min(drawn)).skip(row.placed.start) {
                            <li key={placed.id.to_string()}>
                                <span class="number">{ placed.number }</span>{ " " }{ &placed.title }
                            </li>
                        }
                    </ol>
                </div>
            }
        </div>
    }
}
