//! What should not have come: each is told in the person's language, and their work stays as it was.

use crate::host::{forget, no_errors, page_with};
use crate::own::{assessment, at, at_address, others, payload};
use crate::person::{Hand, Person};
use crate::walk::same;
use crate::words::Words;
use tangent_browser_tests::{Browser, Page, Result, Value, ensure, json, until};

/// The message is seen, the page has heard of it, and the answers are as they were. Then it is closed.
async fn refused(page: &Page<'_>, words: &Words, code: &str, message: &str, own: &Value) -> Result<()> {
    page.sees(message).await?;
    let told = page.hears("tangent-error").await?;
    ensure!(told["code"] == code, "{told}");
    same("message", &json!(crate::words::tidy(told["message"].as_str().unwrap_or_default())), &json!(message))?;
    same("own work", &assessment(page).await?, own)?;
    no_errors(page).await?;
    forget(page).await?;
    page.button(&words.ui.common.close).click().await?;
    page.sees_no(message).await
}

/// The address ends otherwise from now on; returns when the page has been told.
async fn fragment(page: &Page<'_>, fragment: &str) -> Result<()> {
    page.run(
        "return new Promise((done) => {
           addEventListener('hashchange', () => setTimeout(done), { once: true });
           location.hash = arguments[0];
         })",
        json!([fragment]),
    )
    .await
    .map(drop)
}

pub async fn damaged_links_are_told(browser: &Browser) -> Result<()> {
    for language in ["ru", "en"] {
        let words = Words::of(language)?;
        let (_site, page) = at(browser, language, "ask t2").await?;
        let own = assessment(&page).await?;
        let whole = payload(&others())?;
        let half = &whole[..whole.len() / 2];
        let changed = |at: usize| {
            let other = if &whole[at..=at] == "A" { "B" } else { "A" };
            format!("{}{other}{}", &whole[..at], &whole[at + 1..])
        };
        let errors = &words.ui.errors.link;
        for bad in [
            whole[..whole.len() - 1].to_owned(),
            half.to_owned(),
            "1".to_owned(),
            changed(1),
            changed(whole.len() / 2),
            changed(whole.len() - 2),
            format!("{whole}{whole}"),
            "1AAAAAAAAAAA".to_owned(),
            whole.to_lowercase(),
        ] {
            page.run("location.hash = arguments[0]", json!([format!("tangent={bad}")])).await?;
            refused(&page, &words, "link", &errors.damaged, &own).await?;
        }
        for (bad, message) in [
            (String::new(), &errors.empty),
            (format!("2{}", &whole[1..]), &errors.newer),
            (format!("1{}", "A".repeat(64 * 1024)), &errors.too_long),
        ] {
            page.run("location.hash = arguments[0]", json!([format!("tangent={bad}")])).await?;
            refused(&page, &words, "link", message, &own).await?;
        }
        page.heading(words.title("payment")?).is_there().await?;
        browser.reset().await?;
    }
    Ok(())
}

pub async fn damaged_link_at_the_door_leaves_work_as_it_was(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let cut = payload(&others())?;
    let (_site, page) = at_address(browser, "en", "ask t2", &format!("#tangent={}", &cut[..9])).await?;
    page.sees(&words.ui.errors.link.damaged).await?;
    ensure!(page.hears("tangent-error").await?["code"] == "link");
    page.heading(words.title("payment")?).is_there().await?;
    no_errors(&page).await
}

pub async fn foreign_fragments_are_none_of_ours(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at_address(browser, "ru", "ask t2", "#comments").await?;
    let own = assessment(&page).await?;
    let others = format!("tangent.two={}", payload(&others())?);
    for other in ["about&x=tangent", "tangents=1abc", &others, "", "xtangent=1", "reviews=tangent="] {
        fragment(&page, other).await?;
        page.heading(words.title("payment")?).is_there().await?;
    }
    // A text to scroll to is the browser's own affair, and some of them don't even tell of it.
    page.run("location.hash = ':~:text=tangent'", json!([])).await?;
    fragment(&page, "comments-2").await?;
    page.heading(words.title("payment")?).is_there().await?;
    same("own work", &assessment(&page).await?, &own)?;
    ensure!(page.heard().await?.iter().all(|(name, _)| name == "tangent-ready"), "{:?}", page.heard().await?);
    Ok(())
}

