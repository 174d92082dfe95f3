//! The threads: they fit their place, and one goes about in them.

use crate::host::{WIDGET, no_errors};
use crate::own::{answers, assessment, at};
use crate::person::{Hand, Person};
use crate::walk::same;
use crate::words::{Words, tidy};
use tangent::domain::{Cell, Counterpart, Impression, Stage};
use tangent::narrative;
use tangent_browser_tests::{Browser, Key, Page, Result, ensure, json, until};

/// The picture is laid out for its place, and whoever makes the window narrower sees it anew.
pub async fn threads_fit_their_place(browser: &Browser) -> Result<()> {
    let (_site, page) = at(browser, "en", "results").await?;
    let drawn = |kind: &str| format!("return Boolean({WIDGET}.shadowRoot.querySelector('.threads .{kind}'))");
    let fits = format!(
        "const [threads, picture] = ['.threads', '.threads-drawing'].map((it) => {WIDGET}.shadowRoot.querySelector(it));
         return picture && picture.getBoundingClientRect().width <= threads.clientWidth"
    );
    for (width, kind) in [(1280, "whole"), (420, "row-strip"), (900, "whole")] {
        browser.resize(width, 900).await?;
        page.until(&drawn(kind)).await?;
        page.until(&fits).await?;
    }
    no_errors(&page).await
}

/// Threads draw themselves once, and whatever stands around them stays where it is meanwhile.
pub async fn drawing_moves_nothing(browser: &Browser) -> Result<()> {
    let (_site, page) = at(browser, "en", "results").await?;
    for (width, kind) in [(1280, "whole"), (390, "row-strip")] {
        browser.resize(width, 800).await?;
        page.until(&format!("return Boolean({WIDGET}.shadowRoot.querySelector('.threads .{kind}'))")).await?;
        // The drawing is begun anew and looked at when it begins, in the middle and when it is done.
        let moved = page
            .run(
                &format!(
                    "const root = {WIDGET}.shadowRoot;
                     const drawn = [...root.querySelectorAll('.threads g')];
                     drawn.forEach((it) => it.style.animation = 'none');
                     root.querySelector('.threads').getBoundingClientRect();
                     drawn.forEach((it) => it.style.animation = '');
                     const animations = root.getAnimations();
                     animations.forEach((it) => it.pause());
                     const places = (time) => {{
                         animations.forEach((it) => it.currentTime = time);
                         return JSON.stringify([...root.querySelectorAll('.results > *, .threads > *')]
                             .map((it) => [it.getBoundingClientRect().top, it.getBoundingClientRect().height]));
                     }};
                     const moments = [0, 450, 900].map(places);
                     animations.forEach((it) => it.finish());
                     return [animations.length, new Set(moments).size]"
                ),
                json!([]),
            )
            .await?;
        let [animations, places] = [0, 1].map(|at| moved[at].as_u64().unwrap_or_default());
        ensure!(animations > 0, "{kind}: nothing draws itself");
        ensure!(places == 1, "{kind}: something moved while the threads were drawn");
    }
    no_errors(&page).await
}

async fn focus_is_on(page: &Page<'_>, name: &str) -> Result<()> {
    until(format!("the focus on {name}"), async || {
        let focused = page.focused().await?;
        Ok(if focused.name == tidy(name) { Ok(()) } else { Err(format!("{focused:?}")) })
    })
    .await
}

