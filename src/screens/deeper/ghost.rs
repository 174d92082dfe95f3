//! A typical part that the chosen node does not have yet, on the mind map: pressed, it has it.

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
    let base = if placed.lines.len() > 1 { y - 3 } else { y + 5 };
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
            <rect
                x={x.to_string()}
                y={(y - half).to_string()}
                width={placed.width.to_string()}
                height={(2 * half).to_string()}
                rx="8"
            />
            <path class="plus" d={format!("M{} {y}h12m-6-6v12", x + 12)} />
            for (line, number) in placed.lines.iter().zip(0..) {
                <text key={number} x={(x + 34).to_string()} y={(base + 16 * number).to_string()}>{ line }</text>
            }
        </g>
    }
}

fn move_to(ghost: Option<Element>) {
    focus::move_to_mark(ghost.and_then(|ghost| wasm_bindgen::JsCast::dyn_into::<SvgElement>(ghost).ok()));
}
