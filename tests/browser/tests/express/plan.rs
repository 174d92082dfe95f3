//! The plan: what is suggested, taken, moved, and written down by oneself.

use crate::host::no_errors;
use crate::own::{answers, with};
use crate::person::{Hand, Person};
use crate::walk::same;
use crate::words::{Words, tidy};
use tangent::domain::{Effort, State, Zone};
use tangent_browser_tests::{Browser, Context, Key, Page, Result, Value, ensure, json, until};

/// Five things can be done for free, two are for later.
fn work() -> Value {
    json!({
        "format": "tangent-assessment", "version": 1,
        "respondent": { "role": "manager", "counterparts": ["customer"] },
        "touchpoints": [
            { "id": "t1", "pack_id": "payment", "impression": "hurt", "importance": 5 },
            { "id": "t2", "pack_id": "website", "impression": "silent", "importance": 4 },
            { "id": "t3", "pack_id": "complaint", "impression": "unknown", "importance": 3 },
            { "id": "t4", "pack_id": "entrance", "impression": "delight", "importance": 4, "checks": {
                "place-signs": { "answer": "no", "fix": "budget" }, "place-order": { "answer": "partly" },
            } },
        ],
        "zones": { "data": { "frequency": "often" }, "handoffs": { "frequency": "always" } },
    })
}

/// What the first three of the suggestions are called, and what the two of the seams are.
fn titles(words: &Words) -> Result<Vec<String>> {
    let mut titles = Vec::new();
    for item in ["payment", "website", "complaint"] {
        titles.push(words.ui.actions.ask.fill(&[("title", &words.title(item)?)]));
    }
    for zone in [Zone::Handoffs, Zone::Data] {
        titles.push(words.zones[zone].steps[Effort::FreeNow].to_string());
    }
    Ok(titles)
}

/// Waits until the actions stand so: `queue doing done`.
async fn stand(page: &Page<'_>, expected: &str) -> Result<()> {
    until(format!("actions to be {expected}"), async || {
        let answers = answers(page).await?;
        let actions = answers["actions"].as_array().context("actions are a list")?;
        let states: Vec<_> = actions.iter().filter_map(|action| action["state"].as_str()).collect();
        let states = states.join(" ");
        Ok(if states == expected { Ok(()) } else { Err(states) })
    })
    .await
}

async fn has_focus(page: &Page<'_>, role: &str, name: &str) -> Result<()> {
    until(format!("the focus on {role} {name}"), async || {
        let focused = page.focused().await?;
        Ok(if focused.role == role && focused.name == name { Ok(()) } else { Err(format!("{focused:?}")) })
    })
    .await
}

pub async fn plan_by_keyboard_alone(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = with(browser, "ru", "full plan", "", &work()).await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    let titles = titles(&words)?;

    person.press(&words.ui.plan.take_all).await?;
    stand(&page, "queue queue queue queue queue").await?;
    page.sees(&words.ui.plan.taken.fill(&[("n", &5)])).await?;
    page.sees(&words.ui.plan.wait).await?;
    page.sees(&words.ui.plan.later.fill(&[("n", &2)])).await?;
    has_focus(&page, "heading", &words.ui.plan.board).await?;

    // Along the board, with the focus on the card.
    page.tab_to("button", &titles[0]).await?;
    page.press(Key::Left).await?;
    page.press(Key::Right).await?;
    stand(&page, "doing queue queue queue queue").await?;
    page.sees(&words.ui.plan.moved.fill(&[("title", &titles[0]), ("state", &words.states[State::Doing])])).await?;
    has_focus(&page, "button", &titles[0]).await?;
    page.press(Key::Right).await?;
    stand(&page, "done queue queue queue queue").await?;
    has_focus(&page, "button", &titles[0]).await?;

    // Three are in hand: a fourth is refused where it stands, and can be insisted on.
    for title in &titles[1..4] {
        page.find("button", title).focus().await?;
        page.press(Key::Right).await?;
        has_focus(&page, "button", title).await?;
    }
    stand(&page, "done doing doing doing queue").await?;
    page.find("button", &titles[4]).focus().await?;
    page.press(Key::Right).await?;
    page.sees(&words.ui.errors.refusal.enough_in_hand).await?;
    has_focus(&page, "button", &titles[4]).await?;
    stand(&page, "done doing doing doing queue").await?;
    person.press(&words.ui.plan.insist).await?;
    stand(&page, "done doing doing doing doing").await?;
    page.sees(&words.ui.plan.in_hand.fill(&[("n", &4), ("all", &3)])).await?;
    page.sees_no(&words.ui.errors.refusal.enough_in_hand).await?;
    has_focus(&page, "button", &titles[4]).await?;

    // One's own. Firefox does not come back to the top of the page by Tab.
    page.field(&words.ui.plan.own).focus().await?;
    person.write(&words.ui.plan.own, "Перевесить табличку").await?;
    person.select(&words.ui.plan.effort, &words.efforts[Effort::Large], "large").await?;
    person.press(&words.ui.common.add).await?;
    stand(&page, "done doing doing doing doing queue").await?;
    person.has_typed(&words.ui.plan.own, "").await?;
    page.tab_to("button", "Перевесить табличку").await?;
    page.press(Key::Enter).await?;
    // What the keys do in a date's field is each browser's own affair.
    let due = page.field(&words.ui.plan.due);
    due.is_there().await?;
    due.fill("2026-12-01").await?;
    person.write(&words.ui.plan.person, "Анна").await?;
    person.write(&words.ui.ask.note, "У входа, слева").await?;
    let expected = json!({
        "id": "a6", "title": "Перевесить табличку", "source": null, "effort": "large", "state": "queue",
        "due": "2026-12-01", "person": "Анна", "note": "У входа, слева",
    });
    until("own action", async || {
        let action = answers(&page).await?["actions"][5].clone();
        Ok(if action == expected { Ok(()) } else { Err(action) })
    })
    .await?;
    let day = "return new Date(2026, 11, 1).toLocaleDateString('ru', { dateStyle: 'medium' })";
    let day = page.run(day, json!([])).await?;
    page.sees(&words.ui.plan.by.fill(&[("date", &tidy(day.as_str().unwrap_or_default()))])).await?;

    // A title that is cleared says what it lacks, and loses nothing.
    let name = page.field(&words.ui.plan.name);
    name.fill("").await?;
    page.sees(&words.ui.errors.refusal.title_needed).await?;
    name.fill("Снять табличку").await?;
    page.button("Снять табличку").is_there().await?;

    // Back by steps: the new title, the note, the person.
    for _ in 0..3 {
        person.press(&words.ui.common.undo).await?;
    }
    page.button("Перевесить табличку").is_there().await?;
    let action = &answers(&page).await?["actions"][5];
    same("undone", &json!([action["due"], action["person"], action["note"]]), &json!(["2026-12-01", "", ""]))?;
    person.has_typed(&words.ui.plan.person, "").await?;
    page.button(&words.ui.plan.remove).focus().await?;
    page.press(Key::Enter).await?;
    stand(&page, "done doing doing doing doing").await?;
    has_focus(&page, "heading", &words.ui.plan.board).await?;
    no_errors(&page).await
}

