//! Back and Forward by the browser.

use crate::host::no_errors;
use crate::own::{at, own, payload};
use crate::person::{Hand, Person};
use crate::words::Words;
use tangent::domain::{Counterpart, Role};
use tangent_browser_tests::{Browser, Page, Result, ensure, json, release};

fn pointer<'a>(page: Page<'a>, words: &'a Words) -> Person<'a> {
    Person { page, words, hand: Hand::Pointer }
}

/// Counts the entries that are made from now on: a browser keeps no more than fifty of them.
async fn count_entries(page: &Page<'_>) -> Result<()> {
    let count = "window.entries = 0;
         const push = history.pushState;
         history.pushState = function (...entry) { window.entries += 1; return push.apply(this, entry) }";
    page.run(count, json!([])).await.map(drop)
}

async fn entries(page: &Page<'_>) -> Result<u64> {
    Ok(page.run("return window.entries", json!([])).await?.as_u64().unwrap_or_default())
}

async fn forward(page: &Page<'_>) -> Result<()> {
    page.run("history.forward()", json!([])).await.map(drop)
}

pub async fn back_and_forward_go_screen_by_screen(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let site = release().serve(0)?;
    browser.open(&site.url("/blog.html")).await?;
    let page = browser.open(&site.url("/")).await?;
    let person = pointer(page, &words);
    person.speak().await?;
    count_entries(&page).await?;
    person.press(&words.ui.start.button).await?;
    page.heading(&words.ui.you.title).is_there().await?;
    page.radio(&words.roles[Role::Owner]).click().await?;
    person.tick(&words.counterparts[Counterpart::Customer].name).await?;
    person.next().await?;
    page.heading(&words.ui.list.title).is_there().await?;
    person.tick(words.title("website")?).await?;
    person.next().await?;
    page.heading(words.title("website")?).is_there().await?;
    // An answer is no entry, a screen is one.
    ensure!(entries(&page).await? == 3, "{} entries", entries(&page).await?);

    page.back().await?;
    page.heading(&words.ui.list.title).is_there().await?;
    person.is_chosen("checkbox", words.title("website")?).await?;
    page.back().await?;
    page.heading(&words.ui.you.title).is_there().await?;
    forward(&page).await?;
    page.heading(&words.ui.list.title).is_there().await?;
    forward(&page).await?;
    page.heading(words.title("website")?).is_there().await?;
    // A reload stays where it was, and what lies before it is still there.
    page.reload().await?;
    page.heading(words.title("website")?).is_there().await?;
    page.back().await?;
    page.heading(&words.ui.list.title).is_there().await?;
    // The widget's own way back is a step on in the history, as a link would be.
    person.press(&words.ui.common.back).await?;
    page.heading(&words.ui.you.title).is_there().await?;
    page.back().await?;
    page.heading(&words.ui.list.title).is_there().await?;
    // The page about the method is closed, and from the first screen the page is left.
    page.back().await?;
    page.heading(&words.ui.you.title).is_there().await?;
    page.back().await?;
    page.heading(&words.ui.start.title).is_there().await?;
    person.press(&words.ui.method.link).await?;
    page.heading(&words.ui.method.title).is_there().await?;
    page.back().await?;
    page.heading(&words.ui.start.title).is_there().await?;
    page.back().await?;
    page.until("return location.pathname.endsWith('blog.html')").await.map(drop)
}

pub async fn back_closes_what_is_open_and_leaves_links_alone(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let site = release().serve(0)?;
    let page = browser.open(&site.url("/")).await?;
    page.run(
        "localStorage['tangent.assessment.default'] = arguments[0]; localStorage['tangent.step.default'] = 'list';
         localStorage['tangent.lang'] = 'ru'",
        json!([own().to_string()]),
    )
    .await?;
    page.reload().await?;
    page.listen().await?;
    let person = pointer(page, &words);
    page.heading(&words.ui.list.title).is_there().await?;
    person.press(&words.ui.steps.results).await?;
    let results = words.count(&words.ui.results.title, 2, &[]);
    page.heading(&results).is_there().await?;
    person.open_sheet().await?;
    page.back().await?;
    page.find("dialog", &words.ui.share.title).is_gone().await?;
    page.heading(&results).is_there().await?;
    page.back().await?;
    page.heading(&words.ui.list.title).is_there().await?;
    forward(&page).await?;
    page.heading(&results).is_there().await?;

    // A link that is followed is an entry of the browser's own: Back leaves it, Forward opens it again.
    page.run("location.hash = arguments[0]", json!([format!("tangent={}", payload(&crate::own::others())?)])).await?;
    page.sees(&words.ui.preview.link).await?;
    page.back().await?;
    page.sees_no(&words.ui.preview.link).await?;
    page.heading(&results).is_there().await?;
    forward(&page).await?;
    page.sees(&words.ui.preview.link).await?;
    no_errors(&page).await
}

pub async fn history_of_a_host_stays_its_own(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "list").await?;
    let person = pointer(page, &words);
    let before = page.run("return [history.length, history.state]", json!([])).await?;
    person.next().await?;
    page.heading(words.title("entrance")?).is_there().await?;
    person.press(&words.ui.steps.results).await?;
    page.heading(&words.count(&words.ui.results.title, 2, &[])).is_there().await?;
    let after = page.run("return [history.length, history.state]", json!([])).await?;
    ensure!(before == after, "{before} has become {after}");
    no_errors(&page).await
}
