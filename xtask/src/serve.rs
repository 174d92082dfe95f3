//! `cargo xtask serve`: the product open to a browser, built again whenever its sources change.

use crate::{build, workspace};
use anyhow::{Context, Result, bail};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;
use tangent_server::Site;

const PORT: u16 = 8080;

/// What a release is made of.
const SOURCES: &[&str] = &["src", "packs", "styles", "examples", "schema", "index.html", "Cargo.toml"];

/// Changes that come as near as this to each other are one.
const PAUSE: Duration = Duration::from_millis(200);

pub fn run(arguments: &[String]) -> Result<()> {
    let port = match arguments {
        [] => PORT,
        [flag, port] if flag == "--port" => port.parse().with_context(|| format!("“{port}” is no port"))?,
        _ => bail!("usage: cargo xtask serve [--port {PORT}]"),
    };
    // Taken before the build: a port in use is known at once.
    let site = Site::of(workspace::dist()).reloading();
    let site = site.serve(port).with_context(|| format!("cannot serve on 127.0.0.1:{port}"))?;
    let changes = Changes::watch()?;
    build()?;
    println!("\nthe standalone page   {}", site.url("/"));
    println!("a blog post with it   {}", site.url("/blog.html"));
    println!("\nbuilt again on change; end with Ctrl+C");
    while changes.wait() {
        println!("\nsomething has changed");
        match build() {
            Ok(()) => site.changed(),
            Err(error) => println!("not built: {error:#}"),
        }
    }
    Ok(())
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

/// Changes of the sources.
struct Changes {
    events: Receiver<notify::Result<Event>>,
    sources: Vec<PathBuf>,
    _watcher: RecommendedWatcher,
}

impl Changes {
    fn watch() -> Result<Self> {
        let (tell, events) = mpsc::channel();
        let mut watcher = notify::recommended_watcher(tell)?;
        let sources: Vec<PathBuf> = SOURCES.iter().map(|source| workspace::path(source)).collect();
        // An editor may put another file in a file's place, so it is the folder that is watched.
        watcher.watch(&workspace::root(), RecursiveMode::NonRecursive)?;
        for folder in sources.iter().filter(|source| source.is_dir()) {
            watcher.watch(folder, RecursiveMode::Recursive)?;
        }
        Ok(Self { events, sources, _watcher: watcher })
    }

    /// Waits for a change, and until no other follows at once; false where there can be none any more.
    fn wait(&self) -> bool {
        if !self.events.iter().any(|event| self.is_change(&event)) {
            return false;
        }
        while self.events.recv_timeout(PAUSE).is_ok() {}
        true
    }

    fn is_change(&self, event: &notify::Result<Event>) -> bool {
        let is_source = |path: &PathBuf| self.sources.iter().any(|source| path.starts_with(source));
        event.as_ref().is_ok_and(|event| !event.kind.is_access() && event.paths.iter().any(is_source))
    }
}