pub async fn link_in_mid_session_is_only_looked_at(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at(browser, "ru", "ask t2").await?;
    let own = assessment(&page).await?;
    let link = format!("chapter-2&tangent={}&utm_source=mail", payload(&others())?);
    page.run("location.hash = arguments[0]", json!([link])).await?;
    page.sees(&words.ui.preview.link).await?;
    page.sees(&words.ui.preview.safe).await?;
    page.heading(&words.count(&words.ui.results.title_of, 1, &[])).is_there().await?;
    let silent = &words.ui.headline.silent;
    page.sees(&silent.fill(&[("title", &words.title("website")?), ("n", &5)])).await?;
    same("own work", &assessment(&page).await?, &own)?;
    page.button(&words.ui.preview.back).click().await?;
    page.heading(words.title("payment")?).is_there().await?;
    same("own work", &assessment(&page).await?, &own)?;
    no_errors(&page).await
}

/// Whoever comes by a link has not come for the widget alone: the page keeps its focus and its place.
pub async fn link_at_the_door_leaves_focus_and_place_to_the_page(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at_address(browser, "en", "list", &format!("#tangent={}", payload(&others())?)).await?;
    page.sees(&words.ui.preview.link).await?;
    let stands = page.run("return [document.activeElement.localName, scrollY]", json!([])).await?;
    same("focus and place", &stands, &json!(["body", 0]))?;
    no_errors(&page).await
}

/// It has done what it came for; a reload shows what the person goes on with.
pub async fn link_that_is_taken_over_leaves_the_address(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let fragment = format!("#chapter-2&tangent={}&utm_source=mail", payload(&others())?);
    let (_site, page) = at_address(browser, "en", "list", &fragment).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.press(&words.ui.preview.replace).await?;
    page.sees(&words.ui.preview.taken).await?;
    page.until("return location.hash == '#chapter-2&utm_source=mail'").await?;
    let taken = assessment(&page).await?;
    page.reload().await?;
    page.hears("tangent-ready").await?;
    same("taken", &assessment(&page).await?, &taken)?;
    page.sees_no(&words.ui.preview.link).await?;
    no_errors(&page).await
}

/// A server that answers every address with its start page gives that for words too.
pub async fn damaged_words_are_told_and_fetched_anew(browser: &Browser) -> Result<()> {
    let (english, russian) = (Words::of("en")?, Words::of("ru")?);
    let script = "const real = fetch;
        window.asked = [];
        window.damaged = true;
        window.fetch = (address, ...rest) => {
          const isRussian = address.includes('/ru.json');
          if (isRussian) asked.push(address);
          return isRussian && damaged ? Promise.resolve(new Response('<!doctype html>')) : real(address, ...rest);
        }";
    let site = page_with(script, "<div lang=en><tangent-assessment start=now></tangent-assessment></div>").serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.hears("tangent-ready").await?;
    let person = Person { page, words: &english, hand: Hand::Pointer };
    person.switch_to("ru").await?;
    page.sees(&english.ui.notices.words_failed).await?;
    page.run("window.damaged = false", json!([])).await?;
    person.switch_to("ru").await?;
    page.heading(&russian.ui.start.title).is_there().await?;
    let asked = page.run("return [asked.length, new Set(asked).size]", json!([])).await?;
    same("addresses asked for", &asked, &json!([2, 2]))?;
    no_errors(&page).await
}

