//! `cargo xtask …`: everything that is done to Tangent beside writing it.
//!
//! ```text
//! setup    finds or installs what the other commands need      setup.rs
//! build    writes a release into dist/, within its budgets     build.rs
//! serve    builds, serves dist/, builds again on change        serve.rs
//! test     style, native tests, end to end in three browsers   test.rs
//! bench    the measurements, as a table and as JSON            bench.rs
//! ```

mod bench;
mod build;
mod command;
mod serve;
mod setup;
mod test;
mod workspace;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <command>

  serve [--port 8080]   build, serve on 127.0.0.1, build again on change
  test [word]           every test: style, native, end to end in Chromium, Firefox and WebKit;
                        with a word, the end-to-end tests whose names contain it
  build                 the files of a release, in dist/, with their sizes
  bench [--dist …]      the measurements beside SurveyJS, as a table and as JSON; also of another release
  setup [--browsers]    only find or install what the others need
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[] as &[String]),
    };
    let done = match command {
        "setup" => setup::run(rest),
        "build" => build::run(),
        "serve" => serve::run(rest),
        "test" => test::run(rest),
        "bench" => bench::run(rest),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        unknown => Err(anyhow::anyhow!("no command “{unknown}”\n\n{HELP}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
