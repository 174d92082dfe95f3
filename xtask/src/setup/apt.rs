//! Debian's packages, where there is `apt-get`.

use crate::command;
use crate::workspace::find_program;
use anyhow::{Result, bail};
use std::process::Command;

/// Installs packages; an error says what to install by hand.
pub fn install(packages: &[&str], why: &str) -> Result<()> {
    let by_hand = format!("install by hand, then try again: {}", packages.join(" "));
    println!("installing {} ({why})", packages.join(", "));
    if find_program("apt-get").is_none() {
        bail!("there is no apt-get here; {by_hand}");
    }
    // The lists may be missing or old; a failure to fetch some of them need not be the end.
    if let Err(error) = command::run(&mut apt_get(&["update"])) {
        println!("going on with the package lists as they are ({error:#})");
    }
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(packages);
    command::run(&mut apt_get(&arguments)).map_err(|error| error.context(by_hand))
}

fn apt_get(arguments: &[&str]) -> Command {
    let mut command = if is_root() {
        Command::new("apt-get")
    } else {
        let mut sudo = Command::new("sudo");
        sudo.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        sudo
    };
    // Another installation may be under way: wait for it.
    command.args(["--quiet", "-o", "DPkg::Lock::Timeout=600"]).args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn is_root() -> bool {
    command::output(Command::new("id").arg("-u")).is_some_and(|id| id == "0")
}
