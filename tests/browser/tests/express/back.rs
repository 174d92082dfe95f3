//! Coming back, changing one's mind, changing the language: nothing is lost.

use crate::host::{WIDGET, no_errors, page_with};
use crate::own::{answers, assessment, at, at_address, others, own, payload, with};
use crate::person::{Hand, Person};
use crate::walk::{same, tally};
use crate::words::{Words, example, tidy};
use tangent::domain::{Frequency, Impression, Stage, Zone};
use tangent_browser_tests::{Browser, Context, Page, Result, Value, ensure, json, until, until_asked_for};

fn pointer<'a>(page: Page<'a>, words: &'a Words) -> Person<'a> {
    Person { page, words, hand: Hand::Pointer }
}

pub async fn reload_goes_on_where_one_was(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at(browser, "ru", "ask t2").await?;
    let person = pointer(page, &words);
    let payment = words.title("payment")?;
    let silent = &words.impressions[Impression::Silent].name;
    page.heading(payment).is_there().await?;
    person.is_chosen("radio", &words.impressions[Impression::Hurt].name).await?;
    page.radio(silent).click().await?;
    person.is_chosen("radio", silent).await?;
    let said = assessment(&page).await?;

    page.reload().await?;
    page.heading(payment).is_there().await?;
    person.is_chosen("radio", silent).await?;
    person.is_chosen("radio", "5").await?;
    same("answers", &assessment(&page).await?, &said)?;

    person.press(&words.ui.steps.zones).await?;
    let often = &words.frequencies[Frequency::Often];
    page.radio(often).click().await?;
    person.is_chosen("radio", often).await?;
    page.reload().await?;
    let phrase = words.zones[Zone::Organisation].phrases.first().context("a phrase")?;
    page.heading(phrase).is_there().await?;
    person.is_chosen("radio", often).await?;

    person.press(&words.ui.steps.results).await?;
    let title = words.count(&words.ui.results.title, 2, &[]);
    page.heading(&title).is_there().await?;
    page.reload().await?;
    page.heading(&title).is_there().await?;
    no_errors(&page).await
}

/// From the results to one answer and back, by the keyboard: the focus is where it was.
pub async fn answer_is_changed_from_the_results(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at(browser, "ru", "results").await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    let payment = words.title("payment")?;
    let name = format!("{payment} {}", words.ui.results.change);
    person.press(&name).await?;
    page.heading(payment).is_there().await?;
    page.sees_no(&words.ui.common.next).await?;
    let silent = &words.impressions[Impression::Silent].name;
    page.radio(silent).click().await?;
    person.is_chosen("radio", silent).await?;
    person.press(&words.ui.common.to_results).await?;
    page.heading(&words.count(&words.ui.results.title, 2, &[])).is_there().await?;
    until("the focus on what was changed", async || {
        let focused = page.focused().await?;
        Ok(if focused.name == tidy(&name) { Ok(()) } else { Err(format!("{focused:?}")) })
    })
    .await?;
    ensure!(assessment(&page).await?["touchpoints"][1]["impression"] == "silent");
    no_errors(&page).await
}

/// The same on a phone, where a name folds what is said of it, and the last names are folded too.
pub async fn answer_in_two_folds_is_changed_on_a_phone(browser: &Browser) -> Result<()> {
    browser.resize(390, 844).await?;
    let words = Words::of("en")?;
    let title = |number: u8| format!("Point {number}");
    let touchpoint = |number: u8| {
        json!({ "id": format!("t{number}"), "title": title(number), "counterpart": "customer", "stage": "first",
            "channel": "place", "impression": "hurt", "importance": if number < 8 { 5 } else { 1 } })
    };
    let work = json!({
        "format": "tangent-assessment", "version": 1, "id": "eight",
        "respondent": { "role": "owner", "meets_customers": true, "counterparts": ["customer"] },
        "touchpoints": (1..=8).map(touchpoint).collect::<Vec<_>>(),
    });
    let (_site, page) = with(browser, "en", "results", "", &work).await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    let last = title(8);
    let change = format!("{} {last}", words.ui.threads.change);
    page.button(&change).is_gone().await?;
    person.press(&words.ui.common.more.fill(&[("more", &2)])).await?;
    person.press(&last).await?;
    person.press(&change).await?;
    page.heading(&last).is_there().await?;
    person.press(&words.ui.common.to_results).await?;
    until("the focus on the way it went", async || {
        let focused = page.focused().await?;
        Ok(if focused.name == tidy(&change) { Ok(()) } else { Err(format!("{focused:?}")) })
    })
    .await?;
    no_errors(&page).await
}

