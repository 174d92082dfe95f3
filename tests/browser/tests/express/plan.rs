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

/// The title of a column, or its tab, with how many stand there.
fn column(words: &Words, state: State, count: usize) -> String {
    let count = match state {
        State::Doing => words.ui.plan.in_hand.fill(&[("n", &count), ("all", &3)]),
        _ => count.to_string(),
    };
    format!("{} {count}", words.states[state])
}

/// What is said once an action stands elsewhere.
fn moved(words: &Words, title: &str, state: State) -> String {
    words.ui.plan.moved.fill(&[("title", &title), ("state", &words.states[state])])
}

/// The small question on the card of an action.
fn chip(asks: &str, title: &str) -> String {
    format!("{asks} — {title}")
}

pub async fn plan_by_keyboard_alone(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let ui = &words.ui.plan;
    let (_site, page) = with(browser, "ru", "full plan", "", &work()).await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    let titles = titles(&words)?;

    person.press(&ui.take_all).await?;
    stand(&page, "queue queue queue queue queue").await?;
    page.sees(&ui.taken.fill(&[("n", &5)])).await?;
    page.sees(&ui.wait).await?;
    page.sees(&ui.rest.fill(&[("n", &2)])).await?;
    has_focus(&page, "heading", &column(&words, State::Queue, 5)).await?;

    // Along the board, with the focus on the card.
    page.tab_to("button", &titles[0]).await?;
    page.press(Key::Left).await?;
    page.press(Key::Right).await?;
    stand(&page, "doing queue queue queue queue").await?;
    page.sees(&moved(&words, &titles[0], State::Doing)).await?;
    has_focus(&page, "button", &titles[0]).await?;
    page.press(Key::Right).await?;
    stand(&page, "done queue queue queue queue").await?;
    has_focus(&page, "button", &titles[0]).await?;
    page.heading(&column(&words, State::Done, 1)).is_there().await?;

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
    person.press(&ui.insist).await?;
    stand(&page, "done doing doing doing doing").await?;
    page.heading(&column(&words, State::Doing, 4)).is_there().await?;
    page.sees_no(&words.ui.errors.refusal.enough_in_hand).await?;
    has_focus(&page, "button", &titles[4]).await?;

    // Done by its tick, and back by it.
    let tick = ui.tick.fill(&[("title", &titles[4])]);
    page.checkbox(&tick).focus().await?;
    page.press(Key::Space).await?;
    stand(&page, "done doing doing doing done").await?;
    has_focus(&page, "checkbox", &tick).await?;
    person.is_chosen("checkbox", &tick).await?;
    page.press(Key::Space).await?;
    stand(&page, "done doing doing doing queue").await?;
    has_focus(&page, "checkbox", &tick).await?;
    no_errors(&page).await
}

pub async fn own_action_by_keyboard_alone(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let ui = &words.ui.plan;
    let (_site, page) = with(browser, "ru", "full plan", "", &work()).await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    let title = "Перевесить табличку";
    // Nothing is no action, and nothing to complain of.
    page.tab_to("textbox", &ui.own).await?;
    page.type_text("  ").await?;
    page.press(Key::Enter).await?;
    person.has_typed(&ui.own, "  ").await?;
    page.type_text(title).await?;
    page.press(Key::Enter).await?;
    stand(&page, "queue").await?;
    page.sees(&moved(&words, title, State::Queue)).await?;
    person.has_typed(&ui.own, "").await?;
    has_focus(&page, "textbox", &ui.own).await?;

    // Who and when: a field in place, which Enter or Escape closes.
    let [who, when] = [&ui.who, &ui.when].map(|asks| chip(asks, title));
    page.button(&who).focus().await?;
    page.press(Key::Enter).await?;
    has_focus(&page, "textbox", &ui.person).await?;
    page.type_text("Анна").await?;
    page.press(Key::Enter).await?;
    page.field(&ui.person).is_gone().await?;
    let anna = chip(&format!("{}: Анна", ui.person), title);
    has_focus(&page, "button", &anna).await?;
    page.press(Key::Enter).await?;
    person.has_typed(&ui.person, "Анна").await?;
    page.button(&when).focus().await?;
    page.press(Key::Enter).await?;
    // What the keys do in a date's field is each browser's own affair.
    let due = page.field(&ui.due);
    due.fill("2026-12-01").await?;
    page.field(&ui.person).is_gone().await?;
    page.press(Key::Escape).await?;
    due.is_gone().await?;
    // The year is not said in that year.
    let day = "const now = new Date().getFullYear() == 2026;
        return new Date(2026, 11, 1).toLocaleDateString('ru', now ? { day: 'numeric', month: 'short' } : { dateStyle: 'medium' })";
    let day = page.run(day, json!([])).await?;
    let by = ui.by.fill(&[("date", &tidy(day.as_str().unwrap_or_default()))]);
    has_focus(&page, "button", &chip(&by, title)).await?;

    // The rest, on demand.
    page.find("button", title).focus().await?;
    page.press(Key::Enter).await?;
    person.select(&ui.effort, &words.efforts[Effort::Large], "large").await?;
    person.write(&words.ui.ask.note, "У входа, слева").await?;
    let expected = json!({
        "id": "a1", "title": title, "source": null, "effort": "large", "state": "queue",
        "due": "2026-12-01", "person": "Анна", "note": "У входа, слева",
    });
    until("own action", async || {
        let action = answers(&page).await?["actions"][0].clone();
        Ok(if action == expected { Ok(()) } else { Err(action) })
    })
    .await?;

    // A title that is cleared says what it lacks, and loses nothing.
    let name = page.field(&ui.name);
    name.fill("").await?;
    page.sees(&words.ui.errors.refusal.title_needed).await?;
    name.fill("Снять табличку").await?;
    page.button("Снять табличку").is_there().await?;

    // Back by steps: the new title, the note, what it takes.
    for _ in 0..3 {
        person.press(&words.ui.common.undo).await?;
    }
    page.button(title).is_there().await?;
    let action = &answers(&page).await?["actions"][0];
    let left = json!([action["due"], action["person"], action["note"], action["effort"]]);
    same("undone", &left, &json!(["2026-12-01", "Анна", "", "small"]))?;
    page.button(&ui.remove).focus().await?;
    page.press(Key::Enter).await?;
    stand(&page, "").await?;
    has_focus(&page, "heading", &column(&words, State::Queue, 0)).await?;
    no_errors(&page).await
}

