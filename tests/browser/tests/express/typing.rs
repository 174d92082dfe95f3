//! What is typed is never lost: neither by what happens around the field, nor with the page.

use crate::host::{WIDGET, no_errors};
use crate::own::{others, own, payload, with};
use crate::person::{Hand, Person};
use crate::words::Words;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tangent_browser_tests::{Browser, Context, Result, Value, ensure, json};

/// A field: the step it stands on, what has to be pressed before it is seen, and what it is called.
struct Field {
    step: &'static str,
    press: fn(&Words) -> Option<&str>,
    name: fn(&Words) -> &str,
}

/// Each text field and figure of the path.
const FIELDS: [Field; 11] = [
    Field { step: "list", press: |_| None, name: |words| &words.ui.list.search },
    Field { step: "full deeper", press: |_| None, name: |words| &words.ui.deeper.own },
    Field { step: "full deeper", press: |words| Some(&words.ui.deeper.more), name: |words| &words.ui.deeper.name },
    Field { step: "full ask t1", press: |_| None, name: |words| &words.ui.ask.note },
    Field { step: "full zones data", press: |words| Some(&words.ui.zones.cost), name: |words| &words.ui.zones.cases },
    Field {
        step: "full zones data",
        press: |words| Some(&words.ui.zones.cost),
        name: |words| &words.ui.zones.hour_cost,
    },
    Field { step: "full plan", press: |_| None, name: |words| &words.ui.plan.own },
    Field { step: "full plan", press: |_| Some("Plan B"), name: |words| &words.ui.plan.name },
    Field { step: "full plan", press: |words| Some(&words.ui.plan.who), name: |words| &words.ui.plan.person },
    Field { step: "full plan", press: |_| Some("Plan B"), name: |words| &words.ui.ask.note },
    Field { step: "full zones data", press: |words| Some(&words.ui.zones.cost), name: |words| &words.ui.zones.minutes },
];

/// The person's own answers, with a note and an action.
fn work() -> Value {
    let mut work = own();
    work["touchpoints"][0]["note"] = json!("By the door");
    work["actions"] = json!([{ "id": "a1", "title": "Plan B", "effort": "small", "state": "queue" }]);
    work
}

impl Field {
    async fn come_to(&self, person: &Person<'_>) -> Result<()> {
        if let Some(button) = (self.press)(person.words) {
            person.press(button).await?;
        }
        // What an hour costs is said once it is known, and asked again where the person wants to change it.
        let ui = &person.words.ui.zones;
        let is_known = format!("return {WIDGET}.assessment.money?.hour_cost != null");
        if *(self.name)(person.words) == *ui.hour_cost && person.page.run(&is_known, json!([])).await? == json!(true) {
            person.press(&ui.worth_change).await?;
        }
        Ok(())
    }
}

pub async fn what_is_typed_outlives_the_page(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    for field in FIELDS {
        let (_site, page) = with(browser, "en", field.step, "", &work()).await?;
        let person = Person { page, words: &words, hand: Hand::Pointer };
        field.come_to(&person).await?;
        let name = (field.name)(&words);
        page.field(name).focus().await?;
        page.run(&format!("{WIDGET}.shadowRoot.activeElement.select()"), json!([])).await?;
        page.type_text("53").await?;
        // In the middle of a word, without leaving the field.
        page.reload().await?;
        page.hears("tangent-ready").await?;
        if field.step == "full plan" && name == words.ui.plan.name {
            person.press("53").await?;
        } else if name == words.ui.plan.person {
            person.press(&format!("{name}: 53")).await?;
        } else {
            field.come_to(&person).await?;
        }
        person.has_typed(name, "53").await?;
        no_errors(&page).await?;
        browser.reset().await?;
    }
    Ok(())
}

