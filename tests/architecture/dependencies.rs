//! What the crate depends on: the libraries that it names, from the registry, each used and each with its why.

use crate::assert_none;
use crate::source::{Source, workspace};
use std::collections::HashSet;
use std::fs;
use toml::Table;

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Libraries of which there is one copy: two of them would not know each other's types.
const ONE_COPY: &[&str] = &["yew", "gloo", "serde", "wasm-bindgen", "web-sys", "js-sys", "implicit-clone"];

/// What the crate stands on, in the versions that fit each other.
const FOUNDATION: &[(&str, &str)] =
    &[("yew", "0.23."), ("gloo", "0.11."), ("serde", "1."), ("wasm-bindgen", "0.2."), ("web-sys", "0.3.")];

fn read(path: &str) -> String {
    fs::read_to_string(workspace().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn parse(text: &str) -> Table {
    text.parse().unwrap()
}

fn text<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(|value| value.as_str()).unwrap_or_default()
}

/// The crates of the workspace, as folders: those it lists, and those that they depend on by their paths.
fn members() -> Vec<String> {
    let manifest = parse(&read("Cargo.toml"));
    let listed = manifest["workspace"]["members"].as_array().unwrap().iter().map(|member| member.as_str().unwrap());
    let mut members: Vec<_> = [".".to_owned()].into_iter().chain(listed.map(str::to_owned)).collect();
    for member in members.clone() {
        let manifest = parse(&read(&format!("{member}/Cargo.toml")));
        let dependencies = manifest["dependencies"].as_table().unwrap();
        let paths = dependencies.values().filter_map(|dependency| dependency.get("path")?.as_str());
        members.extend(paths.map(|path| format!("{member}/{path}")));
    }
    members
}

fn names_of_members() -> HashSet<String> {
    members()
        .iter()
        .map(|member| {
            text(parse(&read(&format!("{member}/Cargo.toml")))["package"].as_table().unwrap(), "name").to_owned()
        })
        .collect()
}

/// Packages that are neither the workspace's nor the registry's, and copies that are one too many.
fn strangers(lock: &str, own: &HashSet<String>) -> Vec<String> {
    let lock = parse(lock);
    let packages: Vec<_> =
        lock["package"].as_array().unwrap().iter().map(|package| package.as_table().unwrap()).collect();
    let mut wrong = Vec::new();
    for package in &packages {
        let (name, source) = (text(package, "name"), text(package, "source"));
        if source != REGISTRY && !(source.is_empty() && own.contains(name)) {
            wrong.push(format!("{name} comes from {}", if source.is_empty() { "a folder" } else { source }));
        }
    }
    for &name in ONE_COPY {
        let versions: Vec<_> = packages
            .iter()
            .filter(|package| text(package, "name") == name)
            .map(|package| text(package, "version"))
            .collect();
        if versions.len() != 1 {
            wrong.push(format!("{name} is there {} times: {}", versions.len(), versions.join(", ")));
        }
    }
    for &(name, version) in FOUNDATION {
        if !packages
            .iter()
            .any(|package| text(package, "name") == name && text(package, "version").starts_with(version))
        {
            wrong.push(format!("{name} is not there in version {version}*"));
        }
    }
    wrong
}

/// What puts something else in the place of a library.
fn replacements(manifest: &str, config: &str) -> Vec<String> {
    let (manifest, config) = (parse(manifest), parse(config));
    let keys = ["patch", "replace"]
        .iter()
        .filter(|key| manifest.contains_key(**key))
        .map(|key| format!("Cargo.toml has [{key}]"));
    let configured = ["patch", "paths", "source"]
        .iter()
        .filter(|key| config.contains_key(**key))
        .map(|key| format!(".cargo/config.toml has [{key}]"));
    keys.chain(configured).collect()
}

/// Libraries that others use, named for a feature of theirs alone.
const SWITCHED: &[&str] = &["tracing"];

/// Libraries that are named and not used, and those of the foundation that are not named.
fn unused(manifest: &str, sources: &[Source]) -> Vec<String> {
    let manifest = parse(manifest);
    let dependencies = manifest["dependencies"].as_table().unwrap();
    let used: HashSet<_> = sources
        .iter()
        .flat_map(Source::paths)
        .filter(|path| path.segments.len() > 1)
        .map(|path| path.segments[0].clone())
        .collect();
    let idle = dependencies
        .keys()
        .filter(|name| !SWITCHED.contains(&name.as_str()) && !used.contains(&name.replace('-', "_")))
        .map(|name| format!("{name} is used nowhere in src"));
    let missing = FOUNDATION
        .iter()
        .filter(|(name, _)| !dependencies.contains_key(*name))
        .map(|(name, _)| format!("{name} is not in [dependencies]"));
    idle.chain(missing).collect()
}

/// Dependencies of a manifest without a line above them that says what they are for.
fn without_a_why(manifest: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut of_dependencies = false;
    let mut before = "";
    for line in manifest.lines() {
        let table = line.strip_prefix('[').and_then(|table| table.strip_suffix(']'));
        let own_table = table.and_then(|table| table.split_once("dependencies.")).map(|(_, name)| name);
        if let Some(table) = table {
            of_dependencies = table.ends_with("dependencies");
        }
        let entry = line.split_once([' ', '=', '.']).map(|(name, _)| name);
        let is_entry =
            |name: &&str| of_dependencies && table.is_none() && !name.is_empty() && !name.starts_with(['#', ']', '"']);
        let name = own_table.or_else(|| entry.filter(is_entry));
        // What the workspace's own crates are, they say themselves.
        if let Some(name) = name
            && !before.starts_with('#')
            && !line.contains("path =")
        {
            wrong.push(format!("nothing says what {name} is for"));
        }
        before = line;
    }
    wrong
}

#[test]
fn libraries_come_from_the_registry() {
    assert_none(strangers(&read("Cargo.lock"), &names_of_members()));
}

#[test]
fn nothing_stands_in_the_place_of_a_library() {
    let mut wrong = replacements(&read("Cargo.toml"), &read(".cargo/config.toml"));
    if workspace().join("vendor").exists() {
        wrong.push("there is a folder vendor/".to_owned());
    }
    assert_none(wrong);
}

#[test]
fn every_library_is_used() {
    assert_none(unused(&read("Cargo.toml"), &Source::all()));
}

#[test]
fn every_library_has_its_why() {
    assert_none(without_a_why(&read("Cargo.toml")));
}

#[test]
fn what_is_wrong_is_found() {
    let (lock, manifest) = (read("Cargo.lock"), read("Cargo.toml"));
    let own = names_of_members();
    let yew = format!("name = \"yew\"\nversion = \"0.23.0\"\nsource = \"{REGISTRY}\"");
    assert!(lock.contains(&yew), "the lock file is what these changes are made in");
    let wrong = |with: &str| strangers(&lock.replace(&yew, with), &own).join("; ");
    assert_eq!(wrong("name = \"yew\"\nversion = \"0.23.0\""), "yew comes from a folder");
    assert_eq!(
        wrong("name = \"yew\"\nversion = \"0.23.0\"\nsource = \"git+https://example.com/yew\""),
        "yew comes from git+https://example.com/yew"
    );
    assert_eq!(wrong(&yew.replace("0.23.0", "0.22.1")), "yew is not there in version 0.23.*");
    assert_eq!(
        wrong(&format!("{yew}\n\n[[package]]\n{}", yew.replace("0.23.0", "0.22.1"))),
        "yew is there 2 times: 0.23.0, 0.22.1"
    );

    assert_eq!(replacements("[patch.crates-io]\nyew.path = \"yew\"", ""), ["Cargo.toml has [patch]"]);
    assert_eq!(
        replacements("", "paths = [\"yew\"]\n[source.crates-io]"),
        [".cargo/config.toml has [paths]", ".cargo/config.toml has [source]"]
    );

    let with_another = manifest.replace("[dependencies]\n", "[dependencies]\nrand = \"1\"\n");
    assert!(unused(&with_another, &Source::all()).contains(&"rand is used nowhere in src".to_owned()));
    let used = |text: &str| unused(&manifest, &[Source::new("a.rs", text)]);
    assert!(used("fn gloo() {}").contains(&"gloo is used nowhere in src".to_owned()), "a name alone is no use");
    assert!(!used("use gloo::events::EventListener;").contains(&"gloo is used nowhere in src".to_owned()));
    assert!(unused("[dependencies]", &[]).contains(&"serde is not in [dependencies]".to_owned()));

    assert_eq!(
        without_a_why(
            "[dependencies]\n# Why.\na = \"1\"\nb = \"1\"\nc.workspace = true\n[dev-dependencies.d]\n[features]\ne = []"
        ),
        ["nothing says what b is for", "nothing says what c is for", "nothing says what d is for"]
    );
}
