//! The whole full path by keyboard alone, and results that say what the core says.

use crate::host::{WIDGET, no_errors};
use crate::own::assessment;
use crate::person::{Hand, Person};
use crate::walk::{analysis_of, same};
use crate::words::{Words, example, tidy};
use enum_map::Enum;
use tangent::codec::json as codec;
use tangent::domain::{Counterpart, Effort, Role, Zone};
use tangent::method::Report;
use tangent::narrative::findings::other_findings;
use tangent::narrative::headline::headlines;
use tangent::narrative::number::number;
use tangent::narrative::{self, Narrator};
use tangent_browser_tests::{Browser, Context, Key, Result, Value, bail, ensure, json, release};

impl Person<'_> {
    /// Goes to the next group of radio buttons and presses a digit there.
    async fn answer(&self, digit: u8) -> Result<()> {
        for _ in 0..20 {
            self.page.press(Key::Tab).await?;
            if self.page.focused().await?.role == "radio" {
                return self.page.type_text(&digit.to_string()).await;
            }
        }
        bail!("Tab never comes to a question")
    }
}

/// Presses are counted: an answer takes one digit, and a screen one Enter.
pub async fn whole_path_by_keyboard_alone(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let site = release().serve(0)?;
    let page = browser.open(&site.url("/")).await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    person.speak().await?;
    person.press(&words.ui.start.button).await?;
    page.heading(&words.ui.you.title).is_there().await?;
    person.choose(words.roles.as_slice(), Role::Owner.into_usize(), false).await?;
    person.tick(&words.counterparts[Counterpart::Customer].name).await?;
    person.tick(&words.counterparts[Counterpart::Colleague].name).await?;
    person.press(&words.ui.you.rather_full).await?;
    page.sees(&words.ui.you.full).await?;
    // The button has given way to another: Enter on it would turn back.
    person.press(&words.ui.common.next).await?;
    page.heading(&words.ui.list.title).is_there().await?;
    person.tick(words.title("website")?).await?;
    person.tick(words.title("issue-counter")?).await?;
    person.next().await?;

    // Deeper can be passed by.
    page.heading(&words.ui.deeper.title).is_there().await?;
    person.press(&words.ui.common.next).await?;

    // The website leaves no impression; everything about it is a weak answer that can be put right at once.
    page.heading(words.title("website")?).is_there().await?;
    page.type_text("3").await?;
    page.sees(&words.ui.ask.quiet).await?;
    person.answer(1).await?;
    person.answer(5).await?;
    person.answer(3).await?;
    for _ in 0..6 {
        person.answer(3).await?;
        person.answer(1).await?;
    }
    person.next().await?;
    // The counter hurts and tells on the website, whose importance it takes over at once.
    page.heading(words.title("issue-counter")?).is_there().await?;
    page.type_text("2").await?;
    person.answer(2).await?;
    person.answer(2).await?;
    person.answer(1).await?;
    page.sees(&words.ui.ask.leads_now.fill(&[("to", &words.title("website")?), ("n", &5)])).await?;
    for _ in 0..6 {
        person.answer(1).await?;
    }
    person.next().await?;
    for _ in 0..10 {
        page.sees(&words.ui.zones.question).await?;
        page.type_text("3").await?;
        person.next().await?;
    }
    // Every pair is front only: outside yes, inside no.
    for _ in 0..4 {
        page.heading(&words.ui.mirror.title).is_there().await?;
        for _ in 0..3 {
            person.answer(1).await?;
            person.answer(3).await?;
        }
        person.next().await?;
    }
    for _ in 0..6 {
        person.answer(2).await?;
    }
    person.next().await?;
    page.heading(&words.count(&words.ui.results.title, 2, &[])).is_there().await?;
    sees_all(&person).await?;
    person.press(&words.ui.results.onward.plan_button).await?;
    person.press(&words.ui.plan.take_all).await?;

    let found = assessment(&page).await?;
    let website = &found["touchpoints"][0];
    same("silent", &website["impression"], &json!("silent"))?;
    same("how one knows", &website["evidence"], &json!("guess"))?;
    let checks = website["checks"].as_object().context("checks")?;
    ensure!(checks.len() == 6 && checks.values().all(|it| *it == json!({ "answer": "no", "fix": "free_now" })));
    let counter = &found["touchpoints"][1];
    same("the chain", &counter["leads_to"], &json!("t1"))?;
    ensure!(counter["checks"].as_object().is_some_and(|checks| checks.values().all(|it| it["answer"] == "yes")));
    same("the seams", &found["zones"]["metrics"]["frequency"], &json!("often"))?;
    ensure!(found["report"]["mirror"]["hollow"].as_array().is_some_and(|hollow| hollow.len() == 12));
    same("the roots", &found["report"]["roots"], &json!({ "value": 50, "rests_on": 6 }))?;
    // Six checks and ten seams can be put right for free: one check, and four seams, are offered first.
    ensure!(found["actions"].as_array().is_some_and(|actions| actions.len() == 5), "{}", found["actions"]);
    same("revision", &found["revision"].is_u64().into(), &json!(true))?;
    no_errors(&page).await
}

