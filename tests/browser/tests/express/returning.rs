//! Coming back after a while: to the standalone page, and to somebody's post.

use crate::host::{no_errors, page_with};
use crate::own::{others, own, payload, with};
use crate::person::{Hand, Person};
use crate::words::Words;
use tangent_browser_tests::{Browser, Page, Result, Value, ensure, json};
use tangent_server::Serving;

fn pointer<'a>(page: Page<'a>, words: &'a Words) -> Person<'a> {
    Person { page, words, hand: Hand::Pointer }
}

/// Work of another day.
fn old() -> Value {
    let mut work = own();
    work["saved"] = json!("2026-03-05T12:00:00Z");
    work
}

pub async fn who_returns_is_told_where_they_stopped(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let returning = &words.ui.returning;
    let told = returning.touchpoint.fill(&[("at", &2), ("all", &3)]);
    let (_site, page) = with(browser, "ru", "ask t2", "", &old()).await?;
    let person = pointer(page, &words);
    page.sees(&told).await?;
    page.is_open_to_everybody().await?;
    let before = page.run("return scrollY", json!([])).await?;
    person.press(&returning.go_on).await?;
    page.sees_no(&told).await?;
    page.heading(words.title("payment")?).is_there().await?;
    ensure!(page.run("return scrollY", json!([])).await? == before, "it has scrolled");
    page.reload().await?;
    page.sees(&told).await?;
    person.press(&returning.see).await?;
    page.heading(&words.count(&words.ui.results.title, 2, &[])).is_there().await?;
    page.sees_no(&told).await?;

    // Whoever was here a moment ago knows where they are.
    let mut new = own();
    new["saved"] = page.run("return new Date().toISOString()", json!([])).await?;
    page.run("localStorage.clear()", json!([])).await?;
    let (_site, page) = with(browser, "ru", "ask t2", "", &new).await?;
    page.heading(words.title("payment")?).is_there().await?;
    page.sees_no(&told).await?;
    no_errors(&page).await
}

/// A post, where this was kept, with what its author says of the widget.
async fn post<'a>(browser: &'a Browser, attributes: &str, fragment: &str) -> Result<(Serving, Page<'a>)> {
    let script = format!(
        "localStorage['tangent.assessment.default'] = {}; localStorage['tangent.step.default'] = 'results'",
        json!(old().to_string())
    );
    let body = format!("<div lang=ru><tangent-assessment {attributes}></tangent-assessment></div>");
    let site = page_with(&script, &body).serve(0)?;
    let page = browser.open(&site.url(&format!("/host.html{fragment}"))).await?;
    page.hears("tangent-ready").await?;
    Ok((site, page))
}

pub async fn widget_of_one_who_returns_stays_a_cover(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let returning = &words.ui.returning;
    let results = words.count(&words.ui.results.title, 2, &[]);
    for width in [360, 836] {
        browser.resize(width, 800).await?;
        let (_site, page) = post(browser, "", "").await?;
        page.button(&returning.open).is_there().await?;
        page.sees("5 марта 2026 г., 3 точки").await?;
        let height = "return document.querySelector('tangent-assessment').getBoundingClientRect().height";
        let height = page.run(height, json!([])).await?;
        ensure!(height.as_f64().is_some_and(|height| height <= 420.0), "{height} px");
        page.is_open_to_everybody().await?;
        // The page can have the answers all the same, and nobody has seen the results.
        let id = page.run("return document.querySelector('tangent-assessment').assessment.id", json!([])).await?;
        ensure!(id == "own", "{id}");
        ensure!(page.heard().await?.iter().all(|(name, _)| name == "tangent-ready"), "{:?}", page.heard().await?);
        pointer(page, &words).press(&returning.open).await?;
        page.heading(&results).is_there().await?;
        page.hears("tangent-complete").await?;
        no_errors(&page).await?;
    }
    // Where it is wanted it stands open.
    let (_site, page) = post(browser, "start=now", "").await?;
    page.heading(&results).is_there().await?;
    let (_site, page) = post(browser, "", &format!("#tangent={}", payload(&others())?)).await?;
    page.sees(&words.ui.preview.link).await?;
    no_errors(&page).await
}
