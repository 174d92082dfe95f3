//! The main job: from the first screen to a file in one's hands.

use crate::host::{WIDGET, no_errors};
use crate::own::assessment;
use crate::person::{Hand, Person};
use crate::walk::{Meeting, Story, What, same};
use crate::words::Words;
use tangent::domain::{Channel, Counterpart, Fix, Frequency, Impression, Role, Stage};
use tangent_browser_tests::{Browser, Context, Engine, Result, Value, ensure, json, release, until};

fn meeting(what: What, impression: Impression, importance: u8) -> Meeting {
    Meeting { what, impression, quiet: false, importance, leads_to: None, fix: None }
}

/// Somebody who never meets a customer.
///
/// Delight 3 + 5, none 4 (and 2 rightly so, which does not count), hurt 3 + 2, unknown 2: 800/17 = 47.06,
/// 800/19 = 42.1, 1000/19 = 52.6. What hurts inside tells on the 5 of the handover.
pub fn storekeeper() -> Story {
    use Frequency::{Always, Never, Often, Rarely, Unknown};
    Story {
        role: Role::Staff,
        meets_customers: Some(false),
        counterparts: &[Counterpart::Customer, Counterpart::Colleague],
        meetings: vec![
            // As the keyboard comes to them: the field, their own people, the others.
            Meeting {
                leads_to: Some(2),
                fix: Some(Fix::FreeNow),
                ..meeting(
                    What::Own("Табличка у проходной", Counterpart::Colleague, Stage::Receive, Channel::Place),
                    Impression::Hurt,
                    2,
                )
            },
            meeting(What::Found("подъ парк", "parking"), Impression::Unknown, 2),
            Meeting { leads_to: Some(5), ..meeting(What::Likely("issue-counter"), Impression::Hurt, 3) },
            meeting(What::Likely("entrance"), Impression::Delight, 3),
            meeting(What::Likely("consultation"), Impression::Silent, 4),
            meeting(What::Likely("order-handover"), Impression::Delight, 5),
            Meeting { quiet: true, ..meeting(What::Likely("reviews"), Impression::Silent, 2) },
        ],
        asked: &[0, 2, 1, 3, 4, 5, 6],
        zones: [Often, Never, Rarely, Always, Unknown, Never, Rarely, Often, Never, Always],
        number: "47 42–53",
    }
}

pub async fn path_by_keyboard_alone_and_its_link_elsewhere(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let site = release().serve(0)?;
    let page = browser.open(&site.url("/")).await?;
    page.listen().await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    person.speak().await?;
    let story = storekeeper();
    person.walk(&story).await?;
    page.hears("tangent-complete").await?;
    person.put_right().await?;
    person.take_file().await?;
    let (name, file) = browser.downloaded(".json").await?;
    let file = String::from_utf8(file)?;
    ensure!(name.starts_with("tangent-20"), "{name}");
    story.is_told_by(&file, "ru")?;
    person.sees_results(&file).await?;
    ensure!(page.hears("tangent-export").await? == json!({ "kind": "json" }));
    let link = copied_link(&person).await?;
    ensure!(link.starts_with(&site.url("/#tangent=1")), "{link}");
    no_errors(&page).await?;
    let requests = site.requests();
    ensure!(requests.iter().all(|path| path == "/index.html" || path == "/favicon.ico"), "{requests:?}");

    let other = Browser::launch(another(browser.engine)).await?;
    let opened = opened_elsewhere(&other, &link, &file, &words).await;
    other.close().await?;
    opened
}

/// Asks for a link, and takes it from the field in which it is shown.
async fn copied_link(person: &Person<'_>) -> Result<String> {
    let (page, words) = (person.page, person.words);
    person.open_sheet().await?;
    person.press(&words.ui.share.link.copy).await?;
    until("a word about copying", async || {
        let text = page.text().await?;
        let said = [&words.ui.share.link.copied, &words.ui.share.by_hand];
        Ok(if said.iter().any(|said| text.contains(&***said)) { Ok(()) } else { Err(text) })
    })
    .await?;
    let link = page.run(&format!("return {WIDGET}.link()"), json!([])).await?;
    let link = link.as_str().context("a link is a text")?;
    let shown = page.field(&words.count(&words.ui.share.link.length, link.len(), &[]));
    ensure!(shown.value().await? == link, "{}", shown.value().await?);
    ensure!(shown.attribute("readonly").await?.is_some(), "the link can be written over");
    person.close_sheet().await?;
    Ok(link.to_owned())
}

