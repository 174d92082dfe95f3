//! A node of the mind map, as SVG.

use super::editor::Editor;
use super::node::{NodeFace, use_wish};
use super::state::{DeeperAction, Wish};
use crate::components::svg::MarkShape;
use crate::picture::mind::Placed;
use crate::state::use_words;
use yew::prelude::*;

/// The size of a mark: its drawing has one of 26.
const MARK: f64 = 20.0 / 26.0;
/// From one line of a label to the next.
const LINE: i32 = 16;

/// How a node looks while something is dragged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeLook {
    Plain,
    /// It is dragged.
    Lifted,
    /// What is dragged would be part of it.
    Target,
}

#[derive(PartialEq, Properties)]
pub struct MindNodeProps {
    pub face: NodeFace,
    pub placed: Placed,
    /// Half its height.
    pub half: i32,
    pub look: NodeLook,
    pub wish: Option<Wish>,
    pub editor: Editor,
}

#[component]
pub fn MindNode(props: &MindNodeProps) -> Html {
    let words = use_words();
    let MindNodeProps { face, placed, half, look, wish, editor } = props;
    let node = use_wish(*wish, editor);
    let id = face.id;
    let onclick = editor.on(move |_: MouseEvent| DeeperAction::NodePressed(id));
    let is_touchpoint = face.is_touchpoint();
    let ondblclick = is_touchpoint.then(|| editor.on(move |_: MouseEvent| DeeperAction::RenamingBegan(id)));
    let onfocusin = editor.on(move |_: FocusEvent| DeeperAction::NodeChosen(id));
    let look = match look {
        NodeLook::Plain => None,
        NodeLook::Lifted => Some("lifted"),
        NodeLook::Target => Some("target"),
    };
    let (x, y) = placed.at;
    let text = if face.is_touchpoint() { x + 34 } else { x + 10 };
    html! {
        <g
            class={classes!("node", (!is_touchpoint).then_some("head"), face.chosen.then_some("chosen"), look)}
            data-id={id.to_string()}
            role="treeitem"
            aria-level={face.level.to_string()}
            aria-selected={face.chosen.to_string()}
            aria-expanded={(face.inside > 0).then(|| face.open.to_string())}
            tabindex={if face.chosen { "0" } else { "-1" }}
            ref={node}
            {onclick}
            {onfocusin}
            {ondblclick}
        >
            <title>{ face.label(&words) }</title>
            { frame(placed, *half) }
            if face.is_touchpoint() {
                <g transform={format!("translate({} {y})scale({MARK:.3})", x + 18)}>
                    <MarkShape impression={face.impression} />
                </g>
            }
            { label(placed, text) }
            if face.inside > 0 {
                { knob(props) }
            }
            if is_touchpoint && face.chosen {
                { grip(placed) }
            }
        </g>
    }
}

/// The box in which a label stands.
pub fn frame(placed: &Placed, half: i32) -> Html {
    let (x, y) = placed.at;
    html! {
        <rect
            x={x.to_string()}
            y={(y - half).to_string()}
            width={placed.width.to_string()}
            height={(2 * half).to_string()}
            rx="8"
        />
    }
}

/// The lines of a label, beginning at `x`.
pub fn label(placed: &Placed, x: i32) -> Html {
    let y = placed.at.1;
    // The baseline of the only line, or of the first of two.
    let base = if placed.lines.len() > 1 { y - 3 } else { y + 5 };
    html! {
        for (line, number) in placed.lines.iter().zip(0..) {
            <text key={number} x={x.to_string()} y={(base + LINE * number).to_string()}>{ line }</text>
        }
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

/// By what a finger drags a node; a mouse drags it by anything.
fn grip(placed: &Placed) -> Html {
    let (x, y) = placed.at;
    html! {
        <g class="grip" aria-hidden="true">
            <rect x={(x - 34).to_string()} y={(y - 22).to_string()} width="34" height="44" />
            <path d={format!("M{} {}h0m6 0h0M{} {y}h0m6 0h0M{} {}h0m6 0h0", x - 20, y - 7, x - 20, x - 20, y + 7)} />
        </g>
    }
}