pub async fn what_is_typed_survives_what_happens_around_it(browser: &Browser) -> Result<()> {
    let (english, russian) = (Words::of("en")?, Words::of("ru")?);
    let preview = format!("location.hash = 'tangent={}'", payload(&others())?);
    let is_of_card = |field: &Field| {
        (field.press)(&english).is_some_and(|pressed| pressed == "Plan B" || *pressed == *english.ui.plan.who)
    };
    for field in FIELDS.iter().filter(|field| !is_of_card(field)) {
        let (_site, page) = with(browser, "en", field.step, "", &work()).await?;
        let person = Person { page, words: &english, hand: Hand::Pointer };
        field.come_to(&person).await?;
        let name = (field.name)(&english);
        page.field(name).focus().await?;
        page.run(&format!("{WIDGET}.shadowRoot.activeElement.select()"), json!([])).await?;
        page.type_text("53").await?;
        for happens in [
            format!("{WIDGET}.setAttribute('theme', 'dark')"),
            format!("{WIDGET}.setAttribute('heading-level', '3')"),
            "location.hash = 'comments'".to_owned(),
            format!(
                "const other = document.createElement('section'); document.body.append(other); other.append({WIDGET})"
            ),
        ] {
            page.run(&happens, json!([])).await?;
            person.has_typed(name, "53").await?;
        }
        page.field(name).focus().await?;
        page.run(&preview, json!([])).await?;
        person.press(&english.ui.preview.back).await?;
        field.come_to(&person).await?;
        person.has_typed(name, "53").await?;
        page.run(&format!("{WIDGET}.setAttribute('lang', 'ru')"), json!([])).await?;
        let person = Person { words: &russian, ..person };
        person.has_typed((field.name)(&russian), "53").await?;
        no_errors(&page).await?;
        browser.reset().await?;
    }
    Ok(())
}

/// Answers and types by itself, without a pause, and notes when.
const BUSY: &str = "const it = document.querySelector('tangent-assessment'), root = it.shadowRoot;
    window.given = [];
    let count = 0;
    setInterval(() => {
      const note = root.querySelector('textarea'), options = root.querySelectorAll('input[type=radio]');
      if (++count % 2) {
        note.focus();
        note.value += 'abcdefghij'[count % 10];
        note.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      } else {
        options[count * 7 % options.length].click();
      }
      given.push({ revision: it.assessment.revision, note: note.value, when: Date.now() });
    }, 50)";

/// How often the tab is killed: `TANGENT_KILLS`, or a few times.
fn kills() -> usize {
    std::env::var("TANGENT_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(3)
}

/// Whatever was answered or typed more than a second before the tab was killed is there when the page is opened again.
pub async fn killed_tab_loses_nothing_older_than_a_second(browser: &Browser) -> Result<()> {
    let mut work = own();
    work["respondent"]["counterparts"] = json!(["customer"]);
    work["touchpoints"][0]["note"] = json!("a");
    let (site, _) = with(browser, "en", "full ask t1", "", &work).await?;
    let widget = format!("return {WIDGET}.assessment");
    browser.open("about:blank").await?;
    for kill in 0..kills() {
        browser.new_window().await?;
        let page = browser.open(&site.url("/host.html")).await?;
        page.until(&widget).await?;
        page.run(BUSY, json!([])).await?;
        // Whatever the clock says is as good as random.
        let chance = SystemTime::now().duration_since(UNIX_EPOCH)?.subsec_micros() % 2_000;
        let moment = Duration::from_millis(1_200 + u64::from(chance));
        let begun = Instant::now();
        let mut given = json!([]);
        while begun.elapsed() < moment {
            given = page.run("return window.given", json!([])).await?;
        }
        let killed = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
        browser.kill_tab().await?;

        browser.new_window().await?;
        let page = browser.open(&site.url("/host.html")).await?;
        let kept = page.until(&widget).await?;
        let is_old = |given: &&Value| given["when"].as_u64().is_some_and(|when| u128::from(when) + 1_000 < killed);
        let given = given.as_array().context("a list")?;
        let last = given.iter().rfind(is_old).context("nothing was given early enough")?;
        let (note, revision) = (kept["touchpoints"][0]["note"].as_str(), kept["revision"].as_u64());
        ensure!(
            revision >= last["revision"].as_u64() && note >= last["note"].as_str(),
            "kill {kill} after {moment:?}: {last} was given, {revision:?} and {note:?} are kept"
        );
        browser.close_window().await?;
    }
    Ok(())
}
