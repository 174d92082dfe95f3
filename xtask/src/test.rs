//! `cargo xtask test`: everything that can be known without a person looking.

use crate::setup::WasmToolchain;
use crate::{build, command, setup, workspace};
use anyhow::{Result, bail};
use std::cell::RefCell;
use std::process::Command;
use std::time::Instant;

/// The package whose tests want a release and three browsers.
const BROWSER_TESTS: &str = "tangent-browser-tests";

/// A part of the tests: its name, and what it does.
type Part<'a> = (&'static str, Box<dyn Fn() -> Result<()> + 'a>);

/// A word after `test` chooses among the browser tests by name; without it, all parts run.
pub fn run(filters: &[String]) -> Result<()> {
    // Between two parts: what the one has built, the other weighs.
    let built = RefCell::new(Vec::new());
    let mut parts: Vec<Part> = vec![
        ("set-up", Box::new(setup::browsers)),
        ("release", Box::new(|| build::release().map(|files| _ = built.replace(files)))),
        (
            "budgets",
            Box::new(|| {
                build::print(&built.borrow());
                build::check(&built.borrow())
            }),
        ),
        ("browsers", Box::new(|| browsers(filters))),
    ];
    if filters.is_empty() {
        parts.insert(0, ("style", Box::new(style)));
        parts.insert(1, ("native", Box::new(native)));
    }
    let mut failed = Vec::new();
    let start = Instant::now();
    for (name, part) in parts {
        let start = Instant::now();
        println!("\n== {name}");
        if let Err(error) = part() {
            eprintln!("{name}: {error:#}");
            failed.push(name);
            // Without a release there is nothing to open in a browser.
            if name == "release" || name == "set-up" {
                break;
            }
        }
        println!("== {name}: {:.0} s", start.elapsed().as_secs_f32());
    }
    println!("\nall tests: {:.0} s", start.elapsed().as_secs_f32());
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    Ok(())
}

fn style() -> Result<()> {
    cargo(&["fmt", "--all", "--", "--check", "--files-with-diff"])?;
    cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
    // What only the browser's build has. Debian's compiler brings no lints.
    if let WasmToolchain::Plain = setup::wasm_toolchain()? {
        let target = ["--target", setup::WASM_TARGET, "--", "-D", "warnings"];
        cargo(&[&["clippy", "--quiet", "--package", "tangent", "--lib"], &target[..]].concat())?;
    }
    Ok(())
}

fn native() -> Result<()> {
    cargo(&["test", "--workspace", "--exclude", BROWSER_TESTS])
}

fn browsers(filters: &[String]) -> Result<()> {
    let mut arguments = vec!["test", "--package", BROWSER_TESTS, "--tests", "--"];
    arguments.extend(filters.iter().map(String::as_str));
    cargo(&arguments)
}

fn cargo(arguments: &[&str]) -> Result<()> {
    command::run(Command::new("cargo").args(arguments).current_dir(workspace::root()))
}
