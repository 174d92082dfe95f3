//! The tree as a mind map, for keyboard and pointer. What has the focus is what is chosen; beside it stand the typical
//! parts that it does not have yet.

use super::TreeViewProps;
use super::dragging::{Drag, use_dragging};
use super::editor::Editor;
use super::ghost::Ghost;
use super::mind_node::{MindNode, NodeLook};
use super::name_in_node::NameInNode;
use super::room::use_room;
use super::state::{DeeperAction, PanelField};
use super::tree::Tree;
use super::typical_parts::untaken_parts;
use crate::browser::{event, focus};
use crate::domain::{Event, PackId};
use crate::picture::mind::{Ghosts, Mind, Node, Placed, mind};
use crate::state::{use_shown, use_words};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, SvgElement};
use yew::prelude::*;

#[component]
pub fn MindMap(props: &TreeViewProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let TreeViewProps { tree, editor, wish, renaming } = props;
    let ui = &words.ui.deeper;
    let (place, drawing) = (use_node_ref(), use_node_ref());
    let room = use_room(&place);
    let parts: Rc<Vec<(PackId, AttrValue)>> = use_memo((shown, words.clone(), tree.clone()), |(shown, words, tree)| {
        tree.chosen_touchpoint()
            .filter(|(node, _)| tree.can_have_parts(node))
            .map(|(_, point)| untaken_parts(&point.touchpoint, shown, words))
            .unwrap_or_default()
    });
    let picture = use_memo((tree.clone(), parts.clone(), room), |(tree, parts, room)| {
        let titles = parts.iter().map(|(_, title)| title.clone()).collect();
        let ghosts = tree.chosen().map(|node| Ghosts { whole: node.at, titles });
        mind(tree.nodes(), ghosts.as_ref(), *room)
    });
    // Where the map is wider than its place, one begins at what is chosen.
    use_effect_with((place.clone(), room), |(place, _)| {
        let place: Option<Element> = place.cast();
        let chosen = place.as_ref().and_then(|place| place.query_selector("[aria-selected=true]").ok().flatten());
        if let (Some(place), Some(chosen)) = (place, chosen) {
            focus::bring_into_sight_across(&place, &chosen);
        }
    });
    let dragging = use_dragging(&drawing, tree, &picture, editor);
    let (ontake, onleave) = use_taking(&drawing, tree, &parts, editor);
    let onkeydown = {
        let (tree, editor, drawing) = (tree.clone(), editor.clone(), drawing.clone());
        move |pressed: KeyboardEvent| {
            let done = !event::is_command(&pressed)
                && tree.chosen().is_some_and(|node| press_key(&pressed.key(), node, &tree, &editor, &drawing));
            if done {
                pressed.prevent_default();
            }
        }
    };
    let placed = picture.placed.iter().filter_map(|placed| Some((tree.nodes().get(placed.node)?, placed)));
    let named = tree.chosen_touchpoint().filter(|_| *renaming).and_then(|(node, point)| {
        let placed = picture.placed.iter().find(|placed| placed.node == node.at)?;
        Some((point.id(), node.title.clone(), place_of(placed, &picture)))
    });
    let ghosts = |level: usize| {
        html! {
            <g>
                for ((id, title), placed) in parts.iter().zip(&picture.ghosts) {
                    <Ghost
                        key={id.as_str()}
                        {title}
                        placed={placed.clone()}
                        half={picture.half}
                        {level}
                        ontake={&ontake}
                        onleave={&onleave}
                    />
                }
            </g>
        }
    };
    html! {
        <div class="mapped">
            <div class="mind-box" ref={place}>
                <div class="mind-place">
                    <svg
                        class={classes!("mind", dragging.drag.is_some().then_some("dragging"))}
                        role="tree"
                        aria-label={&ui.tree}
                        viewBox={format!("0 0 {} {}", picture.width, picture.height)}
                        width={picture.drawn(picture.width).to_string()}
                        height={picture.drawn(picture.height).to_string()}
                        ref={drawing}
                        {onkeydown}
                        onpointerdown={dragging.onpointerdown}
                        onpointermove={dragging.onpointermove}
                        onpointerup={dragging.onpointerup}
                        onpointercancel={dragging.onpointercancel}
                    >
                        <g aria-hidden="true">
                            for (number, branch) in picture.branches.iter().enumerate() {
                                <path key={number} class="branch" d={branch.clone()} />
                            }
                        </g>
                        <g aria-hidden="true">
                            for (number, branch) in picture.ghost_branches.iter().enumerate() {
                                <path key={number} class="branch of-ghost" d={branch.clone()} />
                            }
                        </g>
                        <g>
                            for (node, placed) in placed {
                                <g key={node.id.to_string()}>
                                    <MindNode
                                        face={tree.face(node)}
                                        placed={placed.clone()}
                                        half={picture.half}
                                        look={look_of(node, dragging.drag)}
                                        wish={wish.filter(|_| tree.is_chosen(node))}
                                        {editor}
                                    />
                                    if tree.is_chosen(node) {
                                        { ghosts(node.level + 1) }
                                    }
                                </g>
                            }
                        </g>
                    </svg>
                    if let Some((touchpoint, title, place)) = named {
                        <NameInNode key={touchpoint.to_string()} {touchpoint} {title} {place} {editor} />
                    }
                </div>
            </div>
            <p class="hint">{ &ui.keys }</p>
        </div>
    }
}

