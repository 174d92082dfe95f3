//! Somebody's work in the middle: what is kept, and a page that opens on it.

use crate::host::{WIDGET, page_with};
use crate::words::structure;
use tangent::codec::{json, link};
use tangent_browser_tests::{Browser, Page, Result, Value, json};
use tangent_server::Serving;

/// Three touchpoints, two of them rated, and an answer about a seam.
pub fn own() -> Value {
    json!({
        "format": "tangent-assessment", "version": 1, "id": "own", "revision": 7,
        "respondent": { "role": "manager", "meets_customers": true, "counterparts": ["customer", "colleague"] },
        "touchpoints": [
            { "id": "t1", "pack_id": "entrance", "impression": "delight", "importance": 4 },
            { "id": "t2", "pack_id": "payment", "impression": "hurt", "importance": 5 },
            { "id": "t3", "pack_id": "issue-counter", "leads_to": "t2" },
        ],
        "zones": { "data": { "frequency": "often" } },
    })
}

/// Somebody else's answers.
pub fn others() -> Value {
    json!({
        "format": "tangent-assessment", "version": 1, "id": "other",
        "respondent": { "role": "owner", "counterparts": ["customer"] },
        "touchpoints": [{ "id": "t1", "pack_id": "website", "impression": "silent", "importance": 5 }],
    })
}

/// The payload of a link to some answers.
pub fn payload(answers: &Value) -> Result<String> {
    let structure = structure()?;
    let assessment = json::read(&answers.to_string(), &structure).map_err(|fault| crate::words::refused(&fault))?;
    Ok(link::encode(&assessment, &structure, false))
}

/// A widget in this language, where the person has come to this step with their own work.
///
/// The work is put there once: what they do afterwards is kept over a reload. Nothing goes on by itself.
pub async fn at<'a>(browser: &'a Browser, language: &str, step: &str) -> Result<(Serving, Page<'a>)> {
    at_address(browser, language, step, "").await
}

/// The same, come to by an address that ends so.
pub async fn at_address<'a>(
    browser: &'a Browser,
    language: &str,
    step: &str,
    fragment: &str,
) -> Result<(Serving, Page<'a>)> {
    with(browser, language, step, fragment, &own()).await
}

/// The same with other work.
pub async fn with<'a>(
    browser: &'a Browser,
    language: &str,
    step: &str,
    fragment: &str,
    work: &Value,
) -> Result<(Serving, Page<'a>)> {
    let script = format!(
        "if (!localStorage.length) {{
           localStorage['tangent.assessment.default'] = {};
           localStorage['tangent.step.default'] = {};
           localStorage['tangent.pace'] = 'by_hand';
         }}",
        json!(work.to_string()),
        json!(step)
    );
    let body = format!("<div lang={language}><tangent-assessment start=now></tangent-assessment></div>");
    let site = page_with(&script, &body).serve(0)?;
    let page = browser.open(&site.url(&format!("/host.html{fragment}"))).await?;
    page.hears("tangent-ready").await?;
    Ok((site, page))
}

/// The person's own assessment, without the time, which goes on.
pub async fn assessment(page: &Page<'_>) -> Result<Value> {
    page.run(&format!("const it = {WIDGET}.assessment; delete it.saved; return it"), json!([])).await
}

/// The same without its revision, which grows also with undo and redo, and the language spoken.
pub async fn answers(page: &Page<'_>) -> Result<Value> {
    let script = format!("const {{ saved, revision, lang, ...it }} = {WIDGET}.assessment; return it");
    page.run(&script, json!([])).await
}
