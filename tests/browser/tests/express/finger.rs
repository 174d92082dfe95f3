//! A phone in one hand: both paths by a finger, with what goes on never out of its reach.

use crate::effort::{PHONE, shopkeeper};
use crate::host::{WIDGET, no_errors};
use crate::own::assessment;
use crate::path::owner;
use crate::person::{Hand, Person};
use crate::words::Words;
use enum_map::Enum;
use tangent::domain::{Counterpart, Role};
use tangent_browser_tests::{Browser, Key, Page, Result, Target, bail, ensure, json, release};
use tangent_server::Serving;

/// A smaller phone; and how much of the height of the other a keyboard takes.
const SMALL_PHONE: [u32; 2] = [360, 740];
const KEYBOARD: u32 = 336;

/// The first question that is open, and of its options the one to press: everybody answers differently.
const OPEN: &str = "(() => {
    const root = WIDGET.shadowRoot;
    const is_open = (it) => it.checkVisibility() && !it.querySelector('input:checked')
        && !it.querySelector('input[type=checkbox]');
    const question = [...root.querySelectorAll('.screen .choice')].find(is_open);
    if (!question) return null;
    const options = [...question.querySelectorAll('label.option')];
    return options[question.textContent.length % options.length];
})()";

/// The standalone page on a phone, and who holds it.
async fn phone<'a>(browser: &'a Browser, words: &'a Words, [width, height]: [u32; 2]) -> Result<(Serving, Person<'a>)> {
    let site = release().serve(0)?;
    browser.become_phone(width, height).await?;
    let page = browser.open(&site.url("/")).await?;
    page.listen().await?;
    let person = Person { page, words, hand: Hand::Finger };
    person.speak().await?;
    Ok((site, person))
}

/// Nothing is wider than the window, which would make all of it small.
async fn fits(page: &Page<'_>) -> Result<()> {
    let widths = "const { clientWidth, scrollWidth } = document.documentElement;
        return [Math.round(visualViewport.width), clientWidth, scrollWidth]";
    let widths = page.run(widths, json!([])).await?;
    ensure!(widths[0] == widths[1] && widths[1] == widths[2], "what is seen, the window, the page: {widths}");
    Ok(())
}

/// From the first screen to the results; each last answer goes on by itself.
pub async fn short_path_by_a_finger(browser: &Browser) -> Result<()> {
    for (language, size, story) in [("ru", PHONE, shopkeeper()), ("en", SMALL_PHONE, owner())] {
        let words = Words::of(language)?;
        let (_site, person) = phone(browser, &words, size).await?;
        let page = person.page;
        person.walk(&story).await?;
        page.hears("tangent-complete").await?;
        fits(&page).await?;
        person.put_right().await?;
        let told = assessment(&page).await?["touchpoints"].as_array().map_or(0, Vec::len);
        ensure!(told == story.meetings.len(), "{told} touchpoints");
        no_errors(&page).await?;
    }
    Ok(())
}

impl Person<'_> {
    /// Answers all that a screen asks, one question after another, and goes on.
    async fn answer_screen(&self) -> Result<()> {
        let open = OPEN.replace("WIDGET", WIDGET);
        for _ in 0..40 {
            // What is drawn for the answer before may ask more.
            let drawn = "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
            self.page.run(drawn, json!([])).await?;
            self.has_way_on_at_hand().await?;
            fits(&self.page).await?;
            if self.page.run(&format!("return {open} === null"), json!([])).await? == json!(true) {
                return self.next().await;
            }
            self.page.tap(&open, json!([])).await?;
        }
        bail!("the screen asks for ever")
    }
}

