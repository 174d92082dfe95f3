//! Files: giving one to the person, and reading one that they chose.

use super::promise::{Promise, settled};
use wasm_bindgen::prelude::*;
use web_sys::Event;

#[wasm_bindgen]
extern "C" {
    /// A file of the person's.
    #[derive(Clone, Debug, PartialEq)]
    pub type File;

    /// Its length in bytes.
    #[wasm_bindgen(method, getter)]
    pub fn size(this: &File) -> f64;
}

#[wasm_bindgen(js_namespace = page)]
extern "C" {
    /// Offers a text as a download, and tells whether the browser can.
    pub fn download(name: &str, mime: &str, text: &str) -> bool;

    /// The file chosen in the field to which this has happened.
    pub fn chosen(event: &Event) -> Option<File>;

    /// JSON as a person would like to read it; as it is where it cannot be laid out.
    pub fn pretty(json: &str) -> String;

    fn text(file: &File) -> Promise;
}

/// Gives the text of a file that the person chose; `None` where it can't be read.
pub fn read(file: &File, done: impl FnOnce(Option<String>) + 'static) {
    settled(&text(file), |text| done(text.as_string()));
}
