//! A QR code as SVG: black on white in any theme, for that is what cameras read best.

use crate::picture::qr::Qr;
use crate::state::use_words;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct QrSquaresProps {
    pub code: Qr,
}

#[component]
pub fn QrSquares(props: &QrSquaresProps) -> Html {
    let words = use_words();
    let Qr { side, path } = &props.code;
    html! {
        <svg
            role="img"
            aria-label={&words.ui.share.qr.label}
            viewBox={format!("0 0 {side} {side}")}
            shape-rendering="crispEdges"
        >
            <rect width="100%" height="100%" fill="#fff" />
            <path d={path.clone()} fill="#000" />
        </svg>
    }
}
