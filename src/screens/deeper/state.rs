//! What is chosen on this screen, what is open, and what the person is told about what they tried.

use crate::domain::{Refusal, TouchpointId};
use crate::picture::mind::NodeId;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::Reducible;

/// The two ways to show the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    Outline,
    MindMap,
}

/// A place of the panel at which something can be refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PanelField {
    /// Parts, typical ones and one's own.
    Parts,
    Name,
    Whole,
}

/// Why what was tried cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    Refused(Refusal),
    /// It is part of that already.
    AlreadyThere,
    /// It is with other people.
    OtherPeople,
}

/// What the chosen node does once it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// It takes the focus.
    Focus,
    /// It comes into sight.
    Sight,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeeperState {
    /// None, or gone by now: the first touchpoint is.
    pub chosen: Option<NodeId>,
    /// Fulfilled once.
    pub wish: Option<Wish>,
    /// What the person has opened and closed.
    pub folds: BTreeMap<NodeId, bool>,
    /// Why what was tried last with the chosen node cannot be.
    pub hindered: Option<(PanelField, Hindrance)>,
    /// The person pressed it: where there is no room beside it, the panel lies over the page.
    pub pressed: bool,
    /// Its name stands in a field.
    pub renaming: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeeperAction {
    /// The other way to show the same.
    ViewChosen,
    /// Focused.
    NodeChosen(NodeId),
    NodePressed(NodeId),
    /// Come to without having been pressed: it has yet to take the focus.
    NodeReached(NodeId),
    NodeFolded {
        node: NodeId,
        open: bool,
    },
    PanelClosed,
    RenamingBegan(NodeId),
    RenamingEnded,
    WishFulfilled,
    ChangeTried {
        touchpoint: TouchpointId,
        field: PanelField,
        result: Result<(), Hindrance>,
    },
}

impl DeeperState {
    fn choose(&mut self, node: NodeId) {
        if self.chosen != Some(node) {
            self.chosen = Some(node);
            self.hindered = None;
            self.pressed = false;
            self.renaming = false;
        }
        self.wish = None;
    }
}

impl Reducible for DeeperState {
    type Action = DeeperAction;

    fn reduce(self: Rc<Self>, action: DeeperAction) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        match action {
            // What nobody has chosen needs not be looked for.
            DeeperAction::ViewChosen => next.wish = next.chosen.map(|_| Wish::Sight),
            DeeperAction::NodeChosen(node) => next.choose(node),
            DeeperAction::NodePressed(node) => {
                next.choose(node);
                next.pressed = true;
            }
            DeeperAction::PanelClosed => next.pressed = false,
            DeeperAction::RenamingBegan(node) => {
                next.choose(node);
                next.renaming = true;
            }
            DeeperAction::RenamingEnded => next.renaming = false,
            DeeperAction::NodeReached(node) => {
                next.choose(node);
                next.renaming = false;
                next.wish = Some(Wish::Focus);
            }
            DeeperAction::NodeFolded { node, open } => {
                next.choose(node);
                next.folds.insert(node, open);
            }
            DeeperAction::WishFulfilled => next.wish = None,
            DeeperAction::ChangeTried { touchpoint, field, result } => {
                next.choose(NodeId::Touchpoint(touchpoint));
                next.hindered = result.err().map(|hindrance| (field, hindrance));
            }
        }
        Rc::new(next)
    }
}
