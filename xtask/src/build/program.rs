//! The crate as WebAssembly, and the bindings that let JavaScript talk to it.

use super::order;
use crate::setup::WasmToolchain;
use crate::{command, workspace};
use anyhow::{Context, Result, ensure};
use std::collections::{HashMap, HashSet};
use walrus::{ElementItems, ExportItem, Module, ModuleConfig};
use wasm_bindgen_cli_support::Bindgen;

/// What is called to begin, if there is anything: by its own name, in the app script.
const START: &str = "__wbindgen_start";

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
    let module = ModuleConfig::new()
        .generate_name_section(false)
        .generate_producers_section(false)
        .parse_file(&compiled)
        .context("cannot read what was compiled")?;
    let mut output = Bindgen::new()
        .input_module("tangent", module)
        .no_modules(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .generate_output()
        .context("wasm-bindgen cannot make the bindings")?;
    let module = output.wasm_mut();
    without_idle_shims(module);
    let names = shortened(module);
    Ok(Program { glue: renamed(output.js(), &names)?, wasm: order::by_likeness(&output.wasm_mut().emit_wasm())? })
}

/// Takes out what would let JavaScript call back into Rust for all the callbacks that the bindings know of
/// and this program never makes. Only the bindings' descriptions mention them, and leave them in the table of
/// functions when they go themselves; those in use are exported.
fn without_idle_shims(module: &mut Module) {
    let mut exported = HashSet::new();
    for export in module.exports.iter() {
        if let ExportItem::Function(function) = export.item {
            exported.insert(function);
        }
    }
    let Module { elements, funcs, .. } = module;
    for element in elements.iter_mut() {
        let ElementItems::Functions(functions) = &mut element.items else { continue };
        let Some(&stand_in) = functions.first() else { continue };
        for function in functions {
            let name = funcs.get(*function).name.as_deref().unwrap_or_default();
            let is_shim = name.contains("wasm_bindgen") && name.contains("closures::_::invoke");
            if is_shim && !exported.contains(function) {
                *function = stand_in;
            }
        }
    }
    walrus::passes::gc::run(module);
}

/// Gives short names to what only the glue calls. The bindings' own names end in a hash or are long, and
/// no compression can take that out, neither of the glue nor of the program.
fn shortened(module: &mut Module) -> HashMap<String, String> {
    let mut names = HashMap::new();
    let mut shorten = |name: &mut String, short: String| {
        names.insert(std::mem::replace(name, short.clone()), short);
    };
    for (at, import) in module.imports.iter_mut().enumerate() {
        shorten(&mut import.name, format!("i{at}"));
    }
    for (at, export) in module.exports.iter_mut().enumerate() {
        let is_helper = export.name.starts_with("__") || export.name.starts_with("wasm_bindgen");
        if is_helper && export.name != START {
            shorten(&mut export.name, format!("e{at}"));
        }
    }
    names
}

/// The glue with these names in place of the bindings' own.
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
    ensure!(found >= names.len(), "the glue names {found} of the program's {} names", names.len());
    Ok(out)
}