/// Where the grip of a card is, and where on a column, or on its tab, a card can be let go.
async fn way(page: &Page<'_>, title: &str, state: State) -> Result<([f64; 2], [f64; 2])> {
    let script = "const root = document.querySelector('tangent-assessment').shadowRoot;
        const cards = [...root.querySelectorAll('.card')].filter((card) => card.innerText.replace(/\\s+/g, ' ').includes(arguments[0]));
        root.querySelector('.board').scrollIntoView({ block: 'start', behavior: 'instant' });
        const grip = cards[0].querySelector('.grip').getBoundingClientRect();
        const tab = root.querySelector(`#tab-${arguments[1]}`);
        const target = (tab ?? root.querySelector(`[data-lane=${arguments[1]}]`)).getBoundingClientRect();
        return [grip.x + 10, grip.y + 20, target.x + target.width / 2, target.y + (tab ? 20 : 60)]";
    let places = page.run(script, json!([title, state.into_str()])).await?;
    let place = |at: usize| places[at].as_f64().context("places are numbers");
    Ok(([place(0)?, place(1)?], [place(2)?, place(3)?]))
}

/// Drags a card by its grip onto a column.
async fn drag(page: &Page<'_>, title: &str, state: State) -> Result<()> {
    let (from, to) = way(page, title, state).await?;
    page.drag(from, to).await
}

/// *Into the plan* takes what stands above it, and nothing else.
pub async fn what_is_taken_into_the_plan_is_what_was_told(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let mut work = crate::own::own();
    work["touchpoints"][2] = json!({ "id": "t3", "title": "Весы", "channel": "thing", "counterpart": "customer",
        "stage": "receive", "impression": "hurt", "importance": 4 });
    let (_site, page) = with(browser, "ru", "full results", "", &work).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let told = "return [...document.querySelector('tangent-assessment').shadowRoot
        .querySelectorAll('.start-words > p:last-child')].map((step) => step.textContent)";
    let told = page.until(told).await?;
    ensure!(told.as_array().is_some_and(|told| told.len() == 2), "{told}");
    for title in [words.title("payment")?, "Весы"] {
        page.button(&format!("{} {title}", words.ui.results.into_plan)).click().await?;
    }
    person.press(&words.ui.steps.plan).await?;
    let cards = "return [...document.querySelector('tangent-assessment').shadowRoot
        .querySelectorAll('.card-title')].map((card) => card.textContent)";
    same("cards", &page.until(cards).await?, &told)?;
    no_errors(&page).await
}

