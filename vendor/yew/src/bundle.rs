//! Elements and texts in the page, and how they are brought to what is described anew.
//!
//! A bundle is a description together with what stands for it in the page.

use crate::NodeRef;
use crate::events::{self, Shared};
use crate::virtual_dom::{AttrValue, Key, VNode, VTag, VText};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Node, Text};

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";

#[wasm_bindgen]
extern "C" {
    /// An element as an input or an area of text.
    type Field;
    #[wasm_bindgen(method, setter)]
    fn set_checked(this: &Field, checked: bool);
    #[wasm_bindgen(method, getter)]
    fn value(this: &Field) -> String;
    #[wasm_bindgen(method, setter)]
    fn set_value(this: &Field, value: &str);
}

/// What children stand in: the page, the listeners, the element above.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    pub document: &'a Document,
    pub registry: &'a Shared,
    pub parent: &'a Element,
    /// Whether `parent` is a picture or a part of one.
    pub picture: bool,
}

pub struct BTag {
    tag: AttrValue,
    attributes: Vec<(&'static str, AttrValue)>,
    has_value: bool,
    listeners: Option<u32>,
    children: Vec<BNode>,
    node_ref: NodeRef,
    key: Option<Key>,
    element: Element,
}

pub struct BText {
    text: AttrValue,
    node: Text,
}

/// An element or a text in the page.
pub enum BNode {
    Tag(Box<BTag>),
    Text(BText),
}

impl BNode {
    fn node(&self) -> &Node {
        match self {
            Self::Tag(tag) => &tag.element,
            Self::Text(text) => &text.node,
        }
    }

    /// Whether it can become what is described.
    fn suits(&self, new: &VNode) -> bool {
        match (self, new) {
            (Self::Tag(old), VNode::VTag(new)) => old.key == new.key && old.tag == new.tag,
            (Self::Text(_), VNode::VText(_)) => true,
            _ => false,
        }
    }

    /// Forgets its listeners and handles, and those below; takes it out of the page unless what is above goes.
    fn detach(self, registry: &Shared, with_parent: bool) {
        let node = self.node().clone();
        if let Self::Tag(tag) = self {
            if let Some(id) = tag.listeners {
                events::forget(registry, id);
            }
            // The handle may hold another element by now.
            if tag.node_ref.get().as_ref() == Some(&*tag.element) {
                tag.node_ref.set(None);
            }
            for child in tag.children {
                child.detach(registry, true);
            }
        }
        if let (false, Some(parent)) = (with_parent, node.parent_node()) {
            let _ = parent.remove_child(&node);
        }
    }
}

/// Brings the children in a place to what is described; what can stay, stays.
///
/// From the last to the first: what follows is then in its place already.
pub fn reconcile(place: Place<'_>, bundles: &mut Vec<BNode>, described: Vec<VNode>) {
    let mut old: Vec<Option<BNode>> = bundles.drain(..).map(Some).collect();
    // Of the old ones, those from here on are behind what has been placed.
    let mut barrier = old.len();
    let mut next: Option<Node> = None;
    for new in described.into_iter().rev() {
        // Nearest to where one would expect it.
        let suits = |old: &Option<BNode>| old.as_ref().is_some_and(|old| old.suits(&new));
        let before = old[..barrier].iter().rposition(suits);
        let at = before.or_else(|| old.iter().position(suits));
        let bundle = match at.and_then(|at| Some((at, old[at].take()?))) {
            Some((at, mut bundle)) => {
                if at < barrier {
                    barrier = at;
                } else {
                    let _ = place.parent.insert_before(bundle.node(), next.as_ref());
                }
                patch(place, &mut bundle, new);
                bundle
            }
            None => {
                let Some(bundle) = create(place, new) else { continue };
                let _ = place.parent.insert_before(bundle.node(), next.as_ref());
                bundle
            }
        };
        next = Some(bundle.node().clone());
        bundles.push(bundle);
    }
    bundles.reverse();
    for gone in old.into_iter().flatten() {
        gone.detach(place.registry, false);
    }
}

/// Takes everything out of the page.
pub fn detach(registry: &Shared, bundles: Vec<BNode>) {
    for bundle in bundles {
        bundle.detach(registry, false);
    }
}

fn create(place: Place<'_>, new: VNode) -> Option<BNode> {
    Some(match new {
        VNode::Nothing => return None,
        VNode::VText(VText { text }) => {
            let node = place.document.create_text_node(&text);
            BNode::Text(BText { text, node })
        }
        VNode::VTag(new) => {
            let picture = place.picture || &*new.tag == "svg";
            let space = if picture { SVG } else { HTML };
            let element = place.document.create_element_ns(Some(space), &new.tag).ok()?;
            let mut tag = BTag {
                tag: new.tag.clone(),
                attributes: Vec::new(),
                has_value: false,
                listeners: None,
                children: Vec::new(),
                node_ref: NodeRef::default(),
                key: None,
                element,
            };
            patch_tag(Place { picture, ..place }, &mut tag, *new);
            BNode::Tag(Box::new(tag))
        }
    })
}

fn patch(place: Place<'_>, bundle: &mut BNode, new: VNode) {
    match (bundle, new) {
        (BNode::Text(old), VNode::VText(VText { text })) => {
            if old.text != text {
                old.node.set_node_value(Some(&text));
                old.text = text;
            }
        }
        (BNode::Tag(old), VNode::VTag(new)) => {
            let picture = place.picture || &*old.tag == "svg";
            patch_tag(Place { picture, ..place }, old, *new);
        }
        _ => {}
    }
}

fn patch_tag(place: Place<'_>, old: &mut BTag, new: VTag) {
    let element = &old.element;
    for (name, value) in &new.attributes {
        if !old.attributes.contains(&(name, value.clone())) {
            let _ = element.set_attribute(name, value);
        }
    }
    for (name, _) in &old.attributes {
        if !new.attributes.iter().any(|(kept, _)| kept == name) {
            let _ = element.remove_attribute(name);
        }
    }
    old.attributes = new.attributes;
    if !(new.listeners.is_empty() && old.listeners.is_none()) {
        old.listeners = events::listen(place.registry, element, old.listeners, new.listeners);
    }
    reconcile(Place { parent: element, ..place }, &mut old.children, new.children);
    let field: &Field = element.unchecked_ref();
    if let Some(checked) = new.checked {
        field.set_checked(checked);
    }
    put_value(field, new.value, &mut old.has_value);
    old.key = new.key;
    if old.node_ref != new.node_ref {
        if old.node_ref.get().as_ref() == Some(&**element) {
            old.node_ref.set(None);
        }
        old.node_ref = new.node_ref;
        old.node_ref.set(Some(Node::clone(element)));
    }
}

/// Sets what stands in a field, unless it stands there: setting it moves the cursor.
fn put_value(field: &Field, new: Option<AttrValue>, had: &mut bool) {
    let value = match (&new, *had) {
        (Some(value), _) => &**value,
        (None, true) => "",
        (None, false) => return,
    };
    if field.value() != value {
        field.set_value(value);
    }
    *had = new.is_some();
}
