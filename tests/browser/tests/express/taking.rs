//! The page that somebody takes along: made on any page with the widget, opened from a disk, taken along again.

use crate::host::{WIDGET, no_errors, page_with, sandboxed};
use crate::own::{answers, own};
use crate::person::{Hand, Person};
use crate::walk::same;
use crate::words::Words;
use std::fs;
use std::path::{Path, PathBuf};
use tangent_browser_tests::{Browser, Desktop, LISTEN, Page, Result, Value, ensure, json, release};

/// A title that would end a script, and open another, in a page that wrote it down as it is.
const HOSTILE: &str = "</script><script>document.title = 'broken'</script><!-- <b> & \"Склад\"";

/// Somebody's work, in which such titles stand.
fn work() -> Value {
    let mut work = own();
    work["respondent"]["label"] = json!(HOSTILE);
    if let Some(touchpoints) = work["touchpoints"].as_array_mut() {
        touchpoints.push(json!({
            "id": "t4", "title": HOSTILE, "counterpart": "customer", "stage": "first", "channel": "place",
            "impression": "silent", "importance": 4, "note": "-->",
        }));
    }
    work
}

fn at_pointer<'a>(page: Page<'a>, words: &'a Words) -> Person<'a> {
    Person { page, words, hand: Hand::Pointer }
}

/// The number of touchpoints that the results speak of.
fn title(words: &Words) -> String {
    words.count(&words.ui.results.title, 3, &[])
}

/// Takes the page along, and puts it where this browser's home has files.
async fn take(person: &Person<'_>) -> Result<PathBuf> {
    let (page, words) = (person.page, person.words);
    person.press(&words.ui.saved_page.button).await?;
    page.sees(&words.ui.saved_page.saved).await?;
    downloaded(page.browser).await
}

async fn downloaded(browser: &Browser) -> Result<PathBuf> {
    let is_whole = |content: &[u8]| content.ends_with(b"</html>\n");
    let (name, content) = browser.downloaded_once(".html", is_whole).await?;
    ensure!(name.starts_with("tangent-script-script-document-title-broken-script-b-Склад-20"), "{name}");
    let folder = browser.home().join("taken");
    fs::create_dir_all(&folder)?;
    let path = folder.join(name);
    fs::write(&path, content)?;
    Ok(path)
}

/// Opens a page that was taken along; it stands where it was left, asks the network for nothing, and says nothing of
/// other answers.
async fn opened<'a>(browser: &'a Browser, path: &Path, words: &Words, answered: &Value) -> Result<Page<'a>> {
    let page = browser.open_file(path).await?;
    page.until(&format!("return {WIDGET}.assessment")).await?;
    page.listen().await?;
    same("answers", &answers(&page).await?, answered)?;
    page.heading(&title(words)).is_there().await?;
    let asked = "return performance.getEntriesByType('resource').map(({ name }) => name)
        .filter((name) => !/^(data|blob):/.test(name))";
    same("what it asks for", &page.run(asked, json!([])).await?, &json!([]))?;
    same("the page's language", &page.run("return document.documentElement.lang", json!([])).await?, &json!("en"))?;
    ensure!(page.run("return document.title", json!([])).await? != "broken", "a title has run");
    Ok(page)
}

/// As it would be for somebody else: in Chromium all files share one storage.
const FORGET: &str = "localStorage.clear()";

/// A page that was taken along is opened, gone on with, taken along again, and opened by somebody else.
async fn goes_on(browser: &Browser, first: &Path, answered: &Value) -> Result<()> {
    let words = Words::of("en")?;
    let page = browser.open_file(first).await?;
    page.run(FORGET, json!([])).await?;
    let page = opened(browser, first, &words, answered).await?;
    let person = at_pointer(page, &words);
    page.sees_no(&words.ui.notices.page_newer).await?;
    person.press(&words.ui.steps.list).await?;
    person.tick(words.title("website")?).await?;
    let later = answers(&page).await?;
    ensure!(&later != answered, "nothing was changed");
    // What was changed is kept, and newer than the page.
    page.reload().await?;
    page.until(&format!("return {WIDGET}.assessment")).await?;
    same("answers kept", &answers(&page).await?, &later)?;
    page.sees(&words.ui.notices.page_older).await?;
    page.listen().await?;
    person.press(&words.ui.steps.results).await?;
    let second = take(&person).await?;
    no_errors(&page).await?;
    page.run(FORGET, json!([])).await?;
    let page = opened(browser, &second, &words, &later).await?;
    no_errors(&page).await
}

