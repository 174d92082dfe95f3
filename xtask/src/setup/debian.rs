//! Debian's Rust, which lives beside rustup's without disturbing it: the way left where rustup cannot
//! download. It comes with the source of the target's standard library, which is compiled along.

use super::apt;
use anyhow::{Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

pub const PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/// What makes cargo compile the standard library too; it asks for `RUSTC_BOOTSTRAP`.
pub const BUILD_STD: &[&str] = &["-Zbuild-std=std,panic_abort"];

pub fn install() -> Result<()> {
    if !is_there() {
        apt::install(PACKAGES, "Debian's Rust, which can compile for WebAssembly")?;
        ensure!(is_there(), "it is installed, and not where it was expected");
    }
    Ok(())
}

fn is_there() -> bool {
    let source = Path::new("/usr/lib/rustlib/src/rust/library/std/Cargo.toml");
    source.is_file() && Path::new("/usr/bin/cargo").is_file() && linker().is_some()
}

/// Debian's cargo, freed from what the calling cargo has set for its children.
pub fn cargo() -> Command {
    let mut cargo = Command::new("/usr/bin/cargo");
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        let of_the_caller = name.starts_with("RUST") || name.starts_with("CARGO");
        let of_the_person = ["CARGO_HOME", "RUST_BACKTRACE"].contains(&&*name)
            || ["CARGO_HTTP", "CARGO_NET", "CARGO_REGISTR", "CARGO_SOURCE"].iter().any(|kind| name.starts_with(kind));
        if name == "LD_LIBRARY_PATH" || (of_the_caller && !of_the_person) {
            cargo.env_remove(&*name);
        }
    }
    let path = std::env::var("PATH").unwrap_or_default();
    cargo.env("PATH", format!("/usr/bin:{path}")).env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1");
    if let Some(linker) = linker() {
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    }
    cargo
}

/// `wasm-ld` by the names Debian gives it.
fn linker() -> Option<PathBuf> {
    ["wasm-ld-22", "wasm-ld", "rust-lld"]
        .iter()
        .map(|name| Path::new("/usr/bin").join(name))
        .find(|linker| linker.is_file())
}
