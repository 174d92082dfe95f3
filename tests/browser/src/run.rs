//! Runs every test in every engine, each engine's in one browser, one after another.

use crate::browser::Browser;
use crate::engine::Engine;
use crate::release::failures;
use anyhow::{Context, Result, anyhow};
use libtest_mimic::{Arguments, Failed, Trial};
use std::future::Future;
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};

/// No test should take as long as this.
const LIMIT: Duration = Duration::from_secs(120);

/// Nor should a browser that failed take as long to be looked at or to end.
const LAST_LIMIT: Duration = Duration::from_secs(20);

/// What an async function gives back before it is awaited.
pub type Doing<'a> = Pin<Box<dyn Future<Output = Result<()>> + 'a>>;

/// A test: its name, and what it does in a browser.
pub struct Test {
    pub name: &'static str,
    /// The engines that have what it is about.
    pub engines: &'static [Engine],
    pub run: fn(&Browser) -> Doing<'_>,
}

/// Runs the given async functions of a browser as tests: the body of `main`. After `in SOME:` stand those of some
/// engines only.
#[macro_export]
macro_rules! tests {
    ($($name:ident),+ $(,)? $(; in $engines:ident: $($some:ident),+ $(,)?)*) => {
        $crate::run(&[
            $($crate::tests!(@ $name, &$crate::Engine::ALL),)+
            $($($crate::tests!(@ $some, &$crate::Engine::$engines),)+)*
        ])
    };
    (@ $name:ident, $engines:expr) => {
        $crate::Test { name: stringify!($name), engines: $engines, run: |browser| Box::pin($name(browser)) }
    };
}

/// One engine's browser; started for the first test, and anew after one that failed or used it up.
struct Lane {
    engine: Engine,
    // Dropped before the runtime it lives on.
    browser: Option<Browser>,
    runtime: Runtime,
}

/// Runs tests by the command line's wishes, as the built-in runner would.
pub fn run(tests: &'static [Test]) -> ExitCode {
    let mut arguments = Arguments::from_args();
    let mut lanes = Vec::new();
    for engine in Engine::chosen() {
        match Builder::new_current_thread().enable_all().build() {
            Ok(runtime) => lanes.push(Arc::new(Mutex::new(Lane { engine, browser: None, runtime }))),
            Err(error) => eprintln!("{engine}: {error}"),
        }
    }
    // A thread for each engine; neighbours in the list are of different engines.
    arguments.test_threads.get_or_insert(lanes.len().max(1));
    let trials = tests
        .iter()
        .flat_map(|test| {
            lanes.iter().filter_map(move |lane| {
                let lane = Arc::clone(lane);
                let engine = lane.lock().unwrap_or_else(PoisonError::into_inner).engine;
                test.engines.contains(&engine).then(|| {
                    Trial::test(format!("{engine}::{}", test.name), move || {
                        let mut lane = lane.lock().unwrap_or_else(PoisonError::into_inner);
                        lane.test(test).map_err(|error| Failed::from(format!("{error:?}")))
                    })
                })
            })
        })
        .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    for lane in lanes {
        let mut lane = lane.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(browser) = lane.browser.take() {
            let _ = lane.runtime.block_on(browser.close());
        }
    }
    conclusion.exit_code()
}

impl Lane {
    fn test(&mut self, test: &Test) -> Result<()> {
        let Self { engine, browser, runtime } = self;
        let done = runtime.block_on(async {
            let browser = match browser {
                Some(browser) => browser,
                None => browser.insert(Browser::launch(*engine).await?),
            };
            tokio::time::timeout(LIMIT, browser.reset()).await.context("the browser answers no more")??;
            let done = match tokio::time::timeout(LIMIT, (test.run)(browser)).await {
                Ok(done) => done,
                Err(_) => Err(anyhow!("not done after {LIMIT:?}")),
            };
            match done {
                Ok(()) => Ok(()),
                Err(error) => {
                    let remains = tokio::time::timeout(LAST_LIMIT, remains(browser, test.name)).await;
                    Err(error).context(remains.unwrap_or_else(|_| "the browser answers no more".to_owned()))
                }
            }
        });
        let is_over = done.is_err() || browser.as_ref().is_some_and(Browser::is_used_up);
        if is_over && let Some(browser) = browser.take() {
            runtime.block_on(async {
                // One that doesn't end by itself ends with its driver.
                let _ = tokio::time::timeout(LAST_LIMIT, browser.close()).await;
            });
        }
        done
    }
}

/// What a failed test leaves to look at.
async fn remains(browser: &Browser, name: &str) -> String {
    let page = browser.page();
    let picture = failures().join(format!("{}-{name}.png", browser.engine));
    let address = page.run("return location.href", serde_json::json!([])).await;
    let pictured = match page.picture(&picture).await {
        Ok(()) => format!("picture: {}", picture.display()),
        Err(error) => format!("no picture: {error:#}"),
    };
    format!(
        "at {}; {pictured}; heard {:?}",
        address.as_ref().map_or("?".into(), ToString::to_string),
        page.heard().await.unwrap_or_default(),
    )
}
