//! The list: what is found, what is one's own, and what is said where something is missing.

use crate::host::no_errors;
use crate::own::{at, own, with};
use crate::person::{Hand, Person};
use crate::walk::{same, tally};
use crate::words::Words;
use tangent::domain::Counterpart;
use tangent_browser_tests::{Browser, Key, Page, Result, Value, ensure, json, until};

fn pointer<'a>(page: Page<'a>, words: &'a Words) -> Person<'a> {
    Person { page, words, hand: Hand::Pointer }
}

async fn has_focus(page: &Page<'_>, role: &str, name: &str) -> Result<()> {
    until(format!("the focus on {role} {name}"), async || {
        let focused = page.focused().await?;
        let is_there = focused.role == role && focused.name.starts_with(name);
        Ok(if is_there { Ok(()) } else { Err(format!("{focused:?}")) })
    })
    .await
}

/// The last touchpoint of the list.
async fn last(page: &Page<'_>) -> Result<Value> {
    let script = "const { title, pack_id, counterpart, stage, channel } =
        document.querySelector('tangent-assessment').assessment.touchpoints.at(-1);
        return [title, pack_id, counterpart, stage, channel]";
    page.run(script, json!([])).await
}

pub async fn what_is_missing_is_said_at_its_question(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let work = json!({ "format": "tangent-assessment", "version": 1, "id": "own", "respondent": { "role": "owner" } });
    let (_site, page) = with(browser, "ru", "you", "", &work).await?;
    let person = pointer(page, &words);
    // Owners are not asked whether they meet customers.
    page.sees_no(&words.ui.you.meets_customers).await?;
    person.next().await?;
    page.sees(&words.ui.you.counterparts_needed).await?;
    let customer = &words.counterparts[Counterpart::Customer].name;
    has_focus(&page, "checkbox", customer).await?;
    let beside = "const { bottom } = document.querySelector('tangent-assessment').shadowRoot.querySelector('.problem')
        .getBoundingClientRect(); return bottom > 0 && bottom < innerHeight";
    ensure!(page.run(beside, json!([])).await? == json!(true), "what is said is out of sight");
    page.is_open_to_everybody().await?;
    page.press(Key::Space).await?;
    page.sees_no(&words.ui.you.counterparts_needed).await?;
    person.next().await?;

    page.heading(&words.ui.list.title).is_there().await?;
    person.next().await?;
    page.sees(&words.ui.list.needed).await?;
    has_focus(&page, "textbox", &words.ui.list.search).await?;
    person.tick(words.title("website")?).await?;
    page.sees_no(&words.ui.list.needed).await?;
    no_errors(&page).await
}

pub async fn own_touchpoint_takes_one_answer(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at(browser, "ru", "list").await?;
    let person = pointer(page, &words);
    let people = &words.counterparts;
    // Not found: with whom is asked at once, and that is all.
    person.write(&words.ui.list.search, "Смотровая яма").await?;
    page.is_open_to_everybody().await?;
    person.press(&format!("{} место · получает", people[Counterpart::Customer].name)).await?;
    person.is_chosen("checkbox", "Смотровая яма").await?;
    same("listed", &last(&page).await?, &json!(["Смотровая яма", null, "customer", "receive", "place"]))?;
    page.sees(&words.ui.list.listed.fill(&[("title", &"Смотровая яма")])).await?;
    has_focus(&page, "textbox", &words.ui.list.search).await?;
    page.sees(&tally(&words, 4)).await?;

    // Beneath a group it is known with whom; Enter is enough.
    person.press(&format!("{} {}", words.ui.own.plus, people[Counterpart::Colleague].name)).await?;
    let field = format!("{} {}", words.ui.own.name, people[Counterpart::Colleague].name);
    has_focus(&page, "textbox", &field).await?;
    page.type_text("Ценник").await?;
    person.has_typed(&field, "Ценник").await?;
    page.press(Key::Enter).await?;
    person.is_chosen("checkbox", "Ценник").await?;
    same("listed", &last(&page).await?, &json!(["Ценник", null, "colleague", "receive", "thing"]))?;
    person.has_typed(&field, "").await?;

    // What was guessed badly is changed before.
    page.type_text("Звонок вечером").await?;
    person.press(&words.ui.own.change).await?;
    person.select(&words.ui.own.channel, &words.channels[tangent::domain::Channel::Digital], "digital").await?;
    person.press(&words.ui.own.add.fill(&[("title", &"Звонок вечером")])).await?;
    person.is_chosen("checkbox", "Звонок вечером").await?;
    same("channel", &last(&page).await?[4], &json!("digital"))?;
    no_errors(&page).await
}

pub async fn enter_takes_the_first_that_is_found(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "list").await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    let field = &words.ui.list.search;
    for (typed, item, listed) in [("refund", "returns", 4), ("whatsapp", "messenger", 5)] {
        person.write(field, typed).await?;
        page.press(Key::Enter).await?;
        person.has_typed(field, "").await?;
        same(typed, &last(&page).await?[1], &json!(item))?;
        page.sees(&words.ui.list.listed.fill(&[("title", &words.title(item)?)])).await?;
        page.sees(&tally(&words, listed)).await?;
        has_focus(&page, "textbox", field).await?;
    }
    // Nothing is found: Enter leads to the one answer that is missing.
    person.write(field, "Zzz").await?;
    page.press(Key::Enter).await?;
    has_focus(&page, "button", &words.counterparts[Counterpart::Customer].name).await?;
    page.press(Key::Enter).await?;
    person.is_chosen("checkbox", "Zzz").await?;
    no_errors(&page).await
}

pub async fn long_groups_show_what_is_chosen_first(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let mut work = own();
    let own = (1..=60).map(|number| {
        json!({ "id": format!("t{number}"), "title": format!("Meeting {number}"), "counterpart": "customer",
            "stage": if number % 2 == 0 { "first" } else { "after" }, "channel": "place" })
    });
    work["touchpoints"] = own.collect();
    let (_site, page) = with(browser, "en", "list", "", &work).await?;
    let person = pointer(page, &words);
    let offered = 12;
    page.sees(&words.ui.list.of_group.fill(&[("n", &60), ("all", &(60 + offered))])).await?;
    let boxes = "return [...document.querySelector('tangent-assessment').shadowRoot.querySelector('.group')
        .querySelectorAll('input[type=checkbox]')].map((box) => box.checked)";
    let shown = page.run(boxes, json!([])).await?;
    same("shown at first", &shown, &json!(vec![true; 24]))?;
    person.press(&words.count(&words.ui.list.more, 60 + offered - 24, &[])).await?;
    page.checkbox(words.title("website")?).is_there().await?;
    let shown = page.run(boxes, json!([])).await?;
    same("shown then", &json!(shown.as_array().map_or(0, Vec::len)), &json!(60 + offered))?;
    no_errors(&page).await
}
