//! The map as SVG, in its wide and its narrow layout; the style sheet shows the one that fits.

use super::mark::MarkShape;
use crate::components::pieces::{FIRST, PIECE, PiecesSoFar, use_pieces};
use crate::domain::Stage;
use crate::method::Point;
use crate::narrative;
use crate::picture::map::{Flow, Map, Placed, drawn_points, map};
use crate::picture::route::Spot;
use crate::state::{Shown, use_words};
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct MapProps {
    pub shown: Shown,
}

/// The map in both layouts.
#[component]
pub fn FullMap(props: &MapProps) -> Html {
    let words = use_words();
    let analysis = props.shown.analysis();
    let drawings = use_memo((props.shown.clone(), words.clone()), |(shown, words)| {
        let title = |point: &Point| narrative::title(&point.touchpoint, words).to_string();
        [Flow::Across, Flow::Down].map(|flow| Drawing::of(map(shown.analysis(), flow, Some(&title))))
    });
    let [across, down] = &*drawings;
    let count = across.map.placed.len();
    let drawn = use_pieces(count);
    // The fewer the columns, the sooner the wide layout fits.
    let width = match across.map.stages.len() {
        0..=3 => "few",
        4..=5 => "some",
        _ => "many",
    };
    html! {
        <div class={classes!("map", width)}>
            if drawn_points(analysis).len() < analysis.points.len() {
                <p class="mute">{ &words.ui.map.no_parts }</p>
            }
            if count > FIRST {
                <PiecesSoFar {drawn} {count} />
            }
            <div class="wide">{ drawing(across, drawn, &words, Flow::Across, true) }</div>
            <div class="narrow">{ drawing(down, drawn, &words, Flow::Down, true) }</div>
        </div>
    }
}

/// The map without labels, as a picture of what comes out.
#[component]
pub fn SmallMap(props: &MapProps) -> Html {
    let words = use_words();
    let map = use_memo(props.shown.clone(), |shown| Drawing::of(map(shown.analysis(), Flow::Across, None)));
    drawing(&map, FIRST, &words, Flow::Across, false)
}

/// −1, 0 and ∞ stand beside the words of their stages.
fn sign(stage: Stage) -> &'static str {
    match stage {
        Stage::Unaware => "−1",
        Stage::First => "0",
        Stage::After => "∞",
        _ => "",
    }
}

/// A map, and its marks in pieces.
struct Drawing {
    map: Map,
    pieces: Vec<Rc<[Placed]>>,
}

impl Drawing {
    fn of(map: Map) -> Self {
        Self { pieces: map.placed.chunks(PIECE).map(Rc::from).collect(), map }
    }
}

#[derive(PartialEq, Properties)]
struct MarksProps {
    placed: Rc<[Placed]>,
}

#[component]
fn Marks(props: &MarksProps) -> Html {
    html! {
        <g>
            for placed in &*props.placed {
                <g key={placed.id.to_string()}>
                    if !placed.title.is_empty() {
                        <title>{ &placed.title }</title>
                    }
                    <g transform={transform(placed)}><MarkShape impression={placed.impression} /></g>
                    for (line, (spot, words)) in placed.label.iter().enumerate() {
                        <text key={line} class="label" x={spot.0.to_string()} y={spot.1.to_string()}>{ words }</text>
                    }
                </g>
            }
        </g>
    }
}

/// The first marks of a map, as many as are drawn now.
fn drawing(Drawing { map, pieces }: &Drawing, drawn: usize, words: &Words, flow: Flow, labelled: bool) -> Html {
    let label = words.ui.map.label.fill(&[("n", &map.placed.len())]);
    html! {
        <svg
            class="map-drawing"
            role="img"
            aria-label={label}
            viewBox={format!("0 0 {} {}", map.width, map.height)}
            width={map.width.to_string()}
            height={map.height.to_string()}
        >
            <g>
                for y in &map.rules {
                    <path key={*y} class="rule" d={format!("M0 {y}H{}", map.width)} />
                }
                for (number, area) in map.empty.iter().enumerate() {
                    <rect
                        key={format!("empty {number}")}
                        class="empty"
                        x={area.x.to_string()}
                        y={area.y.to_string()}
                        width={area.width.to_string()}
                        height={area.height.to_string()}
                        rx="6"
                    />
                }
            </g>
            <g>
                for (stage, at) in &map.stages {
                    { stage_head(*stage, *at, words, flow, labelled) }
                }
                for (counterpart, (x, y)) in &map.counterparts {
                    <text
                        key={counterpart.into_str()}
                        class={row_head(flow, map.counterparts.len())}
                        x={x.to_string()}
                        y={(if flow == Flow::Across { y + 4 } else { *y }).to_string()}
                    >
                        { &words.counterparts[*counterpart].name }
                    </text>
                }
            </g>
            <g>
                for (number, (path, head)) in map.chains.iter().enumerate() {
                    <g key={number}>
                        <path class="chain" d={path.clone()} />
                        <path class="chain-head" d={head.clone()} />
                    </g>
                }
            </g>
            for (number, placed) in pieces.iter().take(drawn.div_ceil(PIECE)).enumerate() {
                <Marks key={number} placed={placed.clone()} />
            }
        </svg>
    }
}

fn stage_head(stage: Stage, (x, y): Spot, words: &Words, flow: Flow, labelled: bool) -> Html {
    let (sign, name, x) = (sign(stage), &words.common_stages[stage], x.to_string());
    if flow == Flow::Across {
        let sign_y = if labelled { y - 2 } else { y };
        html! {
            <g key={stage.into_str()}>
                if !sign.is_empty() {
                    <text class="sign" x={x.clone()} y={sign_y.to_string()}>{ sign }</text>
                }
                if labelled {
                    <text {x} y={(y + 18).to_string()}>{ name }</text>
                }
            </g>
        }
    } else {
        let name = if sign.is_empty() { name.to_string() } else { format!("{sign} · {name}") };
        html! { <text key={stage.into_str()} class="start" {x} y={y.to_string()}>{ name }</text> }
    }
}

fn row_head(flow: Flow, counterparts: usize) -> &'static str {
    match (flow, counterparts) {
        (Flow::Across, _) => "row-head start",
        (Flow::Down, 0..=3) => "row-head",
        (Flow::Down, _) => "row-head tight",
    }
}

/// Where a mark stands, and how large: its drawing has a radius of 12.
fn transform(placed: &Placed) -> String {
    let (x, y) = placed.at;
    format!("translate({x} {y})scale({:.2})", f64::from(placed.radius) / 12.0)
}
