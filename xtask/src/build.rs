//! `cargo xtask build`: the files of a release.
//!
//! ```text
//! src/**                  ── build/program.rs ──  the program and its bindings
//! styles/*.css            ── build/styles.rs ───  one style sheet
//! packs/**                ── build/packs.rs ────  as they are; the shell's words out of them
//! src/element/shell/*.js  ── build/script.rs ───  the scripts, with all of the above
//! index.html              ── build/page.rs ─────  the standalone page, with build/start.rs in it
//! schema/, examples/      ──────────────────────  as they are
//! all of it               ── build/sizes.rs ────  sizes, budgets, integrity.json
//! ```

mod minify;
mod packs;
mod page;
mod program;
mod script;
mod sizes;
mod start;
mod styles;

pub use sizes::{Measured, check, grouped, print};

use crate::{setup, workspace};
use anyhow::{Context, Result};
use std::fs;
use std::time::Instant;

/// The published schemas.
const SCHEMAS: &[&str] = &["schema/assessment-1.json", "schema/pack-1.json"];

/// One file of a release: its path from `dist/`, and what is in it.
pub struct File {
    pub path: String,
    pub bytes: Vec<u8>,
}

impl File {
    fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }
}

/// Builds `dist/`, prints the sizes, and fails where a budget is exceeded.
pub fn run() -> Result<()> {
    let measured = release()?;
    sizes::print(&measured);
    sizes::check(&measured)
}

/// Builds `dist/` and measures it.
pub fn release() -> Result<Vec<Measured>> {
    let start = Instant::now();
    let files = files()?;
    let mut measured: Vec<Measured> = files.iter().map(Measured::of).collect();
    let integrity = File::new("integrity.json", sizes::integrity(&measured)?);
    measured.push(Measured::of(&integrity));
    write(files.iter().chain([&integrity]))?;
    println!("built dist/ in {:.1} s", start.elapsed().as_secs_f32());
    Ok(measured)
}

fn files() -> Result<Vec<File>> {
    let toolchain = setup::wasm_toolchain()?;
    let program = program::compile(&toolchain)?;
    let packs = packs::read()?;
    let styles = styles::program()?;
    let scripts = script::Scripts::assemble(&program, &styles, &packs, &page::frame()?)?;
    let page = page::standalone(&page::Parts { styles: &styles, start: &start::screens()?, script: &scripts.inline })?;

    let mut files = vec![
        File::new("index.html", page),
        File::new("blog.html", page::blog()?),
        File::new("tangent.js", scripts.shell),
        File::new("tangent.mjs", scripts.module),
        File::new("tangent-app.js", scripts.app),
        File::new("tangent.wasm", program.wasm),
        File::new("tangent.inline.js", scripts.inline),
        File::new("tangent.d.ts", fs::read(workspace::path("src/element/shell/tangent.d.ts"))?),
    ];
    files.extend(packs.files);
    for &path in SCHEMAS {
        files.push(File::new(path, fs::read(workspace::path(path)).context(path)?));
    }
    Ok(files)
}

/// Writes the files, and removes what an earlier build has left beside them.
fn write<'a>(files: impl Iterator<Item = &'a File>) -> Result<()> {
    let dist = workspace::dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).context("cannot clear dist/")?;
    }
    for file in files {
        let path = dist.join(&file.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, &file.bytes).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
