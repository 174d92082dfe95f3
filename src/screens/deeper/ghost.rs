//! A typical part that the chosen node does not have yet, on the mind map: pressed, it has it.

use super::mind_node::{frame, label};
use crate::browser::{event, focus};
use crate::picture::mind::Placed;
use crate::state::use_words;
use web_sys::{Element, SvgElement};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct GhostProps {
    pub title: AttrValue,
    pub placed: Placed,
    /// Half its height.
    pub half: i32,
    /// How deep it would lie.
    pub level: usize,
    /// Gets its place among them.
    pub ontake: Callback<usize>,
    /// The person goes back to the whole.
    pub onleave: Callback<()>,
}

#[component]
pub fn Ghost(props: &GhostProps) -> Html {
    let words = use_words();
    let GhostProps { title, placed, half, level, .. } = props;
    let (x, y) = placed.at;
    let place = placed.node;
    let onkeydown = {
        let (ontake, onleave) = (props.ontake.clone(), props.onleave.clone());
        move |pressed: KeyboardEvent| {
            let ghost = pressed.target_dyn_into::<Element>();
            match &*pressed.key() {
                _ if event::is_command(&pressed) => return,
                "Enter" | " " => ontake.emit(place),
                "ArrowDown" => move_to(ghost.and_then(|ghost| ghost.next_element_sibling())),
                "ArrowUp" => move_to(ghost.and_then(|ghost| ghost.previous_element_sibling())),
                "ArrowLeft" => onleave.emit(()),
                _ => return,
            }
            pressed.prevent_default();
            // The mind map's own keys are about the chosen node.
            pressed.stop_propagation();
        }
    };
    html! {
        <g
            class="ghost"
            role="treeitem"
            aria-level={level.to_string()}
            aria-selected="false"
            tabindex="0"
            onclick={props.ontake.reform(move |_: MouseEvent| place)}
            {onkeydown}
        >
            <title>{ words.ui.deeper.take.fill(&[("title", title)]) }</title>
            { frame(placed, *half) }
            <path class="plus" d={format!("M{} {y}h12m-6-6v12", x + 12)} />
            { label(placed, x + 34) }
        </g>
    }
}

fn move_to(ghost: Option<Element>) {
    focus::move_to_mark(ghost.and_then(|ghost| wasm_bindgen::JsCast::dyn_into::<SvgElement>(ghost).ok()));
}
