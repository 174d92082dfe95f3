//! What the element promises to the page around it.

use crate::host::{WIDGET, forget, no_errors, page_with};
use crate::own::{answers, assessment, at, others, own, payload};
use crate::person::{Hand, Person};
use crate::support;
use crate::walk::same;
use crate::words::{Words, tidy};
use tangent::domain::{PackId, Structure};
use tangent_browser_tests::{Browser, Context, Page, Result, Value, bail, dist, ensure, json};

/// The assessments worked by hand, and what follows from them.
const BY_HAND: [(&str, &str, &str); 5] = [
    ("nothing", include_str!("../../../by_hand/nothing.json"), include_str!("../../../by_hand/nothing.report.json")),
    (
        "warehouse",
        include_str!("../../../by_hand/warehouse.json"),
        include_str!("../../../by_hand/warehouse.report.json"),
    ),
    ("clinic", include_str!("../../../by_hand/clinic.json"), include_str!("../../../by_hand/clinic.report.json")),
    ("workshop", include_str!("../../../by_hand/workshop.json"), include_str!("../../../by_hand/workshop.report.json")),
    ("hotel", include_str!("../../../by_hand/hotel.json"), include_str!("../../../by_hand/hotel.report.json")),
];

/// The file of a structure.
fn pack_file(structure: &Structure) -> Value {
    let items = structure.touchpoints.iter().map(|item| {
        let mut file = json!({
            "id": item.id.as_str(), "code": item.code, "counterpart": item.counterpart,
            "stage": item.stage, "channel": item.channel,
        });
        if let Some(parent) = &item.parent {
            file["parent"] = json!(parent.as_str());
        }
        file
    });
    let checks = structure.checks.iter().map(|check| {
        json!({ "id": check.id.as_str(), "code": check.code, "channel": check.channel, "aspect": check.aspect })
    });
    let pairs = structure.pairs.iter().map(|pair| json!({ "id": pair.id.as_str(), "code": pair.code }));
    let roots = structure.roots.iter().map(|root| json!({ "id": root.id.as_str(), "code": root.code }));
    json!({
        "format": "tangent-pack", "version": structure.version, "id": structure.id.as_str(),
        "touchpoints": items.collect::<Vec<_>>(), "trades": structure.trades.iter().map(PackId::as_str).collect::<Vec<_>>(),
        "checks": checks.collect::<Vec<_>>(),
        "pairs": pairs.collect::<Vec<_>>(), "roots": roots.collect::<Vec<_>>(),
        "words": { "ru": "ru.json", "en": "en.json" },
    })
}

pub async fn reports_are_those_worked_by_hand(browser: &Browser) -> Result<()> {
    // The pack that they are about: its structure, and words for all that it holds.
    let structure = support::structure();
    let text = std::fs::read_to_string(dist().join("packs/en.json"))?;
    let mut words: Value = serde_json::from_str(&text)?;
    let named = |ids: Vec<&PackId>, word: &dyn Fn(&str) -> Value| -> Value {
        ids.into_iter().map(|id| (id.as_str().to_owned(), word(id.as_str()))).collect()
    };
    let itself = |id: &str| json!(id);
    let pair = |id: &str| json!({ "name": id, "outward": id, "inward": id, "why": id, "step": id });
    let item = |id: &str| json!({ "title": id });
    words["trades"] = named(structure.trades.iter().collect(), &itself);
    words["touchpoints"] = named(structure.touchpoints.iter().map(|it| &it.id).collect(), &item);
    let check = |id: &str| json!({ "question": id, "task": id });
    words["checks"] = named(structure.checks.iter().map(|it| &it.id).collect(), &check);
    words["roots"] = named(structure.roots.iter().map(|it| &it.id).collect(), &itself);
    words["pairs"] = named(structure.pairs.iter().map(|it| &it.id).collect(), &pair);
    let site = page_with("", "<tangent-assessment start=now></tangent-assessment>")
        .page("/packs/touchpoints.json", pack_file(&structure).to_string())
        .page("/packs/en.json", words.to_string())
        .serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.hears("tangent-ready").await?;
    for (name, answers, report) in BY_HAND {
        let answers: Value = serde_json::from_str(answers)?;
        let report: Value = serde_json::from_str(report)?;
        let script =
            format!("{WIDGET}.assessment = arguments[0]; return [{WIDGET}.report, {WIDGET}.assessment.report]");
        let found = page.run(&script, json!([answers])).await?;
        same(name, &found[0], &report)?;
        same(name, &found[1], &report)?;
    }
    no_errors(&page).await
}

