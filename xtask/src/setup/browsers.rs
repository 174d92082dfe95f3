//! Real browsers for the tests, and the drivers that move them.

use super::apt;
use super::npm::Wanted;
use crate::command;
use crate::workspace::{find_program, tools};
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// A program the tests start, the package it comes from, and what it is for.
#[derive(Clone, Copy)]
struct Needed {
    /// Any of these will do: names along `PATH`, or whole paths.
    programs: &'static [&'static str],
    package: &'static str,
    purpose: &'static str,
}

const CHROMIUM: &[Needed] = &[
    Needed { programs: &["chromium"], package: "chromium", purpose: "Chromium" },
    Needed { programs: &["chromedriver"], package: "chromium-driver", purpose: "Chromium's driver" },
];

const OTHERS: &[Needed] = &[
    Needed { programs: &["firefox-esr", "firefox"], package: "firefox-esr", purpose: "Firefox" },
    Needed {
        programs: &["WebKitWebDriver"],
        package: "webkit2gtk-driver",
        purpose: "WebKit, the engine of Safari, and its driver",
    },
    Needed { programs: &["Xvfb"], package: "xvfb", purpose: "a screen for browsers that are not headless" },
    Needed { programs: &["dbus-run-session"], package: "dbus-x11", purpose: "WebKit's message bus" },
    Needed { programs: &["openbox"], package: "openbox", purpose: "windows on that screen" },
    Needed {
        programs: &["xdotool"],
        package: "xdotool",
        purpose: "a keyboard before it, for the browsers' own dialogues",
    },
    Needed { programs: &["ssconvert"], package: "gnumeric", purpose: "a spreadsheet program, to open tables with" },
];

/// Looks for what keeps people out of a page; `tests/browser/src/axe.rs` knows the folder.
const AXE: Wanted = Wanted {
    name: "axe-core",
    version: "4.14.1",
    files: &[("axe-core", &["axe.min.js"])],
    purpose: "which looks for what keeps people out",
};

/// Installs what is missing of Chromium and its driver.
pub fn chromium() -> Result<()> {
    packages(CHROMIUM, "to measure in a real browser")
}

/// Installs what is missing of all browsers and drivers.
pub fn browsers() -> Result<()> {
    packages(&[CHROMIUM, OTHERS].concat(), "to test in real browsers")?;
    AXE.fetch()?;
    if find_program("geckodriver").is_none() {
        println!("building geckodriver into .tools/ (Firefox's driver; some two minutes, once)");
        command::run(
            Command::new("cargo")
                .args(["install", "geckodriver", "--root"])
                .arg(tools())
                .env_remove("CARGO_TARGET_DIR"),
        )?;
    }
    Ok(())
}

fn packages(needed: &[Needed], why: &str) -> Result<()> {
    let missing: Vec<&Needed> = needed.iter().filter(|needed| !needed.is_there()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().map(|needed| needed.package).collect();
    let purposes: Vec<&str> = missing.iter().map(|needed| needed.purpose).collect();
    apt::install(&packages, &format!("{why}: {}", purposes.join(", ")))
}

impl Needed {
    fn is_there(&self) -> bool {
        self.programs
            .iter()
            .any(|name| Path::new(name).is_absolute() && Path::new(name).is_file() || find_program(name).is_some())
    }
}
