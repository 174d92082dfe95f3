//! Asking: nothing is answered for the person, the last answer goes on by itself, and the way on is at hand.

use crate::host::{WIDGET, no_errors};
use crate::own::{assessment, own, with};
use crate::person::{Hand, Person};
use crate::walk::same;
use crate::words::Words;
use tangent::domain::{Frequency, Impression, Zone};
use tangent_browser_tests::{Browser, Context, Engine, Key, Page, Result, Value, ensure, json, release, until};

/// The same touchpoints, of which nothing is said.
fn unanswered() -> Value {
    let mut work = own();
    work["touchpoints"] = json!([
        { "id": "t1", "pack_id": "entrance" },
        { "id": "t2", "pack_id": "payment" },
        { "id": "t3", "pack_id": "issue-counter" },
    ]);
    work["zones"] = json!({});
    work
}

/// As for somebody who has chosen no pace.
async fn by_itself(page: &Page<'_>) -> Result<()> {
    page.run("localStorage.removeItem('tangent.pace')", json!([])).await?;
    page.reload().await?;
    page.hears("tangent-ready").await.map(drop)
}

/// Lets a moment pass in the page: twice as long as it takes to go on by itself.
async fn a_moment_passes(page: &Page<'_>) -> Result<()> {
    page.run("return new Promise((done) => setTimeout(done, 700))", json!([])).await.map(drop)
}

async fn is_not_chosen(page: &Page<'_>, name: &str) -> Result<()> {
    ensure!(!page.radio(name).is_chosen().await?, "{name} is chosen");
    Ok(())
}

pub async fn nothing_is_answered_for_the_person(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let ask = &words.ui.ask;
    let (_site, page) = with(browser, "ru", "full ask t3", "", &unanswered()).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let silent = &words.impressions[Impression::Silent].name;
    page.radio(silent).click().await?;
    page.sees(&ask.quiet).await?;
    for name in [&ask.leads_none, &ask.quiet_no, &ask.quiet_yes] {
        is_not_chosen(&page, name).await?;
    }
    for importance in ["1", "2", "3", "4", "5"] {
        is_not_chosen(&page, importance).await?;
    }
    let said = assessment(&page).await?["touchpoints"][2].clone();
    same("quiet", &said["quiet_by_design"], &Value::Null)?;
    same("nowhere", &said["leads_nowhere"], &Value::Null)?;
    page.radio(&ask.leads_none).click().await?;
    person.is_chosen("radio", &ask.leads_none).await?;
    page.radio(&ask.quiet_no).click().await?;
    person.is_chosen("radio", &ask.quiet_no).await?;
    page.reload().await?;
    person.is_chosen("radio", &ask.leads_none).await?;
    person.is_chosen("radio", &ask.quiet_no).await?;
    let said = assessment(&page).await?["touchpoints"][2].clone();
    same("quiet", &said["quiet_by_design"], &json!(false))?;
    same("nowhere", &said["leads_nowhere"], &json!(true))?;
    same("leads to", &said["leads_to"], &Value::Null)?;
    // Of another silence it must be said anew.
    page.radio(&words.impressions[Impression::Hurt].name).click().await?;
    page.sees_no(&ask.quiet).await?;
    page.radio(silent).click().await?;
    page.sees(&ask.quiet).await?;
    is_not_chosen(&page, &ask.quiet_no).await?;
    no_errors(&page).await
}

/// Seven presses for three touchpoints, of which the last is an inner one; one for each seam.
pub async fn last_answer_by_pointer_goes_on(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = with(browser, "en", "ask t1", "", &unanswered()).await?;
    by_itself(&page).await?;
    page.sees(&words.ui.common.by_itself).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let name = |impression| &words.impressions[impression].name;
    page.radio(name(Impression::Delight)).click().await?;
    page.radio("4").click().await?;
    page.heading(words.title("payment")?).is_there().await?;
    let first = page.focused().await?;
    ensure!(first.role == "radio" && first.name.starts_with(&**name(Impression::Delight)), "{first:?}");
    // Who comes back to an answered screen stays there; a fresh press goes on again.
    person.press(&words.ui.common.back).await?;
    page.heading(words.title("entrance")?).is_there().await?;
    a_moment_passes(&page).await?;
    page.radio("5").click().await?;
    page.heading(words.title("payment")?).is_there().await?;
    // None leaves a question open.
    page.radio(name(Impression::Silent)).click().await?;
    page.radio("3").click().await?;
    a_moment_passes(&page).await?;
    page.radio(&words.ui.ask.quiet_no).click().await?;
    page.heading(words.title("issue-counter")?).is_there().await?;
    page.radio(name(Impression::Hurt)).click().await?;
    page.radio("2").click().await?;
    a_moment_passes(&page).await?;
    page.radio(words.title("payment")?).click().await?;
    for zone in [Zone::Organisation, Zone::Channels] {
        let phrase = words.zones[zone].phrases.first().context("a phrase")?;
        page.heading(phrase).is_there().await?;
        page.radio(&words.frequencies[Frequency::Often]).click().await?;
    }
    page.heading(words.zones[Zone::Systems].phrases.first().context("a phrase")?).is_there().await?;
    let said = assessment(&page).await?;
    same("importance", &said["touchpoints"][0]["importance"], &json!(5))?;
    same("leads to", &said["touchpoints"][2]["leads_to"], &json!("t2"))?;
    same("frequency", &said["zones"]["channels"]["frequency"], &json!("often"))?;
    no_errors(&page).await
}

