//! The crate as WebAssembly, and the bindings that let JavaScript talk to it.

use crate::setup::WasmToolchain;
use crate::{command, workspace};
use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

/// The program and its bindings.
pub struct Program {
    pub wasm: Vec<u8>,
    /// A script that defines `wasm_bindgen`.
    pub glue: String,
}

pub fn compile(toolchain: &WasmToolchain) -> Result<Program> {
    println!("compiling for the browser with {toolchain}");
    command::run(toolchain.cargo_build().args(["--package", "tangent", "--lib"]).current_dir(workspace::root()))?;
    let mut output = Bindgen::new()
        .input_path(toolchain.built("tangent.wasm"))
        .no_modules(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context("wasm-bindgen cannot make the bindings")?;
    Ok(Program { glue: output.js().to_owned(), wasm: output.wasm_mut().emit_wasm() })
}