pub async fn plan_by_pointer(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let ui = &words.ui.plan;
    let (_site, page) = with(browser, "en", "full plan", "", &work()).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let titles = titles(&words)?;
    // One by one: the next one takes its place.
    for n in 1..=5 {
        person.press(&ui.take).await?;
        stand(&page, &["queue"; 5][..n].join(" ")).await?;
        page.sees(&moved(&words, &titles[n - 1], State::Queue)).await?;
    }
    // The button is gone with the last of them. What is dragged before the focus has moved to the board would
    // be scrolled away under the pointer.
    has_focus(&page, "heading", &column(&words, State::Queue, 5)).await?;
    drag(&page, &titles[1], State::Done).await?;
    stand(&page, "queue done queue queue queue").await?;
    has_focus(&page, "button", &titles[1]).await?;
    // As quickly as can be.
    let (from, to) = way(&page, &titles[1], State::Doing).await?;
    page.flick(from, to).await?;
    stand(&page, "queue doing queue queue queue").await?;
    // Dropped where it was, it stays; held and hardly moved, too.
    drag(&page, &titles[0], State::Queue).await?;
    let (from, _) = way(&page, &titles[0], State::Queue).await?;
    page.drag(from, [from[0] + 4.0, from[1] + 4.0]).await?;
    let list = |title: &str| ui.state.fill(&[("title", &title)]);
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
    person.press(&ui.insist).await?;
    stand(&page, "doing doing doing queue doing").await?;
    // All that is free is done: what is left is offered.
    for (n, title) in titles.iter().enumerate() {
        person.tick(&ui.tick.fill(&[("title", title)])).await?;
        page.heading(&column(&words, State::Done, n + 1)).is_there().await?;
    }
    stand(&page, "done done done done done").await?;
    page.heading(&format!("{} {}", ui.ideas, ui.left)).is_there().await?;
    person.press(&ui.take).await?;
    stand(&page, "done done done done done queue").await?;
    let taken = &answers(&page).await?["actions"][5];
    same("taken", &taken["effort"], &json!("large"))?;
    no_errors(&page).await
}

pub async fn plan_has_tabs_where_it_is_narrow(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let ui = &words.ui.plan;
    browser.resize(390, 844).await?;
    let (_site, page) = with(browser, "en", "plan", "", &work()).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let titles = titles(&words)?;
    let tab = |state, count| page.find("tab", &column(&words, state, count));
    let ideas = page.find("tab", &format!("{} 5", ui.ideas));
    ensure!(ideas.is_chosen().await?, "what could be taken is in sight first");

    // What is taken goes behind another tab: it is said, the tab counts, and one can go on.
    person.press(&ui.take).await?;
    page.sees(&moved(&words, &titles[0], State::Queue)).await?;
    tab(State::Queue, 1).is_there().await?;
    ensure!(!page.button(&titles[0]).exists().await?, "one lane at a time");
    person.press(&ui.take).await?;
    tab(State::Queue, 2).is_there().await?;

    // Along the tabs by the keyboard, and round.
    page.find("tab", &ui.ideas).focus().await?;
    page.press(Key::Right).await?;
    has_focus(&page, "tab", &column(&words, State::Queue, 2)).await?;
    page.button(&titles[0]).is_there().await?;
    page.press(Key::End).await?;
    has_focus(&page, "tab", &column(&words, State::Done, 0)).await?;
    page.sees(&ui.empty[State::Done]).await?;
    page.press(Key::Right).await?;
    page.press(Key::Right).await?;
    has_focus(&page, "tab", &column(&words, State::Queue, 2)).await?;
    page.press(Key::Home).await?;
    page.press(Key::Left).await?;
    page.press(Key::Left).await?;
    has_focus(&page, "tab", &column(&words, State::Doing, 0)).await?;

    // By the list, and by the grip onto a tab: the focus stays where something is.
    tab(State::Queue, 2).click().await?;
    let list = ui.state.fill(&[("title", &titles[0])]);
    page.find("combobox", &list).choose_option(&words.states[State::Doing]).await?;
    page.sees(&moved(&words, &titles[0], State::Doing)).await?;
    has_focus(&page, "tab", &column(&words, State::Queue, 1)).await?;
    let (from, to) = way(&page, &titles[1], State::Done).await?;
    page.drag(from, to).await?;
    stand(&page, "doing done").await?;
    has_focus(&page, "tab", &column(&words, State::Queue, 0)).await?;
    tab(State::Done, 1).click().await?;
    page.button(&titles[1]).is_there().await?;
    no_errors(&page).await
}

/// The plan is no reason to be asked more: the short path stays short, and shows what was asked.
pub async fn plan_of_the_short_path_leads_back(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = with(browser, "en", "results", "", &work()).await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    person.press(&words.ui.results.onward.plan_button).await?;
    page.heading(&words.ui.plan.title).is_there().await?;
    let steps = &words.ui.steps;
    let shown = page.run(
        "const root = document.querySelector('tangent-assessment').shadowRoot;
         return [...root.querySelectorAll('.steps button')].map((it) => [it.querySelector('span').innerText, it.querySelector('.done').getAttribute('width')])",
        json!([]),
    );
    let expected = json!([
        [steps.you, "100%"],
        [steps.list, "100%"],
        [steps.ask, "100%"],
        [steps.zones, "20%"],
        [steps.results, "100%"],
        [steps.plan, "0%"],
    ]);
    same("progress", &shown.await?, &expected)?;
    page.reload().await?;
    page.heading(&words.ui.plan.title).is_there().await?;
    person.press(&words.ui.common.to_results).await?;
    page.heading(&words.count(&words.ui.results.title, 4, &[])).is_there().await?;
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
