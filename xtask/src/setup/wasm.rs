//! A compiler for `wasm32-unknown-unknown`: the one that is there, the one that rustup adds, or Debian's.

use super::debian;
use crate::{command, workspace};
use anyhow::{Result, anyhow};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const TARGET: &str = "wasm32-unknown-unknown";

/// A way to compile for the browser.
pub enum WasmToolchain {
    /// The calling toolchain.
    Plain,
    /// Debian's packages, where rustup cannot download.
    Debian,
}

impl fmt::Display for WasmToolchain {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Plain => "this Rust",
            Self::Debian => "Debian's rustc-web",
        })
    }
}

impl WasmToolchain {
    /// `cargo build` of a release for the target.
    pub fn cargo_build(&self) -> Command {
        let mut cargo = match self {
            Self::Plain => Command::new("cargo"),
            Self::Debian => debian::cargo(),
        };
        cargo.args(["build", "--release", "--target", TARGET, "--target-dir"]).arg(self.target_folder());
        if matches!(self, Self::Debian) {
            cargo.args(debian::BUILD_STD);
        }
        cargo
    }

    /// Where a build leaves a file.
    pub fn built(&self, name: &str) -> PathBuf {
        self.target_folder().join(TARGET).join("release").join(name)
    }

    fn target_folder(&self) -> PathBuf {
        match self {
            Self::Plain => workspace::target(),
            // Another compiler would make the host's build start over.
            Self::Debian => workspace::target().join("debian"),
        }
    }
}

/// Finds a compiler, or installs one.
pub fn wasm_toolchain() -> Result<WasmToolchain> {
    if is_there() {
        return Ok(WasmToolchain::Plain);
    }
    println!("setting up WebAssembly: this Rust has no {TARGET} yet");
    if workspace::find_program("rustup").is_some() {
        match command::run(Command::new("rustup").args(["target", "add", TARGET])) {
            Ok(()) if is_there() => return Ok(WasmToolchain::Plain),
            Ok(()) => println!("rustup has added it to another Rust than this one"),
            Err(error) => println!("rustup cannot: {error:#}"),
        }
    }
    match debian::install() {
        Ok(()) => Ok(WasmToolchain::Debian),
        Err(error) => Err(anyhow!(
            "no compiler for {TARGET}: do “rustup target add {TARGET}”, or install Debian's {} ({error:#})",
            debian::PACKAGES.join(", ")
        )),
    }
}

/// Whether the calling toolchain has the target's standard library.
fn is_there() -> bool {
    let library = command::output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    library.is_some_and(|library| Path::new(&library).is_dir())
}
