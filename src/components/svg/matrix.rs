//! Importance against performance as SVG.

use super::mark::{MarkShape, placing};
use crate::method::Quadrant;
use crate::narrative;
use crate::picture::matrix::{CROSS, Dot, FIELD, HEIGHT, LOWEST, STEP, Side, WIDTH, matrix};
use crate::state::{Shown, use_words};
use crate::words::Words;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct MatrixProps {
    pub shown: Shown,
}

#[component]
pub fn Matrix(props: &MatrixProps) -> Html {
    let words = use_words();
    let dots = use_memo((props.shown.clone(), words.clone()), |(shown, words)| {
        matrix(shown.analysis(), |point| narrative::title(&point.touchpoint, words).to_string())
    });
    let ui = &words.ui.matrix;
    let ([left, top, right, bottom], (x, y)) = (FIELD, CROSS);
    html! {
        <svg
            class="matrix"
            role="img"
            aria-label={ui.label.fill(&[("n", &dots.len())])}
            viewBox={format!("0 0 {WIDTH} {HEIGHT}")}
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
            { corners(&words) }
            for importance in 1..=5 {
                <text key={importance} class="tick" x="18" y={(LOWEST + 5 - STEP * (importance - 1)).to_string()}>
                    { importance }
                </text>
            }
            <text class="low" x={left.to_string()} y={(HEIGHT - 12).to_string()}>{ &ui.weak }</text>
            <text class="high" x={right.to_string()} y={(HEIGHT - 12).to_string()}>{ &ui.strong }</text>
            for dot in &*dots {
                { mark(dot) }
            }
        </svg>
    }
}

/// What each quadrant is, in its outer corner.
fn corners(words: &Words) -> Html {
    let ui = &words.ui.matrix;
    let [left, top, right, bottom] = FIELD;
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
