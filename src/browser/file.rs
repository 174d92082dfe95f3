//! Files: giving one to the person, and reading one that they chose.

use super::promise::settled;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Offers a text as a download. `None` where the browser can't.
pub fn download(name: &str, mime: &str, text: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    // Revoking at once would race with the download in some browsers; the page's end frees it.
    Some(())
}

/// Gives the text of a file that the person chose; `None` where it can't be read.
pub fn read(file: &Blob, done: impl FnOnce(Option<String>) + 'static) {
    settled(&file.text(), |text| done(text.as_string()));
}

/// JSON as a person would like to read it; as it is where it cannot be laid out.
pub fn pretty(json: &str) -> String {
    let laid_out = js_sys::JSON::parse(json).and_then(|value| {
        js_sys::JSON::stringify_with_replacer_and_space(&value, &wasm_bindgen::JsValue::NULL, &2.into())
    });
    laid_out.map_or_else(|_| json.to_owned(), String::from)
}
