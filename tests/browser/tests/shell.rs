//! The element's shell by itself: its cover, its loading, its fallbacks, its life in a page.
//!
//! The program behind it is a stand-in (`fixtures/program.js`), except where the name says so.

use tangent_browser_tests::{
    Browser, Context, Engine, Key, LISTEN, Page, Result, Value, ensure, fixture, json, release, tests, until,
    until_asked_for,
};
use tangent_server::{Serving, Site};

fn main() -> std::process::ExitCode {
    tests![
        cover_loads_nothing_until_it_is_pressed,
        cover_speaks_the_language_of_its_place,
        cover_does_not_shift_the_page,
        far_below_nothing_is_loaded_until_one_comes_near,
        opened_link_needs_no_press,
        keyboard_focus_goes_on_from_the_cover,
        press_that_is_under_way_counts,
        attributes_properties_and_events_pass_through,
        assessment_set_early_is_held,
        moved_and_put_back_it_keeps_every_keystroke,
        removed_for_good_it_is_forgotten,
        two_widgets_and_the_script_twice,
        missing_program_can_be_tried_again,
        missing_words_can_be_tried_again,
        stalled_files_are_told_of_and_may_still_come,
        damaged_script_is_told_by_the_element_alone,
        browser_without_webassembly_is_told_from_a_policy,
        another_document_leaves_it_its_looks,
        forbidden_program_points_to_the_standalone_page,
        crash_leaves_the_answers_in_reach,
        saved_page_shows_its_picture_until_the_program_draws,
        saved_page_keeps_its_picture_where_no_program_can_run,
        module_defines_the_element_too,
        real_program_opens_from_every_file_of_a_release;
        in LOADING_TO_THE_LAST: page_left_while_its_program_comes_keeps_nobody_waiting,
    ]
}

/// A host page with the stand-in program.
fn site(body: &str) -> Result<Site> {
    page_with("<script src=tangent.js defer></script>", body)
}

fn page_with(script: &str, body: &str) -> Result<Site> {
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title>
         <style>tangent-assessment:not(:defined) {{ display: block; min-height: 420px }}</style>
         <script>{LISTEN}</script>{script}<body>{body}"
    );
    Ok(release().page("/host.html", page).page("/tangent-app.js", fixture("program.js")?))
}

async fn open<'a>(browser: &'a Browser, body: &str) -> Result<(Serving, Page<'a>)> {
    serve(browser, site(body)?).await
}

async fn serve(browser: &Browser, site: Site) -> Result<(Serving, Page<'_>)> {
    let serving = site.serve(0)?;
    let page = browser.open(&serving.url("/host.html")).await?;
    Ok((serving, page))
}

/// A text of the shell's own, so that tests do not repeat it.
fn word(language: &str, name: &str) -> Result<String> {
    let words: Value = serde_json::from_str(&std::fs::read_to_string(tangent_browser_tests::source_of(language))?)?;
    let text = words["ui"]["cover"][name].as_str().with_context(|| format!("the shell has no {name}"))?;
    Ok(text.replace('\u{a0}', " "))
}

async fn no_errors(page: &Page<'_>) -> Result<()> {
    let heard = page.heard().await?;
    ensure!(heard.iter().all(|(name, _)| name != "error"), "uncaught: {heard:?}");
    Ok(())
}

const WIDGET: &str = "document.querySelector('tangent-assessment')";

async fn cover_loads_nothing_until_it_is_pressed(browser: &Browser) -> Result<()> {
    let (site, page) = open(browser, "<tangent-assessment start=click></tangent-assessment>").await?;
    page.heading(&word("en", "title")?).is_there().await?;
    page.sees(&word("en", "lead")?).await?;
    let requests = site.requests();
    ensure!(
        requests.iter().all(|path| ["/host.html", "/tangent.js", "/favicon.ico"].contains(&path.as_str())),
        "asked for {requests:?}"
    );
    page.button(&word("en", "button")?).click().await?;
    page.hears("tangent-ready").await?;
    page.field("Name").is_there().await?;
    no_errors(&page).await
}