/// What comes late is not shown any more: words of a language that was wished before another one, an example beside
/// which somebody has begun to answer.
pub async fn what_comes_too_late_is_not_shown(browser: &Browser) -> Result<()> {
    let (russian, slow) = (Words::of("ru")?, ["/packs/en.json", "/packs/examples/trade.json"]);
    let came = |path: &str| {
        format!(
            "return performance.getEntriesByType('resource').some((it) => it.name.includes('{path}') && it.responseEnd > 0)"
        )
    };
    let body = "<tangent-assessment start=now lang=ru></tangent-assessment>";
    let site = slow.iter().fold(page_with("", body), |site, path| site.stalled(path)).serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.hears("tangent-ready").await?;
    let person = pointer(page, &russian);
    person.press(&russian.ui.start.example_button).await?;
    person.press(&russian.ui.start.button).await?;
    page.run(&format!("{WIDGET}.lang = 'en'"), json!([])).await?;
    until_asked_for(&site, &slow).await?;
    page.run(&format!("{WIDGET}.lang = 'ru'"), json!([])).await?;
    for path in slow {
        site.restore(path);
        page.until(&came(path)).await?;
    }
    page.run("return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))", json!([]))
        .await?;
    page.heading(&russian.ui.you.title).is_there().await?;
    ensure!(!page.text().await?.contains(&*russian.ui.preview.start), "the example came after all");
    no_errors(&page).await
}

pub async fn another_language_loses_nothing(browser: &Browser) -> Result<()> {
    let (english, russian) = (Words::of("en")?, Words::of("ru")?);
    let (_site, page) = at(browser, "en", "ask t2").await?;
    let person = pointer(page, &english);
    // In the middle of a question.
    page.radio(&english.impressions[Impression::Silent].name).click().await?;
    page.sees(&english.ui.ask.quiet).await?;
    let said = answers(&page).await?;
    person.switch_to("ru").await?;
    page.heading(russian.title("payment")?).is_there().await?;
    page.sees(&russian.ui.ask.quiet).await?;
    let person = pointer(page, &russian);
    person.is_chosen("radio", &russian.impressions[Impression::Silent].name).await?;
    same("answers", &answers(&page).await?, &said)?;
    // In the middle of typing, and of saying where it stands.
    person.press(&russian.ui.steps.list).await?;
    let typed = "<b>Шлагбаум & ко";
    person.write(&russian.ui.list.search, typed).await?;
    person.press(&russian.ui.list.add_own.fill(&[("title", &typed)])).await?;
    person.press(&russian.ui.own.change).await?;
    person.select(&russian.ui.own.stage, &russian.common_stages[Stage::Part], "part").await?;
    person.switch_to("en").await?;
    let person = pointer(page, &english);
    page.heading(&english.ui.list.title).is_there().await?;
    person.has_typed(&english.ui.list.search, typed).await?;
    let stage = page.find("combobox", &english.ui.own.stage);
    ensure!(stage.value().await? == "part", "{}", stage.value().await?);
    page.find("group", &english.ui.own.add_with.fill(&[("title", &typed)])).is_there().await?;
    same("answers", &answers(&page).await?, &said)?;
    // The choice is remembered.
    person.switch_to("ru").await?;
    page.heading(&russian.ui.list.title).is_there().await?;
    page.reload().await?;
    page.heading(&russian.ui.list.title).is_there().await?;
    let language = page.run(&format!("return {WIDGET}.assessment.lang"), json!([])).await?;
    same("language", &language, &json!("ru"))?;
    no_errors(&page).await
}

