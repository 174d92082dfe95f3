//! What is answered to each request.

use crate::Site;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;
use tower_http::services::ServeDir;

pub struct Answers {
    site: Site,
    missing: Mutex<HashSet<String>>,
    stalled: Mutex<HashSet<String>>,
    restored: Notify,
    requests: Mutex<Vec<String>>,
}

impl Answers {
    pub fn new(site: Site) -> Self {
        Self {
            missing: Mutex::new(site.missing.clone()),
            stalled: Mutex::new(site.stalled.clone()),
            restored: Notify::new(),
            site,
            requests: Mutex::default(),
        }
    }

    pub fn requests(&self) -> Vec<String> {
        lock(&self.requests).clone()
    }

    pub fn restore(&self, path: &str) {
        lock(&self.missing).remove(path);
        lock(&self.stalled).remove(path);
        self.restored.notify_waiters();
    }

    /// Waits while a file is stalled.
    async fn come(&self, path: &str) {
        loop {
            // From here on no restoring is missed.
            let restored = self.restored.notified();
            if !lock(&self.stalled).contains(path) {
                return;
            }
            restored.await;
        }
    }

    pub fn changed(&self) {
        if let Some(reload) = &self.site.reload {
            reload.tell();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

pub fn router(answers: Arc<Answers>) -> Router {
    let files = Router::new()
        .fallback_service(ServeDir::new(&answers.site.folder))
        .layer(middleware::from_fn_with_state(Arc::clone(&answers), by_site));
    match &answers.site.reload {
        Some(reload) => reload.watched(files),
        None => files,
    }
}

/// The folder's answer as the site wants it; pages of the site's own come before those of the folder.
async fn by_site(State(answers): State<Arc<Answers>>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let path = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    lock(&answers.requests).push(path.clone());
    answers.come(&path).await;
    let missing = lock(&answers.missing).contains(&path);
    let mut response = if missing {
        StatusCode::NOT_FOUND.into_response()
    } else if let Some(page) = answers.site.pages.get(&path) {
        let kind = if path.ends_with(".js") { "text/javascript; charset=utf-8" } else { "text/html; charset=utf-8" };
        ([(CONTENT_TYPE, kind)], page.clone()).into_response()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    for (of, name, value) in &answers.site.headers {
        if *of == path || of == "*" {
            headers.insert(name, value.clone());
        }
    }
    response
}