pub async fn invalid_assessment_is_refused_and_leaves_the_work(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "ask t2").await?;
    let own = assessment(&page).await?;
    let (file, problem) = (&words.ui.errors.file, &words.ui.errors.problem);
    let other = file.other_format.to_string();
    let within = problem.not_within.fill(&[("least", &1), ("most", &5)]);
    let at = |path: &str, wrong: &str| file.invalid.fill(&[("path", &path), ("wrong", &wrong)]);
    let head = json!({ "format": "tangent-assessment", "version": 1 });
    let with = |name: &str, value: Value| {
        let mut file = head.clone();
        file[name] = value;
        file
    };
    let circle = json!([{ "id": "t1", "pack_id": "website", "leads_to": "t1" }]);
    for (bad, message) in [
        (json!({}), other.clone()),
        (json!(null), other.clone()),
        (json!("text"), other.clone()),
        (json!([1, 2]), other.clone()),
        (with("version", json!(2)), file.newer.fill(&[("version", &2)])),
        (with("version", json!("1")), String::new()),
        (
            with("touchpoints", json!([{ "pack_id": "website", "importance": 6 }])),
            at("touchpoints[0].importance", &within),
        ),
        (with("touchpoints", circle), at("touchpoints[0].leads_to", &problem.circle)),
        (with("touchpoints", json!({})), at("touchpoints", &problem.not_list)),
        (with("pack", json!({ "id": "school" })), file.other_pack.fill(&[("id", &"school")])),
    ] {
        let script = format!(
            "try {{ {WIDGET}.assessment = arguments[0] }} catch (error) {{ return [error.code, error.message, String(error).startsWith('Error: ')] }}"
        );
        let thrown = page.run(&script, json!([bad])).await?;
        ensure!(thrown[0] == "assessment" && thrown[2] == true, "{bad}: {thrown}");
        let told = tidy(thrown[1].as_str().unwrap_or_default());
        ensure!(message.is_empty() || told == message, "{bad}: {told}");
        same("own work", &assessment(&page).await?, &own)?;
    }
    page.heading(words.title("payment")?).is_there().await?;
    ensure!(page.heard().await?.iter().all(|(name, _)| name == "tangent-ready"), "{:?}", page.heard().await?);
    Ok(())
}

pub async fn assessment_set_early_waits_to_be_checked(browser: &Browser) -> Result<()> {
    let body = "<tangent-assessment start=now storage=none></tangent-assessment>
        <tangent-assessment start=now storage=none></tangent-assessment>
        <script>[one, two] = document.querySelectorAll('tangent-assessment');
          one.assessment = { format: 'tangent-assessment', version: 1, id: 'early' };
          two.assessment = { format: 'tangent-assessment', version: 99 };</script>";
    let site = page_with("", body).serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.until("return heard.filter(([name]) => name == 'tangent-ready').length == 2").await?;
    let ids = page.run("return [one.assessment.id, one.report.counts.listed, two.assessment.touchpoints]", json!([]));
    same("what is there", &ids.await?, &json!(["early", 0, []]))?;
    let error = page.hears("tangent-error").await?;
    let message = Words::of("en")?.ui.errors.file.newer.fill(&[("version", &99)]);
    same("code", &error["code"], &json!("assessment"))?;
    same("message", &error["message"], &json!(message))?;
    let kept = page.run("return Object.keys(localStorage).filter((key) => key.includes('assessment'))", json!([]));
    same("what is kept", &kept.await?, &json!([]))?;
    let carried = page.run("return [one.children.length, two.children.length]", json!([]));
    same("what the page carries", &carried.await?, &json!([0, 0]))?;
    no_errors(&page).await
}