async fn cover_speaks_the_language_of_its_place(browser: &Browser) -> Result<()> {
    let (_site, page) =
        open(browser, "<div lang=ru-RU><tangent-assessment start=click></tangent-assessment></div>").await?;
    page.button(&word("ru", "button")?).is_there().await?;
    page.run(&format!("{WIDGET}.lang = 'en'"), json!([])).await?;
    page.button(&word("en", "button")?).is_there().await?;
    page.run(&format!("localStorage.setItem('tangent.lang', 'en'); {WIDGET}.lang = 'xx'"), json!([])).await?;
    page.button(&word("en", "button")?).is_there().await?;
    page.run(&format!("localStorage.removeItem('tangent.lang'); {WIDGET}.removeAttribute('lang')"), json!([])).await?;
    page.button(&word("ru", "button")?).is_there().await
}

async fn cover_does_not_shift_the_page(browser: &Browser) -> Result<()> {
    let (_site, page) = open(
        browser,
        "<p>Before</p><tangent-assessment start=click></tangent-assessment><p id=after>After</p>
         <script>before = after.offsetTop; shifts = 0;
           try { new PerformanceObserver((list) => shifts += list.getEntries().length)
             .observe({ type: 'layout-shift', buffered: true }) } catch {}</script>",
    )
    .await?;
    page.button(&word("en", "button")?).is_there().await?;
    let moved = page.run("return [after.offsetTop - before, shifts]", json!([])).await?;
    ensure!(moved == json!([0, 0]), "{moved}");
    Ok(())
}

async fn far_below_nothing_is_loaded_until_one_comes_near(browser: &Browser) -> Result<()> {
    let (site, page) =
        open(browser, "<div style='height: 5000px'></div><tangent-assessment></tangent-assessment>").await?;
    page.heading(&word("en", "title")?).is_there().await?;
    ensure!(!site.requests().contains(&"/tangent.wasm".to_owned()));
    page.run("scrollTo(0, document.body.scrollHeight)", json!([])).await?;
    page.field("Name").is_there().await
}

async fn opened_link_needs_no_press(browser: &Browser) -> Result<()> {
    let body = "<tangent-assessment start=click></tangent-assessment>
        <tangent-assessment start=click storage-key=two></tangent-assessment>";
    let serving = site(body)?.serve(0)?;
    let page = browser.open(&serving.url("/host.html#other&tangent=abc")).await?;
    page.hears("tangent-ready").await?;
    page.button(&word("en", "button")?).is_there().await?;
    page.run("location.hash = 'tangent.two%253Dabc'", json!([])).await?;
    page.field("Name").nth(1).is_there().await
}

async fn keyboard_focus_goes_on_from_the_cover(browser: &Browser) -> Result<()> {
    let (_site, page) = open(
        browser,
        "<button>Before</button><tangent-assessment start=click></tangent-assessment><button>After</button>",
    )
    .await?;
    page.tab_to("button", &word("en", "button")?).await?;
    page.press(Key::Enter).await?;
    page.field("Name").is_there().await?;
    page.press(Key::Tab).await?;
    let focused = page.focused().await?;
    ensure!(focused.name == "Name", "{focused:?}");
    Ok(())
}

/// The start screen stands in the page already; the program's own takes its place while a button is held down.
async fn press_that_is_under_way_counts(browser: &Browser) -> Result<()> {
    let start = "<tangent-assessment start=now><div class=tangent><button>Start</button></div></tangent-assessment>";
    for (events, is_pressed) in [("'pointerdown'", true), ("'pointerdown', 'pointerup'", false)] {
        let (site, page) = serve(browser, site(start)?.stalled("/packs/en.json")).await?;
        page.button("Start").is_there().await?;
        let script = format!(
            "for (const kind of [{events}]) document.querySelector('button').dispatchEvent(
                new PointerEvent(kind, {{ bubbles: true, composed: true }}))"
        );
        page.run(&script, json!([])).await?;
        site.restore("/packs/en.json");
        if is_pressed {
            // The one button of the stand-in crashes it.
            page.sees(&word("en", "failed")?).await?;
        } else {
            page.field("Name").is_there().await?;
            ensure!(!page.text().await?.contains(&word("en", "failed")?), "nothing was pressed");
            no_errors(&page).await?;
        }
    }
    Ok(())
}

