//! A desktop on which a browser has a window, with a keyboard before it: for what only the browser's own dialogues
//! can do.

use crate::driver::{Program, find, screen};
use crate::engine::Engine;
use crate::wait::until;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// How the browsers' dialogues of saving are titled.
const DIALOGUE: &str = "^Save (File|As)$";
/// So long a dialogue may take to close after the press of its button.
const HEARING: Duration = Duration::from_secs(1);

/// A screen with windows.
pub struct Desktop {
    pub(crate) display: String,
    // Dropped in this order: the windows' frames before the screen.
    _windows: Program,
    _screen: Program,
}

impl Desktop {
    /// An empty desktop.
    pub fn start() -> Result<Self> {
        let (screen, display) = screen("1600x1200x24")?;
        let windows = Program::start(Command::new("openbox").env("DISPLAY", &display)).context("openbox")?;
        Ok(Self { display, _windows: windows, _screen: screen })
    }

    /// Saves the page that a browser shows, complete, by the browser's own command.
    pub async fn save_page(&self, engine: Engine, path: &Path) -> Result<()> {
        ensure!(!path.exists(), "{} is there already", path.display());
        let class = if engine == Engine::Firefox { "firefox" } else { "chromium" };
        self.activate(&["--class", class]).await?;
        self.press(&["key", "ctrl+s"])?;
        self.activate(&["--name", DIALOGUE]).await?;
        self.press(&["key", "ctrl+a"])?;
        self.press(&["type", "--delay", "20", &path.to_string_lossy()])?;
        // While the dialogue still looks at the folder, it hears nothing.
        let mut pressed: Option<Instant> = None;
        until(format!("{} to be written", path.display()), async || {
            if self.windows(&["--name", DIALOGUE])?.is_some() && pressed.is_none_or(|when| when.elapsed() > HEARING) {
                self.press(&["key", "alt+s"])?;
                pressed = Some(Instant::now());
            }
            let text = fs::read_to_string(path)?;
            Ok(if text.trim_end().ends_with("</html>") { Ok(()) } else { Err(format!("{} bytes", text.len())) })
        })
        .await
    }

    /// The newest window of this kind.
    fn windows(&self, kind: &[&str]) -> Result<Option<String>> {
        let found = self.command(&["search", "--onlyvisible"]).args(kind).output()?;
        Ok(String::from_utf8_lossy(&found.stdout).lines().last().map(str::to_owned))
    }

    /// Waits for a window and brings it to the front. To wait until it is there is left to this loop: the
    /// command would wait for ever where another window comes to the front in between.
    async fn activate(&self, window: &[&str]) -> Result<()> {
        until(format!("a window of {window:?}"), async || {
            let Some(last) = self.windows(window)? else { return Ok(Err("there is none")) };
            let activated = self.command(&["windowactivate", &last]).output()?;
            let active = self.command(&["getactivewindow"]).output()?;
            let is_active = String::from_utf8_lossy(&active.stdout).trim() == last;
            Ok(if activated.status.success() && is_active { Ok(()) } else { Err("it stays behind") })
        })
        .await
    }

    fn press(&self, what: &[&str]) -> Result<()> {
        let done = self.command(what).status()?;
        ensure!(done.success(), "cannot press {what:?}: {done}");
        Ok(())
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(find("xdotool"));
        command.args(arguments).env("DISPLAY", &self.display);
        command
    }
}
