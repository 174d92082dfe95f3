//! One touchpoint: the impression it leaves, how much it matters, and for an inner one what it leads to; on
//! the full path also how one knows, the checks of its channel, what their weak answers take, and a note.

mod chain;
mod chain_search;
mod check;
mod closer_look;
mod note;
mod rating;
mod rest_of_checks;
mod story;

use crate::components::{QuestionForm, Quick, ScreenTitle, StoryAside, Whereabouts};
use crate::domain::{Counterpart, Impression, TouchpointId};
use crate::narrative;
use crate::state::answered::is_answered;
use crate::state::asking::order_of_asking;
use crate::state::{Step, use_shown, use_words};
use chain::Chain;
use closer_look::CloserLook;
use note::NoteOf;
use rating::{EvidenceQuestion, ImportanceQuestion, ImpressionQuestion, QuietQuestion};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct AskProps {
    pub touchpoint: TouchpointId,
    /// The whole method is asked.
    pub full: bool,
    /// The person came from the results and goes back there.
    pub reopened: bool,
}

#[component]
pub fn Ask(props: &AskProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let Some(point) = shown.analysis().point(props.touchpoint) else {
        return html! { <div class="screen" /> };
    };
    let asked = order_of_asking(shown.analysis());
    let at = asked.iter().position(|known| *known == point.id()).map_or(1, |at| at + 1);
    let progress = words.ui.ask.progress.fill(&[("at", &at), ("all", &asked.len())]);
    let title = narrative::title(&point.touchpoint, &words);
    let touchpoint = &point.touchpoint;
    // The focus comes to the first question: it tells where one is.
    let about = AttrValue::from(format!("{title}. {progress}"));
    let inner = point.counterpart().is_some_and(Counterpart::is_inner);
    // Who meets no customers begins with where their work comes out.
    let chain_first = shown.assessment().respondent.works_inside();
    let aside = point.counterpart().unwrap_or(Counterpart::Customer);
    let quick = Quick {
        goes_on: !props.full && !props.reopened,
        is_answered: is_answered(Step::Ask(point.id()), shown.analysis()),
    };
    html! {
        <QuestionForm reopened={props.reopened} {quick}>
            <div class="questions">
                <Whereabouts {progress} of={point.cell.map(|cell| narrative::cell(cell, &words))} full={props.full} />
                <ScreenTitle text={&title} />
                if inner && chain_first {
                    <Chain touchpoint={point.id()} about={about.clone()} />
                }
                <ImpressionQuestion {touchpoint} about={(!(inner && chain_first)).then_some(about)} />
                if point.impression() == Some(Impression::Silent) {
                    <QuietQuestion {touchpoint} />
                }
                <div class="side-by-side">
                    <ImportanceQuestion {touchpoint} />
                    if props.full {
                        <EvidenceQuestion {touchpoint} />
                    }
                </div>
                if inner && !chain_first {
                    <Chain touchpoint={point.id()} />
                }
                if story::is_first_of(aside, point, &asked, shown.analysis()) {
                    <p class="aside">{ &words.ui.ask.asides[aside] }</p>
                }
                if let Some(story) = story::told_at(point, &asked, shown.analysis()) {
                    <StoryAside {story} />
                }
                if props.full {
                    <CloserLook touchpoint={point.id()} />
                    <NoteOf {touchpoint} />
                }
            </div>
        </QuestionForm>
    }
}