async fn attributes_properties_and_events_pass_through(browser: &Browser) -> Result<()> {
    let (_site, page) = open(browser, "<tangent-assessment start=click></tangent-assessment>").await?;
    page.button(&word("en", "button")?).is_there().await?;
    let before =
        page.run(&format!("const it = {WIDGET}; return [it.assessment, it.report, it.link()]"), json!([])).await?;
    ensure!(before == json!([null, null, null]), "{before}");
    page.button(&word("en", "button")?).click().await?;
    page.field("Name").type_text("abc").await?;
    ensure!(page.hears("tangent-change").await? == json!({ "revision": 1 }));
    page.run(&format!("{WIDGET}.setAttribute('theme', 'dark')"), json!([])).await?;
    page.sees("theme is dark").await?;
    let after =
        page.run(&format!("const it = {WIDGET}; return [it.assessment, it.report, it.link()]"), json!([])).await?;
    ensure!(after == json!([{ "text": "abc" }, { "counts": {} }, "#tangent=abc"]), "{after}");
    let refused = page
        .run(&format!("try {{ {WIDGET}.assessment = {{}} }} catch (error) {{ return error.code }}"), json!([]))
        .await?;
    ensure!(refused == json!("assessment"), "{refused}");
    page.run(&format!("{WIDGET}.reset()"), json!([])).await?;
    ensure!(page.field("Name").value().await?.is_empty());
    no_errors(&page).await
}

async fn assessment_set_early_is_held(browser: &Browser) -> Result<()> {
    let (_site, page) = open(
        browser,
        "<tangent-assessment></tangent-assessment><tangent-assessment></tangent-assessment>
         <script>[one, two] = document.querySelectorAll('tangent-assessment');
           one.assessment = { text: 'early' }; two.assessment = { nothing: 0 };</script>",
    )
    .await?;
    let error = page.hears("tangent-error").await?;
    ensure!(error == json!({ "code": "assessment", "message": "no text" }), "{error}");
    let held = page.until("return one.assessment").await?;
    ensure!(held == json!({ "text": "early" }), "{held}");
    no_errors(&page).await
}

async fn moved_and_put_back_it_keeps_every_keystroke(browser: &Browser) -> Result<()> {
    let (_site, page) = open(browser, "<tangent-assessment></tangent-assessment><section></section>").await?;
    page.field("Name").type_text("kept").await?;
    page.run(&format!("document.querySelector('section').append({WIDGET})"), json!([])).await?;
    ensure!(page.field("Name").value().await? == "kept");
    page.run(&format!("window.parked = {WIDGET}; parked.remove()"), json!([])).await?;
    page.field("Name").is_gone().await?;
    let parked = page.run("return parked.assessment", json!([])).await?;
    ensure!(parked == json!({ "text": "kept" }), "{parked}");
    page.run("document.body.prepend(parked)", json!([])).await?;
    ensure!(page.field("Name").value().await? == "kept");
    page.field("Name").type_text(" on").await?;
    let kept = page.run("return parked.assessment", json!([])).await?;
    ensure!(kept["text"].as_str().is_some_and(|text| text.len() == 7), "{kept}");
    no_errors(&page).await
}