/// An owner who meets customers.
///
/// Delight 4 + 2, none 4 + 3, hurt 5, unknown 1: 600/18 = 33.3, 600/19 = 31.6, 700/19 = 36.8. Of what is most
/// pressing, nobody looks at the chat, which tells on the 5 of the complaint: 100 · 5.
pub fn owner() -> Story {
    use Frequency::{Always, Never, Often, Rarely, Unknown};
    let key = What::Own("Key to the office", Counterpart::Colleague, Stage::First, Channel::Thing);
    let chat = meeting(What::Likely("work-chat"), Impression::Silent, 3);
    Story {
        role: Role::Owner,
        meets_customers: None,
        counterparts: &[Counterpart::Customer, Counterpart::Colleague],
        meetings: vec![
            meeting(What::Likely("website"), Impression::Silent, 4),
            meeting(What::Likely("payment"), Impression::Delight, 4),
            meeting(What::Likely("complaint"), Impression::Hurt, 5),
            Meeting { leads_to: Some(2), fix: Some(Fix::FreeNow), ..chat },
            meeting(key, Impression::Unknown, 1),
            meeting(What::Found("CHAT APP", "messenger"), Impression::Delight, 2),
        ],
        asked: &[0, 5, 1, 2, 3, 4],
        zones: [Never, Always, Rarely, Unknown, Often, Never, Never, Always, Rarely, Often],
        number: "33 32–37",
    }
}

pub async fn path_by_pointer_from_disk(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let page = browser.open_from_disk("index.html").await?;
    page.listen().await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.speak().await?;
    let story = owner();
    person.walk(&story).await?;
    page.hears("tangent-complete").await?;
    person.put_right().await?;
    person.take_file().await?;
    let (_, file) = browser.downloaded(".json").await?;
    let file = String::from_utf8(file)?;
    story.is_told_by(&file, "en")?;
    person.sees_results(&file).await?;

    // A page on disk has no address that would open elsewhere: the person is offered the file.
    person.open_sheet().await?;
    page.sees(&words.ui.share.link.no_address).await?;
    person.close_sheet().await?;
    person.take_file().await?;
    let (_, again) = browser.downloaded(".json").await?;
    story.is_told_by(std::str::from_utf8(&again)?, "en")?;
    no_errors(&page).await?;
    // Whoever knows an address can put it in front of what the page itself may ask for.
    let link = page.run(&format!("return {WIDGET}.link()"), json!([])).await?;
    let link = link.as_str().context("a link is a text")?;
    ensure!(link.starts_with("#tangent=1"), "{link}");
    let site = release().serve(0)?;
    opened_elsewhere(browser, &site.url(&format!("/{link}")), &file, &words).await
}

/// A link doesn't tell "no, it should be noticed" from what is not said: results don't ask.
fn without_no(mut touchpoints: Value) -> Value {
    for touchpoint in touchpoints.as_array_mut().into_iter().flatten() {
        let quiet = &mut touchpoint["quiet_by_design"];
        if *quiet == json!(false) {
            *quiet = Value::Null;
        }
    }
    touchpoints
}

/// Another engine to test with, if there is one.
fn another(engine: Engine) -> Engine {
    let chosen = Engine::chosen();
    let at = chosen.iter().position(|known| *known == engine).unwrap_or_default();
    chosen.get((at + 1) % chosen.len().max(1)).copied().unwrap_or(engine)
}

/// The link is opened by somebody who has begun with answers of their own.
async fn opened_elsewhere(browser: &Browser, link: &str, file: &str, words: &Words) -> Result<()> {
    let page = browser.open(link.split('#').next().unwrap_or_default()).await?;
    let person = Person { page, words, hand: Hand::Pointer };
    person.speak().await?;
    person.press(&words.ui.start.button).await?;
    person.choose(words.roles.as_slice(), 1, false).await?;
    let own = assessment(&page).await?;
    same("role", &own["respondent"]["role"], &json!("manager"))?;

    browser.open("about:blank").await?;
    let page = browser.open(link).await?;
    page.sees(&words.ui.preview.link).await?;
    page.sees(&words.ui.preview.safe).await?;
    page.listen().await?;
    person.sees_results(file).await?;
    same("own work", &assessment(&page).await?, &own)?;
    let kept = page.run("return JSON.parse(localStorage['tangent.assessment.default']).respondent.role", json!([]));
    same("what is kept", &kept.await?, &json!("manager"))?;

    person.press(&words.ui.preview.replace).await?;
    page.sees(&words.ui.preview.taken).await?;
    person.sees_results(file).await?;
    let told: Value = serde_json::from_str(file)?;
    same("report", &page.run(&format!("return {WIDGET}.report"), json!([])).await?, &told["report"])?;
    let taken = assessment(&page).await?;
    ensure!(taken["id"] != told["id"] && taken["id"] != Value::Null, "the id is made anew: {}", taken["id"]);
    same("touchpoints", &taken["touchpoints"], &without_no(told["touchpoints"].clone()))?;
    person.press(&words.ui.common.undo).await?;
    page.sees(&words.ui.results.none_title).await?;
    let mut back = assessment(&page).await?;
    back["revision"] = own["revision"].clone();
    same("own work", &back, &own)?;
    no_errors(&page).await
}
