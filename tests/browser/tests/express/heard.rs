//! What is heard of a screen: names as the browser tells them to a screen reader, where one is after each step, and a
//! focus that is never lost with the button that was pressed.

use crate::host::{WIDGET, no_errors};
use crate::own::{at, own, with};
use crate::person::{Hand, Person};
use crate::words::{Words, tidy};
use tangent::domain::{Answer, Cell, Counterpart, Impression, Stage, Zone};
use tangent::narrative;
use tangent_browser_tests::{Browser, Context, Key, Page, Result, ensure, json, until};

/// Waits for the focus to be on something of this role, whose name begins so.
async fn focus_is_on(page: &Page<'_>, role: &str, name: &str) -> Result<()> {
    until(format!("the focus on {role} {name}"), async || {
        let focused = page.focused().await?;
        // Browsers do not agree about the capital letter of a language.
        let is = focused.role == role && focused.name.to_lowercase().starts_with(&tidy(name).to_lowercase());
        Ok(if is { Ok(()) } else { Err(format!("{focused:?}")) })
    })
    .await
}

/// Each answer has a name, numbers too, and the ends of a scale say what they mean.
pub async fn answers_have_names_for_those_who_hear(browser: &Browser) -> Result<()> {
    for language in ["ru", "en"] {
        let words = Words::of(language)?;
        let ask = &words.ui.ask;
        let (_site, page) = at(browser, language, "ask t1").await?;
        let (least, most) = (format!("1, {}", ask.importance_low), format!("5, {}", ask.importance_high));
        for importance in [&*least, "2", "3", "4", &*most] {
            let spoken = page.radio(importance).spoken().await?;
            ensure!(spoken == importance, "{importance} is heard as “{spoken}”");
        }
        for impression in [Impression::Delight, Impression::Hurt, Impression::Silent, Impression::Unknown] {
            let name = &words.impressions[impression].name;
            let spoken = page.radio(name).spoken().await?;
            ensure!(spoken.starts_with(&**name), "{name} is heard as “{spoken}”");
        }
        let mark = page_with_marks(browser, language, &words).await?;
        ensure!(mark.0 == mark.1, "a mark is heard as “{}”, and it is “{}”", mark.0, mark.1);
    }
    Ok(())
}

/// What is heard of a mark, and what it is called.
async fn page_with_marks(browser: &Browser, language: &str, words: &Words) -> Result<(String, String)> {
    let (_site, page) = at(browser, language, "results").await?;
    let impression = &words.impressions[Impression::Hurt].name;
    let name = words.ui.threads.mark.fill(&[("title", &words.title("payment")?), ("impression", impression)]);
    Ok((page.button(&name).spoken().await?, tidy(&name)))
}

/// After a step the first question tells the touchpoint or the seam, and how many there are.
pub async fn first_question_tells_where_one_is(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at(browser, "ru", "ask t1").await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    person.press(&words.ui.common.next).await?;
    focus_is_on(&page, "radio", &words.impressions[Impression::Hurt].name).await?;
    let progress = words.ui.ask.progress.fill(&[("at", &2), ("all", &3)]);
    let question = format!("{} {}. {progress}", words.ui.ask.impression, words.title("payment")?);
    let spoken = page.find("radiogroup", &question).spoken().await?;
    ensure!(spoken == tidy(&question), "the question is heard as “{spoken}”");

    let (_site, page) = at(browser, "ru", "zones organisation").await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    person.press(&words.ui.common.next).await?;
    let progress = words.ui.zones.progress.fill(&[("at", &2), ("all", &10)]);
    let phrase = words.zones[Zone::Channels].phrases.first().context("a phrase")?;
    page.find("radiogroup", &format!("{} {phrase}. {progress}", words.ui.zones.question)).is_there().await?;
    no_errors(&page).await
}

/// It is said that it goes on by itself, and that this can be switched off.
pub async fn going_on_by_itself_is_heard(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let mut work = own();
    work["touchpoints"][0]["importance"] = json!(null);
    let (_site, page) = with(browser, "en", "ask t1", "", &work).await?;
    page.run("localStorage.removeItem('tangent.pace')", json!([])).await?;
    page.reload().await?;
    page.hears("tangent-ready").await?;
    page.radio("4").click().await?;
    page.heading(words.title("payment")?).is_there().await?;
    page.sees(&words.ui.notices.went_on).await?;
    // The next answer is given in silence.
    page.radio(&words.impressions[Impression::Silent].name).click().await?;
    page.sees_no(&words.ui.notices.went_on).await?;
    no_errors(&page).await
}

/// Whatever button is pressed and goes, or can no longer be pressed: the keys go on from there.
pub async fn focus_outlives_the_button(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let keys = |page| Person { page, words: &words, hand: Hand::Keyboard };
    let ui = &words.ui;

    let (_site, page) = at(browser, "ru", "results").await?;
    keys(page).press(&ui.results.into_plan).await?;
    focus_is_on(&page, "button", &ui.results.in_plan).await?;
    page.button(&ui.common.undo).focus().await?;
    keys(page).press(&ui.common.undo).await?;
    page.sees(&ui.notices.undone).await?;
    focus_is_on(&page, "button", &ui.common.undo).await?;

    let (_site, page) = at(browser, "ru", "results").await?;
    let first = Cell { counterpart: Counterpart::Customer, stage: Stage::Unaware };
    let gap = ui.threads.gap.fill(&[("cell", &narrative::cell(first, &words))]);
    keys(page).press(&gap).await?;
    keys(page).press(&ui.threads.nothing_here).await?;
    focus_is_on(&page, "button", &ui.threads.nothing_back).await?;
    page.press(Key::Escape).await?;
    page.find("dialog", &narrative::cell(first, &words)).is_gone().await?;

    let (_site, page) = at(browser, "ru", "list").await?;
    page.checkbox(words.title("payment")?).click().await?;
    page.sees(&ui.list.removed.fill(&[("title", &words.title("payment")?)])).await?;
    page.run(&format!("{WIDGET}.shadowRoot.querySelector('.notices button').focus()"), json!([])).await?;
    page.press(Key::Enter).await?;
    focus_is_on(&page, "heading", &ui.list.title).await?;

    let (_site, page) = at(browser, "ru", "results").await?;
    keys(page).press(&ui.keep.start_anew).await?;
    page.reload().await?;
    page.button(&format!("{}: 1", ui.keep.former)).click().await?;
    keys(page).press(&ui.keep.former_remove).await?;
    focus_is_on(&page, "heading", &ui.start.title).await?;

    let (_site, page) = at(browser, "ru", "full ask t2").await?;
    page.run(&format!("{WIDGET}.shadowRoot.querySelector('.rest-of-checks button').focus()"), json!([])).await?;
    page.press(Key::Enter).await?;
    focus_is_on(&page, "radio", &words.answers[Answer::Yes]).await?;
    page.button("English").focus().await?;
    page.press(Key::Enter).await?;
    focus_is_on(&page, "button", "Русский").await?;
    no_errors(&page).await
}
