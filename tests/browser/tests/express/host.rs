//! A page of somebody else's with the widget in it.

use tangent_browser_tests::{LISTEN, Page, Result, Value, ensure, json, release};
use tangent_server::Site;

/// The element.
pub const WIDGET: &str = "document.querySelector('tangent-assessment')";

/// A page with a script that runs before everything else.
pub fn page_with(script: &str, body: &str) -> Site {
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title>
         <meta name=viewport content='width=device-width'>
         <script>{LISTEN}</script><script>{script}</script>
         <script src=tangent.js defer></script><body>{body}"
    );
    release().page("/host.html", page)
}

/// A page that may run scripts and nothing else, with a script that runs before the program, which is in one file.
pub fn sandboxed(script: &str) -> Site {
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><script>{LISTEN}</script>
         <script>{script}</script>
         <script src=tangent.inline.js></script><tangent-assessment start=now></tangent-assessment>"
    );
    release().page("/host.html", page).header("/host.html", "content-security-policy", "sandbox allow-scripts")
}

/// Nothing has gone past the widget to the page, and nothing was asked for that the page forbids.
pub async fn no_errors(page: &Page<'_>) -> Result<()> {
    let heard = page.heard().await?;
    // WebKit asks for an icon of the page by itself.
    let bad = |(name, detail): &(String, Value)| name == "error" || (name == "policy" && detail != "img-src");
    ensure!(!heard.iter().any(bad), "uncaught: {heard:?}");
    Ok(())
}

/// Forgets what was heard so far.
pub async fn forget(page: &Page<'_>) -> Result<()> {
    page.run("heard.length = 0", json!([])).await.map(drop)
}
