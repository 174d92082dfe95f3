//! `cargo xtask serve`: the product open to a browser, built again whenever its sources change.

use crate::{build, workspace};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};
use tangent_server::Site;

const PORT: u16 = 8080;

/// What a release is made of.
const SOURCES: &[&str] = &["src", "packs", "styles", "pages", "Cargo.toml"];

/// How often to look at the sources.
const PAUSE: Duration = Duration::from_millis(400);

pub fn run(arguments: &[String]) -> Result<()> {
    let port = match arguments {
        [] => PORT,
        [flag, port] if flag == "--port" => port.parse().with_context(|| format!("“{port}” is no port"))?,
        _ => bail!("usage: cargo xtask serve [--port {PORT}]"),
    };
    // Taken before the build: a port in use is known at once.
    let site = Site::of(workspace::dist()).serve(port).with_context(|| format!("cannot serve on 127.0.0.1:{port}"))?;
    let mut built = snapshot();
    build()?;
    println!("\nthe standalone page   {}", site.url("/"));
    println!("a blog post with it   {}", site.url("/blog.html"));
    println!("\nbuilt again on change; end with Ctrl+C");
    loop {
        thread::sleep(PAUSE);
        let now = snapshot();
        if now != built {
            built = now;
            println!("\nsomething has changed");
            match build() {
                Ok(()) => println!("reload the page"),
                Err(error) => println!("not built: {error:#}"),
            }
        }
    }
}

/// A release that is over budget can still be looked at.
fn build() -> Result<()> {
    let files = build::release()?;
    build::print(&files);
    if let Err(error) = build::check(&files) {
        println!("{error:#}");
    }
    Ok(())
}

/// When each source was last changed.
fn snapshot() -> BTreeMap<PathBuf, SystemTime> {
    let mut times = BTreeMap::new();
    for source in SOURCES {
        collect(&workspace::path(source), &mut times);
    }
    times
}

fn collect(path: &Path, times: &mut BTreeMap<PathBuf, SystemTime>) {
    if let Ok(entries) = fs::read_dir(path) {
        for entry in entries.flatten() {
            collect(&entry.path(), times);
        }
    } else if let Ok(time) = fs::metadata(path).and_then(|about| about.modified()) {
        times.insert(path.to_path_buf(), time);
    }
}
