//! The results on paper: what Chromium prints of a page that holds nothing else, and of a post.

use crate::host::{WIDGET, no_errors};
use crate::own::with;
use crate::person::{Hand, Person};
use crate::walk::same;
use crate::words::{Words, example};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use tangent_browser_tests::{Browser, Context, Page, Result, Value, ensure, json, release};

/// Width and height in inches.
const A4: [f64; 2] = [8.27, 11.69];
const LETTER: [f64; 2] = [8.5, 11.0];

/// An example's answers as the person's own.
fn work(id: &str) -> Result<Value> {
    let mut work = example(id)?["assessment"].take();
    work["respondent"]["label"] = json!("Signed");
    Ok(work)
}

/// How many sheets the browser prints of what is open.
async fn sheets(browser: &Browser, [width, height]: [f64; 2]) -> Result<usize> {
    let paper = json!({ "paperWidth": width, "paperHeight": height, "preferCSSPageSize": true });
    let printed = browser.cdp("Page.printToPDF", paper).await?;
    let file = BASE64.decode(printed["data"].as_str().context("a file")?)?;
    Ok(String::from_utf8_lossy(&file).matches("/Type /Page\n").count())
}

/// A page of the release's own with somebody's work at a step.
async fn standalone<'a>(page: &Page<'a>, work: &Value, step: &str) -> Result<()> {
    let kept = json!([work.to_string(), step]);
    page.run(
        "localStorage['tangent.assessment.default'] = arguments[0]; localStorage['tangent.step.default'] = arguments[1]",
        kept,
    )
    .await?;
    page.reload().await?;
    page.until(&format!("return {WIDGET}?.assessment?.touchpoints.length > 5")).await.map(drop)
}

/// Whether the answers can be opened from the first sheet by a camera.
async fn has_code(page: &Page<'_>) -> Result<bool> {
    let report = format!("const report = {WIDGET}.shadowRoot.querySelector('.printed');");
    page.until(&format!("{report} return !!report")).await?;
    Ok(page.run(&format!("{report} return !!report.querySelector('.link-code svg')"), json!([])).await? == json!(true))
}

pub async fn page_of_its_own_prints_the_report(browser: &Browser) -> Result<()> {
    let site = release().serve(0)?;
    let page = browser.open(&site.url("/")).await?;
    for id in ["trade", "clinic"] {
        standalone(&page, &work(id)?, "results").await?;
        for paper in [A4, LETTER] {
            let count = sheets(browser, paper).await?;
            ensure!(count == 5, "{id}: {count} sheets of {paper:?}");
        }
        // It is only on paper, and only what is on it.
        let seen = format!(
            "const root = {WIDGET}.shadowRoot, report = root.querySelector('.printed');
             return report && getComputedStyle(report).display == 'none' && !!root.querySelector('.strip').offsetHeight"
        );
        ensure!(page.run(&seen, json!([])).await? == json!(true), "{id}: what is on the screen");
        ensure!(has_code(&page).await?, "{id}: squares for a camera");
    }
    // A long link would be squares too small for a camera.
    let mut long = work("trade")?;
    long["next"]["touchpoint"] = json!(160);
    let touchpoints = long["touchpoints"].as_array_mut().context("a list")?;
    touchpoints.extend((0..60).map(|id| {
        json!({ "id": format!("t{}", id + 100), "title": format!("Touchpoint with a name of its own, number {id}"),
            "counterpart": "customer", "stage": "first", "channel": "place", "impression": "hurt", "importance": 3 })
    }));
    standalone(&page, &long, "results").await?;
    sheets(browser, A4).await?;
    ensure!(!has_code(&page).await?, "a long link has no squares on paper");
    // Beside a question it is the question that is printed.
    standalone(&page, &work("trade")?, "list").await?;
    sheets(browser, A4).await?;
    let laid = page.run(&format!("return !!{WIDGET}.shadowRoot.querySelector('.printed')"), json!([])).await?;
    ensure!(laid == json!(false), "a report beside the list");
    Ok(())
}

/// The browser's dialogue can't be looked at: what it would print is the frame, and that can be opened as a page.
pub async fn post_prints_the_report_alone(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = with(browser, "en", "results", "", &work("trade")?).await?;
    page.run("document.body.append('Of the post.')", json!([])).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let before = page.run("return document.documentElement.outerHTML", json!([])).await?;
    person.press(&words.ui.report.print).await?;
    let frame = format!("const frame = {WIDGET}.shadowRoot.querySelector('.print-frame')?.contentDocument;");
    page.until(&format!("{frame} return !!frame?.querySelector('.report')")).await?;
    let told = page.run(&format!("{frame} return [frame.title, frame.body.textContent]"), json!([])).await?;
    ensure!(told[0] == "Signed", "{told}");
    let text = told[1].as_str().context("a text")?;
    ensure!(text.contains(&*words.ui.report.why) && !text.contains("Of the post."), "{text}");
    // Nothing is left in the post, and nothing was changed.
    ensure!(page.run("return document.documentElement.outerHTML", json!([])).await? == before, "the post was changed");
    let alone = page
        .run(
            &format!(
                "{frame} const sheets = [...frame.adoptedStyleSheets].flatMap(it => [...it.cssRules]).map(it => it.cssText);
                 return `<!doctype html><meta charset=utf-8><style>${{sheets.join('')}}</style>${{frame.body.innerHTML}}`"
            ),
            json!([]),
        )
        .await?;
    no_errors(&page).await?;
    let alone = release().page("/alone.html", alone.as_str().context("a page")?.to_owned()).serve(0)?;
    let page = browser.open(&alone.url("/alone.html")).await?;
    for paper in [A4, LETTER] {
        let count = sheets(browser, paper).await?;
        ensure!(count == 5, "{count} sheets of {paper:?}");
    }
    // No row and no box is torn.
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
    let torn = page
        .run(
            "return [...document.querySelectorAll('.report tr, .start-sheet, .plan-columns li')]
               .filter(it => getComputedStyle(it).breakInside != 'avoid').length",
            json!([]),
        )
        .await;
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "" })).await?;
    ensure!(torn? == json!(0), "something can be torn");
    Ok(())
}

/// The report has a title of its own, which is not what the person went to.
pub async fn laying_out_the_report_scrolls_nothing(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let site = release().serve(0)?;
    let page = browser.open(&site.url("/")).await?;
    page.run("localStorage['tangent.lang'] = 'ru'", json!([])).await?;
    standalone(&page, &work("trade")?, "plan").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.press(&words.ui.steps.results).await?;
    page.heading(&words.count(&words.ui.results.title, 14, &[])).is_there().await?;
    let scrolled = "scrollTo(0, 1500); dispatchEvent(new Event('beforeprint')); return scrollY";
    let before = page.run(scrolled, json!([])).await?;
    page.until(&format!("return !!{WIDGET}.shadowRoot.querySelector('.printed')")).await?;
    same("scrolled", &page.run("return scrollY", json!([])).await?, &before)?;
    ensure!(before.as_f64() > Some(1000.0), "{before}");
    no_errors(&page).await
}

/// A sandbox that allows no dialogues prints nothing and says nothing.
pub async fn page_that_may_not_print_is_told(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = with(browser, "en", "results", "", &work("trade")?).await?;
    // What the browser does there: it neither begins nor throws.
    let mute = "HTMLIFrameElement.prototype.mute = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow').get;
         Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get() { const it = this.mute(); it.print = () => {}; return it } })";
    page.run(mute, json!([])).await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    person.press(&words.ui.report.print).await?;
    page.sees(&words.ui.report.denied).await?;
    no_errors(&page).await
}
