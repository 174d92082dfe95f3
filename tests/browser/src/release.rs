//! The release under test.

use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use tangent_server::Site;

/// The words of a language as they are written, each with its name; a release has lists of them.
pub fn source_of(language: &str) -> PathBuf {
    repository().join(format!("packs/{language}.json"))
}

/// The folder of the release: `dist/`, or what `TANGENT_DIST` says.
pub fn dist() -> PathBuf {
    std::env::var_os("TANGENT_DIST").map_or_else(|| repository().join("dist"), PathBuf::from)
}

/// The release, to be served; pages, missing files and headers may be added.
pub fn release() -> Site {
    Site::of(dist())
}

/// A file of `tests/browser/fixtures/`.
pub fn fixture(name: &str) -> Result<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name);
    fs::read_to_string(&path).with_context(|| path.display().to_string())
}

/// Cargo's target folder, for pictures.
pub fn target_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| repository().join("target"), PathBuf::from)
}

/// Where a failed test leaves its picture.
pub fn failures() -> PathBuf {
    target_folder().join("browser-failures")
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
