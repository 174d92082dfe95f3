//! The sheet with all that can be taken away.

use crate::host::{WIDGET, no_errors, page_with, sandboxed};
use crate::own::{at, own, with};
use crate::person::{Hand, Person};
use crate::words::Words;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use std::process::Command;
use tangent::export::EXPORTS;
use tangent_browser_tests::{Browser, Context, Page, Result, Value, ensure, json, until};
use tangent_server::Serving;

/// Work with a name, a title that a spreadsheet would reckon, and an action with a day.
fn signed() -> Value {
    let mut work = own();
    work["respondent"]["label"] = json!("Склад «Север» / 2");
    let formula =
        json!({ "id": "t4", "title": "=2+3", "counterpart": "customer", "stage": "after", "channel": "thing" });
    work["touchpoints"].as_array_mut().into_iter().for_each(|list| list.push(formula.clone()));
    work["actions"] = json!([{ "id": "a1", "title": "Move the sign", "source": null, "effort": "free_now",
                              "state": "queue", "due": "2026-12-01", "person": "Anna", "note": "" }]);
    work
}

const IN_ENGLISH: &str = "<div lang=en><tangent-assessment start=now></tangent-assessment></div>";

/// The results of this work, on a page where this script runs before everything else.
async fn signed_where<'a>(browser: &'a Browser, script: &str) -> Result<(Serving, Page<'a>)> {
    let script = format!(
        "localStorage['tangent.assessment.default'] = {}; localStorage['tangent.step.default'] = 'results'; {script}",
        json!(signed().to_string())
    );
    let site = page_with(&script, IN_ENGLISH).serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.hears("tangent-ready").await?;
    Ok((site, page))
}

pub async fn sheet_by_keyboard_gives_the_link(browser: &Browser) -> Result<()> {
    for language in ["en", "ru"] {
        let words = Words::of(language)?;
        let (_site, page) = with(browser, language, "results", "", &signed()).await?;
        let person = Person { page, words: &words, hand: Hand::Keyboard };
        let ui = &words.ui.share;
        person.open_sheet().await?;
        let link = page.run(&format!("return {WIDGET}.link()"), json!([])).await?;
        let link = link.as_str().context("a link is a text")?;
        let field = words.count(&ui.link.length, link.len(), &[]);
        ensure!(page.field(&field).value().await? == link);
        page.find("img", &ui.qr.label).is_there().await?;
        person.press(&ui.link.copy).await?;
        says(&page, &[&ui.link.copied, &ui.by_hand]).await?;

        // With one's words it is another, longer one.
        person.tick(&ui.link.with_words).await?;
        let longer = until("a longer link", async || {
            let field = format!("return {WIDGET}.shadowRoot.querySelector('dialog .link input').value");
            let found = page.run(&field, json!([])).await?.as_str().unwrap_or_default().to_owned();
            Ok(if found.len() > link.len() { Ok(found) } else { Err(found) })
        });
        let longer = longer.await?;
        page.field(&words.count(&ui.link.length, longer.len(), &[])).is_there().await?;

        // Whoever closes it is where they were.
        person.close_sheet().await?;
        until("the focus on the button", async || {
            let focused = page.focused().await?;
            Ok(if focused.name == *ui.button { Ok(()) } else { Err(format!("{focused:?}")) })
        })
        .await?;
        no_errors(&page).await?;
        browser.reset().await?;
    }
    Ok(())
}

/// Waits until one of these is said in the sheet.
async fn says(page: &Page<'_>, said: &[&str]) -> Result<()> {
    until(format!("one of {said:?}"), async || {
        let status = format!("return {WIDGET}.shadowRoot.querySelector('dialog [role=status]')?.innerText ?? ''");
        let told = page.run(&status, json!([])).await?;
        let told = crate::words::tidy(told.as_str().unwrap_or_default());
        Ok(if said.iter().any(|said| told.contains(said)) { Ok(()) } else { Err(told) })
    })
    .await
}

