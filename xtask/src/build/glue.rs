//! The app script's matter: the bindings behind the shell's guard, and the styles.

use anyhow::{Result, ensure};

/// What wasm-bindgen writes where the instance's exports become callable …
const OPEN: &str = "wasm = instance.exports;";
/// … and what stands there instead: nothing calls the program but through the shell's guard.
const GUARDED: &str = "wasm = guard(instance.exports);";

/// A JavaScript expression, `{ styles, bind }`.
///
/// `page` is what the bindings call of this project's own. `bind` makes a fresh instance's bindings each time it is called, so that the program can be
/// started again after it has failed.
pub fn app(page: &str, glue: &str, styles: &str) -> Result<String> {
    ensure!(
        glue.matches("instance.exports").count() == 1 && glue.matches(OPEN).count() == 1,
        "wasm-bindgen's bindings have changed: “{OPEN}” is not where the program's exports are \
         taken, so they cannot be guarded; see xtask/src/build/glue.rs"
    );
    let glue = glue.replace(OPEN, GUARDED);
    let styles = serde_json::to_string(styles)?;
    Ok(format!("{{ styles: {styles}, bind: (guard) => {{ {page}\n{glue}\nreturn wasm_bindgen; }} }}"))
}
