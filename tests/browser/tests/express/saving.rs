//! Pages that were saved by the browser's own command, and what becomes of the answers in them.

use crate::host::WIDGET;
use crate::own::answers;
use crate::person::{Hand, Person};
use crate::walk::same;
use crate::words::Words;
use std::fs;
use std::path::PathBuf;
use tangent::domain::Counterpart;
use tangent_browser_tests::{Browser, Desktop, LISTEN, Page, Result, Value, ensure, json, release};

/// What is being typed when the page is saved: a page that wrote it down as it is would end a script with it.
const TYPED: &str = "Ворота </script> скла";

/// A browser with a window, and a folder to save into.
struct Window {
    browser: Browser,
    desktop: Desktop,
    folder: PathBuf,
}

impl Window {
    /// Of the engine of another browser, where that one can open what is saved.
    async fn beside(other: &Browser) -> Result<Self> {
        let folder = other.home().join("saved");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        // In Chromium all files share one storage, which other tests have used.
        other.open_from_disk("index.html").await?;
        let desktop = Desktop::start()?;
        let browser = Browser::launch_on(other.engine, Some(&desktop)).await?;
        Ok(Self { browser, desktop, folder })
    }

    async fn save(&self, name: &str) -> Result<PathBuf> {
        let path = self.folder.join(name);
        self.desktop.save_page(self.browser.engine, &path).await?;
        Ok(path)
    }
}

fn at_pointer<'a>(page: Page<'a>, words: &'a Words) -> Person<'a> {
    Person { page, words, hand: Hand::Pointer }
}

/// Begins to answer, and stops in the middle of a word.
async fn begins(person: &Person<'_>, touchpoint: &str) -> Result<Value> {
    let words = person.words;
    person.speak().await?;
    person.press(&words.ui.start.button).await?;
    person.choose(words.roles.as_slice(), 1, false).await?;
    person.tick(&words.counterparts[Counterpart::Customer].name).await?;
    person.next().await?;
    person.tick(words.title(touchpoint)?).await?;
    let field = person.page.field(&words.ui.list.search);
    field.focus().await?;
    field.type_text(TYPED).await?;
    answers(&person.page).await
}

/// A page that was opened shows these answers, on the screen and with the word where it was left.
async fn shows(page: &Page<'_>, words: &Words, answered: &Value) -> Result<()> {
    // The picture comes first.
    page.until(&format!("return {WIDGET}.assessment")).await?;
    same("typed", &json!(page.field(&words.ui.list.search).value().await?), &json!(TYPED))?;
    same("answers", &answers(page).await?, answered)
}

pub async fn saved_page_goes_on_elsewhere_and_is_saved_again(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let site = release().serve(0)?;
    let window = Window::beside(browser).await?;
    let page = window.browser.open(&site.url("/")).await?;
    let before = begins(&at_pointer(page, &words), "website").await?;
    let first = window.save("first.html").await?;
    drop(site);

    // By somebody else, under another name.
    let renamed = window.folder.join("другое имя.html");
    fs::rename(&first, &renamed)?;
    let page = browser.open_file(&renamed).await?;
    shows(&page, &words, &before).await?;
    at_pointer(page, &words).tick(words.title("payment")?).await?;
    let later = answers(&page).await?;
    page.reload().await?;
    shows(&page, &words, &later).await?;
    page.sees(&words.ui.notices.page_older).await?;

    // Gone on with in the window, and saved once more.
    let page = window.browser.open_file(&renamed).await?;
    shows(&page, &words, &before).await?;
    at_pointer(page, &words).tick(words.title("entrance")?).await?;
    let twice = answers(&page).await?;
    let second = window.save("second.html").await?;
    window.browser.close().await?;
    let stranger = Browser::launch(browser.engine).await?;
    let page = stranger.open_file(&second).await?;
    shows(&page, &words, &twice).await?;
    stranger.close().await
}

pub async fn saved_pages_beside_each_other_keep_apart(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let site = release().serve(0)?;
    let window = Window::beside(browser).await?;
    let page = window.browser.open(&site.url("/")).await?;
    let one = begins(&at_pointer(page, &words), "website").await?;
    let of_one = window.save("one.html").await?;
    page.run("localStorage.clear(); sessionStorage.clear()", json!([])).await?;
    window.browser.open("about:blank").await?;
    let page = window.browser.open(&site.url("/")).await?;
    let other = begins(&at_pointer(page, &words), "payment").await?;
    let of_other = window.save("other.html").await?;
    window.browser.close().await?;

    for (file, answered) in [(&of_one, &one), (&of_other, &other), (&of_one, &one)] {
        shows(&browser.open_file(file).await?, &words, answered).await?;
    }
    // What goes on in one of them is nothing to the other, nor to the page that one begins with.
    let page = browser.open_file(&of_other).await?;
    shows(&page, &words, &other).await?;
    at_pointer(page, &words).tick(words.title("entrance")?).await?;
    shows(&browser.open_file(&of_one).await?, &words, &one).await?;
    let page = browser.open_file(&tangent_browser_tests::dist().join("index.html")).await?;
    page.until(&format!("return {WIDGET}.assessment?.touchpoints.length === 0")).await.map(drop)
}

/// The program of a post is not saved with it: the picture stays, and the answers can be taken away.
pub async fn saved_post_shows_its_picture_and_gives_the_answers(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let site = release().serve(0)?;
    let window = Window::beside(browser).await?;
    let page = window.browser.open(&site.url("/blog.html")).await?;
    page.run(&format!("{WIDGET}.scrollIntoView()"), json!([])).await?;
    let before = begins(&at_pointer(page, &words), "website").await?;
    let look = "const it = document.querySelector('tangent-assessment').shadowRoot.querySelector('.tangent');
        const style = (tag) => { const { color, font, padding } = getComputedStyle(it.querySelector(tag)); return [color, font, padding] };
        return ['h2', 'button', 'label'].map(style)";
    let looks = page.run(look, json!([])).await?;
    let post = window.save("post.html").await?;
    window.browser.close().await?;

    let page = browser.open_file(&post).await?;
    let cover = &words.ui.cover;
    page.sees(&format!("{} {}", cover.failed, cover.failed_safe)).await?;
    ensure!(page.checkbox(words.title("website")?).is_chosen().await?, "the picture has forgotten what was chosen");
    same("typed", &json!(page.field(&words.ui.list.search).value().await?), &json!(TYPED))?;
    same("looks", &page.run(look, json!([])).await?, &looks)?;
    page.link(&site.url("/index.html")).is_there().await?;
    page.button(&cover.failed_download).click().await?;
    let (_, file) = browser.downloaded(".json").await?;
    let file: Value = serde_json::from_slice(&file)?;
    for name in ["id", "respondent", "touchpoints"] {
        same(name, &file[name], &before[name])?;
    }
    Ok(())
}

/// A post with everything in one script goes on from disk.
pub async fn saved_post_of_one_script_goes_on(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let post = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><script>{LISTEN}</script>
         <script src=tangent.inline.js></script><body><tangent-assessment start=now></tangent-assessment>"
    );
    let site = release().page("/host.html", post).serve(0)?;
    let window = Window::beside(browser).await?;
    let page = window.browser.open(&site.url("/host.html")).await?;
    let before = begins(&at_pointer(page, &words), "website").await?;
    let saved = window.save("post.html").await?;
    window.browser.close().await?;
    let page = browser.open_file(&saved).await?;
    shows(&page, &words, &before).await?;
    crate::host::no_errors(&page).await
}
