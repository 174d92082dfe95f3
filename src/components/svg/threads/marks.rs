//! The marks of the threads, piece by piece.

use super::super::mark::{MarkShape, placing};
use super::picture::{AtStop, Current};
use crate::components::pieces::PIECE;
use crate::domain::TouchpointId;
use crate::picture::threads::{Pick, Placed, Threads};
use crate::state::use_words;
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct MarkPiecesProps {
    pub threads: Rc<Threads>,
    /// How many are drawn now.
    pub drawn: usize,
    #[prop_or_default]
    pub current: Option<Current<TouchpointId>>,
    /// Somebody is at a mark; none where marks are only looked at.
    #[prop_or_default]
    pub onstop: Option<Callback<(Pick, AtStop)>>,
}

#[component]
pub fn MarkPieces(props: &MarkPiecesProps) -> Html {
    let MarkPiecesProps { threads, drawn, current, onstop } = props;
    let pieces = use_memo(threads.clone(), |threads| -> Vec<Rc<[Placed]>> {
        threads.placed.chunks(PIECE).map(Rc::from).collect()
    });
    let current_in = |piece: &Rc<[Placed]>| {
        let has = |current: &Current<TouchpointId>| piece.iter().any(|placed| placed.id == current.at);
        current.clone().filter(has)
    };
    html! {
        <g>
            for (number, placed) in pieces.iter().take(drawn.div_ceil(PIECE)).enumerate() {
                <Marks key={number} {placed} current={current_in(placed)} {onstop} />
            }
        </g>
    }
}

#[derive(PartialEq, Properties)]
struct MarksProps {
    placed: Rc<[Placed]>,
    current: Option<Current<TouchpointId>>,
    onstop: Option<Callback<(Pick, AtStop)>>,
}

#[component]
fn Marks(props: &MarksProps) -> Html {
    let words = use_words();
    let MarksProps { placed, current, onstop } = props;
    let node_of = |placed: &Placed| current.as_ref().filter(|current| current.at == placed.id).map(|it| &it.node);
    html! {
        <g class="marks">
            for placed in &**placed {
                <g key={placed.id.to_string()}>
                    if let Some(onstop) = onstop {
                        { button(placed, node_of(placed), onstop, &words) }
                    } else {
                        { drawing(placed) }
                    }
                </g>
            }
        </g>
    }
}

/// A mark to be pressed; its node, where the keys are at it.
fn button(placed: &Placed, node: Option<&NodeRef>, onstop: &Callback<(Pick, AtStop)>, words: &Words) -> Html {
    let pick = Pick::Touchpoint(placed.id);
    let impression = match placed.impression {
        Some(impression) => &words.impressions[impression].name,
        None => &words.ui.threads.unrated,
    };
    let label = words.ui.threads.mark.fill(&[("title", &placed.title), ("impression", impression)]);
    let (x, y) = placed.at;
    html! {
        <g
            class="stop"
            role="button"
            tabindex={if node.is_some() { "0" } else { "-1" }}
            aria-haspopup="dialog"
            ref={node.cloned().unwrap_or_default()}
            onclick={onstop.reform(move |_: MouseEvent| (pick, AtStop::Pressed))}
            onfocusin={onstop.reform(move |_: FocusEvent| (pick, AtStop::Reached))}
        >
            <title>{ label }</title>
            <circle class="reach" cx={x.to_string()} cy={y.to_string()} r={(placed.radius + 6).to_string()} />
            { drawing(placed) }
        </g>
    }
}

/// A mark with its label.
fn drawing(placed: &Placed) -> Html {
    html! {
        <g>
            <g transform={placing(placed.at, placed.radius)}><MarkShape impression={placed.impression} /></g>
            for (line, (spot, words)) in placed.label.iter().enumerate() {
                <text key={line} class="label" x={spot.0.to_string()} y={spot.1.to_string()}>{ words }{ " " }</text>
            }
        </g>
    }
}