/// That the results on the screen are those of the core for the answers in the page.
async fn sees_all(person: &Person<'_>) -> Result<()> {
    let file = person.page.run(&format!("return JSON.stringify({WIDGET}.assessment)"), json!([])).await?;
    let analysis = analysis_of(file.as_str().context("a text")?)?;
    let report = Report::of(&analysis);
    let found: Value = person.page.run(&format!("return {WIDGET}.report"), json!([])).await?;
    same("report", &found, &serde_json::from_str(&codec::write_report(&report))?)?;
    let words = person.words;
    let narrator = Narrator { analysis: &analysis, report: &report, words };
    let mut texts: Vec<_> = headlines(&narrator).into_iter().map(|it| it.text).collect();
    texts.push(number(&narrator).about);
    for group in other_findings(&narrator) {
        texts.push(group.kind.title(words).to_string());
        for finding in group.findings {
            texts.push(finding.text.to_string());
            texts.extend(finding.steps.iter().map(ToString::to_string));
        }
    }
    for id in report.order.iter().chain(&report.protect).chain(&report.keep).chain(&report.overkill) {
        texts.push(narrative::title_of(*id, &analysis.assessment, words).to_string());
    }
    for (zone, answer) in &analysis.assessment.zones {
        texts.extend(answer.frequency.map(|_| words.zones[zone].name.to_string()));
    }
    // Where the seams' cost is known, it is shown to those who bear it.
    let step = |zone: &Zone| &words.zones[*zone].steps[Effort::FreeNow];
    let costs = report.zones.losses.total.map(|_| &words.ui.findings.losses.step);
    texts.extend(costs.or(report.zones.hot.first().map(step)).map(ToString::to_string));
    // What is folded counts too.
    let open = format!("{WIDGET}.shadowRoot.querySelectorAll('details').forEach((it) => it.open = true)");
    person.page.run(&open, json!([])).await?;
    // The style sheet begins some with a capital letter.
    let shown = tidy(&person.page.text().await?).to_lowercase();
    for text in texts {
        ensure!(shown.contains(&tidy(&text).to_lowercase()), "the screen doesn't say “{text}”");
    }
    Ok(())
}

/// Both examples in both languages: every result on the screen is the core's.
pub async fn examples_say_what_the_core_says(browser: &Browser) -> Result<()> {
    let site = release().serve(0)?;
    let page = browser.open(&site.url("/")).await?;
    for language in ["ru", "en"] {
        let words = Words::of(language)?;
        let person = Person { page, words: &words, hand: Hand::Pointer };
        if language == "ru" {
            person.speak().await?;
        } else {
            person.switch_to(language).await?;
        }
        for id in ["trade", "clinic"] {
            let answers = &example(id)?["assessment"];
            page.run(&format!("{WIDGET}.assessment = arguments[0]; return 0"), json!([answers])).await?;
            let rated = answers["touchpoints"].as_array().context("touchpoints")?.len();
            person.press(&words.ui.steps.results).await?;
            if (language, id) == ("ru", "trade") {
                // In short the results are short.
                page.sees(&words.ui.results.starts).await?;
                page.sees_no(&words.ui.findings.roots.title).await?;
                person.press(&words.ui.results.onward.full_button).await?;
                person.press(&words.ui.steps.results).await?;
            }
            page.heading(&words.count(&words.ui.results.title, rated, &[])).is_there().await?;
            sees_all(&person).await?;
        }
    }
    no_errors(&page).await
}
