//! Data in the page itself: `<script type="application/json">` among an element's children. It runs nothing and
//! shows nothing, no policy forbids it, and a browser that saves the page writes it down.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The JSON of an element's block of this name.
pub fn read(element: &Element, name: &str) -> Option<String> {
    find(element, name)?.text_content()
}

/// Puts JSON in the element's block of this name, or takes the block away. A `<` in it may end the block once the page
/// is saved.
pub fn write(element: &Element, name: &str, json: Option<&str>) -> Option<HtmlElement> {
    let found = find(element, name);
    let Some(json) = json else {
        found?.remove();
        return None;
    };
    let block = make(name, json)?;
    match found {
        Some(found) => found.replace_with_with_node_1(&block).ok()?,
        None => _ = element.append_child(&block).ok()?,
    }
    Some(block)
}

fn find(element: &Element, name: &str) -> Option<Element> {
    element.query_selector(&format!(":scope > script[slot={name}]")).ok()?
}

fn make(name: &str, json: &str) -> Option<HtmlElement> {
    let block: HtmlElement = document().create_element("script").ok()?.dyn_into().ok()?;
    block.set_attribute("type", "application/json").ok()?;
    block.set_attribute("slot", name).ok()?;
    // Setting the text would be refused by a page with Trusted Types; a node of text runs nothing.
    block.append_child(&document().create_text_node(json)).ok()?;
    Some(block)
}
