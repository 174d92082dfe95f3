//! Elements, built by plain calls: `el("p.mute").text("…")`.
//!
//! Beside Yew's `html!` this has two merits. It compiles to a third of the bytes, which the reader of a
//! page pays for. And every child gets a key from its place in the code, also where the one before it is
//! absent: an element that comes or goes never takes the focus and the typing of its neighbours with it.

use super::app::{App, Msg};
use crate::domain::writing::{cut, digits, joined};
use std::rc::Rc;
use web_sys::Event;
use yew::html::Scope;
use yew::prelude::*;
use yew::virtual_dom::{Key, Listener, ListenerKind, VNode, VTag, VText};

/// An element being built: one word wide, so that passing it on costs next to nothing.
pub struct Element(Box<VTag>);

/// The events that are listened to.
#[derive(Clone, Copy)]
pub enum On {
    /// `click`
    Click,
    /// `change`
    Change,
    /// `input`
    Input,
    /// `keydown`
    KeyDown,
    /// `pointercancel`
    PointerCancel,
    /// `pointerdown`
    PointerDown,
    /// `pointermove`
    PointerMove,
    /// `pointerup`
    PointerUp,
    /// `submit`
    Submit,
    /// `focus`
    Focus,
}

/// What follows from an event.
pub enum Act {
    /// This has happened.
    Tell(Rc<Msg>),
    /// What has happened is read from the event.
    Read(fn(&Event) -> Option<Msg>),
}

/// One kind of listener for all events.
struct Heard {
    on: On,
    link: Scope<App>,
    act: Act,
}

impl From<Msg> for Act {
    fn from(message: Msg) -> Self {
        Self::Tell(Rc::new(message))
    }
}

impl Listener for Heard {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::KeyDown => ListenerKind::onkeydown,
            On::PointerCancel => ListenerKind::onpointercancel,
            On::PointerDown => ListenerKind::onpointerdown,
            On::PointerMove => ListenerKind::onpointermove,
            On::PointerUp => ListenerKind::onpointerup,
            On::Submit => ListenerKind::onsubmit,
            On::Focus => ListenerKind::onfocus,
        }
    }

    fn handle(&self, event: Event) {
        let message = match &self.act {
            Act::Tell(message) => Some(message.clone()),
            Act::Read(read) => read(&event).map(Rc::new),
        };
        if let Some(message) = message {
            self.link.send_message(message);
        }
    }
}

/// An element by its tag and classes, as in a style sheet: `el("button.quiet")`.
pub fn el(selector: &'static str) -> Element {
    let (tag, classes) = cut(selector, b'.').unwrap_or((selector, ""));
    let mut tag = Box::new(VTag::new(AttrValue::Static(tag)));
    let mut class = AttrValue::Static(classes);
    while let Some((before, after)) = cut(&class, b'.') {
        class = joined(&[before, " ", after]).into();
    }
    if !classes.is_empty() {
        tag.add_attribute("class", class);
    }
    Element(tag)
}

/// An element whose tag depends on something: `h2`, `h3`.
pub fn el_named(tag: String, class: &'static str) -> Element {
    let mut tag = Box::new(VTag::new(AttrValue::from(tag)));
    tag.add_attribute("class", AttrValue::Static(class));
    Element(tag)
}

impl Element {
    /// An attribute that is always the same.
    pub fn is(mut self, name: &'static str, value: &'static str) -> Self {
        self.0.add_attribute(name, AttrValue::Static(value));
        self
    }

    /// An attribute.
    pub fn attr(mut self, name: &'static str, value: &str) -> Self {
        self.0.add_attribute(name, AttrValue::from(value.to_owned()));
        self
    }

    /// An attribute with a whole number.
    pub fn number(self, name: &'static str, value: i32) -> Self {
        self.attr(name, &digits(value))
    }

    /// An attribute that is there or not.
    pub fn flag(self, name: &'static str, there: bool) -> Self {
        if there { self.is(name, "") } else { self }
    }

    /// What tells it from its siblings.
    pub fn key(mut self, key: &str) -> Self {
        self.0.key = Some(Key::from(key));
        self
    }

    /// A handle on the element in the page.
    pub fn handle(mut self, handle: &NodeRef) -> Self {
        self.0.node_ref = handle.clone();
        self
    }

    /// The text of a field.
    pub fn value(mut self, value: &str) -> Self {
        self.0.set_value(Some(AttrValue::from(value.to_owned())));
        self
    }

    /// Whether a box is ticked.
    pub fn checked(mut self, checked: bool) -> Self {
        self.0.set_checked(checked);
        self
    }

    /// What follows from an event.
    pub fn on(mut self, on: On, link: &Scope<App>, act: Act) -> Self {
        self.0.add_listener(Rc::new(Heard { on, link: link.clone(), act }));
        self
    }

    /// A text as a child.
    pub fn text(mut self, text: &str) -> Self {
        self.0.add_child(VText::new(text.to_owned()).into());
        self
    }

    /// A child.
    pub fn with(self, child: Element) -> Self {
        self.maybe(Some(child))
    }

    /// A child that may be absent; its place is kept for it.
    pub fn maybe(mut self, child: Option<Element>) -> Self {
        let Some(Element(mut tag)) = child else {
            self.0.add_child(VNode::default());
            return self;
        };
        if tag.key.is_none() {
            tag.key = Some(Key::from(&*digits(self.0.children())));
        }
        self.0.add_child(VNode::VTag(tag));
        self
    }

    /// Children of which each has its own key.
    pub fn each(mut self, children: Vec<Element>) -> Self {
        for child in children {
            self = self.with(child);
        }
        self
    }

    /// The element as Yew takes it.
    pub fn html(self) -> Html {
        VNode::VTag(self.0)
    }
}
