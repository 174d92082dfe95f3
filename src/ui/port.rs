//! The shell's side of the element, as the program sees it.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the shell lends to one element: its attributes, its events, the words' files.
#[derive(Clone, Debug, PartialEq)]
pub struct Port(JsValue);

impl Port {
    /// The port behind an object of the shell.
    pub fn new(object: JsValue) -> Self {
        Self(object)
    }

    fn call(&self, method: &str, arguments: &[JsValue]) -> Option<JsValue> {
        let method: Function = Reflect::get(&self.0, &method.into()).ok()?.dyn_into().ok()?;
        Reflect::apply(&method, &self.0, &arguments.iter().collect()).ok()
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.call("attribute", &[name.into()])?.as_string()
    }

    /// The nearest `lang` in the host page.
    pub fn nearest_language(&self) -> Option<String> {
        self.call("nearestLang", &[])?.as_string()
    }

    /// Whether the page has nothing else in it.
    pub fn is_standalone(&self) -> bool {
        self.call("standalone", &[]).and_then(|answer| answer.as_bool()).unwrap_or(false)
    }

    /// Dispatches an event with a detail in JSON.
    pub fn emit(&self, name: &str, detail: &str) {
        self.call("emit", &[name.into(), detail.into()]);
    }

    /// The text of the words' file of a language; `None` where it can't be had.
    pub async fn words(&self, language: &str) -> Option<String> {
        let promise: Promise = self.call("words", &[language.into()])?.dyn_into().ok()?;
        JsFuture::from(promise).await.ok()?.as_string()
    }
}
