//! What the shell calls: one program for all elements of a page, one component for each.
//!
//! Strings are JSON unless said. Every function may be called at any time; a handle that is gone is
//! answered with nothing.

use crate::browser::failure::failure;
use crate::codec::value::Value;
use crate::codec::{Fault, json};
use crate::domain::{Assessment, Structure, Table};
use crate::pack::{self, Example};
use crate::telling::trouble;
use crate::ui::app::Props;
use crate::ui::port::Port;
use crate::ui::work::Work;
use crate::ui::{App, Msg};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::html::Scope;
use yew::{AppHandle, Renderer};

/// What all elements share.
struct Shared {
    structure: Rc<Structure>,
    examples: Rc<Table<Example, Option<Assessment>>>,
    languages: Rc<Vec<String>>,
}

/// One element.
struct Mounted {
    handle: u32,
    app: AppHandle<App>,
    work: Rc<RefCell<Work>>,
    port: Port,
}

/// The program's state in a page.
#[derive(Default)]
struct State {
    shared: RefCell<Option<Shared>>,
    mounted: RefCell<Vec<Mounted>>,
}

thread_local! {
    static STATE: Rc<State> = Rc::default();
}

fn state() -> Rc<State> {
    STATE.with(Rc::clone)
}

/// Takes in the structure of the pack, once.
///
/// # Errors
/// The pack is none, or damaged.
#[wasm_bindgen]
pub fn tangent_start(structure: &str) -> Result<(), JsValue> {
    let shared = shared(structure).map_err(|fault| failure("pack", &trouble::plain(&fault)))?;
    *state().shared.borrow_mut() = Some(shared);
    Ok(())
}

fn shared(text: &str) -> Result<Shared, Fault> {
    let value = Value::parse(text, pack::LARGEST)?;
    let structure = pack::structure::read(&value)?;
    let examples = pack::example::read(&value, &structure)?;
    let mut languages = Vec::new();
    if let Some(Value::Object(words)) = value.at(&["words"]) {
        for (language, _) in words {
            languages.push(String::from(&**language));
        }
    }
    Ok(Shared { structure: Rc::new(structure), examples: Rc::new(examples), languages: Rc::new(languages) })
}

/// Mounts the widget in an element of the shell; returns its handle.
///
/// # Errors
/// The pack has not been taken in.
#[wasm_bindgen]
pub fn tangent_mount(div: Element, port: Port) -> Result<u32, JsValue> {
    let state = state();
    let shared = state.shared.borrow();
    let Some(Shared { structure, examples, languages }) = &*shared else {
        return Err(failure("pack", "tangent_start comes first"));
    };
    let (structure, examples, languages) = (structure.clone(), examples.clone(), languages.clone());
    let keeps = port.attribute("storage").as_deref() != Some("none");
    let key = port.attribute("storage-key").filter(|key| is_key(key)).unwrap_or_else(|| "default".into());
    let work = Rc::new(RefCell::new(Work::open(structure, &key, keeps)));
    let props = Props { port: port.clone(), work: work.clone(), examples, languages };
    let app = Renderer::<App>::with_root_and_props(div, props).render();
    let mut mounted = state.mounted.borrow_mut();
    let handle = mounted.last().map_or(0, |known| known.handle) + 1;
    mounted.push(Mounted { handle, app, work, port });
    Ok(handle)
}

/// `[A-Za-z0-9_-]{1,64}`
fn is_key(key: &str) -> bool {
    (1..=64).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

/// What is behind a handle. Nothing is held while it is used: the shell may call again from it.
fn behind(handle: u32) -> Option<(Rc<RefCell<Work>>, Port, Scope<App>)> {
    let state = state();
    let mounted = state.mounted.borrow();
    let found = mounted.iter().find(|known| known.handle == handle)?;
    Some((found.work.clone(), found.port.clone(), (*found.app).clone()))
}

/// An attribute changed.
#[wasm_bindgen]
pub fn tangent_attribute(handle: u32, name: String) {
    if let Some((_, _, app)) = behind(handle) {
        app.send_message(Rc::new(Msg::AttributeChanged(name)));
    }
}

/// The element is gone.
#[wasm_bindgen]
pub fn tangent_unmount(handle: u32) {
    let state = state();
    let gone = {
        let mut mounted = state.mounted.borrow_mut();
        let at = mounted.iter().position(|known| known.handle == handle);
        at.map(|at| mounted.remove(at))
    };
    if let Some(gone) = gone {
        gone.app.destroy();
    }
}

/// The person's own assessment.
#[wasm_bindgen]
pub fn tangent_assessment(handle: u32) -> Option<String> {
    behind(handle).map(|(work, _, _)| work.borrow().export())
}

/// Replaces it, as one step that the person can undo.
///
/// # Errors
/// What is wrong with it, in the person's language.
#[wasm_bindgen]
pub fn tangent_set_assessment(handle: u32, text: &str) -> Result<(), JsValue> {
    let Some((work, _, app)) = behind(handle) else { return Ok(()) };
    let read = json::read(text, &work.borrow().structure);
    match read {
        Ok(assessment) => {
            work.borrow_mut().replace(assessment);
            app.send_message(Rc::new(Msg::WorkSet));
            Ok(())
        }
        Err(fault) => {
            let words = app.get_component().and_then(|app| app.words());
            let message = words.map_or_else(|| trouble::plain(&fault), |words| trouble::of_fault(&fault, &words));
            Err(failure("assessment", &message))
        }
    }
}

/// The results of the person's own assessment.
#[wasm_bindgen]
pub fn tangent_report(handle: u32) -> Option<String> {
    behind(handle).map(|(work, _, _)| json::write_report(&work.borrow().report()))
}

/// The link to the person's own assessment: an address, not JSON.
#[wasm_bindgen]
pub fn tangent_link(handle: u32) -> Option<String> {
    let (work, port, _) = behind(handle)?;
    let work = work.borrow();
    Some(work.link(work.assessment(), port.attribute("share-base").as_deref(), false))
}

/// Starts anew, undoably.
#[wasm_bindgen]
pub fn tangent_reset(handle: u32) {
    if let Some((work, _, app)) = behind(handle) {
        work.borrow_mut().reset();
        app.send_message(Rc::new(Msg::WorkSet));
    }
}
