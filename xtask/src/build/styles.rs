//! The program's style sheets as one text.

use super::minify;
use crate::workspace;
use anyhow::{Context, Result, ensure};
use std::fs;

/// The order of the sheets, one name a line; lines with `#` are comments.
const ORDER: &str = "styles/order.txt";

pub fn bundle() -> Result<String> {
    let folder = workspace::path("styles");
    let order = fs::read_to_string(workspace::path(ORDER)).unwrap_or_default();
    let names: Vec<&str> =
        order.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    for entry in fs::read_dir(&folder).context("no styles/")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        ensure!(!name.ends_with(".css") || names.contains(&name.as_str()), "styles/{name} is not in {ORDER}");
    }
    let mut bundle = String::new();
    for name in names {
        let sheet = fs::read_to_string(folder.join(name))
            .with_context(|| format!("{ORDER} names {name}, which cannot be read"))?;
        bundle.push_str(&minify::styles(&sheet));
    }
    Ok(bundle)
}