/// Neither keys nor scripts nor what reads screens are taken for a pointer; what is taken back stops it.
pub async fn nothing_else_goes_on_by_itself(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = with(browser, "ru", "ask t1", "", &unanswered()).await?;
    by_itself(&page).await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    let entrance = page.heading(words.title("entrance")?);
    let importances = ["1", "2", "3", "4", "5"];
    // By the arrow, and by the digit, after a pointer's press on the other question.
    page.radio(&words.impressions[Impression::Hurt].name).click().await?;
    person.choose(&importances, 2, true).await?;
    a_moment_passes(&page).await?;
    person.choose(&importances, 3, false).await?;
    a_moment_passes(&page).await?;
    // By what reads screens: a click that no pointer makes.
    page.run(&format!("{WIDGET}.shadowRoot.querySelector('.scale input').click()"), json!([])).await?;
    person.is_chosen("radio", "1").await?;
    a_moment_passes(&page).await?;
    entrance.is_there().await?;
    // A pointer's press that is taken back in time.
    let pressed_and_undone = format!(
        "const root = {WIDGET}.shadowRoot, option = root.querySelectorAll('.scale input')[4];
         const press = (it) => {{
           it.dispatchEvent(new PointerEvent('pointerdown', {{ bubbles: true, composed: true }}));
           it.dispatchEvent(new MouseEvent('click', {{ bubbles: true, composed: true, cancelable: true, detail: 1 }}));
         }};
         press(option);
         return new Promise((done) => setTimeout(() => {{ press(root.querySelector('.foot button')); done(); }}, 100))"
    );
    page.run(&pressed_and_undone, json!([])).await?;
    person.is_chosen("radio", "1").await?;
    a_moment_passes(&page).await?;
    entrance.is_there().await?;
    same("importance", &assessment(&page).await?["touchpoints"][0]["importance"], &json!(1))?;
    person.next().await?;
    page.heading(words.title("payment")?).is_there().await?;
    no_errors(&page).await
}

pub async fn going_on_by_itself_is_switched_off_for_good(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = with(browser, "en", "ask t1", "", &unanswered()).await?;
    by_itself(&page).await?;
    let switch = page.checkbox(&words.ui.common.by_itself);
    ensure!(switch.is_chosen().await?, "it goes on by itself at first");
    switch.click().await?;
    until("the switch to be off", async || Ok(if switch.is_chosen().await? { Err("it is on") } else { Ok(()) }))
        .await?;
    page.reload().await?;
    ensure!(!switch.is_chosen().await?, "it is forgotten");
    page.radio(&words.impressions[Impression::Delight].name).click().await?;
    page.radio("4").click().await?;
    a_moment_passes(&page).await?;
    page.heading(words.title("entrance")?).is_there().await?;
    page.button(&words.ui.common.next).click().await?;
    page.heading(words.title("payment")?).is_there().await?;
    // On the full path there is nothing to switch.
    person_goes_to(&page, "full ask t1").await?;
    page.heading(words.title("entrance")?).is_there().await?;
    ensure!(!switch.exists().await?, "it stands on the full path");
    no_errors(&page).await
}

async fn person_goes_to(page: &Page<'_>, step: &str) -> Result<()> {
    page.run(&format!("localStorage['tangent.step.default'] = '{step}'"), json!([])).await?;
    page.reload().await?;
    page.hears("tangent-ready").await.map(drop)
}

/// The first question that is open takes a digit, wherever the focus is; in somebody's page only within the widget.
pub async fn digits_answer_what_is_open(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = with(browser, "en", "ask t1", "", &unanswered()).await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    let hurt = &words.impressions[Impression::Hurt].name;
    page.heading(words.title("entrance")?).is_there().await?;
    page.type_text("2").await?;
    page.heading(words.title("entrance")?).focus().await?;
    is_not_chosen(&page, hurt).await?;
    page.type_text("2").await?;
    person.is_chosen("radio", hurt).await?;
    page.heading(words.title("entrance")?).focus().await?;
    page.type_text("4").await?;
    person.is_chosen("radio", "4").await?;
    // All is answered: there is nothing that a digit could mean.
    page.heading(words.title("entrance")?).focus().await?;
    page.type_text("1").await?;
    person.is_chosen("radio", hurt).await?;
    page.press(Key::Enter).await?;
    no_errors(&page).await?;

    let site = release().serve(0)?;
    let page = browser.open(&site.url("/")).await?;
    let keep =
        "localStorage['tangent.assessment.default'] = arguments[0]; localStorage['tangent.step.default'] = 'ask t1';
        localStorage['tangent.lang'] = 'en'";
    page.run(keep, json!([unanswered().to_string()])).await?;
    page.reload().await?;
    page.heading(words.title("entrance")?).is_there().await?;
    page.type_text("2").await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    person.is_chosen("radio", hurt).await
}

