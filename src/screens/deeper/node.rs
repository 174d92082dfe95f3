//! What a node shows, in the outline as in the mind map.

use super::editor::Editor;
use super::state::{DeeperAction, Wish};
use crate::browser::focus;
use crate::domain::Impression;
use crate::picture::mind::NodeId;
use crate::words::Words;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq)]
pub struct NodeFace {
    pub id: NodeId,
    pub title: AttrValue,
    pub impression: Option<Impression>,
    pub level: usize,
    /// How many are within.
    pub inside: usize,
    pub open: bool,
    pub chosen: bool,
}

impl NodeFace {
    pub fn is_touchpoint(&self) -> bool {
        self.id.touchpoint().is_some()
    }

    /// What it is called, with what its mark shows.
    pub fn label(&self, words: &Words) -> AttrValue {
        match self.impression {
            Some(impression) => format!("{}, {}", self.title, words.impressions[impression].name).into(),
            None => self.title.clone(),
        }
    }

    /// Opens what is closed, and closes what is open.
    pub fn toggled(&self) -> DeeperAction {
        DeeperAction::NodeFolded { node: self.id, open: !self.open }
    }
}

/// The reference to a node that does what is wished of it.
#[hook]
pub fn use_wish(wish: Option<Wish>, editor: &Editor) -> NodeRef {
    let node = use_node_ref();
    use_effect_with(wish, {
        let (node, editor) = (node.clone(), editor.clone());
        move |wish| {
            match wish {
                None => return,
                Some(Wish::Focus) => focus::move_to(focusable(&node)),
                Some(Wish::Sight) => focus::bring_into_sight(focusable(&node)),
            }
            editor.dispatch(DeeperAction::WishFulfilled);
        }
    });
    node
}

/// An element of the page or of a picture. Those of a picture take the focus by the same method, which
/// `web_sys` declares for each kind apart.
fn focusable(node: &NodeRef) -> Option<HtmlElement> {
    node.cast::<Element>().map(JsCast::unchecked_into)
}