pub async fn undo_and_redo_go_through_all_that_was_done(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "ask t1").await?;
    let person = pointer(page, &words);
    let name = |impression| &words.impressions[impression].name;
    let (delight, silent) = (name(Impression::Delight), name(Impression::Silent));
    person.is_chosen("radio", delight).await?;
    ensure!(!page.button(&words.ui.common.undo).exists().await?, "there is nothing to undo");
    let before = answers(&page).await?;
    page.radio(silent).click().await?;
    page.radio(&words.ui.ask.quiet_yes).click().await?;
    person.is_chosen("radio", &words.ui.ask.quiet_yes).await?;
    page.radio("2").click().await?;
    person.is_chosen("radio", "2").await?;
    let after = answers(&page).await?;
    for _ in 0..3 {
        person.press(&words.ui.common.undo).await?;
    }
    person.is_chosen("radio", delight).await?;
    person.is_chosen("radio", "4").await?;
    same("undone", &answers(&page).await?, &before)?;
    ensure!(page.button(&words.ui.common.undo).attribute("aria-disabled").await?.is_some());
    for _ in 0..3 {
        person.press(&words.ui.common.redo).await?;
    }
    person.is_chosen("radio", &words.ui.ask.quiet_yes).await?;
    person.is_chosen("radio", "2").await?;
    same("redone", &answers(&page).await?, &after)?;
    // Undoing is kept too.
    person.press(&words.ui.common.undo).await?;
    person.is_chosen("radio", "4").await?;
    page.reload().await?;
    person.is_chosen("radio", "4").await?;
    no_errors(&page).await
}

pub async fn removed_with_its_answers_and_brought_back(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at(browser, "ru", "list").await?;
    let person = pointer(page, &words);
    let before = answers(&page).await?;
    let payment = words.title("payment")?;
    person.is_chosen("checkbox", payment).await?;
    page.checkbox(payment).click().await?;
    let removed = words.ui.list.removed.fill(&[("title", &payment)]);
    page.sees(&removed).await?;
    page.sees(&tally(&words, 2)).await?;
    let left = answers(&page).await?;
    same("the chain to it", &left["touchpoints"][1]["leads_to"], &json!(null))?;
    ensure!(left["touchpoints"].as_array().is_some_and(|left| left.len() == 2), "{left}");
    person.press(&words.ui.common.undo).await?;
    page.sees_no(&removed).await?;
    person.is_chosen("checkbox", payment).await?;
    same("brought back", &answers(&page).await?, &before)?;
    // Where nothing was said yet there is nothing to lose, and nothing to say.
    let counter = words.title("issue-counter")?;
    page.checkbox(counter).click().await?;
    page.sees(&tally(&words, 2)).await?;
    page.sees_no(&words.ui.list.removed.fill(&[("title", &counter)])).await?;
    no_errors(&page).await
}

/// What was given up is not lost with the undo, which goes with the page.
pub async fn former_work_is_looked_at_taken_back_and_deleted(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let keep = &words.ui.keep;
    let (_site, page) = at(browser, "en", "results").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let own = answers(&page).await?;
    person.press(&keep.start_anew).await?;
    page.reload().await?;
    person.press(&format!("{}: 1", keep.former)).await?;
    page.sees(&keep.former_lead).await?;
    person.press(&keep.former_look).await?;
    page.sees(&words.ui.preview.former).await?;
    same("own while looking", &answers(&page).await?["touchpoints"], &json!([]))?;
    person.press(&words.ui.preview.take).await?;
    same("taken back", &answers(&page).await?["touchpoints"], &own["touchpoints"])?;
    person.press(&format!("{}: 1", keep.former)).await?;
    person.press(&keep.former_download).await?;
    let (_, file) = browser.downloaded(".json").await?;
    let file: Value = serde_json::from_slice(&file)?;
    same("downloaded", &file["touchpoints"][0]["pack_id"], &json!("entrance"))?;
    person.press(&keep.former_remove).await?;
    page.sees_no(&keep.former_lead).await?;
    same("left", &page.run("return localStorage['tangent.former.default']", json!([])).await?, &Value::Null)?;
    no_errors(&page).await
}

/// Of two works that take turns each is kept once, and no third one has to go for them.
pub async fn works_that_take_turns_are_kept_once(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let keep = &words.ui.keep;
    let (_site, page) = at(browser, "ru", "results").await?;
    let person = pointer(page, &words);
    let own = answers(&page).await?;
    person.press(&keep.start_anew).await?;
    page.run(&format!("{WIDGET}.assessment = arguments[0]"), json!([others()])).await?;
    person.press(&words.ui.steps.results).await?;
    for (turn, expected) in [&own["touchpoints"], &others()["touchpoints"], &own["touchpoints"]].into_iter().enumerate()
    {
        let works = if turn == 0 { 1 } else { 2 };
        person.press(&format!("{}: {works}", keep.former)).await?;
        // The last one that was left stands first, the other one is at hand.
        person.press(&keep.former_look).await?;
        person.press(&words.ui.preview.replace).await?;
        page.sees(&words.ui.preview.taken).await?;
        let ids = |list: &Value| {
            json!(list.as_array().map(|it| it.iter().map(|it| it["pack_id"].clone()).collect::<Vec<_>>()))
        };
        same("at hand", &ids(&answers(&page).await?["touchpoints"]), &ids(expected))?;
    }
    page.button(&format!("{}: 2", keep.former)).is_there().await?;
    no_errors(&page).await
}