/// On a phone Back and Next are in sight wherever one is, never over what has the focus; and each step begins at the
/// top of the widget.
pub async fn way_on_is_at_hand_on_a_phone(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let mut work = unanswered();
    let items = ["website", "order-handover", "complaint", "consultation", "reviews", "parking", "office-call"];
    let more = items.iter().zip(4..).map(|(item, n)| json!({ "id": format!("t{n}"), "pack_id": item }));
    work["touchpoints"].as_array_mut().context("a list")?.extend(more);
    browser.resize(390, 844).await?;
    let (_site, page) = with(browser, "ru", "full ask t3", "", &work).await?;
    page.heading(words.title("issue-counter")?).is_there().await?;
    let in_sight = format!(
        "const root = {WIDGET}.shadowRoot, bar = root.querySelector('.ways').getBoundingClientRect();
         return bar.top > 0 && bar.bottom <= innerHeight + 1 && bar.height >= 56"
    );
    ensure!(page.run(&in_sight, json!([])).await? == json!(true), "it is out of sight at the top");
    if browser.engine == Engine::Chromium {
        let seen = format!(
            "return {WIDGET}.shadowRoot.querySelector('.ends').getBoundingClientRect().bottom <
            {WIDGET}.shadowRoot.querySelector('.ways').getBoundingClientRect().top"
        );
        ensure!(page.run(&seen, json!([])).await? == json!(true), "the importance is behind it");
    }
    page.radio(&words.impressions[Impression::Silent].name).click().await?;
    page.sees(&words.ui.ask.quiet).await?;
    let covered = format!(
        "const root = {WIDGET}.shadowRoot, it = root.activeElement, bar = root.querySelector('.ways');
         const box = it.getBoundingClientRect();
         return !bar.contains(it) && Boolean(it.closest('form')) && box.bottom > bar.getBoundingClientRect().top + 1"
    );
    for _ in 0..30 {
        page.press(Key::Tab).await?;
        ensure!(page.run(&in_sight, json!([])).await? == json!(true), "it is out of sight further down");
        ensure!(page.run(&covered, json!([])).await? == json!(false), "{:?} is behind it", page.focused().await?);
        if page.focused().await?.name == *words.ui.common.next {
            break;
        }
    }
    page.button(&words.ui.common.next).click().await?;
    page.until(&format!(
        "const root = {WIDGET}.shadowRoot, steps = root.querySelector('.steps').getBoundingClientRect();
         return root.querySelector('.where') && steps.top >= 0 && steps.top < innerHeight / 2"
    ))
    .await?;
    no_errors(&page).await
}

/// Who meets no customers names where their work comes out, by a search; what comes onto the list for that is told.
pub async fn chain_is_found_by_its_name(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let ask = &words.ui.ask;
    // They say so, or meet colleagues alone.
    let inside = [
        json!({ "role": "staff", "meets_customers": false, "counterparts": ["customer", "colleague"] }),
        json!({ "role": "manager", "counterparts": ["colleague"] }),
    ];
    for respondent in inside {
        let mut work = unanswered();
        work["respondent"] = respondent;
        work["touchpoints"] =
            json!([{ "id": "t1", "pack_id": "issue-counter" }, { "id": "t2", "pack_id": "work-chat" }]);
        let (_site, page) = with(browser, "ru", "ask t1", "", &work).await?;
        let person = Person { page, words: &words, hand: Hand::Keyboard };
        page.sees(&ask.leads_no_outer).await?;
        person.press(&ask.leads_other).await?;
        page.type_text("выдача зак").await?;
        let handover = words.title("order-handover")?;
        page.checkbox(handover).is_there().await?;
        page.press(Key::Enter).await?;
        page.sees(&ask.listed_unseen.fill(&[("title", &handover)])).await?;
        person.is_chosen("radio", handover).await?;
        let focused = page.focused().await?;
        ensure!(focused.name == *ask.leads_other, "{focused:?}");
        let said = assessment(&page).await?["touchpoints"].clone();
        same("leads to", &said[0]["leads_to"], &json!("t3"))?;
        same("the impression there", &said[2]["impression"], &json!("unknown"))?;
        // One of the list is found too, and another department stands behind a fold.
        person.press(&ask.leads_other).await?;
        page.type_text("совсем ничего").await?;
        page.sees(&ask.leads_not_found).await?;
        person.press(&ask.leads_inner).await?;
        let chat = words.title("work-chat")?;
        person.choose(&[chat], 0, false).await?;
        same("leads to", &assessment(&page).await?["touchpoints"][0]["leads_to"], &json!("t2"))?;
        no_errors(&page).await?;
    }
    Ok(())
}
