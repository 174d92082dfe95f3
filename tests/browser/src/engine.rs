//! The three engines: how each is started and told where downloads go.

use crate::desktop::Desktop;
use crate::driver::{Program, find, free_port, listening, screen};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    /// The engine of Safari, in WebKitGTK's own small browser.
    WebKit,
}

impl fmt::Display for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        })
    }
}

/// A driver that takes commands on a port; it ends when dropped.
pub struct Driver {
    pub port: u16,
    _programs: Vec<Program>,
}

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];
    /// Those whose driver goes on when a tab is killed.
    pub const KILLABLE: [Self; 1] = [Self::Chromium];
    /// Those that print to a file, and are drawn a finger across.
    pub const PRINTING: [Self; 1] = [Self::Chromium];
    /// Those that still load what a page asks for while it is being left.
    pub const LOADING_TO_THE_LAST: [Self; 1] = [Self::Firefox];
    /// Those that feel a finger's tap: the driver of WebKit taps with the mouse.
    pub const TOUCHING: [Self; 2] = [Self::Chromium, Self::Firefox];
    /// Those whose browser can save a page.
    pub const SAVING: [Self; 2] = [Self::Chromium, Self::Firefox];

    /// The engines to test: all, or those named in `TANGENT_ENGINES`.
    pub fn chosen() -> Vec<Self> {
        let chosen = std::env::var("TANGENT_ENGINES").unwrap_or_default();
        let named = |engine: &Self| chosen.split(',').any(|name| name.trim() == engine.to_string());
        Self::ALL.into_iter().filter(|engine| chosen.trim().is_empty() || named(engine)).collect()
    }

    /// Starts the engine's driver. `home` is where its browser may write; without a desktop it shows nothing.
    pub async fn drive(self, home: &Path, desktop: Option<&Desktop>) -> Result<Driver> {
        let port = free_port()?;
        let mut programs = Vec::new();
        let mut command = match self {
            Self::Chromium => {
                let mut driver = Command::new(find("chromedriver"));
                driver.arg(format!("--port={port}"));
                driver
            }
            Self::Firefox => {
                let mut driver = Command::new(find("geckodriver"));
                driver.arg("--port").arg(port.to_string());
                driver.arg("--profile-root").arg(home);
                driver
            }
            Self::WebKit => {
                // It has no headless mode: it gets a screen and a message bus of its own.
                let (screen, display) = screen("1600x2000x24")?;
                programs.push(screen);
                let config = home.join("config");
                fs::create_dir_all(&config)?;
                fs::write(
                    config.join("user-dirs.dirs"),
                    format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads(home).display()),
                )?;
                let mut driver = Command::new("dbus-run-session");
                driver
                    .arg("--")
                    .arg(find("WebKitWebDriver"))
                    .args(["--host=127.0.0.1".to_owned(), format!("--port={port}")])
                    .env("DISPLAY", display)
                    .env("GDK_BACKEND", "x11")
                    .env("HOME", home)
                    .env("XDG_CONFIG_HOME", &config)
                    .env("XDG_DATA_HOME", home.join("data"))
                    .env("XDG_CACHE_HOME", home.join("cache"))
                    // Its compilers of WebAssembly halt the page with a signal for each function that is done. On x86-64
                    // its interpreter reads below the end of the stack when a call returns, where the kernel may have
                    // written for the signal by then; and what draws takes the signal's errno for its own. About one run
                    // of ten lost its page to that. Without compilers there is no such signal.
                    .env("JSC_useBBQJIT", "false")
                    .env("JSC_useOMGJIT", "false")
                    // As root, and without a network, there is nothing it could be kept from.
                    .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                driver
            }
        };
        if let Some(desktop) = desktop {
            // Its dialogues are looked for by their English titles.
            command.env("DISPLAY", &desktop.display).env("GDK_BACKEND", "x11").env("LC_ALL", "C.UTF-8");
        }
        fs::create_dir_all(downloads(home))?;
        programs.push(Program::start(&command)?);
        listening(port).await?;
        // The last one started is the first to end.
        programs.reverse();
        Ok(Driver { port, _programs: programs })
    }

    /// What to ask the driver for.
    pub fn capabilities(self, home: &Path, is_headless: bool) -> Result<Value> {
        let downloads = downloads(home);
        let profile = format!("--user-data-dir={}", home.join("profile").display());
        // Chromium and Firefox both know it.
        let headless: &[&str] = if is_headless { &["--headless"] } else { &[] };
        let chromium = [
            headless,
            &[
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--window-size=1280,900",
                "--js-flags=--expose-gc",
                &profile,
            ],
        ]
        .concat();
        let firefox = [headless, &["--width=1280", "--height=900"]].concat();
        Ok(match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:chromeOptions": {
                    "binary": find_any(&["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"])?,
                    "args": chromium,
                    "prefs": {
                        "download.default_directory": downloads,
                        "download.prompt_for_download": false,
                        "intl.accept_languages": "ru,en",
                    },
                },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "binary": find_any(&["/usr/bin/firefox-esr", "/usr/bin/firefox"])?,
                    "args": firefox,
                    "prefs": {
                        "browser.download.folderList": 2,
                        "browser.download.dir": downloads,
                        "browser.download.useDownloadDir": true,
                        "browser.download.manager.showWhenStarting": false,
                        // It would take the keyboard away from the page.
                        "browser.download.alwaysOpenPanel": false,
                        "browser.download.always_ask_before_handling_new_types": false,
                        "browser.helperApps.neverAsk.saveToDisk": "application/json,text/csv,text/markdown,text/calendar,image/svg+xml,application/octet-stream",
                        "intl.accept_languages": "ru,en",
                        "app.update.auto": false,
                        "network.captive-portal-service.enabled": false,
                        "network.connectivity-service.enabled": false,
                        "browser.safebrowsing.update.enabled": false,
                    },
                },
            }),
            Self::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": {
                    "binary": mini_browser()?,
                    "args": ["--automation"],
                },
            }),
        })
    }
}

/// Where an engine's browser puts what it downloads.
pub fn downloads(home: &Path) -> PathBuf {
    home.join("downloads")
}

fn find_any(paths: &[&str]) -> Result<String> {
    paths
        .iter()
        .find(|path| Path::new(path).is_file())
        .map(|path| (*path).to_owned())
        .with_context(|| format!("none of {} is here: cargo xtask setup --browsers", paths.join(", ")))
}

fn mini_browser() -> Result<PathBuf> {
    fs::read_dir("/usr/lib")?
        .flatten()
        .flat_map(|folder| ["webkit2gtk-4.1", "webkitgtk-6.0"].map(|name| folder.path().join(name).join("MiniBrowser")))
        .find(|path| path.is_file())
        .context("WebKit's MiniBrowser is not here: cargo xtask setup --browsers")
}
