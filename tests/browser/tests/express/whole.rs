//! The whole full path by keyboard alone, and results that say what the core says.

use crate::host::{WIDGET, no_errors};
use crate::own::assessment;
use crate::person::{Hand, Person};
use crate::walk::same;
use crate::words::{Words, refused, structure, tidy};
use tangent::codec::json as codec;
use tangent::domain::{Counterpart, Role, Vocabulary};
use tangent::method::{Analysis, Report};
use tangent::pack::{self, Counted, T};
use tangent::telling::{Teller, finding, headline, number};
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
    person.press(&words.text(T::StartButton)).await?;
    page.heading(&words.text(T::YouTitle)).is_there().await?;
    person.choose(&words.all(pack::Words::role), Role::Owner.index(), false).await?;
    person.choose(&[words.text(T::Yes), words.text(T::No)], 0, false).await?;
    let counterparts = words.all(pack::Words::counterpart);
    person.tick(&counterparts[Counterpart::Customer.index()]).await?;
    person.tick(&counterparts[Counterpart::Colleague.index()]).await?;
    person.choose(&[words.text(T::PathExpress), words.text(T::PathFull)], 1, false).await?;
    person.next().await?;
    page.heading(&words.text(T::ListTitle)).is_there().await?;
    person.tick(&words.title("website")?).await?;
    person.tick(&words.title("issue-counter")?).await?;
    person.next().await?;

    // Deeper can be passed by.
    page.heading(&words.text(T::DeeperTitle)).is_there().await?;
    person.press(&words.text(T::Next)).await?;

    // The website leaves no impression; everything about it is a weak answer that can be put right at once.
    page.heading(&words.title("website")?).is_there().await?;
    page.type_text("3").await?;
    page.sees(&words.text(T::AskQuiet)).await?;
    person.answer(5).await?;
    person.answer(3).await?;
    for _ in 0..6 {
        person.answer(3).await?;
        person.answer(1).await?;
    }
    person.next().await?;
    // The counter hurts and tells on the website, whose importance it takes over at once.
    page.heading(&words.title("issue-counter")?).is_there().await?;
    page.type_text("2").await?;
    person.answer(2).await?;
    person.answer(1).await?;
    page.sees(&words.fill(T::LeadsNow, &[("to", &words.title("website")?), ("n", "5")])).await?;
    person.answer(2).await?;
    for _ in 0..6 {
        person.answer(1).await?;
    }
    person.next().await?;
    for _ in 0..10 {
        page.sees(&words.text(T::ZonesQuestion)).await?;
        page.type_text("3").await?;
        person.next().await?;
    }
    // Every pair is front only: outside yes, inside no.
    for _ in 0..4 {
        page.heading(&words.text(T::MirrorTitle)).is_there().await?;
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
    page.heading(&words.count(Counted::ResultsTitle, 2, &[])).is_there().await?;
    sees_all(&person).await?;
    person.press(&words.text(T::PlanButton)).await?;
    person.press(&words.text(T::PlanTakeAll)).await?;

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
    // Six checks and ten seams can be put right for free.
    ensure!(found["actions"].as_array().is_some_and(|actions| actions.len() == 16), "{}", found["actions"]);
    same("revision", &found["revision"].is_u64().into(), &json!(true))?;
    no_errors(&page).await
}

/// That the results on the screen are those of the core for the answers in the page.
async fn sees_all(person: &Person<'_>) -> Result<()> {
    let file = person.page.run(&format!("return JSON.stringify({WIDGET}.assessment)"), json!([])).await?;
    let structure = structure()?;
    let assessment = codec::read(file.as_str().context("a text")?, &structure).map_err(|fault| refused(&fault))?;
    let analysis = Analysis::new(&assessment, &structure);
    let report = Report::on(&analysis);
    let found: Value = person.page.run(&format!("return {WIDGET}.report"), json!([])).await?;
    same("report", &found, &serde_json::from_str(&codec::write_report(&report))?)?;
    let teller = Teller { analysis: &analysis, report: &report, words: &person.words.pack };
    let mut texts = headline::headline(&teller);
    texts.push(number::number(&teller).about);
    for finding in finding::findings(&teller) {
        texts.push(finding.text);
        texts.extend(finding.steps);
    }
    for id in report.order.iter().chain(&report.protect).chain(&report.keep).chain(&report.overkill) {
        texts.push(teller.title(analysis.point(*id).context("a point")?));
    }
    for zone in &report.zones.hot {
        texts.push(person.words.pack.zone_step(*zone, tangent::domain::Effort::FreeNow).to_owned());
    }
    let shown = tidy(&person.page.text().await?);
    for text in texts {
        ensure!(shown.contains(&tidy(&text)), "the screen doesn't say “{text}”");
    }
    Ok(())
}

/// Both examples in both languages: every result on the screen is the core's.
pub async fn examples_say_what_the_core_says(browser: &Browser) -> Result<()> {
    let site = release().serve(0)?;
    let page = browser.open(&site.url("/")).await?;
    let text = std::fs::read_to_string(tangent_browser_tests::dist().join("packs/touchpoints.json"))?;
    let pack: Value = serde_json::from_str(&text)?;
    for language in ["ru", "en"] {
        let words = Words::of(language)?;
        let person = Person { page, words: &words, hand: Hand::Pointer };
        if language == "ru" {
            person.speak().await?;
        } else {
            person.switch_to(language).await?;
        }
        for example in ["trade", "clinic"] {
            let answers = &pack["examples"][example];
            page.run(&format!("{WIDGET}.assessment = arguments[0]; return 0"), json!([answers])).await?;
            let rated = answers["touchpoints"].as_array().context("touchpoints")?.len();
            person.press(&words.text(T::StepResults)).await?;
            if (language, example) == ("ru", "trade") {
                // In short the results are short.
                page.sees(&words.text(T::LookTitle)).await?;
                page.sees_no(&words.text(T::FindingLiftedTitle)).await?;
                person.press(&words.text(T::GoFullButton)).await?;
                person.press(&words.text(T::StepResults)).await?;
            }
            page.heading(&words.count(Counted::ResultsTitle, u32::try_from(rated)?, &[])).is_there().await?;
            sees_all(&person).await?;
        }
    }
    no_errors(&page).await
}