/// Who opens somebody's link rates the same touchpoints, and has their own work among the former ones.
pub async fn somebody_elses_touchpoints_are_rated_by_oneself(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let fragment = format!("#tangent={}", payload(&others())?);
    let (_site, page) = at_address(browser, "en", "results", &fragment).await?;
    let person = pointer(page, &words);
    let preview = &words.ui.preview;
    page.sees(&preview.link).await?;
    let before = answers(&page).await?;
    person.press(&preview.same).await?;
    page.sees(&preview.same_taken).await?;
    page.radio(&words.roles.as_slice()[0]).is_there().await?;
    let taken = answers(&page).await?;
    same("touchpoint", &taken["touchpoints"][0]["pack_id"], &json!("website"))?;
    ensure!(taken["touchpoints"][0]["impression"].is_null() && taken["respondent"]["role"].is_null(), "{taken}");
    person.press(&words.ui.common.undo).await?;
    page.sees_no(&preview.same_taken).await?;
    same("touchpoints", &answers(&page).await?["touchpoints"], &before["touchpoints"])?;
    no_errors(&page).await
}

/// The eleventh takes the place of the oldest.
pub async fn last_ten_works_are_kept(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "results").await?;
    let ten = "localStorage['tangent.former.default'] = JSON.stringify([...Array(10)].map((_, at) =>
        ({ left: `2026-11-${20 - at}T12:00:00Z`, text: JSON.stringify({ ...arguments[0], id: `former${at}` }) })))";
    page.run(ten, json!([others()])).await?;
    let person = pointer(page, &words);
    person.press(&words.ui.keep.start_anew).await?;
    page.button(&format!("{}: 10", words.ui.keep.former)).is_there().await?;
    let ids = "return JSON.parse(localStorage['tangent.former.default']).map(({ text }) => JSON.parse(text).id)";
    let kept = page.run(ids, json!([])).await?;
    let expected: Vec<_> = ["own".to_owned()].into_iter().chain((0..9).map(|at| format!("former{at}"))).collect();
    same("kept", &kept, &json!(expected))?;
    no_errors(&page).await
}

pub async fn example_is_seen_before_anything_is_answered(browser: &Browser) -> Result<()> {
    let (russian, english) = (Words::of("ru")?, Words::of("en")?);
    let site = page_with("", "<div lang=ru><tangent-assessment start=now></tangent-assessment></div>").serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.hears("tangent-ready").await?;
    let nothing = answers(&page).await?;
    let person = pointer(page, &russian);
    person.press(&russian.ui.start.example_button).await?;
    sees_example(&page, &russian).await?;
    person.switch_to("en").await?;
    sees_example(&page, &english).await?;
    same("own work", &answers(&page).await?, &nothing)?;
    let person = pointer(page, &english);
    person.press(&english.ui.preview.start).await?;
    page.heading(&english.ui.start.title).is_there().await?;
    same("own work", &answers(&page).await?, &nothing)?;
    ensure!(page.heard().await?.iter().all(|(name, _)| name == "tangent-ready"), "{:?}", page.heard().await?);
    no_errors(&page).await
}

async fn sees_example(page: &Page<'_>, words: &Words) -> Result<()> {
    let trade = words.example("trade").context("its words")?;
    page.sees(&words.ui.preview.example.fill(&[("name", &trade.name)])).await?;
    page.sees(&trade.about).await?;
    page.sees(&own_title(words.lang())?).await?;
    page.sees(&words.ui.number.title).await
}

/// A title of the example's own, in a language: the answers are in Russian, the rest is beside them.
fn own_title(language: &str) -> Result<String> {
    let example = example("trade")?;
    let told = example["words"][language]["titles"]["t4"].as_str();
    let written = example["assessment"]["touchpoints"][3]["title"].as_str();
    told.or(written).map(tidy).context("a title")
}

