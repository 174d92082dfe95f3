//! The tree as a mind map, for keyboard and pointer. What has the focus is what is chosen.

use super::TreeViewProps;
use super::dragging::use_dragging;
use super::editor::Editor;
use super::mind_node::MindNode;
use super::panel::Panel;
use super::state::DeeperAction;
use super::tree::Tree;
use crate::browser::{event, focus};
use crate::picture::mind::{Node, mind};
use crate::state::use_words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[component]
pub fn MindMap(props: &TreeViewProps) -> Html {
    let words = use_words();
    let TreeViewProps { tree, editor, wish, refused } = props;
    let ui = &words.ui.deeper;
    let picture = use_memo(tree.clone(), |tree| mind(tree.nodes()));
    let dragging = use_dragging(editor);
    let onkeydown = {
        let (tree, editor) = (tree.clone(), editor.clone());
        move |pressed: KeyboardEvent| {
            let done = !event::is_command(&pressed)
                && tree.chosen().is_some_and(|node| press_key(&pressed.key(), node, &tree, &editor));
            if done {
                pressed.prevent_default();
            }
        }
    };
    let chosen = tree.chosen().map(|node| node.id.to_string()).unwrap_or_default();
    let placed = picture.placed.iter().filter_map(|placed| Some((tree.nodes().get(placed.node)?, placed)));
    html! {
        <div class="mapped" onpointerdown={dragging.onpointerdown} onpointerup={dragging.onpointerup}>
            <p class="hint">{ &ui.keys }</p>
            <div class="mind-box">
                <svg
                    class="mind"
                    role="tree"
                    aria-label={&ui.tree}
                    width={picture.width.to_string()}
                    height={picture.height.to_string()}
                    {onkeydown}
                >
                    <g aria-hidden="true">
                        for (number, branch) in picture.branches.iter().enumerate() {
                            <path key={number} class="branch" d={branch.clone()} />
                        }
                    </g>
                    <g>
                        for (node, placed) in placed {
                            <MindNode
                                key={node.id.to_string()}
                                face={tree.face(node)}
                                placed={placed.clone()}
                                wish={wish.filter(|_| tree.is_chosen(node))}
                                {editor}
                                onhold={&dragging.onhold}
                                onrelease={&dragging.onrelease}
                            />
                        }
                    </g>
                </svg>
            </div>
            <Panel key={chosen} {tree} {editor} refused={*refused} titled={true} />
        </div>
    }
}

/// A key on a node: the arrows go about, the others do what the fields below do. Whether it means anything.
fn press_key(key: &str, node: &Node, tree: &Tree, editor: &Editor) -> bool {
    let reach = |node: Option<&Node>| {
        if let Some(node) = node {
            editor.dispatch(DeeperAction::NodeReached(node.id));
        }
    };
    let has_parts = node.inside() > 0;
    match key {
        "ArrowRight" if has_parts && !node.open => editor.dispatch(tree.face(node).toggled()),
        "ArrowRight" => reach(tree.parts_of(node).next()),
        "ArrowLeft" if has_parts && node.open => editor.dispatch(tree.face(node).toggled()),
        "ArrowLeft" => reach(tree.whole_of(node)),
        "ArrowDown" => reach(tree.below(node)),
        "ArrowUp" => reach(tree.above(node)),
        "Enter" | "F2" => {
            if let Some(field) = editor.name_field.cast::<HtmlInputElement>() {
                field.select();
                focus::move_to(Some(field.into()));
            }
        }
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
