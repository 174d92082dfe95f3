//! Files of packages from npm, into `.tools/`.

use super::apt;
use crate::command;
use crate::workspace::{find_program, tools};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Some files of packages of one version.
pub struct Wanted {
    /// What they are, for those who read what is done.
    pub name: &'static str,
    pub version: &'static str,
    /// By package.
    pub files: &'static [(&'static str, &'static [&'static str])],
    pub purpose: &'static str,
}

impl Wanted {
    /// The names of all files.
    pub fn names(&self) -> Vec<&'static str> {
        self.files.iter().flat_map(|(_, files)| *files).copied().collect()
    }

    /// The folder in which they are, fetched unless they are there.
    pub fn fetch(&self) -> Result<PathBuf> {
        let Self { name, version, files, purpose } = self;
        let folder = tools().join(format!("{}-{version}", name.to_lowercase()));
        if self.names().iter().all(|name| folder.join(name).is_file()) {
            return Ok(folder);
        }
        if find_program("npm").is_none() {
            apt::install(&["npm"], &format!("to fetch {name}, {purpose}"))?;
        }
        println!("fetching {name} {version} into .tools/");
        fs::create_dir_all(&folder)?;
        for (package, files) in *files {
            let pack = format!("{package}@{version}");
            command::run(Command::new("npm").args(["pack", "--silent", &pack]).current_dir(&folder))?;
            let archive = format!("{package}-{version}.tgz");
            let paths = files.iter().map(|file| format!("package/{file}"));
            command::run(
                Command::new("tar")
                    .args(["--extract", "--strip-components=1", "--file", &archive])
                    .args(paths)
                    .current_dir(&folder),
            )
            .context(pack)?;
        }
        Ok(folder)
    }
}