pub async fn foreign_files_are_told(browser: &Browser) -> Result<()> {
    let folder = tempfile::tempdir()?;
    for language in ["ru", "en"] {
        let words = Words::of(language)?;
        let (_site, page) = at(browser, language, "results").await?;
        let own = assessment(&page).await?;
        let (file, problem) = (&words.ui.errors.file, &words.ui.errors.problem);
        let at = |path: &str, wrong: &str| file.invalid.fill(&[("path", &path), ("wrong", &wrong)]);
        let not_within = problem.not_within.fill(&[("least", &1), ("most", &5)]);
        let twice = json!({ "format": "tangent-assessment", "version": 1, "touchpoints": [
            { "id": "t1", "pack_id": "website" }, { "id": "t1", "pack_id": "payment" } ] });
        let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89".to_vec();
        let important = json!({ "format": "tangent-assessment", "version": 1,
            "touchpoints": [{ "pack_id": "website", "importance": 6 }] });
        for (name, content, message) in [
            ("picture.png", picture, file.not_json.to_string()),
            ("nothing.json", b" ".to_vec(), file.not_json.to_string()),
            ("package.json", b"{ \"name\": \"something\", \"version\": 1 }".to_vec(), file.other_format.to_string()),
            (
                "newer.json",
                b"{ \"format\": \"tangent-assessment\", \"version\": 2 }".to_vec(),
                file.newer.fill(&[("version", &2)]),
            ),
            (
                "pack.json",
                b"{ \"format\": \"tangent-assessment\", \"version\": 1, \"pack\": { \"id\": \"school\" } }".to_vec(),
                file.other_pack.fill(&[("id", &"school")]),
            ),
            ("important.json", important.to_string().into_bytes(), at("touchpoints[0].importance", &not_within)),
            ("twice.json", twice.to_string().into_bytes(), at("touchpoints[1].id", &problem.repeated)),
            ("deep.json", b"[".repeat(100_000), file.too_deep.fill(&[("n", &128)])),
        ] {
            let path = folder.path().join(name);
            std::fs::write(&path, content)?;
            page.find("button", &words.ui.keep.open_file).choose_file(&path).await?;
            refused(&page, &words, "file", &message, &own).await?;
        }
        browser.reset().await?;
    }
    Ok(())
}

pub async fn good_file_is_looked_at_and_taken_over(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "results").await?;
    let own = assessment(&page).await?;
    let mut brought = others();
    brought["touchpoints"][0]["title"] = json!("<img src=x onerror=alert(1)>");
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("tangent.json");
    std::fs::write(&path, brought.to_string())?;
    page.find("button", &words.ui.keep.open_file).choose_file(&path).await?;
    page.sees(&words.ui.preview.file).await?;
    page.sees("<img src=x onerror=alert(1)>").await?;
    same("own work", &assessment(&page).await?, &own)?;
    page.button(&words.ui.preview.replace).click().await?;
    page.sees(&words.ui.preview.taken).await?;
    let taken = assessment(&page).await?;
    same("id", &taken["id"], &json!("other"))?;
    same("title", &taken["touchpoints"][0]["title"], &brought["touchpoints"][0]["title"])?;
    same("revision", &taken["revision"], &json!(8))?;
    page.button(&words.ui.common.undo).click().await?;
    page.sees_no(&words.ui.preview.taken).await?;
    same("own answers", &assessment(&page).await?["touchpoints"], &own["touchpoints"])?;
    no_errors(&page).await
}

/// As many touchpoints as a file may have are drawn piece by piece, and how far that has come is said.
pub async fn ten_thousand_touchpoints_are_drawn_in_pieces(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "results").await?;
    let touchpoints: Vec<Value> = (1..=10_000)
        .map(|n| {
            json!({ "id": format!("t{n}"), "title": format!("Point {n}"), "counterpart": "customer",
                "stage": "first", "channel": "digital", "impression": "silent", "importance": 3 })
        })
        .collect();
    let file = json!({ "format": "tangent-assessment", "version": 1, "touchpoints": touchpoints });
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("tangent.json");
    std::fs::write(&path, file.to_string())?;
    let watch = "const root = document.querySelector('tangent-assessment').shadowRoot;
        window.said = new Set();
        new MutationObserver(() => said.add(root.querySelector('.threads [role=status]')?.textContent.trim()))
          .observe(root, { subtree: true, childList: true, characterData: true })";
    page.run(watch, json!([])).await?;
    page.find("button", &words.ui.keep.open_file).choose_file(&path).await?;
    let marks = "return document.querySelector('tangent-assessment').shadowRoot
        .querySelectorAll('.threads-drawing .mark').length";
    page.sees(&words.ui.preview.file).await?;
    // However slow the machine is, it goes on.
    let mut drawn = 0;
    while drawn < 10_000 {
        drawn = until(format!("more marks than {drawn}"), async || {
            let now = page.run(marks, json!([])).await?.as_u64().unwrap_or_default();
            Ok(if now > drawn { Ok(now) } else { Err(now) })
        })
        .await?;
    }
    page.until("return said.has('')").await?;
    let said = page.run("return [...said]", json!([])).await?;
    let so_far = words.ui.common.so_far.fill(&[("n", &750), ("all", &10_000)]);
    ensure!(said.as_array().is_some_and(|said| said.contains(&json!(so_far)) && said.len() > 30), "{said}");
    no_errors(&page).await
}
