//! What can be done on this screen.

use super::state::{DeeperAction, DeeperState, Hindrance, PanelField};
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
    /// The field of a part of one's own.
    pub own_field: NodeRef,
}

impl ImplicitClone for Editor {}

#[hook]
pub fn use_editor(state: UseReducerDispatcher<DeeperState>) -> Editor {
    let (store, removal) = (use_store(), use_removal());
    let own_field = use_node_ref();
    Editor { state, store, removal, own_field }
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
        let result = self.store.apply(event).map_err(Hindrance::Refused);
        self.dispatch(DeeperAction::ChangeTried { touchpoint, field, result });
        result.is_ok()
    }

    /// Moves a touchpoint into another; or out of its whole, where it then has the place that it has now. Where it
    /// cannot, or is there already, that is told.
    pub fn move_into(&self, touchpoint: TouchpointId, target: NodeId) -> bool {
        let (cell, whole) = self.store.read(|model| {
            let analysis = model.own.analysis();
            let point = analysis.point(touchpoint);
            (point.and_then(|point| point.cell), point.and_then(|point| point.touchpoint.parent))
        });
        let Some(cell) = cell else { return false };
        let target = match target {
            NodeId::Business => Ok(None),
            NodeId::People(counterpart) if counterpart == cell.counterpart => Ok(None),
            NodeId::People(_) => Err(Hindrance::OtherPeople),
            NodeId::Touchpoint(whole) => Ok(Some(whole)),
        };
        let result = target.and_then(|target| {
            if target == whole {
                return Err(Hindrance::AlreadyThere);
            }
            let event = Event::Touchpoint(touchpoint, TouchpointEvent::Moved(target, cell));
            self.store.apply(event).map_err(Hindrance::Refused)
        });
        let moved = result.is_ok();
        self.dispatch(DeeperAction::ChangeTried { touchpoint, field: PanelField::Whole, result });
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