pub async fn files_of_all_kinds_are_downloaded(browser: &Browser) -> Result<()> {
    for language in ["ru", "en"] {
        let words = Words::of(language)?;
        let (_site, page) = with(browser, language, "results", "", &signed()).await?;
        let person = Person { page, words: &words, hand: Hand::Pointer };
        person.open_sheet().await?;
        let mut kinds = Vec::new();
        for export in EXPORTS {
            let ending = format!(".{}", export.extension);
            person.take((export.words)(&words.ui.share.files)).await?;
            let (name, bytes) = browser.downloaded(&ending).await?;
            ensure!(name.starts_with("tangent-Склад-Север-2-20"), "{name}");
            says(&page, &[&words.ui.share.saved.fill(&[("name", &name)])]).await?;
            let text = String::from_utf8(bytes)?;
            match export.kind {
                "json" => ensure!(serde_json::from_str::<Value>(&text)?["respondent"]["role"] == "manager"),
                // What separates the cells is for the system to know, and this one is set to no language.
                "csv" if language == "en" => is_a_table(&text, &words)?,
                "csv" => ensure!(text.starts_with("\u{feff}Точка;"), "{text}"),
                "calendar" => ensure!(text.contains("DTSTART;VALUE=DATE:20261201\r\n"), "{text}"),
                _ => ensure!(text.contains("Склад «Север» / 2") && text.contains("#tangent=1"), "{text}"),
            }
            kinds.push(json!({ "kind": export.kind }));
        }
        let heard = page.heard().await?;
        let told: Vec<_> = heard.into_iter().filter(|(name, _)| name == "tangent-export").map(|(_, it)| it).collect();
        ensure!(told == kinds, "{told:?}");
        no_errors(&page).await?;
        browser.reset().await?;
    }
    Ok(())
}

/// A spreadsheet program finds the cells, and takes none for a formula.
fn is_a_table(text: &str, words: &Words) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (from, to) = (folder.path().join("table.csv"), folder.path().join("cells.txt"));
    std::fs::write(&from, text)?;
    let options = ["--export-type=Gnumeric_stf:stf_assistant", "-O", "separator='|' quoting-mode=never format=raw"];
    let done = Command::new("ssconvert").args(options).arg(&from).arg(&to).output().context("ssconvert")?;
    ensure!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let cells = std::fs::read_to_string(&to)?;
    let rows: Vec<Vec<&str>> = cells.lines().map(|row| row.split('|').collect()).collect();
    ensure!(rows.len() == 5 && rows.iter().all(|row| row.len() == 15), "{cells}");
    ensure!(rows[0][0] == &*words.ui.share.columns.name, "{cells}");
    // The program takes the apostrophe for what it is: the sign of a text.
    ensure!(rows[4][0].trim_start_matches('\'') == "=2+3", "{cells}");
    ensure!(rows[2][6] == "5" && rows[2][0] == words.title("payment")?, "{cells}");
    Ok(())
}

/// A page that may neither download nor copy: what was asked for stands there, with the focus on it.
pub async fn what_the_browser_refuses_can_be_copied(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let refuse = "Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) } })";
    let site = sandboxed(refuse).serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.hears("tangent-ready").await?;
    page.run(&format!("{WIDGET}.assessment = arguments[0]"), json!([signed()])).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.press(&words.ui.steps.results).await?;
    person.open_sheet().await?;
    let ui = &words.ui.share;

    person.press(&ui.link.copy).await?;
    says(&page, &[&ui.by_hand]).await?;
    let link = page.run(&format!("return {WIDGET}.link()"), json!([])).await?;
    let by_hand = page.field(&words.ui.keep.file_text);
    ensure!(by_hand.value().await? == link.as_str().unwrap_or_default());
    is_selected(&page).await?;

    person.take(&ui.files.csv).await?;
    says(&page, &[&ui.files.failed]).await?;
    ensure!(by_hand.value().await?.starts_with("\u{feff}Touchpoint,"), "{}", by_hand.value().await?);
    is_selected(&page).await?;
    person.press(&format!("{} {}", ui.copy, ui.files.text.name)).await?;
    says(&page, &[&ui.by_hand]).await?;
    ensure!(by_hand.value().await?.contains(&*words.ui.results.starts));

    // What was not taken is not told to the page.
    ensure!(page.heard().await?.iter().all(|(name, _)| name != "tangent-export"), "{:?}", page.heard().await?);
    no_errors(&page).await
}