pub async fn example_leaves_ones_own_work_alone(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "start").await?;
    let person = pointer(page, &words);
    let before = assessment(&page).await?;
    person.press(&words.ui.start.example_button).await?;
    sees_example(&page, &words).await?;
    same("own work", &assessment(&page).await?, &before)?;
    let link = page.run(&format!("return {WIDGET}.link().split('=')[1]"), json!([])).await?;
    same("link", &link, &json!(crate::own::payload(&own())?))?;
    person.press(&words.ui.preview.back).await?;
    page.heading(&words.ui.start.title).is_there().await?;
    same("own work", &assessment(&page).await?, &before)?;
    no_errors(&page).await
}

pub async fn two_pages_with_the_same_work_do_not_overwrite_each_other(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at(browser, "ru", "ask t2").await?;
    let person = pointer(page, &words);
    page.radio("3").click().await?;
    person.is_chosen("radio", "3").await?;
    // What another page of the browser has written, and how the browser tells of it.
    let elsewhere = "const key = 'tangent.assessment.default', kept = JSON.parse(localStorage[key]);
        kept.touchpoints[1].importance = 1; kept.revision += 1; localStorage[key] = JSON.stringify(kept);
        dispatchEvent(new StorageEvent('storage', { key }));";
    page.run(elsewhere, json!([])).await?;
    page.sees(&words.ui.notices.other_tab).await?;
    person.is_chosen("radio", "3").await?;
    // Going on leaves the question where it was, and what the other page has written.
    page.radio("4").click().await?;
    person.is_chosen("radio", "4").await?;
    page.sees(&words.ui.notices.other_tab).await?;
    same("what is kept", &kept_importance(&page).await?, &json!(1))?;
    person.press(&words.ui.notices.other_tab_take).await?;
    person.is_chosen("radio", "1").await?;
    page.sees_no(&words.ui.notices.other_tab).await?;
    person.press(&words.ui.common.undo).await?;
    person.is_chosen("radio", "4").await?;
    page.run(elsewhere, json!([])).await?;
    page.sees(&words.ui.notices.other_tab).await?;
    person.press(&words.ui.notices.other_tab_keep).await?;
    page.sees_no(&words.ui.notices.other_tab).await?;
    until("the answers here to be kept", async || {
        let kept = kept_importance(&page).await?;
        Ok(if kept == 4 { Ok(()) } else { Err(kept) })
    })
    .await?;
    no_errors(&page).await
}

/// What the browser keeps of the second touchpoint's importance.
async fn kept_importance(page: &Page<'_>) -> Result<Value> {
    page.run("return JSON.parse(localStorage['tangent.assessment.default']).touchpoints[1].importance", json!([])).await
}

pub async fn notice_is_in_sight_and_closing_it_scrolls_nothing(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "results").await?;
    let person = pointer(page, &words);
    let page = &person.page;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("nothing.json");
    std::fs::write(&path, " ")?;
    // The button stands at the end of a long page, the notice belongs to its top.
    page.run(&format!("{WIDGET}.shadowRoot.querySelector('.keep').scrollIntoView({{ block: 'end' }})"), json!([]))
        .await?;
    page.find("button", &words.ui.keep.open_file).choose_file(&path).await?;
    page.until(&format!(
        "const told = {WIDGET}.shadowRoot.querySelector('.notice')?.getBoundingClientRect();
         return scrollY > 0 && told && told.top >= 0 && told.bottom <= innerHeight"
    ))
    .await?;
    // The driver's own click would scroll first.
    page.run(&format!("{WIDGET}.shadowRoot.querySelector('.notice button:last-child').click()"), json!([])).await?;
    page.until(&format!("return !{WIDGET}.shadowRoot.querySelector('.notice')")).await?;
    let title = words.count(&words.ui.results.title, 2, &[]);
    until("the focus on the title", async || {
        let focused = page.focused().await?;
        Ok(if focused.name == title { Ok(()) } else { Err(format!("{focused:?}")) })
    })
    .await?;
    let still_there = format!(
        "const pressed = {WIDGET}.shadowRoot.querySelector('.keep button').getBoundingClientRect();
         return pressed.top >= 0 && pressed.bottom <= innerHeight"
    );
    ensure!(page.run(&still_there, json!([])).await? == json!(true), "what was pressed is out of sight");
    no_errors(page).await
}
