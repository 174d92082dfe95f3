//! The link as a QR code: black on white in any theme, for that is what cameras read best.

use crate::picture::qr::{LONGEST, qr};
use crate::state::use_words;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct QrCodeProps {
    pub text: AttrValue,
    /// The person's own words are in it.
    pub with_words: bool,
}

#[component]
pub fn QrCode(props: &QrCodeProps) -> Html {
    let words = use_words();
    let ui = &words.ui.share.qr;
    let code = use_memo(props.text.clone(), |text| qr(text));
    html! {
        <figure class="qr">
            if let Ok(code) = &*code {
                <svg role="img" aria-label={&ui.label} viewBox={format!("0 0 {0} {0}", code.side)} shape-rendering="crispEdges">
                    <rect width="100%" height="100%" fill="#fff" />
                    <path d={code.path.clone()} fill="#000" />
                </svg>
                <figcaption class="mute">{ &ui.lead }</figcaption>
            } else {
                <figcaption class="mute">
                    { ui.too_long.fill(&[("n", &props.text.len()), ("most", &LONGEST)]) }
                    if props.with_words {
                        { " " }{ &ui.without_words }
                    }
                </figcaption>
            }
        </figure>
    }
}
