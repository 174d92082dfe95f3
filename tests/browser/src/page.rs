//! A page: what a person sees on it, and does.

use crate::browser::Browser;
use crate::cdp::Cdp;
use crate::engine::Engine;
use crate::target::Target;
use crate::wait::until;
use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction, TouchActions,
};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde::Deserialize;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::time::Duration;

/// The key under which WebDriver hands out elements.
pub(crate) const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What the scripts of this crate know: roles, names, what is visible.
pub(crate) const EYES: &str = include_str!("eyes.js");

/// Notes the element's events and the page's uncaught errors: for a page's own first script.
pub const LISTEN: &str = include_str!("listen.js");

/// The page that a browser shows.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    pub browser: &'a Browser,
}

/// What has the keyboard's focus.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Focused {
    pub role: String,
    pub name: String,
}

impl<'a> Page<'a> {
    // ── seeing ──

    /// All that can be read in the page, shadow roots included, one space between words.
    pub async fn text(&self) -> Result<String> {
        let text = self.look("return eyes.text(document.body)", json!([])).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until a text can be read.
    pub async fn sees(&self, text: &str) -> Result<()> {
        until(format!("“{text}”"), async || {
            let all = self.text().await?;
            Ok(if all.contains(text) { Ok(()) } else { Err(all) })
        })
        .await
    }

    /// Waits until a text can no longer be read.
    pub async fn sees_no(&self, text: &str) -> Result<()> {
        until(format!("“{text}” to go"), async || {
            let all = self.text().await?;
            Ok(if all.contains(text) { Err(all) } else { Ok(()) })
        })
        .await
    }

    /// Something by its role, and by its name or the beginning of it.
    pub fn find(&self, role: &str, name: &str) -> Target<'a> {
        Target::new(*self, role, name)
    }

