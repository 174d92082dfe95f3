//! The marks by which impressions are known.

use crate::domain::Impression;
use crate::picture::Spot;
use crate::picture::mark::{Stroke, strokes};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct MarkShapeProps {
    pub impression: Option<Impression>,
}

/// The shape of a mark within another picture, in a circle of radius 12 around the origin.
#[component]
pub fn MarkShape(props: &MarkShapeProps) -> Html {
    let class = match props.impression {
        Some(impression) => impression.into_str(),
        None => "none",
    };
    html! {
        <g class={classes!("mark", class)}>
            for (number, stroke) in strokes(props.impression).iter().enumerate() {
                <path key={number} class={class_of(stroke)} d={stroke.path} />
            }
        </g>
    }
}

/// Where a mark stands within another picture, and how large: its drawing has a radius of 12.
pub fn placing((x, y): Spot, radius: i32) -> String {
    format!("translate({x} {y})scale({:.2})", f64::from(radius) / 12.0)
}

fn class_of(stroke: &Stroke) -> &'static str {
    match (stroke.filled, stroke.dashed) {
        (true, _) => "fill",
        (false, true) => "line dash",
        (false, false) => "line",
    }
}

#[derive(PartialEq, Properties)]
pub struct MarkProps {
    pub impression: Option<Impression>,
    /// In pixels.
    pub size: u32,
}

/// A mark by itself. What it means stands beside it in words.
#[component]
pub fn Mark(props: &MarkProps) -> Html {
    let size = props.size.to_string();
    html! {
        <svg class="mark-box" width={size.clone()} height={size} viewBox="-13 -13 26 26" aria-hidden="true">
            <MarkShape impression={props.impression} />
        </svg>
    }
}

#[derive(PartialEq, Properties)]
pub struct ZoneMarkProps {
    /// In pixels.
    pub size: u32,
}

/// The mark of the zones, where one department's work meets another's: two edges that don't quite meet.
#[component]
pub fn ZoneMark(props: &ZoneMarkProps) -> Html {
    let size = props.size.to_string();
    html! {
        <svg class="mark-box" width={size.clone()} height={size} viewBox="-13 -13 26 26" aria-hidden="true">
            <path class="zone-mark" d="M-10-7H-5Q-1.5-7-1.5 0T-5 7H-10M10-7H5Q1.5-7 1.5 0T5 7H10" />
        </svg>
    }
}
