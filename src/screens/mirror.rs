//! Outside and inside: some pairs at a time, side by side; the roots on the last page.

mod pair;
mod root;

use crate::components::svg::{Roots, Tree};
use crate::components::{QuestionForm, ScreenTitle};
use crate::state::path::{MIRROR_PAGES, PAIRS_OF_A_PAGE};
use crate::state::{use_shown, use_words};
use pair::PairQuestions;
use root::RootQuestion;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct MirrorProps {
    /// Below [`MIRROR_PAGES`]; the last page asks about the roots.
    pub page: u8,
}

#[component]
pub fn Mirror(props: &MirrorProps) -> Html {
    let asks_roots = props.page + 1 >= MIRROR_PAGES;
    html! {
        <QuestionForm>
            if asks_roots {
                <RootQuestions />
            } else {
                <Pairs page={props.page} />
            }
        </QuestionForm>
    }
}

/// Some pairs, with the tree in which they are brought out.
#[component]
fn Pairs(props: &MirrorProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ui = &words.ui.mirror;
    let pairs = &shown.structure().pairs;
    let from = usize::from(props.page) * PAIRS_OF_A_PAGE;
    let to = (from + PAIRS_OF_A_PAGE).min(pairs.len());
    let progress = ui.progress.fill(&[("from", &(from + 1)), ("to", &to), ("all", &pairs.len())]);
    html! {
        <div class="mirror">
            <div class="mirror-text">
                <p class="where" id="pairs">{ progress }</p>
                <ScreenTitle text={&ui.title} described_by="pairs" />
                <p class="lead">{ &ui.lead }</p>
            </div>
            <Tree shown={shown.clone()} brought_out={from..to} />
            <div class="pairs">
                for pair in pairs.iter().skip(from).take(PAIRS_OF_A_PAGE) {
                    <PairQuestions key={pair.id.as_str()} pair={pair.id.clone()} />
                }
            </div>
        </div>
    }
}

/// The roots, with the tree that stands on them.
#[component]
fn RootQuestions() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ui = &words.ui.mirror;
    html! {
        <div class="mirror">
            <div class="mirror-text">
                <ScreenTitle text={&ui.roots_title} />
                <p class="lead">{ &ui.roots_lead }</p>
            </div>
            <Roots shown={shown.clone()} />
            <div class="pairs">
                for (root, number) in shown.structure().roots.iter().zip(1..) {
                    <RootQuestion key={root.id.as_str()} root={root.id.clone()} {number} />
                }
            </div>
        </div>
    }
}