/// The whole text is selected, and keys reach it.
async fn is_selected(page: &Page<'_>) -> Result<()> {
    page.until(&format!(
        "const field = {WIDGET}.shadowRoot.activeElement;
         return field?.localName == 'textarea' && field.selectionStart == 0 && field.selectionEnd == field.value.length"
    ))
    .await
    .map(drop)
}

pub async fn system_takes_the_link_where_it_can(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let ui = &words.ui.share;
    for (answer, said) in [
        ("Promise.resolve()", None),
        ("Promise.reject(new DOMException('changed', 'AbortError'))", None),
        ("Promise.reject(new DOMException('no', 'NotAllowedError'))", Some(&ui.link.send_failed)),
    ] {
        let script = format!("navigator.share = (data) => {{ window.shared = data; return {answer} }}");
        let (_site, page) = signed_where(browser, &script).await?;
        let person = Person { page, words: &words, hand: Hand::Pointer };
        person.open_sheet().await?;
        person.press(&ui.link.send).await?;
        let shared = page.until("return window.shared?.url").await?;
        ensure!(shared == page.run(&format!("return {WIDGET}.link()"), json!([])).await?, "{shared}");
        match said {
            Some(said) => says(&page, &[said]).await?,
            None if answer.contains("reject") => {
                ensure!(page.heard().await?.iter().all(|(name, _)| name != "tangent-export"));
            }
            None => ensure!(page.hears("tangent-export").await? == json!({ "kind": "link" })),
        }
        no_errors(&page).await?;
        browser.reset().await?;
    }
    // Where there is none, nothing is promised.
    let (_site, page) = at(browser, "en", "results").await?;
    if page.run("return 'share' in navigator", json!([])).await? == json!(false) {
        let person = Person { page, words: &words, hand: Hand::Pointer };
        person.open_sheet().await?;
        ensure!(!page.button(&ui.link.send).exists().await?);
    }
    Ok(())
}

/// A picture's bytes in the page: its size, and how many colours there are in it.
const LOOK: &str = "const [bytes] = arguments;
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const pixels = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
      window.seen = [canvas.width, canvas.height, new Set(pixels).size, pixels[0] == 0xffffffff];
    };
    image.onerror = () => { window.seen = 'it is no picture'; };
    window.seen = null;
    image.src = bytes;";

pub async fn pictures_stand_by_themselves(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let work = crate::words::example("trade")?["assessment"].clone();
    ensure!(work["touchpoints"].is_array(), "{work}");
    let (_site, page) = with(browser, "en", "results", "", &work).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let ui = &words.ui.share.pictures;
    person.open_sheet().await?;
    page.find("img", &ui.message_label).is_there().await?;
    for (picture, name) in [("message", &ui.message), ("threads", &ui.threads), ("matrix", &ui.matrix)] {
        for (button, kind, media_type) in [(&ui.svg, "svg", "image/svg+xml"), (&ui.png, "png", "image/png")] {
            person.press(&format!("{button} {name}")).await?;
            let (file, bytes) = browser.downloaded(&format!(".{kind}")).await?;
            ensure!(file.contains(&format!("-{picture}-20")), "{file}");
            says(&page, &[&words.ui.share.saved.fill(&[("name", &file)])]).await?;
            if kind == "svg" {
                let text = std::str::from_utf8(&bytes)?;
                ensure!(text.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""), "{text}");
                for borrowed in ["var(", "class=", "style=", "href", "url(", "<foreignObject", "light-dark", "tabindex"]
                {
                    ensure!(!text.contains(borrowed), "{picture} has {borrowed}: {text}");
                }
            }
            let address = format!("data:{media_type};base64,{}", BASE64.encode(&bytes));
            page.run(LOOK, json!([address])).await?;
            let seen = page.until("return window.seen").await?;
            let (width, height) = (seen[0].as_u64().unwrap_or_default(), seen[1].as_u64().unwrap_or_default());
            if picture == "message" {
                ensure!((width, height) == (1_200, 630), "{seen}");
            }
            ensure!(
                width >= 700 && height >= 500 && seen[2].as_u64() > Some(8) && seen[3] == true,
                "{picture}: {seen}"
            );
        }
    }
    no_errors(&page).await
}

