//! Programs that live no longer than the tests.

use crate::wait::until;
use anyhow::{Context, Result};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::ops::Range;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{self, Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Runs a program, and ends it with all that it has started as soon as its own input closes: when
/// the test lets go of it, and also when the test itself is killed.
const LEASH: &str = r#""$@" & read -r _; kill 0"#;

/// A running program.
pub struct Program {
    child: Child,
}

impl Program {
    /// Starts a program; its output is discarded.
    pub fn start(command: &Command) -> Result<Self> {
        let child = leashed(command)
            .stdout(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", command.get_program().display()))?;
        Ok(Self { child })
    }

    /// Starts a program and waits for the first line that it prints.
    pub fn start_for_line(command: &Command) -> Result<(Self, String)> {
        let mut child = leashed(command).stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().context("no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        Ok((Self { child }, line.trim().to_owned()))
    }
}

/// A screen of its own for browsers that are not headless, and what they call it.
pub fn screen(size: &str) -> Result<(Program, String)> {
    let arguments = ["-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp"];
    let (screen, number) = Program::start_for_line(Command::new("Xvfb").args(arguments)).context("Xvfb")?;
    Ok((screen, format!(":{number}")))
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

fn leashed(command: &Command) -> Command {
    let mut leashed = Command::new("sh");
    leashed
        .args(["-c", LEASH, "sh"])
        .arg(command.get_program())
        .args(command.get_args())
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0);
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => leashed.env(name, value),
            None => leashed.env_remove(name),
        };
    }
    leashed
}

/// Finds a program among the repository's own tools, then along `PATH`.
pub fn find(name: impl AsRef<OsStr>) -> PathBuf {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../.tools/bin").join(name.as_ref());
    if own.is_file() { own } else { PathBuf::from(name.as_ref()) }
}

/// Where drivers listen: below the ports that the system gives to connections. Whoever waits for a driver that is not
/// there yet would else, by chance, be connected to themselves.
const PORTS: Range<u16> = 20_000..32_000;

/// A port that nobody listens on, and that nobody else is given.
pub fn free_port() -> Result<u16> {
    static GIVEN: AtomicUsize = AtomicUsize::new(0);
    // Another run of the tests begins elsewhere.
    let begin = usize::try_from(process::id())?.wrapping_mul(97);
    let port = (0..PORTS.len()).find_map(|_| {
        let port = PORTS.clone().nth((begin + GIVEN.fetch_add(1, Relaxed)) % PORTS.len())?;
        TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok().then_some(port)
    });
    port.context("no port is free")
}

/// Waits until somebody listens on a port.
pub async fn listening(port: u16) -> Result<()> {
    until(format!("a driver on port {port}"), async || Ok(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).map(drop)))
        .await
}
