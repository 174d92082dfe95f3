//! A picture of what an element shows, for whoever saves the page.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlOptionElement, HtmlTemplateElement, HtmlTextAreaElement, Node};

/// The template that becomes an element's shadow root when its page is opened.
const TEMPLATE: &str = ":scope > template[shadowrootmode]";

/// A picture of more elements than this would take too long to be taken again and again.
const MOST: u32 = 20_000;

/// Leaves a picture of a part of the element's shadow root among its children, as the browsers that save shadow
/// roots would write it down; Firefox writes none.
pub fn leave(element: &Element, part: &str) -> Option<()> {
    let shown = element.shadow_root()?.query_selector(part).ok()??;
    if shown.query_selector_all("*").ok()?.length() > MOST {
        // One of an earlier screen would be none of this one.
        element.query_selector(TEMPLATE).ok()??.remove();
        return None;
    }
    settle(&shown);
    let template = match element.query_selector(TEMPLATE).ok()? {
        Some(template) => template,
        None => {
            let template = document().create_element("template").ok()?;
            template.set_attribute("shadowrootmode", "open").ok()?;
            element.append_child(&template).ok()?;
            template
        }
    };
    let content = template.dyn_into::<HtmlTemplateElement>().ok()?.content();
    content.replace_children_with_node_1(&shown.clone_node_with_deep(true).ok()?);
    Some(())
}

/// What was typed and chosen becomes what a page that has just been opened shows.
fn settle(shown: &Element) {
    let Ok(fields) = shown.query_selector_all("input, textarea, option") else { return };
    for field in (0..fields.length()).filter_map(|at| fields.get(at)) {
        settle_field(&field);
    }
}

fn settle_field(field: &Node) {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.set_default_checked(input.checked());
        // What a file is called is nobody's business.
        if input.type_() != "file" {
            input.set_default_value(&input.value());
        }
    } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        // It has a text of its own, at the worst the one that it had.
        let _ = area.set_default_value(&area.value());
    } else if let Some(option) = field.dyn_ref::<HtmlOptionElement>() {
        option.set_default_selected(option.selected());
    }
}
