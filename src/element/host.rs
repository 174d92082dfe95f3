//! The shell's side of an element, as the program sees it.

use crate::browser::{data_block, picture};
use crate::codec::page;
use crate::state::host::{Carried, Loading, Unavailable};
use crate::state::{HostEvent, HostPage};
use js_sys::Promise;
use serde_json::json;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// What the shell lends to one element.
    #[derive(Clone, Debug)]
    pub type ShellHost;

    /// The element, unless the page has let go of it.
    #[wasm_bindgen(method)]
    fn element(this: &ShellHost) -> Option<Element>;

    /// The address of the standalone page, if there is one.
    #[wasm_bindgen(method, getter)]
    fn home(this: &ShellHost) -> Option<String>;

    /// Whether the page has nothing else in it.
    #[wasm_bindgen(method, getter, js_name = standalone)]
    pub fn is_standalone(this: &ShellHost) -> bool;

    /// Dispatches an event with a detail in JSON, once the program has finished what it is doing.
    #[wasm_bindgen(method)]
    fn emit(this: &ShellHost, name: &str, detail: &str);

    /// The text of a file of the release, by its path.
    #[wasm_bindgen(method)]
    fn load(this: &ShellHost, path: &str) -> Promise;

    /// Files are fetched anew.
    #[wasm_bindgen(method)]
    fn forget(this: &ShellHost);
}

impl ShellHost {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.element()?.get_attribute(name)
    }

    fn file(&self, path: &str) -> Loading {
        let text = JsFuture::from(self.load(path));
        Box::pin(async move { text.await.ok().and_then(|text| text.as_string()).ok_or(Unavailable) })
    }
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

    fn carried(&self, what: Carried) -> Option<String> {
        data_block::read(&self.element()?, what.into())
    }

    fn carry(&self, what: Carried, json: Option<&str>) {
        let json = json.map(page::plain);
        let block = self.element().and_then(|element| data_block::write(&element, what.into(), json.as_deref()));
        // Whoever opens a page that cannot run the program is shown the way to one that can.
        if let (Carried::Assessment, Some(block), Some(home)) = (what, block, self.home()) {
            let _ = block.dataset().set("home", &home);
        }
    }

    fn carry_picture(&self) {
        let _ = self.element().and_then(|element| picture::leave(&element, ".tangent"));
    }

    fn load(&self, address: &str) -> Loading {
        self.file(&format!("packs/{address}"))
    }

    fn page(&self) -> Loading {
        self.file("index.html")
    }
}
