//! Serves a folder on the loopback: for `cargo xtask serve`, which reloads the pages that are open, and for
//! browser tests, which also want pages of their own, missing files and other headers.
//!
//! ```no_run
//! # fn main() -> std::io::Result<()> {
//! let site = tangent_server::Site::of("dist")
//!     .page("/two.html", "<p>…")
//!     .missing("/tangent.wasm")
//!     .header("/two.html", "content-security-policy", "script-src 'self'")
//!     .serve(0)?;
//! println!("{}", site.url("/two.html"));
//! # Ok(())
//! # }
//! ```

mod answer;
mod reload;

use answer::Answers;
use axum::http::{HeaderName, HeaderValue};
use reload::Reload;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use tokio::sync::oneshot;

/// What is to be served.
#[derive(Default)]
pub struct Site {
    folder: PathBuf,
    pages: HashMap<String, String>,
    missing: HashSet<String>,
    stalled: HashSet<String>,
    headers: Vec<(String, HeaderName, HeaderValue)>,
    reload: Option<Reload>,
}

impl Site {
    /// The files of a folder; `index.html` stands for the folder itself.
    pub fn of(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), ..Self::default() }
    }

    /// A page that is not in the folder.
    #[must_use]
    pub fn page(mut self, path: &str, html: impl Into<String>) -> Self {
        self.pages.insert(path.to_owned(), html.into());
        self
    }

    /// A file that cannot be had.
    #[must_use]
    pub fn missing(mut self, path: &str) -> Self {
        self.missing.insert(path.to_owned());
        self
    }

    /// A file that is promised and does not come.
    #[must_use]
    pub fn stalled(mut self, path: &str) -> Self {
        self.stalled.insert(path.to_owned());
        self
    }

    /// One more header to send with a path, or with every path (`*`).
    ///
    /// # Panics
    /// The name or the value can't stand in a header.
    #[must_use]
    #[allow(clippy::expect_used, reason = "written by the one who calls, not by a stranger")]
    pub fn header(mut self, path: &str, name: &str, value: &str) -> Self {
        let name = name.parse().expect("the name of a header");
        let value = value.parse().expect("the value of a header");
        self.headers.push((path.to_owned(), name, value));
        self
    }

    /// Pages load again when [`Serving::changed`] says so.
    #[must_use]
    pub fn reloading(mut self) -> Self {
        self.reload = Some(Reload::default());
        self
    }

    /// Starts serving on 127.0.0.1; port 0 takes one this process has not served on. Serves until dropped.
    pub fn serve(self, port: u16) -> io::Result<Serving> {
        let listener = if port == 0 { unserved()? } else { TcpListener::bind((Ipv4Addr::LOCALHOST, port))? };
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let answers = Arc::new(Answers::new(self));
        let router = answer::router(Arc::clone(&answers));
        let (over, dropped) = oneshot::channel::<()>();
        // A thread of its own, so that it serves whatever its owner waits for.
        thread::spawn(move || {
            runtime.block_on(async {
                let serving = async { axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await };
                tokio::select! {
                    served = serving => served,
                    _ = dropped => Ok(()),
                }
            })
        });
        Ok(Serving { answers, address, _over: over })
    }
}

/// A free port that was not given out before: a browser keeps with an address what pages left there, so on the port
/// of a site that is over, the next would find its visitor's work.
fn unserved() -> io::Result<TcpListener> {
    static SERVED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    let mut served = SERVED.lock().unwrap_or_else(PoisonError::into_inner);
    // Held meanwhile, so that they are not offered again.
    let mut passed_over = Vec::new();
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        if served.insert(listener.local_addr()?.port()) {
            return Ok(listener);
        }
        passed_over.push(listener);
    }
}

/// A site on its way to whoever asks.
pub struct Serving {
    answers: Arc<Answers>,
    address: SocketAddr,
    _over: oneshot::Sender<()>,
}

impl Serving {
    /// The whole address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The paths asked for so far, in order.
    pub fn requests(&self) -> Vec<String> {
        self.answers.requests()
    }

    /// A file that was missing or stalled comes from now on.
    pub fn restore(&self, path: &str) {
        self.answers.restore(path);
    }

    /// Tells the pages that are open to load again.
    pub fn changed(&self) {
        self.answers.changed();
    }
}
