//! The scripts of a release, put together from `src/element/shell/`.

use super::packs::Packs;
use super::program::Program;
use super::{File, minify, styles};
use crate::workspace;
use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use flate2::{Compression, write::GzEncoder};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;

/// The shell, in reading order; a source (`beside.js` or `inline.js`) comes before it.
const SHELL: &[&str] = &["language.js", "cover.js", "program.js", "element.js"];

pub struct Scripts {
    /// `tangent.js`: a cover now, the rest from beside it when needed.
    pub shell: String,
    /// `tangent.mjs`: the same as a module.
    pub module: String,
    /// `tangent-app.js`: bindings and styles.
    pub app: String,
    /// `tangent.inline.js`: everything in one.
    pub inline: String,
}

impl Scripts {
    pub fn assemble(program: &Program, styles: &str, packs: &Packs, frame: &str) -> Result<Self> {
        let app = app(&program.glue, styles);
        let app_script = minify::script(&format!("globalThis[Symbol.for(\"tangent-app\")] = {app};"), false)?;
        let shell = shell(packs)?;
        let beside = read("beside.js")?;
        // Changes with every file of the release, so that a cache cannot mix two of them.
        let mut version = Sha256::new();
        version.update(&app_script);
        version.update(&program.wasm);
        packs.files.iter().for_each(|file| version.update(&file.bytes));
        let version = constant("VERSION", &hex(&version.finalize()[..4]).into());

        let of_a_script = "const { currentScript } = document;
            const STANDALONE = currentScript?.hasAttribute(\"data-standalone\");";
        let classic = format!(
            "{of_a_script}
             const HERE = currentScript?.src || document.baseURI;
             const NONCE = currentScript?.nonce ?? \"\";"
        );
        let module = "const STANDALONE = false;
            const HERE = import.meta.url;
            const NONCE = \"\";
            export { TangentAssessment };";
        let inline = [
            of_a_script,
            &format!("const app = {app};"),
            &constant("COMPRESSED", &compressed(&program.wasm, packs, frame)?),
            &read("inline.js")?,
            &shell,
        ];
        Ok(Self {
            shell: minify::script(&enclosed(&[&classic, &version, &beside, &shell]), false)?,
            module: minify::script(&[module, &version, &beside, &shell].join("\n"), true)?,
            inline: minify::script(&format!("((it) => it(it))((tangent) => {{ {}\n}});", strict(&inline)), false)?,
            app: app_script,
        })
    }
}

/// A JavaScript expression: the styles, and what makes the bindings.
///
/// `bind` makes fresh bindings each time it is called, so that the program can be started again after it has
/// failed. Its parameters are what the bindings would take from the page by these names: the shell gives them
/// a `WebAssembly` that guards every way into the program, and hears by `tangentPanicked` why it ends.
fn app(glue: &str, styles: &str) -> String {
    let styles = Value::from(styles);
    format!("{{ styles: {styles}, bind(WebAssembly, tangentPanicked) {{ {glue}\nreturn wasm_bindgen; }} }}")
}

fn shell(packs: &Packs) -> Result<String> {
    let styles = styles::sheet("src/element/shell/element.css")?;
    let mut shell =
        vec![constant("SHELL_STYLES", &styles.into()), constant("COVER_WORDS", &packs.cover.clone().into())];
    for name in SHELL {
        shell.push(read(name)?);
    }
    Ok(shell.join("\n"))
}

/// A script that leaves no names behind in the page.
fn enclosed(parts: &[&str]) -> String {
    format!("(() => {{ {}\n}})();", strict(parts))
}

fn strict(parts: &[&str]) -> String {
    format!("\"use strict\";\n{}", parts.join("\n"))
}

/// Everything that `beside.js` would fetch, by its path, compressed as `inline.js` takes it; of the standalone page
/// the frame.
fn compressed(wasm: &[u8], packs: &Packs, frame: &str) -> Result<Value> {
    let mut entries = json!({ "tangent.wasm": gzip_base64(wasm)?, "index.html": gzip_base64(frame.as_bytes())? });
    for File { path, bytes } in &packs.files {
        entries[path] = gzip_base64(bytes)?.into();
    }
    Ok(entries)
}

fn gzip_base64(bytes: &[u8]) -> Result<String> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(BASE64.encode(encoder.finish()?))
}

fn constant(name: &str, value: &Value) -> String {
    format!("const {name} = {value};")
}

/// A script of the shell.
fn read(name: &str) -> Result<String> {
    let path = format!("src/element/shell/{name}");
    let text = fs::read_to_string(workspace::path(&path)).with_context(|| path.clone())?;
    ensure!(!text.contains("</script"), "{path} would end the script it is put in");
    Ok(text)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