/// The person's work on a page that has just been opened, and the way to the results.
async fn works(page: Page<'_>, words: &Words) -> Result<Value> {
    page.until(&format!("return {WIDGET}.assessment")).await?;
    let person = at_pointer(page, words);
    person.speak().await?;
    page.run(&format!("{WIDGET}.assessment = arguments[0]"), json!([work()])).await?;
    person.press(&words.ui.steps.results).await?;
    page.heading(&title(words)).is_there().await?;
    answers(&page).await
}

pub async fn standalone_page_is_taken_along(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let site = release().serve(0)?;
    let page = browser.open(&site.url("/")).await?;
    page.listen().await?;
    let answered = works(page, &words).await?;
    let asked = site.requests();
    let person = Person { hand: Hand::Keyboard, ..at_pointer(page, &words) };
    let first = take(&person).await?;
    same("what the page is told", &page.hears("tangent-export").await?, &json!({ "kind": "page" }))?;
    no_errors(&page).await?;
    same("requests", &json!(site.requests()), &json!(asked))?;
    drop(site);
    goes_on(browser, &first, &answered).await
}

pub async fn page_from_disk_is_taken_along(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let page = browser.open_from_disk("index.html").await?;
    let answered = works(page, &words).await?;
    let first = take(&at_pointer(page, &words)).await?;
    // Where all files share one storage it is the same work, though the language was changed since.
    let page = opened(browser, &first, &words, &answered).await?;
    page.sees_no(&words.ui.notices.page_newer).await?;
    goes_on(browser, &first, &answered).await
}

/// From a blog the program comes from the release, when it is asked for; links lead back to the post.
pub async fn page_is_taken_along_from_a_post(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let site = release().serve(0)?;
    let page = browser.open(&site.url("/blog.html?from=a&to=b")).await?;
    page.listen().await?;
    page.run(&format!("{WIDGET}.scrollIntoView()"), json!([])).await?;
    let answered = works(page, &words).await?;
    let pages = || site.requests().iter().filter(|path| *path == "/index.html").count();
    ensure!(pages() == 0, "the page was fetched before anybody wanted it: {:?}", site.requests());
    let first = take(&at_pointer(page, &words)).await?;
    ensure!(pages() == 1, "{:?}", site.requests());
    no_errors(&page).await?;
    let before = site.requests();
    let page = opened(browser, &first, &words, &answered).await?;
    let link = page.run(&format!("return {WIDGET}.link().split('=1')[0]"), json!([])).await?;
    same("where links lead", &link, &json!(site.url("/blog.html?from=a&to=b#tangent")))?;
    goes_on(browser, &first, &answered).await?;
    same("requests", &json!(site.requests()), &json!(before))
}

/// A post with all in one script asks for nothing more, and its policy allows nothing more.
pub async fn page_is_taken_along_from_a_post_of_one_script(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let post = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><script>{LISTEN}</script>
         <script src=tangent.inline.js></script><body><tangent-assessment start=now></tangent-assessment>"
    );
    let policy = "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'";
    let site = release().page("/host.html", post).header("/host.html", "content-security-policy", policy).serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    let answered = works(page, &words).await?;
    let first = take(&at_pointer(page, &words)).await?;
    no_errors(&page).await?;
    goes_on(browser, &first, &answered).await
}

