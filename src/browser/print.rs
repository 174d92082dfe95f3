//! Printing: the page as it stands, or one part of it alone.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use js_sys::{Array, Function, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, Document, Element, HtmlElement, HtmlIFrameElement, Node, ShadowRoot, Window};

/// Where a page must not print, the browser says nothing and begins nothing: so long is waited, in milliseconds.
const BEGINS_WITHIN: u32 = 3_000;

/// The class of the frame in which a part is printed.
const FRAME: &str = "print-frame";

/// What the part inherits from the page beyond its shadow root.
const INHERITED: [&str; 1] = ["--tangent-font"];

/// Prints the page; `denied` is called where the browser doesn't begin.
pub fn page(denied: impl FnOnce() + 'static) {
    print(&window(), denied);
}

/// Prints a part of a shadow root alone, under a title; `denied` is called where that cannot be.
///
/// The part stands deep in somebody's page, among columns, transforms and print styles that nobody here knows. So it
/// is copied, with the style sheets of its shadow root, into an empty frame beside it, and the browser prints that.
/// The page stays as it is. The frame is loaded from nowhere and its sheets are adopted: a policy of the page forbids
/// neither, and it works on a disk as well.
pub fn part(part: &Element, title: &str, denied: impl FnOnce() + Clone + 'static) {
    let Some((root, frame)) = root_of(part).zip(frame_in(part)) else { return denied() };
    let loaded = {
        let (root, frame, part) = (root.clone(), frame.clone(), part.clone());
        let (title, denied) = (title.to_owned(), denied.clone());
        move |_: &_| match fill(&frame, &root, &part, &title) {
            Some(window) => print(&window, denied),
            None => denied(),
        }
    };
    // Firefox gives a new frame another document once it has loaded nothing.
    EventListener::once(&frame, "load", loaded).forget();
    if root.append_child(&frame).is_err() {
        denied();
    }
}

/// Asks a window to print.
fn print(window: &Window, denied: impl FnOnce() + 'static) {
    let began = Rc::new(Cell::new(false));
    EventListener::once(window, "beforeprint", {
        let began = began.clone();
        move |_| began.set(true)
    })
    .forget();
    // What it throws it throws in place of beginning.
    let _ = window.print();
    Timeout::new(BEGINS_WITHIN, move || {
        if !began.get() {
            denied()
        }
    })
    .forget();
}

fn root_of(part: &Element) -> Option<ShadowRoot> {
    part.get_root_node().dyn_into().ok()
}

/// A frame that is not in the page yet; the one before goes.
fn frame_in(part: &Element) -> Option<HtmlIFrameElement> {
    if let Some(former) = root_of(part)?.query_selector(&format!(".{FRAME}")).ok()? {
        former.remove();
    }
    let frame: HtmlIFrameElement = document().create_element("iframe").ok()?.dyn_into().ok()?;
    frame.set_class_name(FRAME);
    frame.set_tab_index(-1);
    frame.set_attribute("aria-hidden", "true").ok()?;
    Some(frame)
}

/// Puts the copy into the frame's document.
fn fill(frame: &HtmlIFrameElement, root: &ShadowRoot, part: &Element, title: &str) -> Option<Window> {
    let (window, document) = (frame.content_window()?, frame.content_document()?);
    document.set_title(title);
    let sheets = sheets_of(root, &window)?;
    document.set_adopted_style_sheets(&sheets);
    let looks = gloo::utils::window().get_computed_style(part).ok()??;
    // Elements of another window are no instances of this one's classes.
    let html: HtmlElement = document.document_element()?.unchecked_into();
    for name in INHERITED {
        let value = looks.get_property_value(name).ok()?;
        html.style().set_property(name, &value).ok()?;
    }
    let body = document.body()?;
    body.append_child(&copy_of(part, &document)?).ok()?;
    Some(window)
}

/// The sheets of a shadow root as sheets of another window: a document takes only its own.
fn sheets_of(root: &ShadowRoot, window: &Window) -> Option<Array> {
    let constructor: Function = Reflect::get(window, &"CSSStyleSheet".into()).ok()?.dyn_into().ok()?;
    let sheets = Array::new();
    for sheet in root.adopted_style_sheets() {
        let rules = sheet.dyn_into::<CssStyleSheet>().ok()?.css_rules().ok()?;
        let texts = (0..rules.length()).filter_map(|at| rules.get(at)).map(|rule| rule.css_text());
        let copy: CssStyleSheet = Reflect::construct(&constructor, &Array::new()).ok()?.unchecked_into();
        copy.replace_sync(&texts.collect::<String>()).ok()?;
        sheets.push(&copy);
    }
    Some(sheets)
}

/// A copy of the part within copies of what stands around it, so that the same rules hold for it.
fn copy_of(part: &Element, document: &Document) -> Option<Node> {
    let mut copy = document.import_node_with_deep(part, true).ok()?;
    let mut inside = part.clone();
    while let Some(around) = inside.parent_element() {
        let shallow = document.import_node_with_deep(&around, false).ok()?;
        shallow.append_child(&copy).ok()?;
        (copy, inside) = (shallow, around);
    }
    Some(copy)
}
