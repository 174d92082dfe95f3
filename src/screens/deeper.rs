//! Parts of what is listed: a mind map and an outline of the same, with one panel for what is chosen.

mod dragging;
mod editor;
mod ghost;
mod mind_map;
mod mind_node;
mod move_to;
mod name_in_node;
mod node;
mod outline;
mod own_part;
mod panel;
mod rename;
mod room;
mod state;
mod suggestion;
mod title_field;
mod tree;
mod typical_parts;

use crate::components::width::{DESK, use_width};
use crate::components::{Button, ButtonLook, Dialog, QuestionForm, ScreenTitle, StoryAside};
use crate::state::{Action, use_shown, use_store, use_words};
use crate::words::Story;
use editor::{Editor, use_editor};
use mind_map::MindMap;
use outline::Outline;
use panel::Panel;
use state::{DeeperAction, DeeperState, View, Wish};
use std::rc::Rc;
use suggestion::{Suggestion, suggested};
use tree::Tree;
use yew::prelude::*;

/// So much room it takes for the panel to stand beside the rest.
const ROOM: i32 = 852;

#[component]
pub fn Deeper() -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let ui = &words.ui.deeper;
    let view = use_state(|| None::<View>);
    let has_parts = shown.analysis().points.iter().any(|point| point.parent.is_some());
    let skip = html! {
        <span>
            if !has_parts {
                <Button
                    look={ButtonLook::Quiet}
                    label={&ui.skip}
                    onpress={store.callback(|()| Action::NextPressed)}
                />
            }
        </span>
    };
    html! {
        <QuestionForm beside={skip}>
            <div class="questions deeper">
                <ScreenTitle text={&ui.title} />
                <p class="lead">{ &ui.lead }</p>
                // With other answers, what was chosen, folded and typed means nothing.
                <Parts key={shown.assessment().id.to_string()} {view} />
                <StoryAside story={Story::SmallErrors} />
            </div>
        </QuestionForm>
    }
}

#[derive(PartialEq, Properties)]
struct PartsProps {
    /// What the person chose, if they did.
    view: UseStateHandle<Option<View>>,
}

/// Holds what is chosen and what is open; the answers are the store's.
#[component]
fn Parts(props: &PartsProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ui = &words.ui.deeper;
    let place = use_node_ref();
    let is_wide = use_width(&place, DESK) >= ROOM;
    let view = props.view.unwrap_or(if is_wide { View::MindMap } else { View::Outline });
    let state = use_reducer_eq(DeeperState::default);
    let editor = use_editor(state.dispatcher());
    let touchpoints = suggested(&shown, &words);
    let tree = use_memo((shown, words.clone(), state.chosen, state.folds.clone()), |(shown, words, chosen, folds)| {
        Tree::new(shown, words, *chosen, folds)
    });
    // What was to take the focus may be gone; what is chosen instead must not take it.
    let is_there = state.chosen == tree.chosen().map(|node| node.id);
    let wish = state.wish.filter(|wish| is_there || *wish != Wish::Focus);
    let onview = {
        let (view, editor) = (props.view.clone(), editor.clone());
        move |chosen| {
            view.set(Some(chosen));
            editor.dispatch(DeeperAction::ViewChosen);
        }
    };
    let key = tree.chosen().map(|node| node.id.to_string()).unwrap_or_default();
    let hindered = state.hindered;
    html! {
        <div class="parts" ref={place}>
            if tree.has_touchpoints() {
                <div class="parts-head">
                    if !touchpoints.is_empty() {
                        <Suggestion {touchpoints} editor={editor.clone()} />
                    }
                    <ViewSwitch {view} {onview} />
                </div>
                <div class={classes!("split", is_wide.then_some("wide"))}>
                    if view == View::MindMap {
                        <MindMap tree={tree.clone()} editor={editor.clone()} {wish} renaming={state.renaming && is_there} />
                    } else {
                        <Outline tree={tree.clone()} editor={editor.clone()} {wish} />
                    }
                    if is_wide {
                        <Panel {key} {tree} {editor} {hindered} titled={true} />
                    } else if state.pressed && tree.chosen_touchpoint().is_some() {
                        <PanelSheet {key} {tree} {editor} {hindered} />
                    }
                </div>
            } else {
                <p>{ &ui.nothing }</p>
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
    /// The name of the chosen node stands in a field.
    #[prop_or_default]
    renaming: bool,
}

/// The panel where there is no room beside: over the page, until the person closes it.
#[component]
fn PanelSheet(props: &panel::PanelProps) -> Html {
    let title = props.tree.chosen().map(|node| node.title.clone()).unwrap_or_default();
    html! {
        <Dialog {title} class="panel-sheet" onclose={props.editor.on(|()| DeeperAction::PanelClosed)}>
            <Panel tree={props.tree.clone()} editor={props.editor.clone()} hindered={props.hindered} />
        </Dialog>
    }
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
            for (view, name) in [(View::MindMap, &ui.mind_map), (View::Outline, &ui.outline)] {
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
