//! What is drawn anew, and what stays as it is under the person's hands.

use crate::host::{WIDGET, no_errors, page_with};
use crate::own::at;
use crate::person::{Hand, Person};
use crate::walk::same;
use crate::words::Words;
use tangent::domain::Impression;
use tangent_browser_tests::{Browser, Page, Result, Value, ensure, json};
use tangent_server::Serving;

/// Notes each checkbox and radio button that is drawn: the program sets what is checked whenever it draws one.
const NOTE_DRAWN: &str = "window.drawn = [];
    const checked = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked');
    Object.defineProperty(HTMLInputElement.prototype, 'checked', {
      ...checked,
      set(on) {
        drawn.push(`${this.name} ${this.value}`);
        checked.set.call(this, on);
      },
    });";

/// As many touchpoints as a thorough person lists.
const MANY: usize = 200;
/// So many are offered with customers, and of a long list shown at first.
const OFFERED: usize = 12;
const SHOWN: usize = 24;

fn title(number: usize) -> String {
    format!("Meeting {number:03}")
}

/// A page where `MANY` touchpoints are listed.
async fn crowded<'a>(browser: &'a Browser, step: &str) -> Result<(Serving, Page<'a>)> {
    let touchpoints: Vec<Value> = (1..=MANY)
        .map(|number| {
            json!({
                "id": format!("t{number}"), "title": title(number),
                "counterpart": "customer", "stage": "first", "channel": "place",
            })
        })
        .collect();
    let work = json!({
        "format": "tangent-assessment", "version": 1, "id": "crowd",
        "respondent": { "counterparts": ["customer"] }, "touchpoints": touchpoints,
    });
    let script = format!(
        "{NOTE_DRAWN}
         localStorage['tangent.assessment.default'] = {};
         localStorage['tangent.step.default'] = {};",
        json!(work.to_string()),
        json!(step)
    );
    let body = "<div lang=en><tangent-assessment start=now></tangent-assessment></div>";
    let site = page_with(&script, body).serve(0)?;
    let page = browser.open(&site.url("/host.html")).await?;
    page.hears("tangent-ready").await?;
    Ok((site, page))
}

/// What has been drawn since this was asked last.
async fn drawn(page: &Page<'_>) -> Result<Vec<String>> {
    let drawn = page.run("return [...new Set(drawn.splice(0))]", json!([])).await?;
    Ok(serde_json::from_value(drawn)?)
}

pub async fn one_answer_among_200_draws_one_row(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = crowded(browser, "list").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    page.sees(&words.count(&words.ui.list.chosen, MANY, &[])).await?;
    // Their first drawing has no names yet.
    let first = page.run("return drawn.splice(0).length", json!([])).await?;
    ensure!(first.as_u64().is_some_and(|first| first > SHOWN as u64), "what is drawn is not noted: {first}");
    // What is listed stands first; the dozen offered is folded.
    person.press(&words.count(&words.ui.list.more, MANY + OFFERED - SHOWN, &[])).await?;
    drawn(&page).await?;
    person.tick(words.title("website")?).await?;
    page.sees(&words.count(&words.ui.list.chosen, MANY + 1, &[])).await?;
    same("drawn on the list", &json!(drawn(&page).await?), &json!(["customer-first website"]))?;

    let (_site, page) = crowded(browser, "full zones data").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.press(&words.ui.zones.places).await?;
    person.write(&words.ui.find.touchpoint, &title(100)).await?;
    drawn(&page).await?;
    person.tick(&title(100)).await?;
    page.sees(&format!("{}: 1", words.ui.zones.places)).await?;
    same("drawn of the places", &json!(drawn(&page).await?), &json!(["places t100"]))?;
    no_errors(&page).await
}

