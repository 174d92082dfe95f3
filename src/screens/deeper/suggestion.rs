//! What to split first.

use super::editor::Editor;
use super::state::DeeperAction;
use crate::method::split::worth_splitting;
use crate::narrative;
use crate::picture::mind::NodeId;
use crate::state::{Shown, use_words};
use crate::words::Words;
use yew::prelude::*;

/// The touchpoints that are suggested, with what they are called.
pub fn suggested(shown: &Shown, words: &Words) -> Vec<(NodeId, AttrValue)> {
    let points = &shown.analysis().points;
    let worth = worth_splitting(shown.analysis()).into_iter().filter_map(|at| points.get(at));
    worth.map(|point| (NodeId::Touchpoint(point.id()), narrative::title(&point.touchpoint, words))).collect()
}

#[derive(PartialEq, Properties)]
pub struct SuggestionProps {
    pub touchpoints: Vec<(NodeId, AttrValue)>,
    pub editor: Editor,
}

#[component]
pub fn Suggestion(props: &SuggestionProps) -> Html {
    let words = use_words();
    let onpress = |node| {
        let editor = props.editor.clone();
        move |_: MouseEvent| {
            editor.dispatch(DeeperAction::NodePressed(node));
            editor.dispatch(DeeperAction::NodeReached(node));
        }
    };
    html! {
        <div class="suggested">
            <span>{ &words.ui.deeper.suggested }</span>
            for (node, title) in &props.touchpoints {
                <button key={node.to_string()} type="button" class="quiet" onclick={onpress(*node)}>{ title }</button>
            }
        </div>
    }
}
