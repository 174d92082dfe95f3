//! A component under its host element: how messages reach it, when it is rendered.
//!
//! Upstream schedules trees of components. With one component to a host, a queue of messages and a
//! microtask that works it off do the same: create; then update, render, rendered.

use crate::bundle::{self, BNode, Place};
use crate::events::{Registry, Shared as Listeners};
use crate::html::Html;
use std::cell::{Cell, Ref, RefCell};
use std::ops::Deref;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// What a component is given.
pub trait Properties: 'static {}

/// A piece of the page with a state of its own.
pub trait Component: Sized + 'static {
    /// What can happen to it.
    type Message: 'static;

    /// What it is given.
    type Properties: Properties;

    /// Makes it.
    fn create(ctx: &Context<Self>) -> Self;

    /// Something has happened. Returns whether to render anew.
    fn update(&mut self, ctx: &Context<Self>, msg: Self::Message) -> bool;

    /// What it looks like.
    fn view(&self, ctx: &Context<Self>) -> Html;

    /// It has been rendered.
    fn rendered(&mut self, _ctx: &Context<Self>, _first_render: bool) {}

    /// It is about to go.
    fn destroy(&mut self, _ctx: &Context<Self>) {}
}

/// What a component was given, and the way to send it messages.
pub struct Context<C: Component> {
    scope: Scope<C>,
    props: C::Properties,
}

impl<C: Component> Context<C> {
    /// The way to send messages.
    pub fn link(&self) -> &Scope<C> {
        &self.scope
    }

    /// What it was given.
    pub fn props(&self) -> &C::Properties {
        &self.props
    }
}

struct Mounted<C: Component> {
    component: C,
    context: Context<C>,
    host: Element,
    listeners: Listeners,
    bundles: Vec<BNode>,
}

impl<C: Component> Mounted<C> {
    fn render(&mut self, first: bool) {
        let view = self.component.view(&self.context);
        if let Some(document) = self.host.owner_document() {
            let place =
                Place { document: &document, registry: &self.listeners, parent: &self.host, picture: false };
            bundle::reconcile(place, &mut self.bundles, vec![view]);
        }
        self.component.rendered(&self.context, first);
    }
}

struct Shared<C: Component> {
    mounted: RefCell<Option<Mounted<C>>>,
    messages: RefCell<Vec<C::Message>>,
    scheduled: Cell<bool>,
}

/// The way to a component.
pub struct Scope<C: Component>(Rc<Shared<C>>);

impl<C: Component> Clone for Scope<C> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = queueMicrotask)]
    fn queue_microtask(task: &JsValue);
}

/// Runs it when what runs now has ended, so that all that is to be done can be queued.
fn soon(task: Box<dyn FnOnce()>) {
    queue_microtask(&Closure::once_into_js(task));
}

impl<C: Component> Scope<C> {
    /// Sends a message.
    pub fn send_message(&self, message: C::Message) {
        self.0.messages.borrow_mut().push(message);
        if !self.0.scheduled.replace(true) {
            let scope = self.clone();
            soon(Box::new(move || scope.update()));
        }
    }

    /// The component, where it is there and not at work.
    pub fn get_component(&self) -> Option<impl Deref<Target = C> + '_> {
        let mounted = self.0.mounted.try_borrow().ok()?;
        Ref::filter_map(mounted, |mounted| mounted.as_ref().map(|it| &it.component)).ok()
    }

    fn update(&self) {
        self.0.scheduled.set(false);
        let messages = self.0.messages.take();
        let mut mounted = self.0.mounted.borrow_mut();
        let Some(mounted) = &mut *mounted else { return };
        let mut changed = false;
        for message in messages {
            changed |= mounted.component.update(&mounted.context, message);
        }
        if changed {
            mounted.render(false);
        }
    }

    fn mount(&self, host: Element, props: C::Properties) {
        let context = Context { scope: self.clone(), props };
        let component = C::create(&context);
        let listeners = Registry::new(host.clone());
        let mounted = Mounted { component, context, host, listeners, bundles: Vec::new() };
        self.0.mounted.borrow_mut().insert(mounted).render(true);
    }

    fn unmount(&self) {
        if let Some(mut mounted) = self.0.mounted.take() {
            mounted.component.destroy(&mounted.context);
            bundle::detach(&mounted.listeners, mounted.bundles);
        }
    }
}

/// A component to be rendered in an element.
pub struct Renderer<C: Component> {
    root: Element,
    props: C::Properties,
}

impl<C: Component> Renderer<C> {
    /// To be rendered in this element, with this given.
    pub fn with_root_and_props(root: Element, props: C::Properties) -> Self {
        Self { root, props }
    }

    /// Renders it, soon.
    pub fn render(self) -> AppHandle<C> {
        let shared =
            Shared { mounted: RefCell::new(None), messages: RefCell::new(Vec::new()), scheduled: Cell::new(false) };
        let scope = Scope(Rc::new(shared));
        let handle = AppHandle { scope: scope.clone() };
        soon(Box::new(move || scope.mount(self.root, self.props)));
        handle
    }
}

/// A rendered component.
pub struct AppHandle<C: Component> {
    scope: Scope<C>,
}

impl<C: Component> AppHandle<C> {
    /// Takes it away, soon.
    pub fn destroy(self) {
        soon(Box::new(move || self.scope.unmount()));
    }
}

impl<C: Component> Deref for AppHandle<C> {
    type Target = Scope<C>;

    fn deref(&self) -> &Scope<C> {
        &self.scope
    }
}