/// Neither here nor there is anything kept: the page has it all the same.
pub async fn page_is_taken_along_where_nothing_is_kept(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let deny = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })";
    for (script, attributes) in [(deny, ""), ("", "storage=none")] {
        let body = format!("<tangent-assessment start=now {attributes}></tangent-assessment>");
        let site = page_with(script, &body).serve(0)?;
        let page = browser.open(&site.url("/host.html")).await?;
        let answered = works(page, &words).await?;
        let first = take(&at_pointer(page, &words)).await?;
        no_errors(&page).await?;
        // Before the page's own policy stands.
        let text = fs::read_to_string(&first)?.replacen("<head>", &format!("<head><script>{deny}</script>"), 1);
        fs::write(&first, text)?;
        let page = opened(browser, &first, &words, &answered).await?;
        let person = at_pointer(page, &words);
        person.press(&words.ui.steps.list).await?;
        person.tick(words.title("website")?).await?;
        page.sees(&words.ui.notices.storage_denied).await?;
        let later = answers(&page).await?;
        person.press(&words.ui.steps.results).await?;
        let second = take(&person).await?;
        opened(browser, &second, &words, &later).await?;
    }
    Ok(())
}

pub async fn page_that_cannot_be_made_is_told_of(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let told = &words.ui.saved_page;
    let body = "<tangent-assessment start=now></tangent-assessment>";
    let site = page_with("", body).missing("/index.html").serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    works(page, &words).await?;
    let person = at_pointer(page, &words);
    person.press(&told.button).await?;
    page.sees(&told.failed).await?;
    let error = page.hears("tangent-error").await?;
    same("code", &error["code"], &json!("page"))?;
    ensure!(page.heard().await?.iter().all(|(name, _)| name != "tangent-export"), "{:?}", page.heard().await?);
    // What stands in the notice is the file.
    person.press(&words.ui.keep.download_file).await?;
    browser.downloaded(".json").await?;
    site.restore("/index.html");
    take(&person).await?;
    no_errors(&page).await?;

    let welcome = "<!doctype html><html><title>Welcome</title></html>";
    let site = page_with("", body).page("/index.html", welcome).serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    works(page, &words).await?;
    at_pointer(page, &words).press(&told.button).await?;
    page.sees(&told.failed).await?;
    no_errors(&page).await?;

    // It is promised, and does not come for half a minute.
    let site = page_with("", body).stalled("/index.html").serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    works(page, &words).await?;
    let person = at_pointer(page, &words);
    page.run("const later = setTimeout; window.setTimeout = (act, time) => later(act, time / 20)", json!([])).await?;
    person.press(&told.button).await?;
    page.button(&told.coming).is_there().await?;
    page.sees(&told.failed).await?;
    site.restore("/index.html");
    take(&person).await?;
    no_errors(&page).await
}

/// Where a download cannot be, the answers can be copied.
pub async fn sandboxed_page_gives_the_answers_instead(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let site = sandboxed("").serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    works(page, &words).await?;
    at_pointer(page, &words).press(&words.ui.saved_page.button).await?;
    page.sees(&words.ui.keep.download_failed).await?;
    let text = page.field(&words.ui.keep.file_text).value().await?;
    let file: Value = serde_json::from_str(&text)?;
    same("title", &file["touchpoints"][3]["title"], &json!(HOSTILE))?;
    ensure!(page.heard().await?.iter().all(|(name, _)| name != "tangent-export"), "{:?}", page.heard().await?);
    no_errors(&page).await
}

/// The browser's own command saves a page that was taken along as it saves the one it came from.
pub async fn page_taken_along_is_saved_by_the_browser_too(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let page = browser.open_from_disk("index.html").await?;
    let answered = works(page, &words).await?;
    let taken = take(&at_pointer(page, &words)).await?;
    let desktop = Desktop::start()?;
    let window = Browser::launch_on(browser.engine, Some(&desktop)).await?;
    let page = opened(&window, &taken, &words, &answered).await?;
    let person = at_pointer(page, &words);
    person.press(&words.ui.steps.list).await?;
    person.tick(words.title("website")?).await?;
    let later = answers(&page).await?;
    person.press(&words.ui.steps.results).await?;
    page.heading(&title(&words)).is_there().await?;
    let saved = taken.with_file_name("saved.html");
    if saved.exists() {
        fs::remove_file(&saved)?;
    }
    desktop.save_page(browser.engine, &saved).await?;
    window.close().await?;
    opened(browser, &saved, &words, &later).await.map(drop)
}
