//! `cargo xtask bench`: the measurements, as a table and as JSON.
//!
//! What the files weigh is known here; the times are taken in a browser by `tests/browser/src/bin/bench/`,
//! of the release and of SurveyJS in one run.

mod table;

use crate::build::{self, File, Measured};
use crate::{command, setup, workspace};
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// `cargo xtask bench [--dist <folder>]`: of another release than that of this source.
pub fn run(arguments: &[String]) -> Result<()> {
    let dist = match arguments {
        [] => {
            build::release()?;
            workspace::dist()
        }
        [flag, folder] if flag == "--dist" => PathBuf::from(folder).canonicalize().context(folder.clone())?,
        _ => bail!("usage: cargo xtask bench [--dist <folder of another release>]"),
    };
    setup::chromium()?;
    let (survey, files) = setup::peer()?;
    let figures = json!({
        "sizes": { "tangent": release_sizes(&dist)?, "surveyjs": sizes(&survey, &files)? },
        "times": times(&dist, &survey)?,
    });
    print!("{}", table::of(&figures));
    let file = workspace::target().join("bench.json");
    fs::write(&file, serde_json::to_string_pretty(&figures)? + "\n")?;
    println!("\nthe same as JSON: {}", file.display());
    Ok(())
}

/// What the release itself says of its files.
fn release_sizes(dist: &Path) -> Result<Value> {
    let text = fs::read_to_string(dist.join("integrity.json")).context("no release in that folder")?;
    Ok(serde_json::from_str(&text)?)
}

fn sizes(folder: &Path, names: &[&str]) -> Result<Value> {
    let mut sizes = Map::new();
    for &name in names {
        let bytes = fs::read(folder.join(name)).with_context(|| name.to_owned())?;
        let Measured { raw, gzip, brotli, .. } = Measured::of(&File { path: name.to_owned(), bytes });
        sizes.insert(name.to_owned(), json!({ "raw": raw, "gzip": gzip, "brotli": brotli }));
    }
    Ok(sizes.into())
}

fn times(dist: &Path, survey: &Path) -> Result<Value> {
    let file = workspace::target().join("bench-times.json");
    let mut bench = Command::new("cargo");
    bench.args(["run", "--quiet", "--package", "tangent-browser-tests", "--bin", "bench", "--"]).args([survey, &file]);
    command::run(bench.env("TANGENT_DIST", dist).current_dir(workspace::root()))?;
    Ok(serde_json::from_str(&fs::read_to_string(file)?)?)
}
