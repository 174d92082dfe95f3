//! A node of the mind map, as SVG.

use super::editor::Editor;
use super::node::{NodeFace, use_wish};
use super::state::{DeeperAction, Wish};
use crate::components::svg::MarkShape;
use crate::picture::mind::{NodeId, Placed};
use crate::state::use_words;
use yew::prelude::*;

/// The size of a mark: its drawing has one of 26.
const MARK: f64 = 20.0 / 26.0;
/// From one line of a label to the next.
const LINE: i32 = 16;

#[derive(PartialEq, Properties)]
pub struct MindNodeProps {
    pub face: NodeFace,
    pub placed: Placed,
    pub wish: Option<Wish>,
    pub editor: Editor,
    /// The pointer is pressed at it.
    pub onhold: Callback<(NodeId, PointerEvent)>,
    /// The pointer is released at it.
    pub onrelease: Callback<(NodeId, PointerEvent)>,
}

#[component]
pub fn MindNode(props: &MindNodeProps) -> Html {
    let words = use_words();
    let MindNodeProps { face, placed, wish, editor, .. } = props;
    let node = use_wish(*wish, editor);
    let id = face.id;
    let onclick = editor.on(move |_: MouseEvent| DeeperAction::NodeChosen(id));
    let onfocusin = editor.on(move |_: FocusEvent| DeeperAction::NodeChosen(id));
    let onpointerdown = props.onhold.reform(move |pressed| (id, pressed));
    let onpointerup = props.onrelease.reform(move |released| (id, released));
    let (x, y) = placed.at;
    let text = if face.is_touchpoint() { x + 34 } else { x + 10 };
    // The baseline of the only line, or of the first of two.
    let base = if placed.lines.len() > 1 { y - 3 } else { y + 5 };
    html! {
        <g
            class={classes!("node", (!face.is_touchpoint()).then_some("head"), face.chosen.then_some("chosen"))}
            data-id={id.to_string()}
            role="treeitem"
            aria-level={face.level.to_string()}
            aria-selected={face.chosen.to_string()}
            aria-expanded={(face.inside > 0).then(|| face.open.to_string())}
            tabindex={if face.chosen { "0" } else { "-1" }}
            ref={node}
            {onclick}
            {onfocusin}
            {onpointerdown}
            {onpointerup}
        >
            <title>{ face.label(&words) }</title>
            <rect
                x={x.to_string()}
                y={(y - 22).to_string()}
                width={placed.width.to_string()}
                height="44"
                rx="8"
            />
            if face.is_touchpoint() {
                <g transform={format!("translate({} {y})scale({MARK:.3})", x + 18)}>
                    <MarkShape impression={face.impression} />
                </g>
            }
            for (line, number) in placed.lines.iter().zip(0..) {
                <text key={number} x={text.to_string()} y={(base + LINE * number).to_string()}>{ line }</text>
            }
            if face.inside > 0 {
                { knob(props) }
            }
        </g>
    }
}

/// What opens and closes a node. It is part of the node, which is chosen with it.
fn knob(props: &MindNodeProps) -> Html {
    let MindNodeProps { face, placed, editor, .. } = props;
    let (x, y) = placed.knob;
    let toggled = face.toggled();
    let onclick = editor.on(move |_: MouseEvent| toggled);
    let sign = if face.open { "−".to_owned() } else { face.inside.to_string() };
    html! {
        <g class="knob" aria-hidden="true" {onclick}>
            <circle cx={x.to_string()} cy={y.to_string()} r="11" />
            <text x={x.to_string()} y={(y + 5).to_string()}>{ sign }</text>
        </g>
    }
}