/// Beside the question too: what an answer writes there is in the row of its touchpoint, and the row that is asked
/// about comes into sight by itself.
pub async fn one_answer_among_200_touches_one_row_beside_it(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = crowded(browser, "full ask t150").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let all = &words.ui.all_touchpoints.rated;
    page.sees(&all.fill(&[("n", &0), ("all", &MANY)])).await?;
    let watch = format!(
        "const rows = {WIDGET}.shadowRoot.querySelector('.among-rows');
         window.touched = [];
         new MutationObserver((changes) => changes.forEach(({{ target }}) => {{
           touched.push((target.nodeType == 1 ? target : target.parentElement).closest('button, .among-rows').textContent.trim());
         }})).observe(rows, {{ subtree: true, childList: true, characterData: true, attributes: true }});
         const [around, current] = [rows, rows.querySelector('[aria-current]')].map((it) => it.getBoundingClientRect());
         return current.top >= around.top && current.bottom <= around.bottom && rows.scrollTop > 0"
    );
    same("the row is in sight", &page.run(&watch, json!([])).await?, &json!(true))?;
    person.choose(&[&words.impressions[Impression::Hurt].name], 0, false).await?;
    page.sees(&all.fill(&[("n", &1), ("all", &MANY)])).await?;
    let touched = page.run("return [...new Set(touched)]", json!([])).await?;
    let told = format!("{} {}", title(150), words.impressions[Impression::Hurt].name);
    same("what was written", &touched, &json!([told]))?;
    no_errors(&page).await
}

pub async fn a_thousand_attributes_in_one_go_are_one_drawing(browser: &Browser) -> Result<()> {
    let russian = Words::of("ru")?;
    let (_site, page) = at(browser, "en", "list").await?;
    let change = format!(
        "window.turns = 0;
         const widget = {WIDGET}.shadowRoot.querySelector('.widget');
         new MutationObserver((changes) => window.turns += changes.length).observe(widget, {{ attributeFilter: ['lang'] }});
         for (let turn = 1; turn <= 1000; turn++) {WIDGET}.setAttribute('lang', turn % 2 ? 'en' : 'ru')"
    );
    page.run(&change, json!([])).await?;
    page.heading(&russian.ui.list.title).is_there().await?;
    same("languages drawn", &page.run("return turns", json!([])).await?, &json!(1))?;
    no_errors(&page).await
}

/// The fields of four screens: by the step, and by what they are called.
fn fields(words: &Words) -> [(&'static str, &str); 4] {
    [
        ("list", &words.ui.list.search),
        ("full ask t1", &words.ui.ask.note),
        ("full zones data", &words.ui.zones.cases),
        ("full plan", &words.ui.plan.own),
    ]
}

/// A notice that comes while somebody types leaves them their field, its text and their place in it; one that
/// goes leaves the text.
pub async fn typing_survives_a_notice(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    for (step, field) in fields(&words) {
        let (_site, page) = at(browser, "en", step).await?;
        let person = Person { page, words: &words, hand: Hand::Pointer };
        match step {
            "full zones data" => person.press(&words.ui.zones.cost).await?,
            "full ask t1" => person.press(&words.ui.ask.note_add).await?,
            _ => {}
        }
        person.write(field, "1357").await?;
        let mark = format!("window.field = {WIDGET}.shadowRoot.activeElement; field.setSelectionRange(2, 2)");
        page.run(&mark, json!([])).await?;

        page.run("location.hash = 'tangent=1damaged'", json!([])).await?;
        let damaged = &words.ui.errors.link.damaged;
        page.sees(damaged).await?;
        let stays = format!("return field === {WIDGET}.shadowRoot.activeElement && field.selectionStart");
        same(field, &page.run(&stays, json!([])).await?, &json!(2))?;
        page.type_text("2").await?;
        person.has_typed(field, "13257").await?;

        person.press(&words.ui.common.close).await?;
        page.sees_no(damaged).await?;
        person.has_typed(field, "13257").await?;
        same(field, &page.run("return field.isConnected", json!([])).await?, &json!(true))?;
        no_errors(&page).await?;
        browser.reset().await?;
    }
    Ok(())
}
