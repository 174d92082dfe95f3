//! References to elements of the page.

use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::Node;

/// A handle on an element of the page, for as long as it is there.
#[derive(Clone, Debug, Default)]
pub struct NodeRef(Rc<RefCell<Option<Node>>>);

impl PartialEq for NodeRef {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl NodeRef {
    /// The element, if it is in the page.
    pub fn get(&self) -> Option<Node> {
        self.0.borrow().clone()
    }

    /// The element as what it is known to be.
    pub fn cast<T: AsRef<Node> + From<JsValue>>(&self) -> Option<T> {
        self.get().map(JsValue::from).map(T::from)
    }

    pub(crate) fn set(&self, node: Option<Node>) {
        *self.0.borrow_mut() = node;
    }
}
