//! Languages of the browser.

use gloo::utils::document_element;
use js_sys::{Array, Intl, Object, Reflect};

/// A language by its own name; its tag where the browser knows no name.
pub fn name_of(tag: &str) -> String {
    let options = Object::new();
    // Setting a field of a fresh object cannot fail.
    let _ = Reflect::set(&options, &"type".into(), &"language".into());
    let names = Intl::DisplayNames::new(&Array::of1(&tag.into()), &options);
    names.of(tag).map_or_else(|| tag.to_owned(), String::from)
}

/// Says in what language the whole page is.
pub fn set_of_page(tag: &str) {
    // A tag of the pack is a valid attribute.
    let _ = document_element().set_attribute("lang", tag);
}
