//! The crate as WebAssembly, and the bindings that let JavaScript talk to it.

use super::order;
use crate::setup::WasmToolchain;
use crate::{command, workspace};
use anyhow::{Context, Result, ensure};
use std::collections::HashMap;
use wasm_bindgen_cli_support::Bindgen;

/// The program and its bindings.
pub struct Program {
    pub wasm: Vec<u8>,
    pub glue: String,
}

pub fn compile(toolchain: &WasmToolchain) -> Result<Program> {
    println!("compiling for the browser: {toolchain}");
    // A folder of its own: another compiler would make the host's build start over.
    let target = workspace::target().join("wasm");
    command::run(
        toolchain
            .cargo_build()
            .args(["--package", "tangent", "--lib", "--features", "browser", "--target-dir"])
            .arg(&target)
            .current_dir(workspace::root()),
    )?;
    let compiled = target.join("wasm32-unknown-unknown/release/tangent.wasm");
    let mut output = Bindgen::new()
        .input_path(&compiled)
        .no_modules(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_producers_section(true)
        .remove_name_section(true)
        .generate_output()
        .context("wasm-bindgen cannot make the bindings")?;
    let mut names = HashMap::new();
    for (at, import) in output.wasm_mut().imports.iter_mut().enumerate() {
        let short = format!("i{at}");
        names.insert(std::mem::replace(&mut import.name, short.clone()), short);
    }
    Ok(Program { glue: renamed(output.js(), &names)?, wasm: order::by_likeness(&output.wasm_mut().emit_wasm())? })
}

/// The glue with its imports under other names. Each import's own name ends in a hash, which no
/// compression can take out, neither here nor in the program.
fn renamed(glue: &str, names: &HashMap<String, String>) -> Result<String> {
    let mut out = String::with_capacity(glue.len());
    let mut found = 0;
    let mut rest = glue;
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    while !rest.is_empty() {
        let end = match rest.find(|c| !is_word(c)).unwrap_or(rest.len()) {
            0 => rest.find(is_word).unwrap_or(rest.len()),
            end => end,
        };
        let (word, after) = rest.split_at(end);
        out.push_str(names.get(word).inspect(|_| found += 1).map_or(word, String::as_str));
        rest = after;
    }
    ensure!(found >= names.len(), "the glue names {found} of the program's {} imports", names.len());
    Ok(out)
}
