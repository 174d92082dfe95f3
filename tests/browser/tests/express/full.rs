//! The full path: what a seam costs, what is done outside and inside, the roots.

use crate::host::{WIDGET, no_errors};
use crate::own::{assessment, at};
use crate::person::{Hand, Person};
use crate::walk::same;
use crate::words::{Words, structure};
use strum::VariantArray;
use tangent::domain::{Degree, Frequency, Impression, Zone};
use tangent_browser_tests::{Browser, Context, Key, Page, Result, Value, ensure, json};

async fn report(page: &Page<'_>) -> Result<Value> {
    page.run(&format!("return {WIDGET}.report"), json!([])).await
}

impl Person<'_> {
    /// Opens something folded.
    async fn unfold(&self, title: &str) -> Result<()> {
        self.press(title).await
    }

    /// Writes into a field and leaves it.
    async fn give(&self, field: &str, text: &str) -> Result<()> {
        self.write(field, text).await?;
        self.page.press(Key::Tab).await
    }
}

pub async fn figures_of_a_seam_give_its_loss_with_the_formula(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at(browser, "ru", "full zones metrics").await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    page.sees(&words.zones[Zone::Metrics].means).await?;
    page.sees_no(&words.zones[Zone::Metrics].missing).await?;
    let frequencies = words.frequencies.as_slice();
    person.choose(frequencies, 2, false).await?;
    page.sees(&words.zones[Zone::Metrics].missing).await?;
    person.unfold(&words.ui.zones.places).await?;
    let counter = words.title("issue-counter")?;
    page.tab_to("checkbox", counter).await?;
    page.press(Key::Space).await?;
    person.is_chosen("checkbox", counter).await?;
    person.unfold(&words.ui.zones.cost).await?;
    page.sees(&words.ui.zones.cost_none).await?;
    let ui = &words.ui.zones;
    for (field, text) in [(&ui.cases, "12"), (&ui.minutes, "40"), (&ui.hour_cost, "9 00")] {
        person.give(field, text).await?;
    }
    page.sees("12 случаев × 40 минут / 60 × 900 ₽ в час = 7 200 ₽").await?;
    page.sees(&format!("{}: 7 200 ₽", words.ui.zones.cost)).await?;
    let losses = report(&page).await?["zones"]["losses"].clone();
    same("losses", &losses, &json!({ "by_zone": { "metrics": 7200 }, "total": 7200, "rests_on": 1 }))?;
    same("touchpoints", &assessment(&page).await?["zones"]["metrics"]["touchpoints"], &json!(["t3"]))?;

    // The same cases, seen at another seam: each has its loss, the total has it once.
    person.press(&words.ui.common.next).await?;
    person.unfold(&words.ui.zones.cost).await?;
    person.give(&words.ui.zones.cases, "2").await?;
    person.give(&words.ui.zones.minutes, "60").await?;
    page.sees(&words.ui.zones.same).await?;
    let others = [&words.zones[Zone::Metrics].name, &words.ui.zones.same_none];
    person.come_to(&others).await?;
    page.type_text("1").await?;
    person.is_chosen("radio", others[0]).await?;
    let losses = report(&page).await?["zones"]["losses"].clone();
    let expected = json!({ "by_zone": { "metrics": 7200, "handoffs": 1800 }, "total": 7200, "rests_on": 1 });
    same("losses", &losses, &expected)?;
    no_errors(&page).await
}

pub async fn figures_of_all_seams_are_asked_once(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let ui = &words.ui.zones;
    let (_site, page) = at(browser, "en", "full zones goals").await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    person.unfold(&ui.cost).await?;
    // Half of what a sum needs: the question stands at the field of the other half.
    person.give(&ui.customers_lost, "1").await?;
    let asked = words.count(&ui.missing_customer_value, 1_u32, &[("amount", &1)]);
    let beside = format!(
        "const field = [...{WIDGET}.shadowRoot.querySelectorAll('.figures > div')]
           .find((it) => it.textContent.includes({}));
         return field.querySelector('[role=status]').textContent",
        json!(*ui.customer_value)
    );
    page.sees(&asked).await?;
    same("what is asked", &page.run(&beside, json!([])).await?, &json!(asked))?;
    person.give(&ui.customer_value, "120").await?;
    page.sees_no(&asked).await?;
    page.sees("$120 a month $1,440 a year").await?;

    // At the next one they are said, and can be changed.
    person.press(&words.ui.common.next).await?;
    person.unfold(&ui.cost).await?;
    let said = |sum: &str| ui.worth_customer.fill(&[("customer", &sum)]);
    page.sees(&said("$120")).await?;
    ensure!(!page.field(&ui.customer_value).exists().await?, "it is asked again");
    person.press(&ui.worth_change).await?;
    page.field(&ui.customer_value).is_there().await?;
    page.tab_to("textbox", &ui.customer_value).await?;
    page.press(Key::End).await?;
    page.type_text("0").await?;
    page.press(Key::Tab).await?;
    page.until(&format!("return {WIDGET}.assessment.money.customer_value == 1200")).await?;
    // The time of this one has no price yet: that is asked, the rest is not.
    person.press(&words.ui.common.next).await?;
    person.unfold(&ui.cost).await?;
    page.sees(&said("$1,200")).await?;
    person.give(&ui.cases, "3").await?;
    person.give(&ui.minutes, "20").await?;
    page.sees(&ui.missing_hour_cost).await?;
    person.give(&ui.hour_cost, "30").await?;
    page.sees("$30 a month $360 a year").await?;
    page.field(&ui.hour_cost).is_there().await?;
    no_errors(&page).await
}

