//! The scripts of a release, put together from `src/embed/`.

use super::{minify, packs::Packs};
use crate::workspace;
use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use flate2::{Compression, write::GzEncoder};
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
    /// `app` is the expression of `glue::app`.
    pub fn assemble(app: &str, wasm: &[u8], packs: &Packs) -> Result<Self> {
        let app_script = minify::script(&format!("globalThis[Symbol.for(\"tangent-app\")] = {app};"), false)?;
        let shell = shell(packs)?;
        let beside = read("embed/beside.js")?;
        // Changes with every file of the release, so that a cache cannot mix two of them.
        let mut version = Sha256::new();
        version.update(&app_script);
        version.update(wasm);
        packs.parts.iter().for_each(|part| version.update(&part.json));
        let version = constant("VERSION", &hex(&version.finalize()[..4]))?;

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
        Ok(Self {
            shell: minify::script(&enclosed(&[&classic, &version, &beside, &shell]), false)?,
            module: minify::script(&[module, &version, &beside, &shell].join("\n"), true)?,
            inline: minify::script(
                &enclosed(&[
                    of_a_script,
                    &format!("const app = {app};"),
                    &compressed(wasm, packs)?,
                    &read("embed/inline.js")?,
                    &shell,
                ]),
                false,
            )?,
            app: app_script,
        })
    }
}

fn shell(packs: &Packs) -> Result<String> {
    let styles = minify::styles(&read("embed/element.css")?);
    let mut shell = vec![constant("SHELL_STYLES", &styles)?, format!("const COVER_WORDS = {};", packs.cover_words)];
    for name in SHELL {
        shell.push(read(&format!("embed/{name}"))?);
    }
    Ok(shell.join("\n"))
}

/// A script that leaves no names behind in the page.
fn enclosed(parts: &[&str]) -> String {
    format!("(() => {{ \"use strict\";\n{}\n}})();", parts.join("\n"))
}

/// Everything that `beside.js` would fetch, compressed, as `inline.js` takes it.
fn compressed(wasm: &[u8], packs: &Packs) -> Result<String> {
    let mut entries = vec![format!("\"program\": \"{}\"", gzip_base64(wasm)?)];
    for part in &packs.parts {
        entries.push(format!("\"{}\": \"{}\"", part.name, gzip_base64(part.json.as_bytes())?));
    }
    Ok(format!("const COMPRESSED = {{ {} }};", entries.join(", ")))
}

fn gzip_base64(bytes: &[u8]) -> Result<String> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(BASE64.encode(encoder.finish()?))
}

fn constant(name: &str, text: &str) -> Result<String> {
    Ok(format!("const {name} = {};", serde_json::to_string(text)?))
}

/// A script of this project's own, by its path below `src`.
pub fn read(name: &str) -> Result<String> {
    let path = format!("src/{name}");
    let text = fs::read_to_string(workspace::path(&path)).with_context(|| path.clone())?;
    ensure!(!text.contains("</script"), "{path} would end the script it is put in");
    Ok(text)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
