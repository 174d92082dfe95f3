//! The shell's side of an element, as the program sees it.

use crate::state::host::Loading;
use crate::state::{HostEvent, HostPage};
use js_sys::Promise;
use serde_json::json;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// What the shell lends to one element.
    #[derive(Clone, Debug)]
    pub type ShellHost;

    /// The value of an attribute.
    #[wasm_bindgen(method)]
    pub fn attribute(this: &ShellHost, name: &str) -> Option<String>;

    /// Whether the page has nothing else in it.
    #[wasm_bindgen(method, getter, js_name = standalone)]
    pub fn is_standalone(this: &ShellHost) -> bool;

    /// Dispatches an event with a detail in JSON, once the program has finished what it is doing.
    #[wasm_bindgen(method)]
    fn emit(this: &ShellHost, name: &str, detail: &str);

    /// The text of a file of the pack.
    #[wasm_bindgen(method)]
    fn load(this: &ShellHost, address: &str) -> Promise;

    /// Files are fetched anew.
    #[wasm_bindgen(method)]
    fn forget(this: &ShellHost);
}

impl HostPage for ShellHost {
    fn emit(&self, event: HostEvent) {
        let (name, detail) = match event {
            HostEvent::Ready => ("tangent-ready", "null".to_owned()),
            HostEvent::Changed { revision } => ("tangent-change", json!({ "revision": revision }).to_string()),
            HostEvent::Completed { assessment, report } => {
                // Both are JSON already.
                ("tangent-complete", format!(r#"{{"assessment":{assessment},"report":{report}}}"#))
            }
            HostEvent::Exported { kind } => ("tangent-export", json!({ "kind": kind }).to_string()),
            HostEvent::Failed { code, message } => {
                ("tangent-error", json!({ "code": code, "message": message }).to_string())
            }
        };
        Self::emit(self, name, &detail);
    }

    fn forget_files(&self) {
        self.forget();
    }

    fn load(&self, address: &str) -> Loading {
        let text = JsFuture::from(Self::load(self, address));
        Box::pin(
            async move { text.await.ok().and_then(|text| text.as_string()).ok_or(crate::state::host::Unavailable) },
        )
    }
}
