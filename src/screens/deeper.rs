//! Parts of what is listed: an outline and a mind map of the same, with one panel for what is chosen.

mod dragging;
mod editor;
mod mind_map;
mod mind_node;
mod move_to;
mod node;
mod outline;
mod own_part;
mod panel;
mod rename;
mod state;
mod title_field;
mod tree;
mod typical_parts;

use crate::components::{QuestionForm, ScreenTitle, StoryAside};
use crate::domain::Refusal;
use crate::state::{use_shown, use_words};
use crate::words::Story;
use editor::{Editor, use_editor};
use mind_map::MindMap;
use outline::Outline;
use state::{DeeperAction, DeeperState, PanelField, View, Wish};
use std::rc::Rc;
use tree::Tree;
use yew::prelude::*;

#[component]
pub fn Deeper() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ui = &words.ui.deeper;
    let view = use_state(View::default);
    html! {
        <QuestionForm>
            <div class="questions deeper">
                <ScreenTitle text={&ui.title} />
                <p class="lead">{ &ui.lead }</p>
                <StoryAside story={Story::SmallErrors} />
                // With other answers, what was chosen, folded and typed means nothing.
                <Parts key={shown.assessment().id.to_string()} {view} />
            </div>
        </QuestionForm>
    }
}

#[derive(PartialEq, Properties)]
struct PartsProps {
    view: UseStateHandle<View>,
}

/// Holds what is chosen and what is open; the answers are the store's.
#[component]
fn Parts(props: &PartsProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ui = &words.ui.deeper;
    let state = use_reducer_eq(DeeperState::default);
    let editor = use_editor(state.dispatcher());
    let tree = use_memo((shown, words.clone(), state.chosen, state.folds.clone()), |(shown, words, chosen, folds)| {
        Tree::new(shown, words, *chosen, folds)
    });
    // What was to take the focus may be gone; what is chosen instead must not take it.
    let is_there = state.chosen == tree.chosen().map(|node| node.id);
    let wish = state.wish.filter(|wish| is_there || *wish != Wish::Focus);
    let refused = state.refused;
    let onview = {
        let (view, editor) = (props.view.clone(), editor.clone());
        move |chosen| {
            view.set(chosen);
            editor.dispatch(DeeperAction::ViewChosen);
        }
    };
    html! {
        <div class="parts">
            <ViewSwitch view={*props.view} {onview} />
            if !tree.has_touchpoints() {
                <p>{ &ui.nothing }</p>
            } else if *props.view == View::MindMap {
                <MindMap {tree} {editor} {wish} {refused} />
            } else {
                <Outline {tree} {editor} {wish} {refused} />
            }
        </div>
    }
}

/// What the outline and the mind map show alike.
#[derive(PartialEq, Properties)]
pub struct TreeViewProps {
    tree: Rc<Tree>,
    editor: Editor,
    /// Of the chosen node.
    wish: Option<Wish>,
    /// Why what was tried last cannot be.
    refused: Option<(PanelField, Refusal)>,
}

#[derive(PartialEq, Properties)]
struct ViewSwitchProps {
    view: View,
    onview: Callback<View>,
}

#[component]
fn ViewSwitch(props: &ViewSwitchProps) -> Html {
    let words = use_words();
    let ui = &words.ui.deeper;
    html! {
        <div class="kinds" role="group" aria-label={&ui.views}>
            for (view, name) in [(View::Outline, &ui.outline), (View::MindMap, &ui.mind_map)] {
                <button
                    key={name.to_string()}
                    type="button"
                    class="kind"
                    aria-pressed={(props.view == view).to_string()}
                    onclick={props.onview.reform(move |_: MouseEvent| view)}
                >
                    { name }
                </button>
            }
        </div>
    }
}