pub async fn reset_can_be_undone(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at(browser, "ru", "results").await?;
    let before = answers(&page).await?;
    let script = format!("{WIDGET}.reset(); return [{WIDGET}.assessment, {WIDGET}.report.counts.listed]");
    let after = page.run(&script, json!([])).await?;
    same("touchpoints", &after[0]["touchpoints"], &json!([]))?;
    same("listed", &after[1], &json!(0))?;
    ensure!(after[0]["id"] != before["id"], "another assessment has another id");
    page.heading(&words.ui.results.none_title).is_there().await?;
    page.button(&words.ui.common.undo).click().await?;
    page.heading(&words.count(&words.ui.results.title, 2, &[])).is_there().await?;
    same("answers", &answers(&page).await?, &before)?;
    // The person's own way to the same.
    page.button(&words.ui.keep.start_anew).click().await?;
    page.sees(&words.ui.keep.started_anew).await?;
    page.heading(&words.ui.start.title).is_there().await?;
    page.button(&words.ui.common.undo).click().await?;
    page.sees_no(&words.ui.keep.started_anew).await?;
    same("answers", &answers(&page).await?, &before)?;
    no_errors(&page).await
}

pub async fn set_assessment_is_a_step_that_can_be_undone(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "results").await?;
    let before = answers(&page).await?;
    forget(&page).await?;
    page.run(&format!("{WIDGET}.assessment = arguments[0]"), json!([others()])).await?;
    page.heading(&words.count(&words.ui.results.title, 1, &[])).is_there().await?;
    let revision = page.run(&format!("return {WIDGET}.assessment.revision"), json!([])).await?;
    same("revision", &revision, &json!(8))?;
    page.button(&words.ui.common.undo).click().await?;
    page.heading(&words.count(&words.ui.results.title, 2, &[])).is_there().await?;
    same("answers", &answers(&page).await?, &before)?;
    let heard = page.heard().await?;
    let changes: Vec<_> = heard.iter().filter(|(name, _)| name == "tangent-change").map(|(_, it)| it.clone()).collect();
    same("changes", &json!(changes), &json!([{ "revision": 9 }]))?;
    no_errors(&page).await
}

pub async fn two_widgets_keep_to_themselves(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let body = "<div lang=ru><tangent-assessment start=now></tangent-assessment>
        <tangent-assessment start=now storage-key=two></tangent-assessment></div>";
    let site = page_with("", body).serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.until("return heard.filter(([name]) => name == 'tangent-ready').length == 2").await?;
    for at in [0, 1] {
        page.button(&words.ui.start.button).click().await?;
        page.radio(&words.roles.as_slice()[2 - at]).nth(at).click().await?;
    }
    let said = "return [...document.querySelectorAll('tangent-assessment')].map((it) => it.assessment.respondent.role)";
    same("roles", &page.run(said, json!([])).await?, &json!(["staff", "manager"]))?;
    page.reload().await?;
    page.until("return heard.filter(([name]) => name == 'tangent-ready').length == 2").await?;
    same("roles", &page.run(said, json!([])).await?, &json!(["staff", "manager"]))?;
    let links = "return [...document.querySelectorAll('tangent-assessment')].map((it) => it.link().split('#')[1].split('=')[0])";
    same("links", &page.run(links, json!([])).await?, &json!(["tangent", "tangent.two"]))?;
    page.run("location.hash = arguments[0]", json!([format!("tangent.two={}", payload(&others())?)])).await?;
    page.sees(&words.ui.preview.link).await?;
    page.heading(&words.ui.you.title).is_there().await?;
    ensure!(!page.heading(&words.ui.you.title).nth(1).exists().await?, "the first widget took it too");
    no_errors(&page).await
}

