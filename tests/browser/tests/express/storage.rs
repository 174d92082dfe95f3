//! Where the browser does not keep what it should.

use crate::host::{WIDGET, no_errors, page_with, sandboxed};
use crate::own::assessment;
use crate::person::{Hand, Person};
use crate::walk::same;
use crate::words::Words;
use tangent::codec::json as format;
use tangent::domain::Counterpart;
use tangent_browser_tests::{Browser, Page, Result, Value, ensure, json};
use tangent_server::Serving;

async fn open<'a>(browser: &'a Browser, language: &str, script: &str) -> Result<(Serving, Page<'a>)> {
    let body = format!("<div lang={language}><tangent-assessment start=now></tangent-assessment></div>");
    let site = page_with(script, &body).serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.hears("tangent-ready").await?;
    Ok((site, page))
}

/// Begins to answer, sees that nothing is kept, and takes the file.
async fn goes_on_without(browser: &Browser, language: &str, script: &str) -> Result<()> {
    let words = Words::of(language)?;
    let (_site, page) = open(browser, language, script).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.press(&words.ui.start.button).await?;
    let roles = words.roles.as_slice();
    person.choose(roles, 2, false).await?;
    page.sees(&words.ui.notices.storage_denied).await?;
    person.tick(&words.counterparts[Counterpart::Customer].name).await?;
    person.next().await?;
    person.tick(words.title("website")?).await?;
    person.next().await?;
    person.choose(&["1", "2", "3", "4", "5"], 3, false).await?;
    person.press(&words.ui.common.undo).await?;
    person.press(&words.ui.common.redo).await?;
    person.is_chosen("radio", "4").await?;
    page.sees(&words.ui.notices.storage_denied).await?;
    person.press(&words.ui.keep.download_file).await?;
    let (_, file) = browser.downloaded(".json").await?;
    let file: Value = serde_json::from_slice(&file)?;
    same("role", &file["respondent"]["role"], &json!("staff"))?;
    same("importance", &file["touchpoints"][0]["importance"], &json!(4))?;
    no_errors(&page).await
}

pub async fn denied_storage_is_told_and_everything_works(browser: &Browser) -> Result<()> {
    goes_on_without(
        browser,
        "ru",
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })",
    )
    .await?;
    let refuse = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }";
    goes_on_without(browser, "en", refuse).await
}

pub async fn storage_full_for_a_while_is_told_as_long(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let script = "const keep = Storage.prototype.setItem;
        Storage.prototype.setItem = function (...it) {
          if (window.full) throw new DOMException('full', 'QuotaExceededError');
          keep.apply(this, it);
        }";
    let (_site, page) = open(browser, "en", script).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.press(&words.ui.start.button).await?;
    let roles = words.roles.as_slice();
    person.choose(roles, 0, false).await?;
    ensure!(!page.text().await?.contains(&*words.ui.notices.storage_denied));
    page.run("window.full = true", json!([])).await?;
    person.choose(roles, 1, false).await?;
    page.sees(&words.ui.notices.storage_denied).await?;
    page.run("window.full = false", json!([])).await?;
    person.choose(roles, 2, false).await?;
    page.sees_no(&words.ui.notices.storage_denied).await?;
    let said = assessment(&page).await?;
    page.reload().await?;
    person.is_chosen("radio", &roles[2]).await?;
    same("answers", &assessment(&page).await?, &said)?;
    no_errors(&page).await
}

/// A page that may not download gives the text, and does not say that it gave a file.
pub async fn sandboxed_page_gives_the_text_of_the_file(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let site = sandboxed("").serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.hears("tangent-ready").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.press(&words.ui.start.button).await?;
    person.choose(words.roles.as_slice(), 2, false).await?;
    // Nothing is kept here either: the offer stands in that notice.
    page.sees(&words.ui.notices.storage_denied).await?;
    person.press(&words.ui.keep.download_file).await?;
    page.sees(&words.ui.keep.download_failed).await?;
    let text = page.field(&words.ui.keep.file_text).value().await?;
    let file: Value = serde_json::from_str(&text)?;
    same("role", &file["respondent"]["role"], &json!("staff"))?;
    ensure!(page.heard().await?.iter().all(|(name, _)| name != "tangent-export"), "{:?}", page.heard().await?);
    no_errors(&page).await
}

