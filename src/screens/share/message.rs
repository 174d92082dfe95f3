//! The picture for a messenger.

use super::poster::LegendRow;
use crate::components::svg::LaidThreads;
use crate::export::whose;
use crate::narrative::headline::headlines;
use crate::picture::message::{EDGE, HEIGHT, LEGEND, Message, WHOSE, WIDTH, message};
use crate::picture::threads::{Frame, Threads, counterparts, threads};
use crate::state::{use_shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct MessagePictureProps {
    pub node: NodeRef,
}

#[component]
pub fn MessagePicture(props: &MessagePictureProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let laid_out = use_memo((shown, words.clone()), |(shown, words)| {
        let narrator = shown.narrator(words);
        let sentence = headlines(&narrator).into_iter().next().map(|headline| headline.text).unwrap_or_default();
        let people = counterparts(shown.analysis());
        let frame = |width| Frame { counterparts: &people, width, has_heads: true, title: None };
        let laid_out = message(&sentence, |width| threads(shown.analysis(), frame(width)));
        (whose::title(&narrator), laid_out)
    });
    let (whose, Message { size, sentence, threads, at, scale }) = &*laid_out;
    let threads = use_memo(threads.clone(), Threads::clone);
    let place = format!("translate({} {})scale({})", at.0, at.1, f64::from(*scale) / 1000.0);
    html! {
        <svg
            class="message-picture threads"
            role="img"
            aria-label={&words.ui.share.pictures.message_label}
            viewBox={format!("0 0 {WIDTH} {HEIGHT}")}
            width={WIDTH.to_string()}
            height={HEIGHT.to_string()}
            ref={&props.node}
        >
            <rect class="paper" width="100%" height="100%" />
            <text class="about" x={EDGE.to_string()} y={WHOSE.to_string()} font-size="26">{ whose }</text>
            <g class="sentence-lines" font-size={size.to_string()}>
                for (number, ((x, y), line)) in sentence.iter().enumerate() {
                    <text key={number} x={x.to_string()} y={y.to_string()}>{ line }</text>
                }
            </g>
            <g transform={place}><LaidThreads {threads} is_labelled={false} /></g>
            <g transform={format!("translate({EDGE} {LEGEND})scale(1.5)")}><LegendRow /></g>
        </svg>
    }
}
