//! Three hundred touchpoints: each is found by its name, and no screen shows them all unasked.

use crate::host::{WIDGET, no_errors};
use crate::own::with;
use crate::person::{Hand, Person};
use crate::walk::same;
use crate::words::Words;
use tangent_browser_tests::{Browser, Key, Page, Result, Value, json};

const MANY: usize = 300;
/// So many of a long list are shown unasked.
const SHOWN: usize = 24;

fn title(number: usize) -> String {
    format!("Meeting {number:03}")
}

/// Half of them with customers, half with colleagues, of which nothing is said.
fn crowd() -> Value {
    let touchpoints: Vec<_> = (1..=MANY)
        .map(|number| {
            let (counterpart, stage) = [("customer", "first"), ("colleague", "receive")][number % 2];
            json!({ "id": format!("t{number}"), "title": title(number), "counterpart": counterpart, "stage": stage,
                "channel": "place" })
        })
        .collect();
    json!({
        "format": "tangent-assessment", "version": 1, "id": "crowd",
        "respondent": { "role": "owner", "counterparts": ["customer", "colleague"] }, "touchpoints": touchpoints,
    })
}

/// How many of something there are.
async fn count(page: &Page<'_>, what: &str) -> Result<Value> {
    page.run(&format!("return {WIDGET}.shadowRoot.querySelectorAll('{what}').length"), json!([])).await
}

/// Waits until there are so many.
async fn are(page: &Page<'_>, what: &str, many: usize) -> Result<()> {
    let are = format!("return {WIDGET}.shadowRoot.querySelectorAll('{what}').length == {many}");
    page.until(&are).await.map(drop)
}

pub async fn one_of_300_is_found_on_the_list(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = with(browser, "en", "list", "", &crowd()).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let list = &words.ui.list;
    page.sees(&words.count(&list.chosen, MANY, &[])).await?;
    same("shown unasked", &count(&page, ".group input[type=checkbox]").await?, &json!(2 * SHOWN))?;
    person.write(&list.search, "meeting 217").await?;
    person.is_chosen("checkbox", &title(217)).await?;
    // Nobody lists it twice.
    page.press(Key::Enter).await?;
    page.sees(&list.listed.fill(&[("title", &title(217))])).await?;
    page.sees(&words.count(&list.chosen, MANY, &[])).await?;
    no_errors(&page).await
}

pub async fn one_of_300_is_found_beside_the_question(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let find = &words.ui.find;
    let (_site, page) = with(browser, "en", "full ask t3", "", &crowd()).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    page.sees(&words.ui.steps.long_short).await?;
    are(&page, ".among-rows button", MANY).await?;
    // Nothing is looked for yet: it leads nowhere.
    person.write(&find.touchpoint, "").await?;
    page.press(Key::Enter).await?;
    page.heading(&title(3)).is_there().await?;
    person.write(&find.touchpoint, "meeting 21").await?;
    are(&page, ".among-rows button", 10).await?;
    page.type_text("7").await?;
    are(&page, ".among-rows button", 1).await?;
    page.is_open_to_everybody().await?;
    page.press(Key::Enter).await?;
    page.heading(&title(217)).is_there().await?;
    person.has_typed(&find.touchpoint, "").await?;
    are(&page, ".among-rows button", MANY).await?;
    person.write(&find.touchpoint, "nowhere").await?;
    page.sees(&find.none).await?;

    // On a phone nothing of it is drawn before somebody looks.
    browser.resize(390, 844).await?;
    are(&page, ".among-rows button", 0).await?;
    let fold = format!(
        "{}: {}",
        words.ui.all_touchpoints.title,
        words.ui.all_touchpoints.rated.fill(&[("n", &0), ("all", &MANY),])
    );
    page.button(&fold).click().await?;
    are(&page, ".among-rows button", MANY).await?;
    person.write(&find.touchpoint, "meeting 030").await?;
    person.press(&title(30)).await?;
    page.heading(&title(30)).is_there().await?;
    no_errors(&page).await
}

pub async fn one_of_300_is_found_where_a_seam_shows(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = with(browser, "en", "full zones data", "", &crowd()).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let places = ".unfold input[type=checkbox]";
    person.press(&words.ui.zones.places).await?;
    are(&page, places, SHOWN).await?;
    person.write(&words.ui.find.touchpoint, "meeting 217").await?;
    are(&page, places, 1).await?;
    person.tick(&title(217)).await?;
    // What is ticked stands there afterwards too.
    page.field(&words.ui.find.touchpoint).fill("").await?;
    are(&page, places, SHOWN).await?;
    person.is_chosen("checkbox", &title(217)).await?;
    page.is_open_to_everybody().await?;
    no_errors(&page).await
}

/// What is chosen on the map is seen whole, though the map is wider and higher than a phone.
pub async fn map_of_300_begins_at_what_is_chosen(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    browser.resize(390, 844).await?;
    let (_site, page) = with(browser, "ru", "full deeper", "", &crowd()).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.press(&words.ui.deeper.mind_map).await?;
    let whole = format!(
        "const root = {WIDGET}.shadowRoot, box = root.querySelector('.mind-box');
         const [around, chosen] = [box, box?.querySelector('[aria-selected=true]')].map((it) => it?.getBoundingClientRect());
         return box && box.scrollWidth > box.clientWidth && chosen.left >= around.left && chosen.right <= around.right"
    );
    page.until(&whole).await?;
    no_errors(&page).await
}

/// Nobody wants to know of how many hundred minutes.
pub async fn hours_are_not_counted_in_minutes(browser: &Browser) -> Result<()> {
    for language in ["ru", "en"] {
        let words = Words::of(language)?;
        let (_site, page) = with(browser, language, "full deeper", "", &crowd()).await?;
        page.sees(&words.ui.steps.long_left).await?;
    }
    Ok(())
}