pub async fn two_widgets_with_one_key_share_one_state(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let body = "<div lang=en><tangent-assessment start=now></tangent-assessment>
        <tangent-assessment start=now></tangent-assessment></div>";
    let site = page_with("", body).serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.until("return heard.filter(([name]) => name == 'tangent-ready').length == 2").await?;
    let said =
        "return [...document.querySelectorAll('tangent-assessment')].map(({ assessment: { saved, ...it } }) => it)";
    let one = async |role: &str| -> Result<()> {
        page.until(&format!("{said}.every((it) => it.respondent.role == '{role}')")).await?;
        let both = page.run(said, json!([])).await?;
        same("one state", &both[0], &both[1])
    };
    page.button(&words.ui.start.button).click().await?;
    page.radio(&words.roles.as_slice()[0]).click().await?;
    one("owner").await?;
    // What was answered in the one can be changed in the other, and taken back in either.
    page.button(&words.ui.steps.you).nth(1).click().await?;
    page.radio(&words.roles.as_slice()[1]).nth(1).click().await?;
    one("manager").await?;
    page.button(&words.ui.common.undo).click().await?;
    one("owner").await?;
    page.reload().await?;
    page.until("return heard.filter(([name]) => name == 'tangent-ready').length == 2").await?;
    one("owner").await?;
    page.sees_no(&words.ui.notices.other_tab).await?;
    no_errors(&page).await
}

pub async fn events_tell_the_page_in_order(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "ask t3").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    page.radio("2").click().await?;
    person.is_chosen("radio", "2").await?;
    person.press(&words.ui.steps.results).await?;
    page.heading(&words.count(&words.ui.results.title, 2, &[])).is_there().await?;
    // Going away and coming back changes nothing.
    person.press(&words.ui.steps.list).await?;
    person.press(&words.ui.steps.results).await?;
    person.take_file().await?;
    browser.downloaded(".json").await?;
    person.press(&words.ui.steps.list).await?;
    person.tick(words.title("website")?).await?;
    person.press(&words.ui.steps.results).await?;
    page.until("return heard.filter(([name]) => name == 'tangent-complete').length == 2").await?;
    let heard = page.heard().await?;
    let names: Vec<_> = heard.iter().map(|(name, _)| name.trim_start_matches("tangent-")).collect();
    ensure!(names == ["ready", "change", "complete", "export", "change", "complete"], "{names:?}");
    let [_, change, complete, export, again, _] = heard.as_slice() else { bail!("{heard:?}") };
    same("change", &change.1, &json!({ "revision": 8 }))?;
    same("export", &export.1, &json!({ "kind": "json" }))?;
    same("change", &again.1, &json!({ "revision": 9 }))?;
    let keys: Vec<_> = complete.1.as_object().context("a detail")?.keys().collect();
    ensure!(keys.len() == 2, "{keys:?}");
    same("importance", &complete.1["assessment"]["touchpoints"][2]["importance"], &json!(2))?;
    same("report", &complete.1["report"], &complete.1["assessment"]["report"])?;
    same("listed", &complete.1["report"]["counts"]["listed"], &json!(3))?;
    Ok(())
}

pub async fn speaks_of_ones_own_work_while_another_is_shown(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "results").await?;
    page.run("location.hash = arguments[0]", json!([format!("tangent={}", payload(&others())?)])).await?;
    page.sees(&words.ui.preview.link).await?;
    shows_own(&page).await?;
    page.run(&format!("{WIDGET}.assessment = arguments[0]"), json!([own()])).await?;
    page.sees_no(&words.ui.preview.link).await?;
    shows_own(&page).await
}

async fn shows_own(page: &Page<'_>) -> Result<()> {
    let script =
        format!("const it = {WIDGET}; return [it.assessment.id, it.report.counts.listed, it.link().split('=')[1]]");
    same("own work", &page.run(&script, json!([])).await?, &json!(["own", 3, payload(&own())?]))
}