async fn removed_for_good_it_is_forgotten(browser: &Browser) -> Result<()> {
    // Only Chromium lets a test ask for the garbage to be collected.
    if browser.engine != Engine::Chromium {
        return Ok(());
    }
    let (_site, page) = open(browser, "<tangent-assessment></tangent-assessment>").await?;
    page.field("Name").type_text("gone").await?;
    page.run(&format!("{WIDGET}.remove()"), json!([])).await?;
    page.until("gc(); return window.unmounted ?? null").await?;
    no_errors(&page).await
}

async fn two_widgets_and_the_script_twice(browser: &Browser) -> Result<()> {
    let twice = "<script src=tangent.js defer></script><script src='tangent.js?again' defer></script>
        <script src=tangent.inline.js defer></script>";
    let body = "<tangent-assessment></tangent-assessment><tangent-assessment storage-key=two></tangent-assessment>";
    let (site, page) = serve(browser, page_with(twice, body)?).await?;
    page.field("Name").nth(1).type_text("second").await?;
    page.field("Name").type_text("first").await?;
    let both = page
        .run("return [...document.querySelectorAll('tangent-assessment')].map((it) => it.assessment.text)", json!([]))
        .await?;
    ensure!(both == json!(["first", "second"]), "{both}");
    let programs = site.requests().iter().filter(|path| *path == "/tangent.wasm").count();
    ensure!(programs == 1, "{:?}", site.requests());
    no_errors(&page).await
}

async fn missing_program_can_be_tried_again(browser: &Browser) -> Result<()> {
    let site = site("<tangent-assessment></tangent-assessment>")?.missing("/tangent.wasm");
    let (site, page) = serve(browser, site).await?;
    page.sees(&word("en", "failed")?).await?;
    let error = page.hears("tangent-error").await?;
    ensure!(error["code"] == "load", "{error}");
    site.restore("/tangent.wasm");
    page.button(&word("en", "reload")?).click().await?;
    page.field("Name").is_there().await?;
    no_errors(&page).await
}

async fn missing_words_can_be_tried_again(browser: &Browser) -> Result<()> {
    let site = site("<tangent-assessment></tangent-assessment>")?.missing("/packs/en.json");
    let (site, page) = serve(browser, site).await?;
    page.sees(&word("en", "failed")?).await?;
    site.restore("/packs/en.json");
    page.button(&word("en", "reload")?).click().await?;
    page.field("Name").is_there().await?;
    no_errors(&page).await
}

/// A page in which half a minute is over soon.
const SOON: &str = "<script>const later = setTimeout;
    window.setTimeout = (act, pause) => later(act, pause == 30_000 ? 300 : pause)</script>";

async fn stalled_files_are_told_of_and_may_still_come(browser: &Browser) -> Result<()> {
    let without = |file: &str| -> Result<Site> {
        let script = format!("{SOON}<script src=tangent.js defer></script>");
        Ok(page_with(&script, "<tangent-assessment></tangent-assessment>")?.stalled(file))
    };
    for file in ["/tangent.wasm", "/packs/en.json", "/packs/touchpoints.json"] {
        let (site, page) = serve(browser, without(file)?).await?;
        page.sees(&word("en", "failed")?).await?;
        let error = page.hears("tangent-error").await?;
        ensure!(error == json!({ "code": "load", "message": "the files have not come yet" }), "{error}");
        site.restore(file);
        page.field("Name").is_there().await?;
        ensure!(!page.text().await?.contains(&word("en", "failed")?), "it still says that it failed");
        no_errors(&page).await?;
    }
    // Whoever does not wait for them can have them fetched anew.
    let (site, page) = serve(browser, without("/tangent.wasm")?).await?;
    page.button(&word("en", "reload")?).click().await?;
    until("another request", async || {
        let requests = site.requests();
        let again = requests.iter().filter(|path| *path == "/tangent.wasm").count() == 2;
        Ok(if again { Ok(()) } else { Err(format!("{requests:?}")) })
    })
    .await?;
    site.restore("/tangent.wasm");
    page.field("Name").is_there().await?;
    no_errors(&page).await
}