    pub fn button(&self, name: &str) -> Target<'a> {
        self.find("button", name)
    }

    pub fn link(&self, name: &str) -> Target<'a> {
        self.find("link", name)
    }

    pub fn radio(&self, name: &str) -> Target<'a> {
        self.find("radio", name)
    }

    pub fn checkbox(&self, name: &str) -> Target<'a> {
        self.find("checkbox", name)
    }

    pub fn field(&self, name: &str) -> Target<'a> {
        self.find("textbox", name)
    }

    pub fn heading(&self, name: &str) -> Target<'a> {
        self.find("heading", name)
    }

    /// Everything that has a role and a name, as “role name”: for a look around.
    pub async fn outline(&self) -> Result<Vec<String>> {
        let found = self.look("return eyes.outline()", json!([])).await?;
        Ok(serde_json::from_value(found)?)
    }

    /// What has the focus, through all shadow roots.
    pub async fn focused(&self) -> Result<Focused> {
        let focused = self.look("return eyes.focused()", json!([])).await?;
        Ok(serde_json::from_value(focused)?)
    }

    // ── doing ──

    /// Presses a key, wherever the focus is.
    pub async fn press(&self, key: Key) -> Result<()> {
        self.keys(&[char::from(key)], None).await
    }

    /// Presses a key while another is held.
    pub async fn press_with(&self, held: Key, key: Key) -> Result<()> {
        self.keys(&[char::from(key)], Some(held)).await
    }

    /// Types a text, wherever the focus is.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        self.keys(&text.chars().collect::<Vec<_>>(), None).await
    }

    async fn keys(&self, keys: &[char], held: Option<Key>) -> Result<()> {
        let held: Vec<char> = held.map(char::from).into_iter().collect();
        let down = |&value: &char| KeyAction::Down { value };
        let up = |&value: &char| KeyAction::Up { value };
        let mut actions = held.iter().map(down).fold(KeyActions::new("keyboard".to_owned()), KeyActions::then);
        for key in keys {
            actions = actions.then(down(key)).then(up(key));
        }
        actions = held.iter().map(up).fold(actions, KeyActions::then);
        Ok(self.browser.client.perform_actions(actions).await?)
    }

    /// Goes on by Tab until something has the focus, by role and beginning of its name.
    pub async fn tab_to(&self, role: &str, name: &str) -> Result<()> {
        let mut passed = Vec::new();
        for _ in 0..150 {
            let focused = self.focused().await?;
            if focused.role == role && focused.name.starts_with(name) {
                return Ok(());
            }
            passed.push(format!("{} {}", focused.role, focused.name));
            self.press(Key::Tab).await?;
        }
        passed.dedup();
        anyhow::bail!("Tab never comes to {role} “{name}”; it passed {passed:?}")
    }

    /// Drags with the mouse from one place of the window to another, by way of the middle.
    pub async fn drag(&self, from: [f64; 2], to: [f64; 2]) -> Result<()> {
        let duration = Some(Duration::from_millis(50));
        let middle = [0, 1].map(|axis| f64::midpoint(from[axis], to[axis]));
        let [start, middle, end] = [from, middle, to].map(|[x, y]| PointerAction::MoveTo { duration, x, y });
        let actions = MouseActions::new("mouse".to_owned())
            .then(start)
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(middle)
            .then(end.clone())
            .then(end)
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        Ok(self.browser.client.perform_actions(actions).await?)
    }

    /// Drags with the mouse as quickly as can be: down, there at once, and up.
    pub async fn flick(&self, from: [f64; 2], to: [f64; 2]) -> Result<()> {
        let [start, end] = [from, to].map(|[x, y]| PointerAction::MoveTo { duration: Some(Duration::ZERO), x, y });
        let actions = MouseActions::new("mouse".to_owned())
            .then(start)
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(end)
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        Ok(self.browser.client.perform_actions(actions).await?)
    }

    /// Taps with a finger on what an expression finds, once nothing covers it.
    pub async fn tap(&self, found: &str, arguments: Value) -> Result<()> {
        let touchable = format!("return eyes.touchable({found})");
        let element = until(format!("{found} of {arguments} to be free for a finger"), async || {
            let element = self.look(&touchable, arguments.clone()).await?;
            Ok(if element.is_null() { Err("it is not there, or covered") } else { Ok(element) })
        });
        let there = PointerAction::MoveToElement {
            element: self.element(&element.await?)?,
            duration: Some(Duration::ZERO),
            x: 0.0,
            y: 0.0,
        };
        let tap = TouchActions::new("finger".to_owned())
            .then(there)
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.browser.client.perform_actions(tap).await?;
        until(format!("{found} of {arguments} to feel the finger"), async || {
            let felt = self.run("return window.felt", json!([])).await?;
            Ok(if felt == json!({ "by": "touch", "clicked": true }) { Ok(()) } else { Err(felt) })
        })
        .await
    }

    pub async fn reload(&self) -> Result<()> {
        Ok(self.browser.client.refresh().await?)
    }

    pub async fn back(&self) -> Result<()> {
        Ok(self.browser.client.back().await?)
    }

    // ── beneath ──

    /// Runs a script's body with `arguments`, and returns what it returns.
    pub async fn run(&self, script: &str, arguments: Value) -> Result<Value> {
        match self.browser.engine {
            Engine::WebKit => self.run_after("", &in_a_task(script), arguments).await,
            Engine::Chromium | Engine::Firefox => self.run_after("", script, arguments).await,
        }
    }

    /// The same after what an error need not repeat.
    async fn run_after(&self, before: &str, script: &str, arguments: Value) -> Result<Value> {
        let Value::Array(arguments) = arguments else {
            anyhow::bail!("arguments are an array");
        };
        let result = self.browser.client.execute(&format!("{before}\n{script}"), arguments).await;
        result.with_context(|| format!("in {}: {script}", self.browser.engine))
    }

    /// Waits until a script's body returns something true.
    pub async fn until(&self, script: &str) -> Result<Value> {
        until(script, async || {
            let found = self.run(script, json!([])).await?;
            let empty = matches!(&found, Value::Null | Value::Bool(false));
            Ok(if empty { Err(found) } else { Ok(found) })
        })
        .await
    }

    /// What a script returned, as an element.
    pub(crate) fn element(&self, found: &Value) -> Result<Element> {
        let id = found[ELEMENT].as_str().with_context(|| format!("{found} is no element"))?;
        Ok(Element::from_element_id(self.browser.client.clone(), ElementRef::from(id.to_owned())))
    }

    pub(crate) async fn look(&self, script: &str, arguments: Value) -> Result<Value> {
        self.run_after(EYES, script, arguments).await
    }

    /// Notes the element's events and the page's uncaught errors from now on.
    pub async fn listen(&self) -> Result<()> {
        self.run(LISTEN, json!([])).await.map(drop)
    }

    /// The events noted, each as `[name, detail]`; errors as `["error", message]`.
    pub async fn heard(&self) -> Result<Vec<(String, Value)>> {
        let heard = self.run("return window.heard ?? []", json!([])).await?;
        Ok(serde_json::from_value(heard)?)
    }

    /// Waits until an event has been heard; returns its detail.
    pub async fn hears(&self, name: &str) -> Result<Value> {
        until(format!("the event {name}"), async || {
            let heard = self.heard().await?;
            let found = heard.iter().find(|(heard, _)| heard == name).map(|(_, detail)| detail.clone());
            Ok(found.ok_or_else(|| format!("{heard:?}")))
        })
        .await
    }

    /// Keeps a picture of what the window shows.
    pub async fn picture(&self, path: &Path) -> Result<()> {
        let png = self.browser.client.screenshot().await?;
        save(path, &png)
    }

    /// Keeps a picture of the whole page (Chromium; elsewhere of what the window shows).
    pub async fn full_picture(&self, path: &Path) -> Result<()> {
        if self.browser.engine != Engine::Chromium {
            return self.picture(path).await;
        }
        let shot = Cdp {
            command: "Page.captureScreenshot",
            parameters: json!({ "format": "png", "captureBeyondViewport": true }),
        };
        let shot = self.browser.client.issue_cmd(shot).await?;
        save(path, &BASE64.decode(shot["data"].as_str().context("no picture")?)?)
    }
}

/// A script's body, run in a task of its own as a page's scripts are. WebKit's driver runs it outside of any: what it
/// leaves to be done right after, as a new drawing of the widget, may then be done in the middle of the next rendering,
/// between two observers of sizes, and the page hears of "undelivered notifications".
fn in_a_task(body: &str) -> String {
    format!(
        "const given = arguments;
         return new Promise((begin) => setTimeout(begin)).then(() => (function () {{ {body}\n }}).apply(null, given))"
    )
}

fn save(path: &Path, png: &[u8]) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, png).with_context(|| path.display().to_string())
}
