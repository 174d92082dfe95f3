//! SurveyJS, to be measured beside Tangent: from npm, into `.tools/`.

use super::apt;
use crate::command;
use crate::workspace::{find_program, tools};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The figures of the contract were measured with it.
pub const VERSION: &str = "2.5.38";

/// What a page with a survey in it loads, by package.
const FILES: &[(&str, &[&str])] =
    &[("survey-core", &["survey.core.min.js", "survey-core.min.css"]), ("survey-js-ui", &["survey-js-ui.min.js"])];

/// The folder with its files, and their names.
pub fn peer() -> Result<(PathBuf, Vec<&'static str>)> {
    let folder = tools().join(format!("surveyjs-{VERSION}"));
    let names: Vec<&str> = FILES.iter().flat_map(|(_, files)| *files).copied().collect();
    if names.iter().all(|name| folder.join(name).is_file()) {
        return Ok((folder, names));
    }
    if find_program("npm").is_none() {
        apt::install(&["npm"], "to fetch SurveyJS, which is measured beside")?;
    }
    println!("fetching SurveyJS {VERSION} into .tools/");
    fs::create_dir_all(&folder)?;
    for (package, files) in FILES {
        let pack = format!("{package}@{VERSION}");
        command::run(Command::new("npm").args(["pack", "--silent", &pack]).current_dir(&folder))?;
        let archive = format!("{package}-{VERSION}.tgz");
        let paths = files.iter().map(|file| format!("package/{file}"));
        command::run(
            Command::new("tar")
                .args(["--extract", "--strip-components=1", "--file", &archive])
                .args(paths)
                .current_dir(&folder),
        )
        .context(pack)?;
    }
    Ok((folder, names))
}