/// A page whose policy shows no such pictures says so, and gives the other one.
pub async fn picture_that_cannot_be_painted_is_told(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let policy = "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'self'";
    let work = signed().to_string();
    let script = format!(
        "localStorage['tangent.assessment.default'] = {}; localStorage['tangent.step.default'] = 'results'",
        json!(work)
    );
    let body = "<div lang=en><tangent-assessment start=now></tangent-assessment></div>";
    let site = page_with(&script, body).header("/host.html", "content-security-policy", policy).serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.hears("tangent-ready").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let ui = &words.ui.share.pictures;
    person.open_sheet().await?;
    person.press(&format!("{} {}", ui.png, ui.message)).await?;
    says(&page, &[&ui.png_failed]).await?;
    person.press(&format!("{} {}", ui.svg, ui.message)).await?;
    let (_, svg) = browser.downloaded(".svg").await?;
    ensure!(std::str::from_utf8(&svg)?.starts_with("<svg "));
    no_errors(&page).await
}

pub async fn colleague_is_asked_about_the_same(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let script = "Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text) => { window.copied = text; return Promise.resolve() } } })";
    let (_site, page) = signed_where(browser, script).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.open_sheet().await?;
    person.press(&words.ui.share.colleague.copy).await?;
    says(&page, &[&words.ui.share.colleague.copied]).await?;
    let link = page.until("return window.copied").await?;
    let link = link.as_str().context("a link is a text")?.to_owned();
    let whole = page.run(&format!("return {WIDGET}.link().length"), json!([])).await?;
    ensure!(link.len() < usize::try_from(whole.as_u64().unwrap_or_default())?, "{link}");

    // The colleague has nothing of their own yet.
    page.run("localStorage.clear()", json!([])).await?;
    let site = page_with("", IN_ENGLISH).serve(0)?;
    let fragment = link.split_once('#').context("a fragment")?.1;
    let page = browser.open(&site.url(&format!("/host.html#{fragment}"))).await?;
    page.hears("tangent-ready").await?;
    page.sees(&words.ui.preview.asked).await?;
    page.sees(&words.ui.preview.asked_lead).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.press(&words.ui.preview.answer).await?;
    page.radio(&words.roles.as_slice()[0]).is_there().await?;
    // The link has done what it came for: opened again, the page shows what the colleague has answered.
    page.until("return location.hash == ''").await?;
    let taken = page.run(&format!("return {WIDGET}.assessment"), json!([])).await?;
    let titles: Vec<_> = taken["touchpoints"].as_array().into_iter().flatten().collect();
    ensure!(titles.len() == 4 && titles[3]["title"] == "=2+3", "{taken}");
    ensure!(titles.iter().all(|it| it["impression"].is_null() && it["leads_to"].is_null()), "{taken}");
    ensure!(taken["respondent"]["role"].is_null() && taken["actions"] == json!([]), "{taken}");
    ensure!(taken["respondent"]["counterparts"] == json!(["customer", "colleague"]), "{taken}");
    no_errors(&page).await
}
