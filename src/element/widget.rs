//! One element: the interface in its `<div>`, and the properties that the host page uses.

use super::attributes::{keeps, opens_closed, settings, storage_key};
use super::failure::failure;
use super::host::ShellHost;
use super::pack::{Pack, PackFiles};
use crate::app::{App, AppProps, Keeper, SavedPage};
use crate::codec::{ReadError, json};
use crate::components::share::{export, link_to};
use crate::narrative::errors;
use crate::state::{Action, Drafts, FormerWorks, Host, Model, Store, fresh};
use crate::words::Words;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Callback, Renderer};

/// One element. Its methods may be called at any time, also from listeners of its own events: the shell tells
/// those once the program has finished what it is doing.
#[wasm_bindgen]
pub struct Widget {
    /// None once it is gone.
    app: RefCell<Option<AppHandle<App>>>,
    props: RefCell<AppProps>,
    host: ShellHost,
    files: Rc<PackFiles>,
    store: Rc<OnceCell<Store>>,
}

#[wasm_bindgen]
impl Widget {
    /// Draws the interface in a `<div>`, with the words of a language.
    ///
    /// # Errors
    /// The words are none, or damaged.
    #[wasm_bindgen(constructor)]
    pub fn new(div: web_sys::Element, host: ShellHost, pack: &Pack, words: &str) -> Result<Widget, JsValue> {
        let words =
            Words::read(words, &pack.structure).map_err(|error| failure("words", &error.to_string())).map(Rc::new)?;
        let (keeps, host_key) = (keeps(&host), storage_key(&host));
        let page = Host(Rc::new(host.clone()));
        let saved = if keeps { SavedPage::of(&page, &pack.structure) } else { None };
        let key = match &saved {
            Some(saved) => saved.storage_key(&host_key, &pack.structure),
            None => host_key.to_string(),
        };
        let keeper = Rc::new(Keeper::new(&key, FormerWorks::new(keeps.then(|| FormerWorks::key_of(&key)))));
        let kept = keeper.open(pack.structure.clone(), keeps);
        let opened = Rc::new(match saved {
            Some(saved) => saved.open(kept, &keeper, &host_key),
            // A page about something else is not to be pushed apart by work of long ago.
            None if opens_closed(&host) => kept.closed(),
            None => kept,
        });
        let store = Rc::new(OnceCell::new());
        let onmount = {
            let store = store.clone();
            // It mounts once.
            Callback::from(move |mounted| _ = store.set(mounted))
        };
        let props = AppProps {
            keeper,
            opened,
            words,
            drafts: Drafts::new(keeps.then_some(&*key), page.clone()),
            settings: Rc::new(settings(&host, &pack.files)),
            host: page,
            onmount,
        };
        let app = Renderer::<App>::with_root_and_props(div, props.clone()).render();
        Ok(Self { app: RefCell::new(Some(app)), props: RefCell::new(props), host, files: pack.files.clone(), store })
    }

    /// An attribute of the element has changed.
    #[wasm_bindgen(js_name = attributeChanged)]
    pub fn attribute_changed(&self) {
        let now = Rc::new(settings(&self.host, &self.files));
        let mut props = self.props.borrow_mut();
        if props.settings != now {
            props.settings = now;
            if let Some(app) = &mut *self.app.borrow_mut() {
                app.update(props.clone());
            }
        }
    }

    /// The person's own assessment with its report, as JSON; nothing before the first screen stands.
    pub fn assessment(&self) -> Option<String> {
        self.read(|model| export(&model.own))
    }

    /// Replaces it by another one, as one step that the person can undo.
    ///
    /// # Errors
    /// What is wrong with it, in the person's language.
    #[wasm_bindgen(js_name = setAssessment)]
    pub fn set_assessment(&self, json: &str) -> Result<(), JsValue> {
        let Some(store) = self.store.get() else { return Ok(()) };
        let assessment = store
            .read(|model| json::read(json, model.own.structure()))
            .map_err(|error| failure("assessment", &self.sentence(&error)))?;
        store.dispatch(Action::AssessmentSet(fresh::identified(assessment)));
        Ok(())
    }

    /// The results of the person's own assessment, as JSON.
    pub fn report(&self) -> Option<String> {
        self.read(|model| json::write_report(model.own.report()))
    }

    /// The link to the person's own assessment, without their words.
    pub fn link(&self) -> Option<String> {
        self.read(|model| link_to(&model.own, &self.props.borrow().settings, false))
    }

    /// Starts anew; the person can undo it.
    pub fn reset(&self) {
        if let Some(store) = self.store.get() {
            let blank = store.read(|model| fresh::blank(model.own.structure()));
            store.dispatch(Action::AssessmentSet(blank));
        }
    }

    fn read<R>(&self, read: impl FnOnce(&Model) -> R) -> Option<R> {
        self.store.get().map(|store| store.read(read))
    }

    /// The words at hand are the first ones: good enough for the developer of the host page.
    fn sentence(&self, error: &ReadError) -> String {
        errors::read_error(error, &self.props.borrow().words)
    }
}

impl Drop for Widget {
    /// The element is gone for good: the bindings let go of it when the page has.
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}
