//! The tree as an outline.

use super::TreeViewProps;
use super::editor::Editor;
use super::node::{NodeFace, use_wish};
use super::state::{DeeperAction, Wish};
use crate::components::svg::Mark;
use crate::picture::mind::Node;
use crate::state::use_words;
use yew::prelude::*;

#[component]
pub fn Outline(props: &TreeViewProps) -> Html {
    match props.tree.nodes().first() {
        Some(business) => parts_of(business, props),
        None => html! { <ul class="outline" /> },
    }
}

/// The parts of a node as a list, each with its own parts.
fn parts_of(whole: &Node, props: &TreeViewProps) -> Html {
    let TreeViewProps { tree, editor, wish, .. } = props;
    html! {
        <ul class="outline">
            for node in tree.parts_of(whole) {
                <li key={node.id.to_string()}>
                    <OutlineNode face={tree.face(node)} wish={wish.filter(|_| tree.is_chosen(node))} {editor} />
                    if node.open && node.inside() > 0 {
                        { parts_of(node, props) }
                    }
                </li>
            }
        </ul>
    }
}

#[derive(PartialEq, Properties)]
struct OutlineNodeProps {
    face: NodeFace,
    wish: Option<Wish>,
    editor: Editor,
}

#[component]
fn OutlineNode(props: &OutlineNodeProps) -> Html {
    let words = use_words();
    let OutlineNodeProps { face, wish, editor } = props;
    let node = use_wish(*wish, editor);
    let id = face.id;
    let onchoose = editor.on(move |_: MouseEvent| DeeperAction::NodePressed(id));
    let toggled = face.toggled();
    let ontoggle = editor.on(move |_: MouseEvent| toggled);
    let class = classes!("node", face.chosen.then_some("chosen"));
    html! {
        <div class="row">
            if face.is_touchpoint() {
                <button
                    type="button"
                    {class}
                    data-id={id.to_string()}
                    aria-label={face.label(&words)}
                    aria-pressed={face.chosen.to_string()}
                    ref={node}
                    onclick={onchoose}
                >
                    <Mark impression={face.impression} size={20} />
                    <span>{ &face.title }</span>
                </button>
            } else {
                <button type="button" {class} data-id={id.to_string()} ref={node} onclick={onchoose}>
                    <b>{ &face.title }</b>
                </button>
            }
            if face.inside > 0 {
                <button
                    type="button"
                    class={classes!("quiet", "fold", face.open.then_some("open"))}
                    aria-expanded={face.open.to_string()}
                    onclick={ontoggle}
                >
                    { words.ui.deeper.inside.fill(&[("n", &face.inside)]) }
                    <span class="unseen">{ " " }{ &face.title }</span>
                </button>
            }
        </div>
    }
}