/// The whole full path, with all that is open to be answered.
pub async fn full_path_by_a_finger(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, person) = phone(browser, &words, PHONE).await?;
    let (page, ui) = (person.page, &words.ui);
    person.press(&ui.start.button).await?;
    page.heading(&ui.you.title).is_there().await?;
    person.choose(words.roles.as_slice(), Role::Owner.into_usize(), false).await?;
    for counterpart in [Counterpart::Customer, Counterpart::Colleague] {
        person.tick(&words.counterparts[counterpart].name).await?;
    }
    person.press(&ui.you.rather_full).await?;
    page.sees(&ui.you.full).await?;
    person.next().await?;
    page.heading(&ui.list.title).is_there().await?;
    let titles = [words.title("website")?, words.title("payment")?, words.title("issue-counter")?];
    for title in titles {
        person.tick(title).await?;
    }
    person.next().await?;
    page.heading(&ui.deeper.title).is_there().await?;
    fits(&page).await?;
    person.next().await?;
    for title in titles {
        page.heading(title).is_there().await?;
        person.answer_screen().await?;
    }
    for n in 1..=10 {
        page.sees(&ui.zones.progress.fill(&[("at", &n), ("all", &10)])).await?;
        person.answer_screen().await?;
    }
    for from in [1, 4, 7, 10] {
        page.sees(&ui.mirror.progress.fill(&[("from", &from), ("to", &(from + 2)), ("all", &12)])).await?;
        person.answer_screen().await?;
    }
    page.heading(&ui.mirror.roots_title).is_there().await?;
    person.answer_screen().await?;
    page.heading(&words.count(&ui.results.title, titles.len(), &[])).is_there().await?;
    fits(&page).await?;
    let counts = page.run(&format!("return {WIDGET}.report.counts.rated"), json!([])).await?;
    ensure!(counts == json!(3), "{counts} are rated");
    no_errors(&page).await
}

/// Where one types, what is typed and what goes on are in sight, though a keyboard takes the lower third.
pub async fn field_is_in_sight_above_the_keyboard(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, person) = phone(browser, &words, PHONE).await?;
    let (page, ui) = (person.page, &words.ui);
    person.press(&ui.start.button).await?;
    person.choose(words.roles.as_slice(), Role::Owner.into_usize(), false).await?;
    person.tick(&words.counterparts[Counterpart::Customer].name).await?;
    person.press(&ui.you.rather_full).await?;
    page.sees(&ui.you.full).await?;
    person.next().await?;

    page.heading(&ui.list.title).is_there().await?;
    person.types_above_the_keyboard(&page.field(&ui.list.search), "Совсем другое").await?;
    page.field(&ui.list.search).fill("").await?;
    person.press(&format!("{} {}", ui.own.plus, words.counterparts[Counterpart::Customer].name)).await?;
    let own = page.field(&format!("{} {}", ui.own.name, words.counterparts[Counterpart::Customer].name));
    person.types_above_the_keyboard(&own, "Вахта").await?;
    person.press(&ui.own.add.fill(&[("title", &"Вахта")])).await?;
    person.is_chosen("checkbox", "Вахта").await?;
    person.next().await?;
    page.heading(&ui.deeper.title).is_there().await?;
    person.next().await?;
    page.heading("Вахта").is_there().await?;
    person.press(&ui.ask.note_add).await?;
    person.types_above_the_keyboard(&page.field(&ui.ask.note), "Долго ждут").await?;
    person.next().await?;
    page.sees(&ui.zones.progress.fill(&[("at", &1), ("all", &10)])).await?;
    person.press(&ui.zones.cost).await?;
    for field in [&ui.zones.cases, &ui.zones.minutes, &ui.zones.hour_cost, &ui.zones.customers_lost] {
        person.types_above_the_keyboard(&page.field(field), "12").await?;
    }
    no_errors(&page).await
}

impl Person<'_> {
    async fn types_above_the_keyboard(&self, field: &Target<'_>, text: &str) -> Result<()> {
        let [width, height] = PHONE;
        self.touch(field).await?;
        // The page of the release asks the browser to make room for the keyboard.
        self.page.browser.become_phone(width, height - KEYBOARD).await?;
        self.page.type_text(text).await?;
        field.is_at_hand().await?;
        self.has_way_on_at_hand().await?;
        // What is said about it once it is left moves what stands below.
        self.page.press(Key::Tab).await?;
        self.page.browser.become_phone(width, height).await
    }
}
