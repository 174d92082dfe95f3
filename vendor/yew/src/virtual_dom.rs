//! What a component's `view` describes: elements and texts.

use crate::NodeRef;
use std::ops::Deref;
use std::rc::Rc;
use web_sys::Event;

/// The text of an attribute or a node; cheap to copy.
#[derive(Clone, Debug, Eq)]
pub enum AttrValue {
    /// A text of the program's own.
    Static(&'static str),
    /// A text made at run time.
    Rc(Rc<str>),
}

impl Deref for AttrValue {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Static(text) => text,
            Self::Rc(text) => text,
        }
    }
}

impl PartialEq for AttrValue {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl From<&'static str> for AttrValue {
    fn from(text: &'static str) -> Self {
        Self::Static(text)
    }
}

impl From<String> for AttrValue {
    fn from(text: String) -> Self {
        Self::Rc(text.into())
    }
}

/// What tells a child from its siblings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(Rc<str>);

impl From<&str> for Key {
    fn from(key: &str) -> Self {
        Self(key.into())
    }
}

/// The events that can be listened to.
#[allow(non_camel_case_types, reason = "upstream's names are the attributes'")]
#[allow(missing_docs, reason = "the names are those of the events")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListenerKind {
    onblur,
    onchange,
    onclick,
    onfocus,
    oninput,
    onkeydown,
    onpointercancel,
    onpointerdown,
    onpointermove,
    onpointerup,
    onsubmit,
}

impl ListenerKind {
    /// The name of the event.
    pub fn type_name(self) -> &'static str {
        match self {
            Self::onblur => "blur",
            Self::onchange => "change",
            Self::onclick => "click",
            Self::onfocus => "focus",
            Self::oninput => "input",
            Self::onkeydown => "keydown",
            Self::onpointercancel => "pointercancel",
            Self::onpointerdown => "pointerdown",
            Self::onpointermove => "pointermove",
            Self::onpointerup => "pointerup",
            Self::onsubmit => "submit",
        }
    }
}

/// One who listens to an event of an element.
pub trait Listener {
    /// The event listened to.
    fn kind(&self) -> ListenerKind;

    /// Handles an event.
    fn handle(&self, event: Event);
}

/// A text.
pub struct VText {
    /// The text.
    pub text: AttrValue,
}

impl VText {
    /// A text.
    pub fn new(text: impl Into<AttrValue>) -> Self {
        Self { text: text.into() }
    }
}

/// An element.
pub struct VTag {
    pub(crate) tag: AttrValue,
    pub(crate) attributes: Vec<(&'static str, AttrValue)>,
    pub(crate) value: Option<AttrValue>,
    pub(crate) checked: Option<bool>,
    pub(crate) listeners: Vec<Rc<dyn Listener>>,
    pub(crate) children: Vec<VNode>,
    /// A handle on the element in the page.
    pub node_ref: NodeRef,
    /// What tells it from its siblings.
    pub key: Option<Key>,
}

impl VTag {
    /// An element of this name.
    pub fn new(tag: impl Into<AttrValue>) -> Self {
        Self {
            tag: tag.into(),
            attributes: Vec::new(),
            value: None,
            checked: None,
            listeners: Vec::new(),
            children: Vec::new(),
            node_ref: NodeRef::default(),
            key: None,
        }
    }

    /// Sets an attribute, in place of the one of this name.
    pub fn add_attribute(&mut self, name: &'static str, value: impl Into<AttrValue>) {
        let value = value.into();
        match self.attributes.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.attributes.push((name, value)),
        }
    }

    /// Sets what stands in an `input` or a `textarea`.
    pub fn set_value(&mut self, value: Option<AttrValue>) {
        self.value = value;
    }

    /// Sets whether an `input` is ticked.
    pub fn set_checked(&mut self, checked: bool) {
        self.checked = Some(checked);
    }

    /// Adds a listener.
    pub fn add_listener(&mut self, listener: Rc<dyn Listener>) {
        self.listeners.push(listener);
    }

    /// How many children it has, the absent ones included.
    pub fn children(&self) -> usize {
        self.children.len()
    }

    /// Adds a child.
    pub fn add_child(&mut self, child: VNode) {
        self.children.push(child);
    }
}

/// An element, a text or nothing.
#[derive(Default)]
pub enum VNode {
    /// An element.
    VTag(Box<VTag>),
    /// A text.
    VText(VText),
    /// Nothing: an empty list, upstream.
    #[default]
    Nothing,
}

impl VNode {
    /// What tells it from its siblings.
    pub fn key(&self) -> Option<&Key> {
        match self {
            Self::VTag(tag) => tag.key.as_ref(),
            Self::VText(_) | Self::Nothing => None,
        }
    }
}

impl From<VTag> for VNode {
    fn from(tag: VTag) -> Self {
        Self::VTag(Box::new(tag))
    }
}

impl From<VText> for VNode {
    fn from(text: VText) -> Self {
        Self::VText(text)
    }
}
