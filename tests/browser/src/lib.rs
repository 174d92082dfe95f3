//! Tangent as a person meets it: in real Chromium, Firefox and WebKit, moved by pointer and
//! keyboard, found by what it is and what it is called.
//!
//! A test is an async function of a [`Browser`]; it runs once in each engine:
//!
//! ```no_run
//! use tangent_browser_tests::{Browser, Key, Result, release, tests};
//!
//! async fn starts_on_click(browser: &Browser) -> Result<()> {
//!     let site = release().serve(0)?;
//!     let page = browser.open(&site.url("/")).await?;
//!     page.button("Начать").click().await?;
//!     page.sees("Кто вы?").await?;
//!     page.tab_to("radio", "Владелец").await?;
//!     page.press(Key::Space).await
//! }
//!
//! fn main() -> std::process::ExitCode {
//!     tests![starts_on_click]
//! }
//! ```
//!
//! Nothing here sleeps for a fixed time: every look waits until it sees what it looks for, or
//! says after [`PATIENCE`] what there was instead.
//!
//! ```text
//! engine.rs    the three engines and their settings        run.rs       tests × engines, one browser each
//! driver.rs    programs started and surely ended           browser.rs   a browser: windows, files it downloads
//! wait.rs      until …                                     page.rs      a page: what is seen, what is done
//! release.rs   dist/, served or on disk                    target.rs    one thing on it, by role and name
//! spoken.rs    what the browser says of a thing to a screen reader
//! desktop.rs   windows and a keyboard, for the browsers' own dialogues
//! ```
//!
//! `TANGENT_ENGINES=chromium,webkit` chooses engines; a word after `--` chooses tests by name.

mod axe;
mod browser;
mod cdp;
mod desktop;
mod driver;
mod engine;
mod page;
mod release;
mod run;
mod spoken;
mod target;
mod wait;

pub use anyhow::{Context, Result, bail, ensure};
pub use browser::Browser;
pub use desktop::Desktop;
pub use engine::Engine;
pub use fantoccini::key::Key;
pub use page::{Focused, LISTEN, Page};
pub use release::{dist, failures, fixture, release, source_of, target_folder};
pub use run::{Doing, Test, run};
pub use serde_json::{Value, json};
pub use target::Target;
pub use wait::{PATIENCE, until, until_asked_for};
