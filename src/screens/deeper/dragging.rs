//! Dragging a touchpoint onto what it is to be part of: a press that goes some way is a move, however quick it is.
//! A finger that goes over the map scrolls it, and drags by the grip of the chosen node.

use super::editor::Editor;
use super::tree::Tree;
use crate::picture::mind::{Mind, NodeId};
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// So far, in pixels, the pointer goes before a node comes along.
const SLACK: i32 = 6;

/// The main one among the buttons that are held down.
const MAIN_BUTTON: u16 = 1;

/// A node on its way.
#[derive(Clone, Copy, PartialEq)]
pub struct Drag {
    pub node: NodeId,
    /// Over what it is.
    pub over: Option<NodeId>,
}

/// What the pointer holds.
#[derive(Clone, Copy)]
struct Held {
    node: NodeId,
    /// Where it came down.
    from: (i32, i32),
    /// It goes along.
    lifted: bool,
}

/// What the drawing has to hear.
pub struct Dragging {
    pub drag: Option<Drag>,
    pub onpointerdown: Callback<PointerEvent>,
    pub onpointermove: Callback<PointerEvent>,
    pub onpointerup: Callback<PointerEvent>,
    pub onpointercancel: Callback<PointerEvent>,
}

#[hook]
pub fn use_dragging(drawing: &NodeRef, tree: &Rc<Tree>, picture: &Rc<Mind>, editor: &Editor) -> Dragging {
    let held = use_mut_ref(|| None::<Held>);
    let drag = use_state_eq(|| None::<Drag>);
    let node_at = {
        let (drawing, tree, picture) = (drawing.clone(), tree.clone(), picture.clone());
        move |pointer: &PointerEvent| {
            let place = drawing.cast::<Element>()?.get_bounding_client_rect();
            #[allow(clippy::cast_possible_truncation, reason = "pixels of a page")]
            let (left, top) = (place.left().round() as i32, place.top().round() as i32);
            let at = picture.node_at((pointer.client_x() - left, pointer.client_y() - top))?;
            tree.nodes().get(at).map(|node| node.id)
        }
    };
    let onpointerdown = {
        let (held, tree, node_at) = (held.clone(), tree.clone(), node_at.clone());
        move |pointer: PointerEvent| {
            let target = pointer.target_dyn_into::<Element>();
            let by_grip = target.is_some_and(|it| it.closest(".grip").ok().flatten().is_some());
            let scrolls = pointer.pointer_type() == "touch" && !by_grip;
            let node = if by_grip { tree.chosen().map(|node| node.id) } else { node_at(&pointer) };
            let held_now = node.filter(|node| {
                node.touchpoint().is_some() && pointer.is_primary() && pointer.button() == 0 && !scrolls
            });
            let from = (pointer.client_x(), pointer.client_y());
            held.replace(held_now.map(|node| Held { node, from, lifted: false }));
        }
    };
    let onpointermove = {
        let (held, drag, drawing, node_at) = (held.clone(), drag.clone(), drawing.clone(), node_at.clone());
        move |pointer: PointerEvent| {
            if pointer.buttons() & MAIN_BUTTON == 0 {
                // It was let go where nobody told of it: over a menu, or outside of the window.
                held.replace(None);
                drag.set(None);
            }
            let Some(mut now) = *held.borrow() else { return };
            let (x, y) = now.from;
            if !now.lifted && (pointer.client_x() - x).abs().max((pointer.client_y() - y).abs()) < SLACK {
                return;
            }
            if !now.lifted {
                now.lifted = true;
                held.replace(Some(now));
                // Refused only to a pointer that is gone.
                let _ = drawing.cast::<Element>().map(|it| it.set_pointer_capture(pointer.pointer_id()));
            }
            let over = node_at(&pointer).filter(|over| *over != now.node);
            drag.set(Some(Drag { node: now.node, over }));
        }
    };
    let onpointerup = {
        let (held, drag, editor) = (held.clone(), drag.clone(), editor.clone());
        move |pointer: PointerEvent| {
            let let_go = held.take();
            drag.set(None);
            if let Some(Held { node, lifted: true, .. }) = let_go
                && let Some(touchpoint) = node.touchpoint()
                && let Some(target) = node_at(&pointer).filter(|target| *target != node)
            {
                editor.move_into(touchpoint, target);
            }
        }
    };
    let onpointercancel = {
        let drag = drag.clone();
        move |_| {
            held.take();
            drag.set(None);
        }
    };
    Dragging {
        drag: *drag,
        onpointerdown: onpointerdown.into(),
        onpointermove: onpointermove.into(),
        onpointerup: onpointerup.into(),
        onpointercancel: Callback::from(onpointercancel),
    }
}
