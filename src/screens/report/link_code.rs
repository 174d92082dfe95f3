//! The answers as squares for a camera, where the link is short enough to be read from paper.

use crate::components::share::sendable;
use crate::components::svg::QrSquares;
use crate::picture::qr::{Qr, qr};
use crate::state::{Settings, Shown, use_words};
use yew::prelude::*;

/// The most modules of a side: on its 22 mm a module is then 0.29 mm wide, the least that a phone reads with ease.
const WIDEST: usize = 77;

/// The link without the person's own words, as squares, if they are large enough.
pub fn link_code(shown: &Shown, settings: &Settings) -> Option<Qr> {
    let link = sendable(shown, settings, false).ok()?;
    qr(&link).ok().filter(|code| code.side <= WIDEST)
}

#[derive(PartialEq, Properties)]
pub struct LinkCodeProps {
    pub code: Qr,
}

#[component]
pub fn LinkCode(props: &LinkCodeProps) -> Html {
    let words = use_words();
    html! {
        <div class="link-code">
            <span>{ &words.ui.report.open }</span>
            <QrSquares code={props.code.clone()} />
        </div>
    }
}
