//! What can be done on this screen.

use super::state::{DeeperAction, DeeperState, PanelField};
use crate::components::removal::use_removal;
use crate::domain::event::TouchpointEvent;
use crate::domain::{Event, TouchpointId};
use crate::picture::mind::NodeId;
use crate::state::{Store, use_store};
use implicit_clone::ImplicitClone;
use yew::prelude::*;

/// What can be done on this screen. Always the same one: whoever holds it is not drawn anew for it.
#[derive(Clone, PartialEq)]
pub struct Editor {
    state: UseReducerDispatcher<DeeperState>,
    store: Store,
    removal: Callback<TouchpointId>,
    /// The field of the chosen node's name.
    pub name_field: NodeRef,
    /// The field of a part of one's own.
    pub own_field: NodeRef,
}

impl ImplicitClone for Editor {}

#[hook]
pub fn use_editor(state: UseReducerDispatcher<DeeperState>) -> Editor {
    let (store, removal) = (use_store(), use_removal());
    let (name_field, own_field) = (use_node_ref(), use_node_ref());
    Editor { state, store, removal, name_field, own_field }
}

impl Editor {
    pub fn dispatch(&self, action: DeeperAction) {
        self.state.dispatch(action);
    }

    /// A callback that tells what follows from what it is given.
    pub fn on<T: 'static>(&self, happened: impl Fn(T) -> DeeperAction + 'static) -> Callback<T> {
        let state = self.state.clone();
        Callback::from(move |value| state.dispatch(happened(value)))
    }

    /// Lets something happen to a touchpoint. Where it cannot, that is told at the field, and false comes back.
    pub fn attempt(&self, touchpoint: TouchpointId, field: PanelField, event: Event) -> bool {
        let result = self.store.apply(event);
        self.dispatch(DeeperAction::ChangeTried { touchpoint, field, result });
        result.is_ok()
    }

    /// Moves a touchpoint into another; or out of its whole, where it then has the place that it has now.
    pub fn move_into(&self, touchpoint: TouchpointId, target: NodeId) -> bool {
        let cell = self.store.read(|model| model.own.analysis().point(touchpoint)?.cell);
        let Some(cell) = cell else { return false };
        let whole = match target {
            NodeId::Business => None,
            NodeId::People(counterpart) if counterpart == cell.counterpart => None,
            NodeId::People(_) => return false,
            NodeId::Touchpoint(whole) => Some(whole),
        };
        let event = Event::Touchpoint(touchpoint, TouchpointEvent::Moved(whole, cell));
        let moved = self.attempt(touchpoint, PanelField::Whole, event);
        if moved {
            self.dispatch(DeeperAction::NodeReached(NodeId::Touchpoint(touchpoint)));
        }
        moved
    }

    /// Removes a touchpoint with its parts; the heir, if there is one, is chosen then.
    pub fn remove(&self, touchpoint: TouchpointId, heir: Option<NodeId>) {
        if let Some(heir) = heir {
            self.dispatch(DeeperAction::NodeReached(heir));
        }
        self.removal.emit(touchpoint);
    }
}
