//! Serves a folder on the loopback: for `cargo xtask serve`, and for browser tests, which also
//! want pages of their own, missing files and other headers.
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

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// How long a browser may keep a connection without asking for anything.
const PATIENCE: Duration = Duration::from_secs(20);

/// What is to be served.
#[derive(Default)]
pub struct Site {
    folder: PathBuf,
    pages: HashMap<String, String>,
    missing: HashSet<String>,
    headers: Vec<(String, String)>,
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

    /// One more header to send with a path, or with every path (`*`).
    #[must_use]
    pub fn header(mut self, path: &str, name: &str, value: &str) -> Self {
        self.headers.push((path.to_owned(), format!("{name}: {value}\r\n")));
        self
    }

    /// Starts serving on 127.0.0.1; port 0 takes a free one. Serves until dropped.
    pub fn serve(self, port: u16) -> io::Result<Serving> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            missing: Mutex::new(self.missing.clone()),
            site: self,
            requests: Mutex::default(),
            over: AtomicBool::new(false),
        });
        let serving = Serving { shared: Arc::clone(&shared), address };
        // A thread for each connection, and one request in each: plenty for a loopback, and there
        // is nothing in it that could wait for something else.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if shared.over.load(Ordering::Relaxed) {
                    break;
                }
                let shared = Arc::clone(&shared);
                // A browser that went away is no concern of ours.
                thread::spawn(move || _ = shared.answer(&stream));
            }
        });
        Ok(serving)
    }
}

/// A site on its way to whoever asks.
pub struct Serving {
    shared: Arc<Shared>,
    address: SocketAddr,
}

impl Serving {
    /// The whole address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The paths asked for so far, in order.
    pub fn requests(&self) -> Vec<String> {
        lock(&self.shared.requests).clone()
    }

    /// A file that was missing can be had from now on.
    pub fn restore(&self, path: &str) {
        lock(&self.shared.missing).remove(path);
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.shared.over.store(true, Ordering::Relaxed);
        // Wakes the listener, which then sees that it is over.
        let _ = TcpStream::connect(self.address);
    }
}

struct Shared {
    site: Site,
    missing: Mutex<HashSet<String>>,
    requests: Mutex<Vec<String>>,
    over: AtomicBool,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    fn answer(&self, mut stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut lines = BufReader::new(stream).lines();
        let request = lines.next().transpose()?.unwrap_or_default();
        // The headers say nothing that matters here.
        for line in lines {
            if line?.is_empty() {
                break;
            }
        }
        let Some(target) = request.split(' ').nth(1) else {
            return Ok(());
        };
        let path = target.split(['?', '#']).next().unwrap_or("/");
        let path = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        lock(&self.requests).push(path.clone());
        let missing = lock(&self.missing).contains(&path);
        let found = if missing { None } else { self.site.find(&path) };
        let (status, kind, body) = match found {
            Some(body) => ("200 OK", kind_of(&path), body),
            None => ("404 Not Found", "text/plain; charset=utf-8", b"Not found".to_vec()),
        };
        let own: String = self
            .site
            .headers
            .iter()
            .filter(|(of, _)| *of == path || of == "*")
            .map(|(_, header)| header.as_str())
            .collect();
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
             Cache-Control: no-store\r\nConnection: close\r\n{own}\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes())?;
        if !request.starts_with("HEAD") {
            stream.write_all(&body)?;
        }
        stream.flush()
    }
}

impl Site {
    fn find(&self, path: &str) -> Option<Vec<u8>> {
        if let Some(page) = self.pages.get(path) {
            return Some(page.clone().into_bytes());
        }
        let relative = Path::new(path.trim_start_matches('/'));
        let inside = relative.components().all(|part| matches!(part, Component::Normal(_)));
        inside.then(|| fs::read(self.folder.join(relative)).ok())?
    }
}

fn kind_of(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn get(serving: &Serving, path: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect(serving.address)?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: here\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    #[test]
    fn serves_files_and_pages_and_nothing_outside() -> io::Result<()> {
        let serving = Site::of(env!("CARGO_MANIFEST_DIR"))
            .page("/a.html", "hello")
            .header("/a.html", "X-Own", "yes")
            .missing("/src/lib.rs")
            .serve(0)?;
        let page = get(&serving, "/a.html?query")?;
        assert!(page.starts_with("HTTP/1.1 200"), "{page}");
        assert!(page.contains("text/html"), "{page}");
        assert!(page.contains("X-Own: yes\r\n"), "{page}");
        assert!(page.ends_with("\r\n\r\nhello"), "{page}");
        assert!(get(&serving, "/Cargo.toml")?.contains("tangent-server"));
        assert!(get(&serving, "/src/lib.rs")?.starts_with("HTTP/1.1 404"));
        assert!(get(&serving, "/../Cargo.toml")?.starts_with("HTTP/1.1 404"));
        assert_eq!(serving.requests().first().map(String::as_str), Some("/a.html"));
        serving.restore("/src/lib.rs");
        assert!(get(&serving, "/src/lib.rs")?.starts_with("HTTP/1.1 200"));
        Ok(())
    }
}
