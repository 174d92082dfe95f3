//! Dragging a touchpoint onto what it is to be part of.

use super::editor::Editor;
use crate::picture::mind::NodeId;
use yew::prelude::*;

/// How long a node is held, in milliseconds, before it is moved and not only pressed.
const HOLD: f64 = 250.0;

/// What the pointer holds.
#[derive(Clone, Copy, PartialEq)]
struct Held {
    node: NodeId,
    /// The time stamp of the event.
    since: f64,
}

pub struct Dragging {
    /// Of a node.
    pub onhold: Callback<(NodeId, PointerEvent)>,
    /// Of a node.
    pub onrelease: Callback<(NodeId, PointerEvent)>,
    /// Of what is around all nodes.
    pub onpointerdown: Callback<PointerEvent>,
    /// Of what is around all nodes.
    pub onpointerup: Callback<PointerEvent>,
}

#[hook]
pub fn use_dragging(editor: &Editor) -> Dragging {
    let held = use_mut_ref(|| None::<Held>);
    let onhold = use_callback(held.clone(), |(node, pressed): (NodeId, PointerEvent), held| {
        held.replace(Some(Held { node, since: pressed.time_stamp() }));
    });
    let onrelease =
        use_callback((held.clone(), editor.clone()), |(target, released): (NodeId, PointerEvent), (held, editor)| {
            if let Some(Held { node, since }) = held.take()
                && let Some(touchpoint) = node.touchpoint()
                && node != target
                && released.time_stamp() - since > HOLD
            {
                editor.move_into(touchpoint, target);
            }
        });
    let onpointerdown = {
        let held = held.clone();
        // Pressed beside all nodes: what was held before was released where nobody saw it.
        move |pressed: PointerEvent| _ = held.borrow_mut().take_if(|held| held.since != pressed.time_stamp())
    };
    let onpointerup = move |_| _ = held.take();
    Dragging { onhold, onrelease, onpointerdown: onpointerdown.into(), onpointerup: onpointerup.into() }
}
