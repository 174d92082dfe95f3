//! Bars: lengths beside words that say the same.

use yew::prelude::*;

/// A piece of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BarPiece {
    /// How much of the whole it is.
    pub part: u32,
    /// Its class, for the colour.
    pub class: &'static str,
}

#[derive(PartialEq, Properties)]
pub struct BarProps {
    pub whole: u32,
    /// From the left to the right.
    pub pieces: Vec<BarPiece>,
}

#[component]
pub fn Bar(props: &BarProps) -> Html {
    let ends = props.pieces.iter().scan(0, |end, piece| {
        let begin = *end;
        *end += piece.part;
        Some((begin, *end))
    });
    html! {
        <svg class="bar" width="100%" height="10" aria-hidden="true">
            <rect class="ground" width="100%" height="100%" />
            for (piece, (begin, end)) in props.pieces.iter().zip(ends) {
                <line
                    key={piece.class}
                    class={piece.class}
                    x1={percent(begin, props.whole)}
                    x2={percent(end, props.whole)}
                    y1="5"
                    y2="5"
                />
            }
        </svg>
    }
}

fn percent(part: u32, whole: u32) -> String {
    format!("{:.1}%", 100.0 * f64::from(part) / f64::from(whole.max(1)))
}
