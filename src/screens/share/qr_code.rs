//! The link as a QR code, or why there is none.

use crate::components::svg::QrSquares;
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
                <QrSquares code={code.clone()} />
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
