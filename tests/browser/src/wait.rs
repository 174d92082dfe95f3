//! Waiting for what should happen, not for time to pass.

use anyhow::{Result, bail};
use std::fmt::Display;
use std::time::{Duration, Instant};
use tangent_server::Serving;

/// How long something may take that should happen.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(30);

/// Looks again and again until there is something to be seen.
///
/// `look` returns what it found, or what stood there instead.
pub async fn until<T, W: Display>(
    what: impl Display,
    mut look: impl AsyncFnMut() -> Result<std::result::Result<T, W>>,
) -> Result<T> {
    let start = Instant::now();
    loop {
        // A page on its way to another may fail to answer: that, too, is “not yet”.
        let instead = match look().await {
            Ok(Ok(found)) => return Ok(found),
            Ok(Err(instead)) => instead.to_string(),
            Err(error) => format!("{error:#}"),
        };
        if start.elapsed() > PATIENCE {
            bail!("waited in vain for {what}; instead: {instead}");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Waits until all these files of a site have been asked for, come or not.
pub async fn until_asked_for(site: &Serving, paths: &[&str]) -> Result<()> {
    until(format!("{paths:?} to be asked for"), async || {
        let requests = site.requests();
        let are_asked_for = paths.iter().all(|path| requests.iter().any(|request| request == path));
        Ok(if are_asked_for { Ok(()) } else { Err(format!("{requests:?}")) })
    })
    .await
}
