//! The shell's side of the element, as the program sees it.

use crate::browser::promise::settled;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

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

    /// Gives the text of the words' file of a language; `None` where it can't be had.
    pub fn words(&self, language: &str, done: impl FnOnce(Option<String>) + 'static) {
        let promise = self.call("words", &[language.into()]).and_then(|answer| answer.dyn_into().ok());
        match promise {
            Some(promise) => settled(&promise, |text| done(text.as_string())),
            None => done(None),
        }
    }
}