/// Takes a typical part, and leaves the typical parts for their whole. The next one takes the focus of one that is taken;
/// after the last one the whole does.
#[hook]
fn use_taking(
    drawing: &NodeRef,
    tree: &Rc<Tree>,
    parts: &Rc<Vec<(PackId, AttrValue)>>,
    editor: &Editor,
) -> (Callback<usize>, Callback<()>) {
    let taken = use_mut_ref(|| None::<usize>);
    let leave = {
        let (tree, editor) = (tree.clone(), editor.clone());
        Callback::from(move |()| {
            if let Some(node) = tree.chosen() {
                editor.dispatch(DeeperAction::NodeReached(node.id));
            }
        })
    };
    use_effect_with(parts.clone(), {
        let (drawing, taken, leave) = (drawing.clone(), taken.clone(), leave.clone());
        move |_| {
            if let Some(place) = taken.take() {
                let ghost = ghost_at(&drawing, place).or_else(|| ghost_at(&drawing, place.saturating_sub(1)));
                match ghost {
                    Some(ghost) => focus::move_to_mark(Some(ghost)),
                    None => leave.emit(()),
                }
            }
        }
    });
    let take = use_callback((tree.clone(), parts.clone(), editor.clone()), move |place, (tree, parts, editor)| {
        let part = parts.get(place).map(|(id, _): &(PackId, AttrValue)| id.clone());
        let whole = tree.chosen_touchpoint().map(|(_, point)| point.id());
        if let (Some(item), Some(whole)) = (part, whole) {
            let listed = Event::ItemListed { item, parent: Some(whole) };
            taken.replace(editor.attempt(whole, PanelField::Parts, listed).then_some(place));
        }
    });
    (take, leave)
}

fn ghost_at(drawing: &NodeRef, place: usize) -> Option<SvgElement> {
    let ghosts = drawing.cast::<Element>()?.query_selector_all(".ghost").ok()?;
    ghosts.get(u32::try_from(place).ok()?)?.dyn_into().ok()
}

/// Where a node is drawn: left, top, width and height in pixels.
fn place_of(placed: &Placed, picture: &Mind) -> [i32; 4] {
    let (x, y) = placed.at;
    [x, y - picture.half, placed.width, 2 * picture.half].map(|length| picture.drawn(length))
}

fn look_of(node: &Node, drag: Option<Drag>) -> NodeLook {
    match drag {
        Some(drag) if drag.node == node.id => NodeLook::Lifted,
        Some(drag) if drag.over == Some(node.id) => NodeLook::Target,
        _ => NodeLook::Plain,
    }
}

/// A key on a node: the arrows go about, the others do what the panel does. Whether it means anything.
fn press_key(key: &str, node: &Node, tree: &Tree, editor: &Editor, drawing: &NodeRef) -> bool {
    let reach = |node: Option<&Node>| {
        if let Some(node) = node {
            editor.dispatch(DeeperAction::NodeReached(node.id));
        }
    };
    let has_parts = node.inside() > 0;
    match key {
        "ArrowRight" if has_parts && !node.open => editor.dispatch(tree.face(node).toggled()),
        "ArrowRight" if has_parts => reach(tree.parts_of(node).next()),
        "ArrowRight" => focus::move_to_mark(ghost_at(drawing, 0)),
        "ArrowLeft" if has_parts && node.open => editor.dispatch(tree.face(node).toggled()),
        "ArrowLeft" => reach(tree.whole_of(node)),
        "ArrowDown" => reach(tree.below(node)),
        "ArrowUp" => reach(tree.above(node)),
        "Enter" | "F2" if node.id.touchpoint().is_some() => editor.dispatch(DeeperAction::RenamingBegan(node.id)),
        "+" | "Insert" => focus::move_to(editor.own_field.cast()),
        "Delete" => {
            if let Some(touchpoint) = node.id.touchpoint() {
                editor.remove(touchpoint, tree.heir_of(node));
            }
        }
        _ => return false,
    }
    true
}
