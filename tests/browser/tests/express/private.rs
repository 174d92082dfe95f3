//! Nothing leaves the browser, and nothing is asked for but the release's own files.

use crate::host::{WIDGET, no_errors, page_with};
use crate::own::own;
use crate::person::{Hand, Person};
use crate::words::Words;
use tangent_browser_tests::{Browser, Result, ensure, json};

/// What the page may do: whatever the widget tries beyond this is reported.
const POLICY: &str = "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'self'";

pub async fn nothing_is_asked_for_but_the_release(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let body = "<div lang=ru><tangent-assessment start=now></tangent-assessment></div>";
    let site = page_with("", body).header("/host.html", "content-security-policy", POLICY).serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.hears("tangent-ready").await?;
    let russian = Words::of("ru")?;
    let person = Person { page, words: &russian, hand: Hand::Pointer };
    person.press(&russian.ui.start.example_button).await?;
    page.sees(&russian.ui.number.title).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.switch_to("en").await?;
    person.press(&words.ui.preview.start).await?;
    page.run(&format!("{WIDGET}.assessment = arguments[0]"), json!([own()])).await?;
    person.press(&words.ui.steps.results).await?;
    person.open_sheet().await?;
    person.press(&words.ui.share.link.copy).await?;
    for (file, ending) in [(&words.ui.share.files.json, ".json"), (&words.ui.share.files.csv, ".csv")] {
        person.take(file).await?;
        browser.downloaded(ending).await?;
    }
    no_errors(&page).await?;

    let release = [
        "/tangent.js",
        "/tangent-app.js",
        "/tangent.wasm",
        "/packs/touchpoints.json",
        "/packs/ru.json",
        "/packs/en.json",
        "/packs/examples/trade.json",
    ];
    let asked = site.requests();
    for path in release {
        ensure!(asked.iter().filter(|asked| *asked == path).count() == 1, "{path} once: {asked:?}");
    }
    let known = |path: &String| release.contains(&path.as_str()) || path == "/host.html" || path == "/favicon.ico";
    ensure!(asked.iter().all(known), "{asked:?}");
    let elsewhere = "return performance.getEntriesByType('resource').map((it) => it.name)
        .filter((name) => !name.startsWith(location.origin + '/') && !name.startsWith('blob:' + location.origin + '/'))";
    let elsewhere = page.run(elsewhere, json!([])).await?;
    ensure!(elsewhere == json!([]), "{elsewhere}");
    ensure!(page.run("return document.cookie", json!([])).await? == json!(""));
    Ok(())
}
