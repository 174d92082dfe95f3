//! The app script's matter: the bindings behind the shell's guard, and the styles.

use anyhow::{Context, Result};

/// What stands in wasm-bindgen's script before its bindings …
const BEFORE: &str = "let wasm_bindgen = (function(exports) {";
/// … and between them and its own ways of loading a program, of which this project needs one.
const AFTER: &str = "let wasmModule, wasmInstance, wasm;";
/// The first lines of it are about where the script came from.
const FIRST: &str = "\n/**";

/// Instantiates the program while it comes in, where the server says what it is.
const START: &str = "
    const imports = __wbg_get_imports();
    const { instance } = program.headers.get('content-type') == 'application/wasm'
        ? await WebAssembly.instantiateStreaming(program, imports)
        : await WebAssembly.instantiate(await program.arrayBuffer(), imports);
    wasm = guard(instance.exports);
    // Only where the compiler keeps objects in a table of the machine's.
    wasm.__wbindgen_start?.();
";

/// A JavaScript expression, `{ styles, bind }`.
///
/// `bind` makes a fresh instance and its bindings each time it is called, so that the program can be started
/// again after it has failed; nothing calls it but through the shell's guard. `page` is what the bindings
/// call of this project's own.
pub fn app(page: &str, glue: &str, styles: &str) -> Result<String> {
    let bindings = bindings(glue).context(
        "wasm-bindgen's script has changed: its bindings are not where they were; see xtask/src/build/glue.rs",
    )?;
    let styles = serde_json::to_string(styles)?;
    Ok(format!(
        "{{ styles: {styles}, bind: async (program, guard) => {{
            const exports = {{}};
            let wasm;
            {page}
            {bindings}
            {START}
            return exports;
        }} }}"
    ))
}

/// The bindings alone.
fn bindings(glue: &str) -> Option<&str> {
    let (_, rest) = glue.split_once(BEFORE)?;
    let (bindings, loading) = rest.split_once(AFTER)?;
    let first = bindings.find(FIRST)?;
    bindings.get(first..).filter(|_| loading.contains("wasm = instance.exports;"))
}
