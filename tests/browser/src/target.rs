//! One thing on a page, by what it is and what it is called.

use crate::page::{ELEMENT, Page};
use crate::spoken::ComputedLabel;
use crate::wait::until;
use anyhow::{Context, Result, bail};
use fantoccini::elements::Element;
use serde_json::{Value, json};
use std::fmt;
use std::path::Path;

/// Listens to what becomes of a click.
const LISTEN_FOR_CLICK: &str = "const it = eyes.clickable(...arguments);
    const heard = (window.pointerHeard = { height: innerHeight, down: false, clicked: false });
    const on = (event) => event.composedPath().includes(it);
    addEventListener('pointerdown', (event) => (heard.down = on(event)), { capture: true, once: true });
    addEventListener('click', (event) => (heard.clicked = on(event)), { capture: true, once: true })";

/// Whether it missed: it came down elsewhere, or the window's inside changed its height between down and up. What
/// the page does with a click that reached it is not asked again.
const MISSED: &str = "const heard = window.pointerHeard;
    return Boolean(heard && !heard.clicked && (!heard.down || heard.height != innerHeight))";

/// Something with a role and a name; looked for anew each time it is used.
#[derive(Clone)]
pub struct Target<'a> {
    page: Page<'a>,
    role: String,
    name: String,
    nth: usize,
}

impl fmt::Display for Target<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} “{}”", self.role, self.name)
    }
}

impl<'a> Target<'a> {
    pub(crate) fn new(page: Page<'a>, role: &str, name: &str) -> Self {
        Self { page, role: role.to_owned(), name: name.to_owned(), nth: 0 }
    }

    /// The next of several that are called the same, counted from 0.
    #[must_use]
    pub fn nth(mut self, nth: usize) -> Self {
        self.nth = nth;
        self
    }

    /// Waits until it is there.
    pub async fn is_there(&self) -> Result<()> {
        self.wait("return eyes.find(...arguments)").await.map(drop)
    }

    /// Waits until it is gone.
    pub async fn is_gone(&self) -> Result<()> {
        until(format!("{self} to go"), async || {
            let found = self.look("return eyes.find(...arguments)").await?;
            Ok(if found.is_null() { Ok(()) } else { Err("it is there") })
        })
        .await
    }

    /// Whether it is there at this moment.
    pub async fn exists(&self) -> Result<bool> {
        Ok(!self.look("return eyes.find(...arguments)").await?.is_null())
    }

    /// Waits until it can be clicked, and does so with the pointer.
    pub async fn click(&self) -> Result<()> {
        loop {
            let found = self.wait("return eyes.clickable(...arguments)").await?;
            self.look(LISTEN_FOR_CLICK).await?;
            let Err(error) = self.element(&found)?.click().await else {
                // WebKit's window makes room for its bar of downloads while its driver takes aim, which then misses.
                if self.look(MISSED).await.unwrap_or_default() == Value::Bool(true) {
                    continue;
                }
                return Ok(());
            };
            // Drawn anew between the look and the click: each driver says so in its own way.
            if self.wait("return eyes.clickable(...arguments)").await? == found {
                bail!("cannot click {self}: {error:?}");
            }
        }
    }

    /// Taps on it with a finger, once nothing covers it.
    pub async fn tap(&self) -> Result<()> {
        self.page.tap("eyes.pressed(...arguments)", json!([self.role, self.name, self.nth])).await
    }

    /// Waits until a thumb could press it at once: wholly in the window, large enough, covered by nothing.
    pub async fn is_at_hand(&self) -> Result<()> {
        until(format!("{self} to be at hand"), async || {
            let hindrance = self.look("return eyes.outOfReach(...arguments)").await?;
            Ok(if hindrance.is_null() { Ok(()) } else { Err(hindrance) })
        })
        .await
    }

    /// Types into it, after what is there.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        self.focus().await?;
        self.page.type_text(text).await
    }

    /// Chooses a file in it, as in the system's dialogue.
    pub async fn choose_file(&self, path: &Path) -> Result<()> {
        let found = self.wait("return eyes.find(...arguments)").await?;
        let path = path.canonicalize().with_context(|| path.display().to_string())?;
        self.element(&found)?.send_keys(&path.to_string_lossy()).await?;
        Ok(())
    }

    /// Chooses an option of a drop-down list with the pointer.
    pub async fn choose_option(&self, option: &str) -> Result<()> {
        let script = format!(
            "return [...eyes.find(...arguments)?.options ?? []].find((it) => eyes.tidy(it.text) == {}) ?? null",
            json!(option)
        );
        let found = self.wait(&script).await?;
        Ok(self.element(&found)?.click().await?)
    }

    /// Puts the focus on it, as a script would.
    pub async fn focus(&self) -> Result<()> {
        self.wait("const it = eyes.find(...arguments); it?.focus(); return Boolean(it)").await.map(drop)
    }

    /// Puts this into a field in place of what is there, as one stroke.
    pub async fn fill(&self, text: &str) -> Result<()> {
        let script = format!(
            "const it = eyes.find(...arguments); if (!it) return false; it.value = {};
            it.dispatchEvent(new Event('input', {{ bubbles: true, composed: true }})); return true",
            json!(text)
        );
        self.wait(&script).await.map(drop)
    }

    /// What is in it: a field's value, or the text.
    pub async fn value(&self) -> Result<String> {
        let value = self.wait("const it = eyes.find(...arguments); return it && (it.value ?? eyes.text(it))").await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// Its name as the browser itself says it to a screen reader.
    pub async fn spoken(&self) -> Result<String> {
        let found = self.wait("return eyes.find(...arguments)").await?;
        let element = found[ELEMENT].as_str().unwrap_or_default().to_owned();
        let label = self.page.browser.client.issue_cmd(ComputedLabel { element }).await?;
        Ok(label.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// An attribute, or nothing.
    pub async fn attribute(&self, name: &str) -> Result<Option<String>> {
        let script = format!("return eyes.find(...arguments)?.getAttribute({}) ?? null", json!(name));
        self.is_there().await?;
        Ok(self.look(&script).await?.as_str().map(str::to_owned))
    }

    /// Whether it is checked, pressed or selected.
    pub async fn is_chosen(&self) -> Result<bool> {
        self.is_there().await?;
        let chosen = self.look("return eyes.chosen(eyes.find(...arguments))").await?;
        Ok(chosen.as_bool().unwrap_or_default())
    }

    async fn wait(&self, script: &str) -> Result<Value> {
        until(self, async || {
            let found = self.look(script).await?;
            if found.is_null() || found == Value::Bool(false) {
                return Ok(Err(self.page.outline().await?.join(" · ")));
            }
            Ok(Ok(found))
        })
        .await
    }

    async fn look(&self, script: &str) -> Result<Value> {
        self.page.look(script, json!([self.role, self.name, self.nth])).await
    }

    fn element(&self, found: &Value) -> Result<Element> {
        self.page.element(found).with_context(|| self.to_string())
    }
}