pub async fn all_seams_stand_beside_the_one_that_is_asked(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    for (step, hand) in [("zones organisation", Hand::Pointer), ("full zones organisation", Hand::Keyboard)] {
        let (_site, page) = at(browser, "ru", step).await?;
        let person = Person { page, words: &words, hand };
        let current = format!(
            "return [...{WIDGET}.shadowRoot.querySelectorAll('.all-zones [aria-current]')]
               .map((it) => it.textContent.replaceAll('\u{a0}', ' ').trim())"
        );
        let name = |zone: Zone| words.zones[zone].name.to_string();
        page.heading(words.zones[Zone::Organisation].phrases.first().context("a phrase")?).is_there().await?;
        same("the current one", &page.run(&current, json!([])).await?, &json!([name(Zone::Organisation)]))?;
        // What is answered is told there too.
        let often = &words.frequencies[Frequency::Often];
        person.press(&format!("{} {often}", name(Zone::Data))).await?;
        page.heading(words.zones[Zone::Data].phrases.first().context("a phrase")?).is_there().await?;
        person.choose(words.frequencies.as_slice(), 0, false).await?;
        let never = &words.frequencies[Frequency::Never];
        page.button(&format!("{} {never}", name(Zone::Data))).is_there().await?;
        page.is_open_to_everybody().await?;
        // A phone has no room beside the question.
        browser.resize(390, 844).await?;
        page.button(&name(Zone::Vision)).is_gone().await?;
        page.is_open_to_everybody().await?;
        no_errors(&page).await?;
        browser.reset().await?;
    }
    Ok(())
}

pub async fn figure_that_cannot_be_is_refused_at_its_field(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "full zones data").await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    person.unfold(&words.ui.zones.cost).await?;
    let too_large = words.ui.errors.refusal.figure_too_large.fill(&[("n", &"10,000")]);
    let minutes = &words.ui.zones.minutes;
    person.give(&words.ui.zones.cases, "100 000").await?;
    person.give(&words.ui.zones.minutes, "10001").await?;
    page.sees(&too_large).await?;
    let before = assessment(&page).await?;
    same("cases", &before["zones"]["data"]["cases"], &json!(100_000))?;
    same("minutes", &before["zones"]["data"]["minutes"], &Value::Null)?;
    let field = page.field(minutes);
    ensure!(field.attribute("aria-invalid").await?.as_deref() == Some("true"), "it is not marked");
    let described = field.attribute("aria-describedby").await?.context("it is described")?;
    let script = format!("return {WIDGET}.shadowRoot.getElementById(arguments[0]).textContent");
    same("the reason", &page.run(&script, json!([described])).await?, &json!(too_large))?;

    // Another figure is wrong too: what was typed stays in both fields.
    person.give(&words.ui.zones.customers_lost, "1.5").await?;
    page.sees(&words.ui.zones.not_whole).await?;
    person.has_typed(minutes, "10001").await?;
    let lost = &words.ui.zones.customers_lost;
    person.has_typed(lost, "1.5").await?;
    same("the answers", &assessment(&page).await?, &before)?;

    // Enter in the field is no way past the refusal.
    field.focus().await?;
    page.press(Key::Enter).await?;
    page.sees(&too_large).await?;
    page.press(Key::Backspace).await?;
    page.press(Key::Enter).await?;
    page.sees_no(&too_large).await?;
    same("minutes", &assessment(&page).await?["zones"]["data"]["minutes"], &json!(1000))?;
    ensure!(page.field(minutes).attribute("aria-invalid").await?.is_none(), "it is still marked");
    no_errors(&page).await
}

/// The rows beside the question: what stands in each.
async fn rows(page: &Page<'_>) -> Result<Value> {
    let script = format!(
        "return [...{WIDGET}.shadowRoot.querySelectorAll('.among-rows button')]
           .map((it) => [it.textContent.trim(), it.getAttribute('aria-current') == 'step'])"
    );
    page.run(&script, json!([])).await
}

