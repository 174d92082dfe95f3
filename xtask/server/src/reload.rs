//! Pages that load again when what they show has changed.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::{Stream, stream};
use std::convert::Infallible;
use tokio::sync::watch;

/// Where a page listens.
const CHANGES: &str = "/changes";
/// What listens. Where the server has gone, the browser asks again by itself until it is back.
const SCRIPT: &str = "new EventSource('/changes').onmessage = () => location.reload();";

/// Counts the changes.
#[derive(Default)]
pub struct Reload(watch::Sender<u64>);

impl Reload {
    pub fn tell(&self) {
        self.0.send_modify(|changes| *changes += 1);
    }

    /// The same site, with a script in its pages that waits for the next change.
    pub fn watched(&self, site: Router) -> Router {
        let changes = self.0.subscribe();
        site.layer(middleware::from_fn(listening))
            .route(CHANGES, get(|| async move { Sse::new(each(changes)).keep_alive(KeepAlive::default()) }))
            .route("/changes.js", get(|| async { ([(CONTENT_TYPE, "text/javascript")], SCRIPT) }))
    }
}

/// Something for each change from now on.
fn each(mut changes: watch::Receiver<u64>) -> impl Stream<Item = Result<Event, Infallible>> {
    changes.mark_unchanged();
    stream::unfold(changes, |mut changes| async {
        changes.changed().await.ok()?;
        Some((Ok(Event::default().data("changed")), changes))
    })
}

async fn listening(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let is_page = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return response;
    }
    let (mut head, body) = response.into_parts();
    let Ok(page) = to_bytes(body, usize::MAX).await else {
        return (head, Body::empty()).into_response();
    };
    let page = String::from_utf8_lossy(&page)
        // What the standalone page's own policy must allow for this.
        .replacen("default-src 'none'", "default-src 'none'; connect-src 'self'", 1)
        .replacen("script-src ", "script-src 'self' ", 1)
        .replacen("</head>", "<script src=\"/changes.js\" defer></script></head>", 1);
    head.headers.remove(CONTENT_LENGTH);
    (head, Body::from(page)).into_response()
}
