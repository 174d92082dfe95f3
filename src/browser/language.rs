//! Languages of the browser.

use wasm_bindgen::{JsCast, JsValue};

/// The person's languages, the preferred one first.
pub fn preferred() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    window.navigator().languages().iter().filter_map(|language| language.as_string()).collect()
}

/// A language by its own name; its tag where the browser knows no name.
pub fn name(tag: &str) -> String {
    own_name(tag).unwrap_or_else(|| tag.to_owned())
}

/// Asks `Intl.DisplayNames`.
fn own_name(tag: &str) -> Option<String> {
    let get = |object: &JsValue, name: &str| js_sys::Reflect::get(object, &name.into()).ok();
    let intl = get(&js_sys::global(), "Intl")?;
    let class: js_sys::Function = get(&intl, "DisplayNames")?.dyn_into().ok()?;
    let options = js_sys::Object::new();
    js_sys::Reflect::set(&options, &"type".into(), &"language".into()).ok()?;
    let names = js_sys::Reflect::construct(&class, &js_sys::Array::of2(&tag.into(), &options)).ok()?;
    let of: js_sys::Function = get(&names, "of")?.dyn_into().ok()?;
    of.call1(&names, &tag.into()).ok()?.as_string()
}

/// A text as it is compared with others: trimmed, small letters, ё as е.
pub fn folded(text: &str) -> String {
    // The browser's small letters: those of the standard library are tables in the download.
    String::from(js_sys::JsString::from(text.trim()).to_lower_case()).replace('ё', "е")
}
