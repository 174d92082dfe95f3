//! Where things are.

use std::path::{Path, PathBuf};

/// The folder of the repository.
pub fn root() -> PathBuf {
    let xtask = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    Path::new(&xtask).parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// A path given from the repository's folder.
pub fn path(relative: &str) -> PathBuf {
    root().join(relative)
}

/// The files of a release.
pub fn dist() -> PathBuf {
    path("dist")
}

/// Programs built for the tests, kept out of the person's own `~/.cargo/bin`.
pub fn tools() -> PathBuf {
    path(".tools")
}

/// Cargo's target folder: the caller's choice, or `target/`.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| path("target"), PathBuf::from)
}

/// Finds a program by name: in `.tools/bin`, then along `PATH`.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let search = std::env::var_os("PATH").unwrap_or_default();
    std::iter::once(tools().join("bin"))
        .chain(std::env::split_paths(&search))
        .map(|folder| folder.join(name))
        .find(|candidate| candidate.is_file())
}
