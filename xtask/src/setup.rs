//! Finds what a command needs, or installs it and says why.
//!
//! Rust and cargo are taken for granted, everything else is not. A second call finds all in
//! place and does nothing.

mod apt;
mod browsers;
mod debian;
mod npm;
mod peer;
mod wasm;

pub use browsers::{browsers, chromium};
pub use peer::peer;
pub use wasm::{TARGET as WASM_TARGET, WasmToolchain, wasm_toolchain};

use anyhow::Result;

/// `cargo xtask setup [--browsers]`.
pub fn run(arguments: &[String]) -> Result<()> {
    println!("WebAssembly: {}", wasm_toolchain()?);
    if arguments.iter().any(|argument| argument == "--browsers") {
        browsers()?;
        println!("browsers and their drivers: all there");
    }
    Ok(())
}