async fn damaged_script_is_told_by_the_element_alone(browser: &Browser) -> Result<()> {
    let whole = fixture("program.js")?;
    for damaged in [whole.get(..whole.len() / 2).context("half of it")?, "<!doctype html><title>Start</title>", ""] {
        let site = site("<tangent-assessment></tangent-assessment>")?.page("/tangent-app.js", damaged);
        let (site, page) = serve(browser, site).await?;
        page.sees(&word("en", "failed")?).await?;
        let error = page.hears("tangent-error").await?;
        let message = error["message"].as_str().unwrap_or_default();
        ensure!(error["code"] == "load" && message.starts_with(&site.url("/tangent-app.js")), "{error}");
        // In Chromium a listener that the page has added before hears of it all the same.
        if browser.engine != Engine::Chromium {
            no_errors(&page).await?;
        }
    }
    Ok(())
}

async fn browser_without_webassembly_is_told_from_a_policy(browser: &Browser) -> Result<()> {
    let script = "<script>delete window.WebAssembly</script><script src=tangent.js defer></script>";
    let (site, page) = serve(browser, page_with(script, "<tangent-assessment></tangent-assessment>")?).await?;
    page.sees(&word("en", "unsupported")?).await?;
    page.link(&site.url("/index.html")).is_there().await?;
    let error = page.hears("tangent-error").await?;
    ensure!(error == json!({ "code": "unsupported", "message": "this browser has no WebAssembly" }), "{error}");
    no_errors(&page).await
}

async fn another_document_leaves_it_its_looks(browser: &Browser) -> Result<()> {
    let (_site, page) = open(browser, "<tangent-assessment></tangent-assessment><iframe></iframe>").await?;
    page.field("Name").type_text("moved").await?;
    let script = "const it = document.querySelector('tangent-assessment');
        document.querySelector('iframe').contentDocument.body.append(it);
        const looks = it.ownerDocument.defaultView.getComputedStyle(it.shadowRoot.querySelector('.tangent'));
        return [it.shadowRoot.adoptedStyleSheets.length, looks.fontFamily, it.shadowRoot.querySelector('input').value]";
    let moved = page.run(script, json!([])).await?;
    ensure!(moved == json!([2, "sans-serif", "moved"]), "{moved}");
    no_errors(&page).await
}

async fn forbidden_program_points_to_the_standalone_page(browser: &Browser) -> Result<()> {
    let body = "<tangent-assessment share-base='https://example.org/tangent'></tangent-assessment>
        <tangent-assessment share-base='javascript:alert(1)'></tangent-assessment>";
    let site = site(body)?.header("/host.html", "content-security-policy", "script-src 'self' 'unsafe-inline'");
    let (site, page) = serve(browser, site).await?;
    page.sees(&word("en", "blocked")?).await?;
    page.link("https://example.org/tangent").is_there().await?;
    ensure!(!page.link("javascript:").exists().await?);
    page.link(&site.url("/index.html")).is_there().await?;
    ensure!(!page.text().await?.contains(&word("en", "failed_safe")?), "no answers are kept");
    let error = page.hears("tangent-error").await?;
    ensure!(error["code"] == "blocked", "{error}");
    no_errors(&page).await
}

async fn crash_leaves_the_answers_in_reach(browser: &Browser) -> Result<()> {
    let body = "<tangent-assessment storage-key=one></tangent-assessment><tangent-assessment></tangent-assessment>";
    let (_site, page) = open(browser, body).await?;
    page.run("localStorage.setItem('tangent.assessment.one', '{\"answers\":\"Да\"}')", json!([])).await?;
    page.button("Crash").nth(1).click().await?;
    page.sees(&word("en", "failed_safe")?).await?;
    page.button(&word("en", "failed_download")?).click().await?;
    let (name, content) = browser.downloaded(".json").await?;
    ensure!(name == "tangent-one.json", "{name}");
    ensure!(content == "{\"answers\":\"Да\"}".as_bytes(), "{}", String::from_utf8_lossy(&content));
    ensure!(!page.field("Name").exists().await?, "the other widget goes on with a dead program");
    let dead = page.run(&format!("return {WIDGET}.assessment"), json!([])).await?;
    ensure!(dead.is_null(), "{dead}");
    // A fresh program starts for whoever wants it.
    page.button(&word("en", "reload")?).click().await?;
    page.field("Name").type_text("again").await?;
    let errors = page.heard().await?;
    let told = json!({ "code": "crash", "message": "the stand-in has panicked" });
    ensure!(
        errors.iter().filter(|(name, detail)| name == "tangent-error" && *detail == told).count() == 2,
        "{errors:?}"
    );
    no_errors(&page).await
}

