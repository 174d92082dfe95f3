//! Open to everybody: axe finds nothing on any screen, nor on what opens over one.

use crate::host::no_errors;
use crate::own::{at, own, with};
use crate::person::{Hand, Person};
use crate::words::Words;
use tangent::domain::Impression;
use tangent_browser_tests::{Browser, Context, Page, Result, json};

/// Every step of the full path, and what the express path asks otherwise.
const STEPS: [&str; 13] = [
    "start",
    "full you",
    "full list",
    "full deeper",
    "ask t3",
    "zones data",
    "full ask t1",
    "full ask t3",
    "full zones data",
    "full mirror 0",
    "full mirror 4",
    "full results",
    "full plan",
];

async fn looked_at(page: &Page<'_>, what: &str) -> Result<()> {
    page.is_open_to_everybody().await.with_context(|| what.to_owned())
}

pub async fn every_screen_is_open_to_everybody(browser: &Browser) -> Result<()> {
    let mut work = own();
    work["actions"] = json!([{ "id": "a1", "title": "Move the sign", "source": null, "effort": "free_now",
        "state": "doing", "due": "2026-12-01", "person": "Anna", "note": "By the door" }]);
    let (_site, page) = with(browser, "en", "start", "", &work).await?;
    for step in STEPS {
        page.run(&format!("localStorage['tangent.step.default'] = '{step}'"), json!([])).await?;
        page.reload().await?;
        page.listen().await?;
        page.hears("tangent-ready").await?;
        looked_at(&page, step).await?;
    }
    no_errors(&page).await
}

pub async fn what_opens_over_the_results_is_open_to_everybody(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at(browser, "ru", "full results").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let ui = &words.ui.threads;
    let payment = words.title("payment")?;
    let impression = &words.impressions[Impression::Hurt].name;
    person.press(&ui.mark.fill(&[("title", &payment), ("impression", impression)])).await?;
    page.find("dialog", payment).is_there().await?;
    looked_at(&page, "a mark").await?;
    person.press(&words.ui.common.close).await?;
    person.press(&ui.table.title).await?;
    looked_at(&page, "the table").await?;
    person.open_sheet().await?;
    looked_at(&page, "the sheet").await?;
    person.close_sheet().await?;
    person.press(&words.ui.show.button).await?;
    page.find("dialog", &words.ui.report.untitled).is_there().await?;
    looked_at(&page, "the slides").await?;
    no_errors(&page).await
}

pub async fn example_is_open_to_everybody(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "start").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.press(&words.ui.start.example_button).await?;
    page.button(&words.ui.preview.back).is_there().await?;
    looked_at(&page, "the example").await?;
    no_errors(&page).await
}
