//! Events are listened to on the host, once for each kind, and brought to whom they concern.

use crate::virtual_dom::{Listener, ListenerKind};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

#[wasm_bindgen]
extern "C" {
    /// An element as one that may have listeners.
    type Listening;
    #[wasm_bindgen(method, getter, js_name = __yew_listener_id, structural)]
    fn listener_id(this: &Listening) -> Option<u32>;
    #[wasm_bindgen(method, setter, js_name = __yew_listener_id, structural)]
    fn set_listener_id(this: &Listening, id: u32);
}

/// Who listens, under a host.
pub struct Registry {
    host: Element,
    next: u32,
    /// Ids in ascending order.
    listeners: Vec<(u32, Vec<Rc<dyn Listener>>)>,
    heard: Vec<ListenerKind>,
}

/// The registry of a host, shared with the callbacks that stand in the page.
pub type Shared = Rc<RefCell<Registry>>;

impl Registry {
    /// Nobody listens yet.
    pub fn new(host: Element) -> Shared {
        Rc::new(RefCell::new(Self { host, next: 0, listeners: Vec::new(), heard: Vec::new() }))
    }

    fn place(&self, id: u32) -> Result<usize, usize> {
        self.listeners.binary_search_by_key(&id, |(id, _)| *id)
    }
}

/// Lets an element be listened to by these alone; returns its id.
pub fn listen(registry: &Shared, element: &Element, id: Option<u32>, listeners: Vec<Rc<dyn Listener>>) -> Option<u32> {
    let mut kinds = Vec::new();
    for listener in &listeners {
        kinds.push(listener.kind());
    }
    let id = {
        let mut registry = registry.borrow_mut();
        let id = match id {
            Some(id) => id,
            None if listeners.is_empty() => return None,
            None => {
                registry.next += 1;
                element.unchecked_ref::<Listening>().set_listener_id(registry.next);
                registry.next
            }
        };
        match registry.place(id) {
            Ok(at) => registry.listeners[at].1 = listeners,
            Err(at) => registry.listeners.insert(at, (id, listeners)),
        }
        id
    };
    for kind in kinds {
        hear(registry, kind);
    }
    Some(id)
}

/// Nobody listens to the element of this id any more.
pub fn forget(registry: &Shared, id: u32) {
    let mut registry = registry.borrow_mut();
    if let Ok(at) = registry.place(id) {
        registry.listeners.remove(at);
    }
}

/// Listens on the host. The callback stays: the host goes with its component.
fn hear(registry: &Shared, kind: ListenerKind) {
    let mut known = registry.borrow_mut();
    if known.heard.contains(&kind) {
        return;
    }
    known.heard.push(kind);
    let registry = registry.clone();
    let bring: Box<dyn Fn(Event)> = Box::new(move |event| bring(&registry, kind, event));
    let callback = Closure::wrap(bring).into_js_value();
    let _ = known.host.add_event_listener_with_callback_and_bool(kind.type_name(), callback.unchecked_ref(), true);
}

/// Brings an event to its target and, where it bubbles, to those above.
fn bring(registry: &Shared, kind: ListenerKind, event: Event) {
    let host = registry.borrow().host.clone();
    // Those that are listened to come to elements alone.
    let mut at = event.target().map(|target| target.unchecked_into::<Element>());
    while let Some(element) = at {
        if element == host {
            break;
        }
        let listeners = element.unchecked_ref::<Listening>().listener_id().and_then(|id| {
            let registry = registry.borrow();
            Some(registry.listeners[registry.place(id).ok()?].1.clone())
        });
        for listener in listeners.into_iter().flatten() {
            if listener.kind() == kind {
                listener.handle(event.clone());
            }
        }
        if !event.bubbles() || event.cancel_bubble() {
            break;
        }
        at = element.parent_element();
    }
}