pub async fn all_touchpoints_stand_beside_the_one_that_is_asked_about(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let ui = &words.ui.all_touchpoints;
    for hand in [Hand::Pointer, Hand::Keyboard] {
        let (_site, page) = at(browser, "en", "full ask t1").await?;
        let person = Person { page, words: &words, hand };
        let (entrance, payment) = (words.title("entrance")?, words.title("payment")?);
        let counter = words.title("issue-counter")?;
        page.sees(&ui.rated.fill(&[("n", &2), ("all", &3)])).await?;
        let impression = |impression| words.impressions[impression].name.to_string();
        let told = |title: &str, of| format!("{title} {}", impression(of));
        let expected = json!([
            [told(entrance, Impression::Delight), true],
            [told(payment, Impression::Hurt), false],
            [counter, false],
        ]);
        same("the rows", &rows(&page).await?, &expected)?;
        page.is_open_to_everybody().await?;
        person.press(counter).await?;
        page.heading(counter).is_there().await?;
        person.choose(&IMPRESSIONS.map(impression), 1, false).await?;
        page.sees(&ui.rated.fill(&[("n", &3), ("all", &3)])).await?;
        let expected = json!([
            [told(entrance, Impression::Delight), false],
            [told(payment, Impression::Hurt), false],
            [told(counter, Impression::Hurt), true],
        ]);
        same("the rows", &rows(&page).await?, &expected)?;

        // Folded where there is no room; it closes when one goes on.
        browser.resize(390, 844).await?;
        let fold = format!("{}: {}", ui.title, ui.rated.fill(&[("n", &3), ("all", &3)]));
        page.button(&told(payment, Impression::Hurt)).is_gone().await?;
        match hand {
            Hand::Pointer | Hand::Finger => page.button(&fold).click().await?,
            Hand::Keyboard => {
                page.tab_to("button", &fold).await?;
                page.press(Key::Enter).await?;
            }
        }
        page.is_open_to_everybody().await?;
        person.press(&told(payment, Impression::Hurt)).await?;
        page.heading(payment).is_there().await?;
        page.button(&told(counter, Impression::Hurt)).is_gone().await?;
        no_errors(&page).await?;
        browser.reset().await?;
    }
    // In short there is no such list.
    let (_site, page) = at(browser, "en", "ask t1").await?;
    page.heading(words.title("entrance")?).is_there().await?;
    same("the rows", &rows(&page).await?, &json!([]))
}

/// As they are offered.
const IMPRESSIONS: [Impression; 4] = [Impression::Delight, Impression::Hurt, Impression::Silent, Impression::Unknown];

pub async fn pair_that_is_front_only_is_named(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at(browser, "ru", "full mirror 0").await?;
    page.heading(&words.ui.mirror.title).is_there().await?;
    let structure = structure()?;
    let pair = &structure.pairs.iter().next().context("a pair")?.id;
    let step = &words.pair(pair).context("its words")?.step;
    let first = &words.degrees[Degree::Yes];
    let why = &words.pair(pair).context("its words")?.why;
    page.tab_to("radio", first).await?;
    page.type_text("1").await?;
    page.sees_no(&words.ui.mirror.hollow).await?;
    // Why it matters is said with the answer, not before it.
    ensure!(!page.text().await?.contains(&**why), "the reason stands there before the answer");
    page.press(Key::Tab).await?;
    page.type_text("3").await?;
    page.sees(why).await?;
    page.sees(&words.ui.mirror.hollow).await?;
    page.sees(step).await?;
    same("hollow", &report(&page).await?["mirror"]["hollow"], &json!([pair.as_str()]))?;
    page.find("img", &words.ui.mirror.picture.fill(&[("n", &1), ("hollow", &1)])).is_there().await?;
    // The keyboard goes through all pairs and comes to the roots.
    for from in [4, 7, 10] {
        page.press(Key::Enter).await?;
        page.sees(&words.ui.mirror.progress.fill(&[("from", &from), ("to", &(from + 2)), ("all", &12)])).await?;
        page.tab_to("radio", first).await?;
    }
    page.press(Key::Enter).await?;
    page.heading(&words.ui.mirror.roots_title).is_there().await?;
    no_errors(&page).await
}

pub async fn roots_are_answered(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "full mirror 4").await?;
    page.heading(&words.ui.mirror.roots_title).is_there().await?;
    let mut answers = serde_json::Map::new();
    for (at, root) in structure()?.roots.iter().enumerate() {
        page.sees(words.root(&root.id).context("its words")?).await?;
        let degree = Degree::VARIANTS[at % 3];
        page.radio(&words.degrees[degree]).nth(at).click().await?;
        answers.insert(root.id.as_str().to_owned(), json!(degree));
    }
    page.until(&format!("return {WIDGET}.report.roots.rests_on == 6")).await?;
    page.find("img", &words.ui.mirror.roots_picture.fill(&[("n", &6), ("holding", &2)])).is_there().await?;
    same("roots", &assessment(&page).await?["roots"], &Value::Object(answers))?;
    same("value", &report(&page).await?["roots"], &json!({ "value": 50, "rests_on": 6 }))?;
    no_errors(&page).await
}
