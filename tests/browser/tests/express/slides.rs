//! The results for a room, one thought a screen.

use crate::host::{WIDGET, no_errors};
use crate::own::with;
use crate::person::{Hand, Person};
use crate::words::{Words, example};
use tangent_browser_tests::{Browser, Key, Page, Result, Value, ensure, json, until};

fn trade() -> Result<Value> {
    Ok(example("trade")?["assessment"].take())
}

/// Waits for a slide by its title and its place.
async fn stands(page: &Page<'_>, words: &Words, title: &str, n: usize) -> Result<()> {
    let told = words.ui.show.of.fill(&[("n", &n), ("all", &7)]);
    let said = format!("{title}. {told}");
    until(format!("the slide “{said}”"), async || {
        let status = format!("return {WIDGET}.shadowRoot.querySelector('.show [role=status]')?.textContent");
        let is = page.run(&status, json!([])).await?;
        let is = is.as_str().unwrap_or_default().replace('\u{a0}', " ");
        Ok(if is == said { Ok(()) } else { Err(is) })
    })
    .await
}

async fn opened<'a>(page: Page<'a>, words: &Words, hand: Hand) -> Result<()> {
    Person { page, words, hand }.press(&words.ui.show.button).await?;
    stands(&page, words, &words.ui.show.headline, 1).await
}

/// They are gone, and the focus is where it was.
async fn closed(page: &Page<'_>, words: &Words) -> Result<()> {
    page.until(&format!("return !{WIDGET}.shadowRoot.querySelector('dialog')")).await?;
    until("the focus on the button", async || {
        let focused = page.focused().await?;
        Ok(if focused.name == *words.ui.show.button { Ok(()) } else { Err(format!("{focused:?}")) })
    })
    .await
}

pub async fn slides_by_keyboard_alone(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = with(browser, "ru", "results", "", &trade()?).await?;
    opened(page, &words, Hand::Keyboard).await?;
    let plan = &words.ui.steps.plan;
    for (key, title, n) in [
        (Key::Right, &words.ui.show.threads, 2),
        (Key::PageDown, &words.ui.results.starts, 3),
        (Key::PageUp, &words.ui.show.threads, 2),
        (Key::End, plan, 7),
        (Key::Right, plan, 7),
        (Key::Home, &words.ui.show.headline, 1),
        (Key::Left, &words.ui.show.headline, 1),
        (Key::Space, &words.ui.show.threads, 2),
    ] {
        page.press(key).await?;
        stands(&page, &words, title, n).await?;
    }
    page.press(Key::Escape).await?;
    closed(&page, &words).await?;
    no_errors(&page).await
}

pub async fn slides_by_pointer_fit_the_window(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = with(browser, "en", "results", "", &trade()?).await?;
    browser.resize(1280, 720).await?;
    opened(page, &words, Hand::Pointer).await?;
    let slide = format!("{WIDGET}.shadowRoot.querySelector('.slide')");
    // What is too high for a window begins at its top.
    browser.resize(1280, 400).await?;
    let begins = "it.firstElementChild.getBoundingClientRect().top >= it.getBoundingClientRect().top";
    page.until(&format!("const it = {slide}; return it.scrollHeight > it.clientHeight && {begins}")).await?;
    browser.resize(1280, 720).await?;
    for n in 2..=7 {
        page.button(&words.ui.common.next).click().await?;
        page.until(&format!(
            "return {WIDGET}.shadowRoot.querySelector('.show [role=status]').textContent.includes('{n}')"
        ))
        .await?;
        let fits = page.run(&format!("const it = {slide}; return it.scrollWidth <= it.clientWidth"), json!([])).await?;
        ensure!(fits == json!(true), "slide {n} is too wide");
    }
    // The whole window is theirs.
    let covers = format!(
        "const it = {WIDGET}.shadowRoot.querySelector('dialog').getBoundingClientRect();
         return [it.left <= 0, it.top <= 0, it.right >= document.documentElement.clientWidth, it.bottom >= innerHeight]"
    );
    let covers = page.run(&covers, json!([])).await?;
    ensure!(covers == json!([true, true, true, true]), "{covers}");
    // At the edges one turns as well.
    page.run(
        &format!("{slide}.dispatchEvent(new MouseEvent('click', {{ clientX: 10, bubbles: true, composed: true }}))"),
        json!([]),
    )
    .await?;
    page.until(&format!("return {WIDGET}.shadowRoot.querySelector('.show [role=status]').textContent.includes('6')"))
        .await?;
    page.button(&words.ui.common.close).click().await?;
    closed(&page, &words).await?;
    no_errors(&page).await
}

pub async fn slides_by_a_finger(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = with(browser, "en", "results", "", &trade()?).await?;
    browser.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": true })).await?;
    browser.resize(390, 844).await?;
    let done = async {
        opened(page, &words, Hand::Pointer).await?;
        for (from, to, title, n) in [
            (300, 80, &words.ui.show.threads, 2),
            (300, 80, &words.ui.results.starts, 3),
            (80, 300, &words.ui.show.threads, 2),
        ] {
            for (kind, points) in [
                ("touchStart", json!([{ "x": from, "y": 400 }])),
                ("touchMove", json!([{ "x": to, "y": 404 }])),
                ("touchEnd", json!([])),
            ] {
                browser.cdp("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await?;
            }
            stands(&page, &words, title, n).await?;
        }
        no_errors(&page).await
    }
    .await;
    browser.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": false })).await?;
    done
}
