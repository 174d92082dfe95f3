//! Importance against performance as SVG.

use super::mark::{MarkShape, placing};
use crate::components::width::use_width;
use crate::method::Quadrant;
use crate::narrative;
use crate::picture::matrix::{Dot, Ground, Side, WIDTH, matrix};
use crate::state::{Shown, use_words};
use crate::words::Words;
use yew::prelude::*;

/// In a wider place the picture grows no more.
const WIDEST: i32 = 560;

#[derive(PartialEq, Properties)]
pub struct MatrixProps {
    pub shown: Shown,
}

/// The matrix, laid out for the width of its place.
#[component]
pub fn Matrix(props: &MatrixProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node, WIDTH);
    html! {
        <div ref={node}><LaidMatrix shown={props.shown.clone()} width={width.min(WIDEST)} /></div>
    }
}

#[derive(PartialEq, Properties)]
pub struct LaidMatrixProps {
    pub shown: Shown,
    pub width: i32,
}

/// The matrix for a width.
#[component]
pub fn LaidMatrix(props: &LaidMatrixProps) -> Html {
    let words = use_words();
    let ground = Ground::of(props.width);
    let dots = use_memo((props.shown.clone(), words.clone(), ground), |(shown, words, ground)| {
        matrix(shown.analysis(), *ground, |point| narrative::title(&point.touchpoint, words).to_string())
    });
    let ui = &words.ui.matrix;
    let Ground { width, height, field: [left, top, right, bottom], cross: (x, y), step, lowest } = ground;
    html! {
        <svg
            class="matrix"
            role="img"
            aria-label={ui.label.fill(&[("n", &dots.len())])}
            viewBox={format!("0 0 {width} {height}")}
        >
            <rect
                class="matters"
                x={left.to_string()}
                y={top.to_string()}
                width={(x - left).to_string()}
                height={(y - top).to_string()}
            />
            <path class="frame" d={format!("M{left} {top}H{right}V{bottom}H{left}Z")} />
            <path class="cross" d={format!("M{x} {top}V{bottom}M{left} {y}H{right}")} />
            { corners(&words, ground) }
            for importance in 1..=5 {
                <text key={importance} class="tick" x="18" y={(lowest + 5 - step * (importance - 1)).to_string()}>
                    { importance }
                </text>
            }
            <text class="low" x={left.to_string()} y={(height - 12).to_string()}>{ &ui.weak }</text>
            <text class="high" x={right.to_string()} y={(height - 12).to_string()}>{ &ui.strong }</text>
            <g aria-hidden="true">
                for dot in &*dots {
                    { mark(dot) }
                }
            </g>
        </svg>
    }
}

/// What each quadrant is, in its outer corner.
fn corners(words: &Words, ground: Ground) -> Html {
    let ui = &words.ui.matrix;
    let [left, top, right, bottom] = ground.field;
    html! {
        <g class="corners">
            <text class="low" x={(left + 8).to_string()} y={(top + 18).to_string()}>{ &ui.concentrate }</text>
            <text class="high" x={(right - 8).to_string()} y={(top + 18).to_string()}>{ &ui.keep_up }</text>
            <text class="low" x={(left + 8).to_string()} y={(bottom - 8).to_string()}>{ &ui.low_priority }</text>
            <text class="high" x={(right - 8).to_string()} y={(bottom - 8).to_string()}>{ &ui.overkill }</text>
        </g>
    }
}

fn mark(dot: &Dot) -> Html {
    html! {
        <g key={dot.id.to_string()} class={if dot.quadrant == Quadrant::Concentrate { "matters" } else { "" }}>
            <title>{ &dot.title }</title>
            <g transform={placing(dot.at, dot.radius)}><MarkShape impression={dot.impression} /></g>
            if let Some((side, (x, y), name)) = &dot.label {
                <text class={class_of(*side)} x={x.to_string()} y={y.to_string()}>{ name }</text>
            }
        </g>
    }
}

fn class_of(side: Side) -> &'static str {
    match side {
        Side::Right => "name low",
        Side::Left => "name high",
        Side::Middle => "name",
    }
}
