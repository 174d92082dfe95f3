//! The pages of a release, from `pages/`.

use crate::workspace;
use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};
use std::fs;

/// The standalone page: `{{script}}` becomes the program, `{{script-hash}}` what its policy allows.
pub fn standalone(script: &str) -> Result<String> {
    let page = read("index.html")?;
    // Either would end or change the script where it stands in a page.
    for sign in ["</script", "<!--"] {
        ensure!(!script.contains(sign), "the inline script contains “{sign}”");
    }
    let (start, end) = ("<style>", "</style>");
    let style = page.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map_or("", |(style, _)| style);
    for mark in ["{{script}}", "{{script-hash}}", "{{style-hash}}"] {
        ensure!(page.contains(mark), "pages/index.html has no {mark}");
    }
    Ok(page
        .replace("{{style-hash}}", &hash(style))
        .replace("{{script-hash}}", &hash(script))
        .replace("{{script}}", script))
}

/// The sample post, as it is.
pub fn blog() -> Result<String> {
    read("blog.html")
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64.encode(Sha256::digest(text)))
}

fn read(name: &str) -> Result<String> {
    let path = format!("pages/{name}");
    fs::read_to_string(workspace::path(&path)).context(path)
}