/// Drags a card by its grip onto a column.
async fn drag(page: &Page<'_>, title: &str, state: State) -> Result<()> {
    let script = "const root = document.querySelector('tangent-assessment').shadowRoot;
        const cards = [...root.querySelectorAll('.card')].filter((card) => card.innerText.replace(/\\s+/g, ' ').includes(arguments[0]));
        root.querySelector('.board').scrollIntoView({ block: 'start', behavior: 'instant' });
        const grip = cards[0].querySelector('.grip').getBoundingClientRect();
        const column = root.querySelector(`[data-state=${arguments[1]}]`).getBoundingClientRect();
        return [grip.x + 10, grip.y + 20, column.x + column.width / 2, column.y + 60]";
    let places = page.run(script, json!([title, state.into_str()])).await?;
    let place = |at: usize| places[at].as_f64().context("places are numbers");
    page.drag([place(0)?, place(1)?], [place(2)?, place(3)?]).await
}

pub async fn plan_by_pointer(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = with(browser, "en", "full plan", "", &work()).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let titles = titles(&words)?;
    // One by one: the next one takes its place.
    for n in 1..=5 {
        person.press(&words.ui.plan.take).await?;
        stand(&page, &["queue"; 5][..n].join(" ")).await?;
    }
    // The button is gone with the last of them. What is dragged before the focus has moved to the board would
    // be scrolled away under the pointer.
    has_focus(&page, "heading", &words.ui.plan.board).await?;
    drag(&page, &titles[1], State::Done).await?;
    stand(&page, "queue done queue queue queue").await?;
    has_focus(&page, "button", &titles[1]).await?;
    drag(&page, &titles[1], State::Doing).await?;
    stand(&page, "queue doing queue queue queue").await?;
    // Dropped where it was, it stays.
    drag(&page, &titles[0], State::Queue).await?;
    let list = |title: &str| words.ui.plan.state.fill(&[("title", &title)]);
    let doing = &words.states[State::Doing];
    for title in [&titles[0], &titles[2]] {
        person.select(&list(title), doing, "doing").await?;
    }
    stand(&page, "doing doing doing queue queue").await?;
    page.find("combobox", &list(&titles[3])).choose_option(doing).await?;
    page.sees(&words.ui.errors.refusal.enough_in_hand).await?;
    ensure!(page.find("combobox", &list(&titles[3])).value().await? == "queue", "it says where the card stands");
    drag(&page, &titles[4], State::Doing).await?;
    page.sees(&words.ui.errors.refusal.enough_in_hand).await?;
    stand(&page, "doing doing doing queue queue").await?;
    person.press(&words.ui.plan.insist).await?;
    stand(&page, "doing doing doing queue doing").await?;
    // All that is free is done: what is left is offered.
    for title in &titles {
        let done = &words.states[State::Done];
        page.find("combobox", &list(title)).choose_option(done).await?;
    }
    stand(&page, "done done done done done").await?;
    page.heading(&words.ui.plan.left).is_there().await?;
    person.press(&words.ui.plan.take).await?;
    stand(&page, "done done done done done queue").await?;
    let taken = &answers(&page).await?["actions"][5];
    same("taken", &taken["effort"], &json!("large"))?;
    no_errors(&page).await
}

pub async fn plan_that_is_full_keeps_what_is_typed(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let mut work = work();
    let action = |n| json!({ "id": format!("a{n}"), "title": "Дело", "effort": "small", "state": "done" });
    work["actions"] = (1..=500).map(action).collect();
    let (_site, page) = with(browser, "ru", "full plan", "", &work).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.write(&words.ui.plan.own, "Ещё одно").await?;
    page.press(Key::Enter).await?;
    page.sees(&words.ui.errors.refusal.too_many_actions).await?;
    person.has_typed(&words.ui.plan.own, "Ещё одно").await?;
    person.press(&words.ui.plan.take_all).await?;
    page.sees(&words.ui.errors.refusal.too_many_actions).await?;
    person.has_typed(&words.ui.plan.own, "Ещё одно").await?;
    same("actions", &json!(answers(&page).await?["actions"].as_array().map(Vec::len)), &json!(500))?;
    no_errors(&page).await
}
