//! A browser: one session of one engine, with a home of its own.

use crate::cdp::Cdp;
use crate::desktop::Desktop;
use crate::engine::{Driver, Engine, downloads};
use crate::page::Page;
use crate::release::dist;
use crate::wait::until;
use anyhow::{Context, Result, bail};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::cell::Cell;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A running browser.
pub struct Browser {
    pub engine: Engine,
    pub(crate) client: Client,
    // Dropped in this order: the driver ends its browser, then nobody needs the home.
    _driver: Driver,
    home: TempDir,
    has_downloaded: Cell<bool>,
}

impl Browser {
    /// Starts a browser that remembers nothing.
    pub async fn launch(engine: Engine) -> Result<Self> {
        Self::launch_on(engine, None).await
    }

    /// Starts one with a window on a desktop, if one is given.
    pub async fn launch_on(engine: Engine, desktop: Option<&Desktop>) -> Result<Self> {
        let home = TempDir::with_prefix(format!("tangent-{engine}-"))?;
        let driver = engine.drive(home.path(), desktop).await?;
        let Value::Object(capabilities) = engine.capabilities(home.path(), desktop.is_none())? else {
            bail!("capabilities are an object");
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{}", driver.port))
            .await
            .with_context(|| format!("{engine} does not start"))?;
        Ok(Self { engine, client, _driver: driver, home, has_downloaded: Cell::new(false) })
    }

    /// Opens an address.
    pub async fn open(&self, address: &str) -> Result<Page<'_>> {
        self.client.goto(address).await.with_context(|| format!("cannot open {address}"))?;
        Ok(Page { browser: self })
    }

    /// Opens a file.
    pub async fn open_file(&self, path: &Path) -> Result<Page<'_>> {
        let path = path.canonicalize().with_context(|| path.display().to_string())?;
        let address = url::Url::from_file_path(&path).ok().context("no file address")?;
        self.open(address.as_str()).await
    }

    /// Opens a file of the release from disk, with nothing kept there from before.
    pub async fn open_from_disk(&self, name: &str) -> Result<Page<'_>> {
        let page = self.open_file(&dist().join(name)).await?;
        page.run("localStorage.clear()", json!([])).await?;
        page.reload().await?;
        Ok(page)
    }

    /// Where the browser may write.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The page that is open.
    pub fn page(&self) -> Page<'_> {
        Page { browser: self }
    }

    /// The size of the window's inside, as near as the engine lets us come.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        if self.engine == Engine::Chromium {
            // Its windows cannot be as narrow as a phone.
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.cdp("Emulation.setDeviceMetricsOverride", metrics).await?;
            return Ok(());
        }
        self.client.set_window_size(width, height).await?;
        let inside = self.page().run("return [innerWidth, innerHeight]", json!([])).await?;
        let frame = |place: usize, wanted: u32| {
            let is = inside[place].as_u64().and_then(|is| u32::try_from(is).ok()).unwrap_or(wanted);
            wanted.saturating_add(wanted.saturating_sub(is))
        };
        self.client.set_window_size(frame(0, width), frame(1, height)).await?;
        Ok(())
    }

    /// A phone of this size with a finger on it, where the engine has them; else no more than a small window.
    pub async fn become_phone(&self, width: u32, height: u32) -> Result<()> {
        if self.engine != Engine::Chromium {
            return self.resize(width, height).await;
        }
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 3, "mobile": true });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics).await?;
        self.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 5 })).await.map(drop)
    }

    /// Light or dark, as the person's system would say (Chromium only).
    pub async fn prefer_dark(&self, dark: bool) -> Result<()> {
        let scheme = if dark { "dark" } else { "light" };
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.cdp("Emulation.setEmulatedMedia", media).await.map(drop)
    }

    /// Opens another window and turns to it.
    pub async fn new_window(&self) -> Result<()> {
        let window = self.client.new_window(false).await?;
        Ok(self.client.switch_to_window(window.handle).await?)
    }

    /// Closes the window, and turns to the one that was opened first.
    pub async fn close_window(&self) -> Result<()> {
        self.client.close_window().await?;
        let first = self.client.windows().await?.into_iter().next().context("another window")?;
        Ok(self.client.switch_to_window(first).await?)
    }

    /// Kills the process of the page that is open, and turns to the one that was opened first (Chromium only).
    pub async fn kill_tab(&self) -> Result<()> {
        // Nobody is left to answer.
        let _ = self.cdp("Page.crash", json!({})).await;
        self.close_window().await
    }

    /// A command of Chromium's own protocol.
    pub async fn cdp(&self, command: &'static str, parameters: Value) -> Result<Value> {
        Ok(self.client.issue_cmd(Cdp { command, parameters }).await?)
    }

    /// Waits for a downloaded file whose name ends so; takes it away and returns name and content.
    pub async fn downloaded(&self, ending: &str) -> Result<(String, Vec<u8>)> {
        self.downloaded_once(ending, |content| !content.is_empty()).await
    }

    /// The same for a file that is long enough to be seen while it is being written.
    pub async fn downloaded_once(&self, ending: &str, is_whole: impl Fn(&[u8]) -> bool) -> Result<(String, Vec<u8>)> {
        self.has_downloaded.set(true);
        let folder = downloads(self.home.path());
        until(format!("a downloaded …{ending}"), async || {
            let mut names = Vec::new();
            for entry in fs::read_dir(&folder)? {
                let entry = entry?;
                let name = entry.file_name().to_string_lossy().into_owned();
                // While it is being written the file is empty, or has another name.
                let content = if name.ends_with(ending) { fs::read(entry.path())? } else { Vec::new() };
                if is_whole(&content) {
                    fs::remove_file(entry.path())?;
                    return Ok(Ok((name, content)));
                }
                names.push(format!("{name}, {} bytes", content.len()));
            }
            Ok(Err(format!("{names:?}")))
        })
        .await
    }

    /// Whether its window has less and less room for a page: WebKit's keeps a line for each download, until none is
    /// left.
    pub fn is_used_up(&self) -> bool {
        self.engine == Engine::WebKit && self.has_downloaded.get()
    }

    /// Leaves everything as it would be for a new visitor.
    pub async fn reset(&self) -> Result<()> {
        let page = self.page();
        let _ = page.run("localStorage.clear()", json!([])).await;
        self.open("about:blank").await?;
        for entry in fs::read_dir(downloads(self.home.path()))?.flatten() {
            fs::remove_file(entry.path())?;
        }
        if self.engine == Engine::Chromium {
            self.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": false })).await?;
        }
        self.resize(1280, 900).await
    }

    /// Ends the session, and with it the browser and its driver.
    pub async fn close(self) -> Result<()> {
        Ok(self.client.clone().close().await?)
    }
}