/// What was left behind makes room for what is being answered.
pub async fn former_works_give_way_to_the_answers(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let script = "const keep = Storage.prototype.setItem;
        const length = (besides) => Object.keys(localStorage)
          .reduce((sum, key) => sum + (key == besides ? 0 : localStorage[key].length), 0);
        Storage.prototype.setItem = function (key, text) {
          if (length(key) + text.length > 20_000) throw new DOMException('full', 'QuotaExceededError');
          keep.call(this, key, text);
        };
        if (!localStorage.length) localStorage.setItem('tangent.former.default', JSON.stringify(
          [1, 2, 3].map((day) => ({ left: `2026-11-0${day}T12:00:00Z`, text: 'x'.repeat(6_500) }))))";
    let (_site, page) = open(browser, "en", script).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    page.button(&format!("{}: 3", words.ui.keep.former)).is_there().await?;
    person.press(&words.ui.start.button).await?;
    person.choose(words.roles.as_slice(), 1, false).await?;
    ensure!(!page.text().await?.contains(&*words.ui.notices.storage_denied));
    let left = page.run("return JSON.parse(localStorage['tangent.former.default']).map(({ left }) => left)", json!([]));
    same("left", &left.await?, &json!(["2026-11-01T12:00:00Z", "2026-11-02T12:00:00Z"]))?;
    let said = assessment(&page).await?;
    page.reload().await?;
    page.hears("tangent-ready").await?;
    same("answers", &assessment(&page).await?, &said)?;
    no_errors(&page).await
}

/// What cannot be read, nor set aside, stays as it is; and those left behind stay, where it would not help that they go.
pub async fn nothing_is_lost_where_there_is_no_room(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let half = "{\"format\":\"tangent-assessment\",\"version\":1,\"touchpoints\":[{\"id\":\"Store";
    let former =
        json!([{ "left": "2026-11-01T12:00:00Z", "text": "a" }, { "left": "2026-11-02T12:00:00Z", "text": "b" }]);
    let former = former.to_string();
    for (full, kept) in [("former", Some(half)), ("assessment", None)] {
        let script = format!(
            "const keep = Storage.prototype.setItem;
             if (!localStorage.length) {{
               localStorage['tangent.former.default'] = {};
               if ({kept}) localStorage['tangent.assessment.default'] = {kept};
             }}
             Storage.prototype.setItem = function (key, text) {{
               if (key == 'tangent.{full}.default' && text.length > 40) throw new DOMException('full', 'QuotaExceededError');
               keep.call(this, key, text);
             }}",
            json!(former),
            kept = json!(kept),
        );
        let (_site, page) = open(browser, "en", &script).await?;
        let person = Person { page, words: &words, hand: Hand::Pointer };
        person.press(&words.ui.start.button).await?;
        person.choose(words.roles.as_slice(), 1, false).await?;
        page.sees(&words.ui.notices.storage_denied).await?;
        let stored = "return ['assessment', 'former'].map((name) => localStorage.getItem(`tangent.${name}.default`))";
        same("kept", &page.run(stored, json!([])).await?, &json!([kept, former]))?;
        no_errors(&page).await?;
        browser.reset().await?;
    }
    Ok(())
}

pub async fn unreadable_work_is_set_aside(browser: &Browser) -> Result<()> {
    let half = "{\"format\":\"tangent-assessment\",\"version\":1,\"touchpoints\":[{\"id\":\"Склад";
    let bad = json!({ "format": "tangent-assessment", "version": 1, "zones": { "data": { "frequency": "daily" } } })
        .to_string();
    let newer = "{\"format\":\"tangent-assessment\",\"version\":7}";
    for (language, kept, reason) in [("ru", half, 0), ("en", &bad, 1), ("ru", newer, 2)] {
        let words = Words::of(language)?;
        let (file, wrong) = (&words.ui.errors.file, &words.ui.errors.problem.not_a_word);
        let reason = match reason {
            0 => file.not_json.to_string(),
            1 => file.invalid.fill(&[("path", &"zones.data.frequency"), ("wrong", wrong)]),
            _ => file.newer.fill(&[("version", &7)]),
        };
        let script = format!("localStorage['tangent.assessment.default'] ??= {}", json!(kept));
        let (_site, page) = open(browser, language, &script).await?;
        let person = Person { page, words: &words, hand: Hand::Pointer };
        let set_aside = words.ui.notices.storage_broken.fill(&[("reason", &reason)]);
        page.sees(&set_aside).await?;
        person.press(&words.ui.notices.storage_broken_download).await?;
        let (_, file) = browser.downloaded(".json").await?;
        ensure!(file == kept.as_bytes(), "{}", String::from_utf8_lossy(&file));
        // Work begins anew; what was set aside stays there, and is spoken of until that is settled.
        person.press(&words.ui.start.button).await?;
        person.choose(words.roles.as_slice(), 0, false).await?;
        page.sees(&set_aside).await?;
        person.press(&words.ui.common.close).await?;
        page.sees_no(&set_aside).await?;
        let stored = page
            .run(
                "return [localStorage['tangent.assessment.default'], JSON.parse(localStorage['tangent.former.default'])[0].text]",
                json!([]),
            )
            .await?;
        let structure = crate::words::structure()?;
        ensure!(format::read(stored[0].as_str().unwrap_or_default(), &structure).is_ok(), "{stored}");
        same("what was set aside", &stored[1], &json!(kept))?;
        let role = page.run(&format!("return {WIDGET}.assessment.respondent.role"), json!([])).await?;
        same("role", &role, &json!("owner"))?;
        no_errors(&page).await?;
        browser.reset().await?;
    }
    Ok(())
}
