//! A compiler for `wasm32-unknown-unknown`, by the way that makes the smallest program.
//!
//! The small build compiles the standard library too, for size. It needs that library's source
//! (`rust-src`), which rustup can add where it can download, and Debian has in packages. Where
//! there is only rustup's ready-made target, the program is the same and about a quarter larger.

use super::apt;
use crate::{command, workspace};
use anyhow::{Result, anyhow};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's compiler, which lives beside rustup's without disturbing it.
const DEBIAN_PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/// A way to compile for the browser.
pub enum WasmToolchain {
    /// The calling toolchain has the standard library's source.
    WithSource,
    /// Debian's packages.
    Debian,
    /// The calling toolchain has the target as it is delivered.
    Plain,
}

impl fmt::Display for WasmToolchain {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::WithSource => "this Rust with rust-src (small build)",
            Self::Debian => "Debian's rustc-web (small build)",
            Self::Plain => "this Rust's ready-made target (plain build, larger)",
        })
    }
}

impl WasmToolchain {
    /// `cargo build` for the target, with everything that makes it small.
    pub fn cargo_build(&self) -> Command {
        let mut cargo = match self {
            Self::WithSource | Self::Plain => Command::new("cargo"),
            Self::Debian => debian_cargo(),
        };
        cargo.args(["build", "--release", "--target", TARGET]);
        if !matches!(self, Self::Plain) {
            // All of it for this target alone: the host's crates are compiled as ever.
            cargo
                .args(["-Zbuild-std=std,panic_abort"])
                .args(["-Zbuild-std-features=optimize_for_size"])
                .env("RUSTC_BOOTSTRAP", "1")
                .env(
                    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                    // Data below 2^20 has shorter addresses, so the stack before it is not the usual 2^20 bytes;
                    // the bindings' own table of objects takes fewer bytes than the machine's.
                    "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none \
                     -Clink-arg=-zstack-size=262144 -Ctarget-feature=-reference-types",
                );
        }
        cargo
    }
}

/// Finds a compiler, or installs one.
pub fn wasm_toolchain() -> Result<WasmToolchain> {
    if let Some(found) = find() {
        return Ok(found);
    }
    println!("setting up WebAssembly: no compiler for {TARGET} yet");
    if workspace::find_program("rustup").is_some() {
        // Both are needed only together, and either may fail where rustup cannot download.
        for arguments in [["component", "add", "rust-src"], ["target", "add", TARGET]] {
            if let Err(error) = command::run(Command::new("rustup").args(arguments)) {
                println!("rustup cannot: {error:#}");
                break;
            }
        }
        if let Some(found) = find() {
            return Ok(found);
        }
    }
    let debian = apt::install(DEBIAN_PACKAGES, "Debian's Rust, which can compile for WebAssembly");
    find().or_else(find_plain).ok_or_else(|| {
        let reason = debian.err().map_or(String::new(), |error| format!(" ({error:#})"));
        anyhow!(
            "no compiler for {TARGET}: do “rustup target add {TARGET}” and “rustup component add \
             rust-src”, or install Debian's {}{reason}",
            DEBIAN_PACKAGES.join(", ")
        )
    })
}

/// What compiles small, if it is there.
fn find() -> Option<WasmToolchain> {
    if sysroot().is_some_and(|root| has_source(&root)) {
        Some(WasmToolchain::WithSource)
    } else if has_source(Path::new("/usr/lib")) && Path::new("/usr/bin/cargo").is_file() && debian_linker().is_some() {
        Some(WasmToolchain::Debian)
    } else {
        None
    }
}

fn find_plain() -> Option<WasmToolchain> {
    let target = sysroot()?.join("rustlib").join(TARGET);
    target.is_dir().then_some(WasmToolchain::Plain)
}

/// The folder that holds the calling toolchain's `rustlib`.
fn sysroot() -> Option<PathBuf> {
    let root = command::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    Some(Path::new(&root).join("lib"))
}

fn has_source(lib: &Path) -> bool {
    lib.join("rustlib/src/rust/library/std/Cargo.toml").is_file()
}

/// Debian's cargo, freed from what the calling cargo has set for its children.
fn debian_cargo() -> Command {
    let mut cargo = Command::new("/usr/bin/cargo");
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        let of_the_caller = name.starts_with("RUST") || name.starts_with("CARGO");
        let of_the_person = ["CARGO_HOME", "RUST_BACKTRACE"].contains(&&*name)
            || name.starts_with("CARGO_HTTP")
            || name.starts_with("CARGO_NET")
            || name.starts_with("CARGO_REGISTR")
            || name.starts_with("CARGO_SOURCE");
        if name == "LD_LIBRARY_PATH" || (of_the_caller && !of_the_person) {
            cargo.env_remove(&*name);
        }
    }
    let path = std::env::var("PATH").unwrap_or_default();
    cargo.env("PATH", format!("/usr/bin:{path}")).env("RUSTC", "/usr/bin/rustc");
    if let Some(linker) = debian_linker() {
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    }
    cargo
}

/// `wasm-ld` by the names Debian gives it.
fn debian_linker() -> Option<PathBuf> {
    ["wasm-ld-22", "wasm-ld", "rust-lld"]
        .iter()
        .map(|name| Path::new("/usr/bin").join(name))
        .find(|linker| linker.is_file())
}