const SAVED: &str = "<tangent-assessment start=click><template shadowrootmode=open>
    <div class=tangent><h2>As it was</h2></div></template></tangent-assessment>";

async fn saved_page_shows_its_picture_until_the_program_draws(browser: &Browser) -> Result<()> {
    let (_site, page) = open(browser, SAVED).await?;
    page.field("Name").is_there().await?;
    ensure!(!page.heading("As it was").exists().await?);
    no_errors(&page).await
}

async fn saved_page_keeps_its_picture_where_no_program_can_run(browser: &Browser) -> Result<()> {
    let (_site, page) = serve(browser, site(SAVED)?.missing("/tangent-app.js")).await?;
    page.sees(&word("en", "failed")?).await?;
    page.heading("As it was").is_there().await?;
    no_errors(&page).await
}

async fn module_defines_the_element_too(browser: &Browser) -> Result<()> {
    let script = "<script type=module>import { TangentAssessment } from './tangent.mjs';
        window.same = TangentAssessment == customElements.get('tangent-assessment')</script>";
    let (_site, page) = serve(browser, page_with(script, "<tangent-assessment></tangent-assessment>")?).await?;
    page.field("Name").is_there().await?;
    ensure!(page.run("return same", json!([])).await? == json!(true));
    no_errors(&page).await
}

async fn real_program_opens_from_every_file_of_a_release(browser: &Browser) -> Result<()> {
    for script in [
        "<script src=tangent.js defer></script>",
        "<script src=tangent.inline.js defer></script>",
        "<script type=module src=tangent.mjs></script>",
    ] {
        let page = format!(
            "<!doctype html><meta charset=utf-8><title>Host</title><script>{LISTEN}</script>
             {script}<tangent-assessment lang=ru></tangent-assessment>"
        );
        let (_site, page) = serve(browser, release().page("/host.html", page)).await?;
        page.hears("tangent-ready").await?;
        no_errors(&page).await?;
    }
    let site = release().serve(0)?;
    for name in ["index.html", "blog.html"] {
        let page = browser.open(&site.url(&format!("/{name}"))).await?;
        page.until(&format!("{WIDGET}.scrollIntoView(); return {WIDGET}.assessment")).await?;
    }
    let page = browser.open_from_disk("index.html").await?;
    page.until(&format!("return {WIDGET}.assessment")).await?;
    Ok(())
}

/// What was begun for a page that is gone must not hold up the next one: Firefox lost its compiler with such a page.
async fn page_left_while_its_program_comes_keeps_nobody_waiting(browser: &Browser) -> Result<()> {
    let post = "<script src='/tangent.js'></script><tangent-assessment start='click'></tangent-assessment>";
    for _ in 0..3 {
        let late = ["/tangent.wasm", "/index.html"];
        let site = late.iter().fold(release(), |site, path| site.stalled(path)).page("/post.html", post).serve(0)?;
        let page = browser.open(&site.url("/post.html")).await?;
        page.run(&format!("location = '/'; {WIDGET}.setAttribute('start', 'now')"), json!([])).await?;
        until_asked_for(&site, &late).await?;
        late.iter().for_each(|path| site.restore(path));
        page.until(&format!("return location.pathname == '/' && {WIDGET}.assessment")).await?;
    }
    Ok(())
}