/// By the keys from mark to mark, to what is said of one, to its question, and back to the same mark.
pub async fn marks_are_gone_about_by_keyboard(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at(browser, "ru", "results").await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    let ui = &words.ui.threads;
    let mark = |item: &str, impression: Impression| -> Result<String> {
        Ok(ui.mark.fill(&[("title", &words.title(item)?), ("impression", &words.impressions[impression].name)]))
    };
    let (entrance, payment) = (mark("entrance", Impression::Delight)?, mark("payment", Impression::Hurt)?);
    let first = Cell { counterpart: Counterpart::Customer, stage: Stage::Unaware };
    let gap = ui.gap.fill(&[("cell", &narrative::cell(first, &words))]);
    // The picture is one stop of Tab, and begins at its first place.
    page.tab_to("button", &gap).await?;
    page.press(Key::Right).await?;
    focus_is_on(&page, &entrance).await?;
    page.press(Key::End).await?;
    page.press(Key::Home).await?;
    focus_is_on(&page, &gap).await?;
    for _ in 0..20 {
        if page.focused().await?.name == tidy(&payment) {
            break;
        }
        page.press(Key::Right).await?;
    }
    focus_is_on(&page, &payment).await?;
    page.press(Key::Enter).await?;
    let card = page.find("dialog", words.title("payment")?);
    card.is_there().await?;
    page.sees(&ui.change).await?;
    page.press(Key::Escape).await?;
    card.is_gone().await?;
    focus_is_on(&page, &payment).await?;

    page.press(Key::Enter).await?;
    person.press(&ui.change).await?;
    page.heading(words.title("payment")?).is_there().await?;
    page.radio(&words.impressions[Impression::Silent].name).click().await?;
    person.press(&words.ui.common.to_results).await?;
    focus_is_on(&page, &mark("payment", Impression::Silent)?).await?;
    ensure!(assessment(&page).await?["touchpoints"][1]["impression"] == "silent");
    no_errors(&page).await
}

/// A stage where nothing stands can be answered, and taken back.
pub async fn nothing_happens_at_a_stage(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "results").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let ui = &words.ui.threads;
    let cell = Cell { counterpart: Counterpart::Customer, stage: Stage::Choose };
    let name = narrative::cell(cell, &words);
    let [gap, said] = [&ui.gap, &ui.gap_said].map(|text| text.fill(&[("cell", &name)]));
    person.press(&gap).await?;
    page.sees(&ui.nothing_yet).await?;
    person.press(&ui.nothing_here).await?;
    page.sees(&ui.nothing_said).await?;
    page.button(&said).is_there().await?;
    same(
        "answers",
        &answers(&page).await?["nothing_here"],
        &json!([{ "counterpart": "customer", "stage": "choose" }]),
    )?;
    person.press(&ui.nothing_back).await?;
    page.button(&gap).is_there().await?;
    same("answers", &answers(&page).await?["nothing_here"], &json!([]))?;
    person.press(&words.ui.common.close).await?;
    page.sees_no(&ui.nothing_yet).await?;
    no_errors(&page).await
}

/// A press on a mark tells of it; a press on another one tells of that.
pub async fn marks_are_pressed(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "results").await?;
    let ui = &words.ui.threads;
    for (item, impression) in [("payment", Impression::Hurt), ("entrance", Impression::Delight)] {
        let title = words.title(item)?;
        let name = &words.impressions[impression].name;
        page.button(&ui.mark.fill(&[("title", &title), ("impression", name)])).click().await?;
        page.find("dialog", title).is_there().await?;
    }
    page.find("dialog", words.title("payment")?).is_gone().await?;
    no_errors(&page).await
}

/// The same as a table, for those who read.
pub async fn threads_are_read_as_a_table(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "results").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.press(&words.ui.threads.table.title).await?;
    let rows = format!(
        "return [...{WIDGET}.shadowRoot.querySelectorAll('tr')]
           .map((row) => [...row.cells].map((cell) => cell.innerText.replaceAll('\u{a0}', ' ').trim()))"
    );
    let impression = |impression: Impression| words.impressions[impression].name.to_string();
    let cell = |stage| tidy(&narrative::cell(Cell { counterpart: Counterpart::Customer, stage }, &words));
    let read = until("the rows", async || {
        let read = page.run(&rows, json!([])).await?;
        Ok(if read.as_array().is_some_and(|rows| rows.len() == 4) { Ok(read) } else { Err(read) })
    })
    .await?;
    let payment = words.title("payment")?;
    same("payment", &read[2], &json!([payment, cell(Stage::Receive), impression(Impression::Hurt), "5", ""]))?;
    ensure!(read[3][4] == json!(payment) && read[3][3] == "5", "{read}");
    // On a phone it scrolls by itself: the page is no wider for it.
    browser.resize(360, 800).await?;
    page.until("const it = document.documentElement; return it.scrollWidth <= it.clientWidth").await?;
    no_errors(&page).await
}
