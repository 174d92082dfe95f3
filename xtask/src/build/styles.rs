//! Style sheets, minified for the browsers of the last two years.

use crate::workspace;
use anyhow::{Context, Result, anyhow, ensure};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};
use lightningcss::targets::{Browsers, Targets};
use std::fs;
use std::path::Path;

/// What imports all others.
const MAIN: &str = "styles/main.css";

/// The program's sheets as one.
pub fn program() -> Result<String> {
    let provider = FileProvider::new();
    let main = workspace::path(MAIN);
    let sheet = Bundler::new(&provider, None, ParserOptions::default())
        .bundle(&main)
        .map_err(|error| anyhow!("{MAIN}: {error}"))?;
    for entry in fs::read_dir(workspace::path("styles"))? {
        let path = entry?.path();
        let is_sheet = path.extension().is_some_and(|extension| extension == "css");
        let is_imported = sheet.sources.iter().any(|source| Path::new(source) == path);
        ensure!(!is_sheet || is_imported, "{MAIN} does not import {}", path.display());
    }
    minified(sheet).context(MAIN)
}

/// One sheet, by its path.
pub fn sheet(path: &str) -> Result<String> {
    let source = fs::read_to_string(workspace::path(path)).with_context(|| path.to_owned())?;
    let sheet = StyleSheet::parse(&source, ParserOptions::default()).map_err(|error| anyhow!("{path}: {error}"))?;
    minified(sheet).with_context(|| path.to_owned())
}

fn minified(mut sheet: StyleSheet) -> Result<String> {
    let targets = Targets::from(browsers());
    sheet
        .minify(MinifyOptions { targets, ..MinifyOptions::default() })
        .map_err(|error| anyhow!("cannot be minified: {error}"))?;
    let printed = sheet
        .to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })
        .map_err(|error| anyhow!("cannot be printed: {error}"))?;
    Ok(printed.code)
}

/// The oldest versions that the styles have to work in.
fn browsers() -> Browsers {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    Browsers {
        chrome: version(131, 0),
        edge: version(131, 0),
        firefox: version(128, 0),
        safari: version(18, 0),
        ios_saf: version(18, 0),
        ..Browsers::default()
    }
}
