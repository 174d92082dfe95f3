//! What came of a press in the sheet: what is said behind it would not be heard.

use crate::components::file_text::FileText;
use yew::prelude::*;

/// What came of a press.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// A sentence.
    pub said: AttrValue,
    /// What the browser refused to take, to be copied by hand.
    pub by_hand: Option<ByHand>,
}

/// A text of a kind of file.
#[derive(Clone, Debug, PartialEq)]
pub struct ByHand {
    pub kind: &'static str,
    pub text: AttrValue,
}

impl Outcome {
    pub fn of(said: impl Into<AttrValue>) -> Self {
        Self { said: said.into(), by_hand: None }
    }
}

#[derive(PartialEq, Properties)]
pub struct OutcomeNoteProps {
    pub outcome: Option<Outcome>,
}

/// The region is there before its text, so that it is read out.
#[component]
pub fn OutcomeNote(props: &OutcomeNoteProps) -> Html {
    html! {
        <div class="outcome" role="status">
            if let Some(outcome) = &props.outcome {
                <p>{ &outcome.said }</p>
                if let Some(ByHand { kind, text }) = &outcome.by_hand {
                    <FileText key={&**text} {kind} {text} selected={true} />
                }
            }
        </div>
    }
}
