//! Parts: the outline and the mind map do the same, by keyboard alone; what cannot be is told at its field.

use crate::host::{WIDGET, no_errors};
use crate::own::{answers, at};
use crate::person::{Hand, Person};
use crate::walk::same;
use crate::words::Words;
use tangent_browser_tests::{Browser, Context, Key, Page, Result, Value, bail, ensure, json, until};

/// The ids of what is shown, in its order.
async fn shown(page: &Page<'_>, selector: &str) -> Result<Value> {
    let script = format!(
        "return [...{WIDGET}.shadowRoot.querySelectorAll('{selector}')]
           .map((it) => it.dataset.id).filter((id) => id != 'business')"
    );
    page.run(&script, json!([])).await
}

async fn has_focus(page: &Page<'_>, role: &str, name: &str) -> Result<()> {
    until(format!("the focus on {role} “{name}”"), async || {
        let focused = page.focused().await?;
        Ok(if focused.role == role && focused.name.starts_with(name) { Ok(()) } else { Err(format!("{focused:?}")) })
    })
    .await
}

/// Presses a button that stands before what has the focus. Not every browser's Tab comes round from the end.
pub async fn back_to(page: &Page<'_>, button: &str) -> Result<()> {
    for _ in 0..60 {
        if page.focused().await?.name == button {
            return page.press(Key::Enter).await;
        }
        page.press_with(Key::Shift, Key::Tab).await?;
    }
    bail!("Shift and Tab never come to {button}")
}

/// The titles and wholes of the parts.
async fn parts(page: &Page<'_>) -> Result<Value> {
    let touchpoints = answers(page).await?["touchpoints"].clone();
    let parts = touchpoints.as_array().into_iter().flatten().filter(|it| !it["parent"].is_null());
    Ok(parts.map(|it| json!([it["pack_id"], it["title"], it["parent"]])).collect())
}

pub async fn parts_by_keyboard_in_the_outline_and_the_mind_map(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let (_site, page) = at(browser, "ru", "full deeper").await?;
    let person = Person { page, words: &words, hand: Hand::Keyboard };
    page.heading(&words.ui.deeper.title).is_there().await?;
    // The first touchpoint is chosen: one of its usual parts, and one that nobody else has.
    page.find("treeitem", words.title("entrance")?).is_there().await?;
    person.press(&words.ui.deeper.outline).await?;
    person.tick(words.title("door-handle")?).await?;
    let own = &words.ui.deeper.own;
    person.write(own, "Коврик").await?;
    page.press(Key::Enter).await?;
    person.has_typed(own, "").await?;
    has_focus(&page, "textbox", own).await?;
    let handle = json!(["door-handle", null, "t1"]);
    same("parts", &parts(&page).await?, &json!([handle, [null, "Коврик", "t1"]]))?;
    let outline = shown(&page, "button.node").await?;
    same("the outline", &outline, &json!(["customer", "t1", "t4", "t5", "t2", "colleague", "t3"]))?;

    // The same in the mind map, where the arrows lead.
    back_to(&page, &words.ui.deeper.mind_map).await?;
    page.tab_to("treeitem", words.title("entrance")?).await?;
    same("the mind map", &shown(&page, "g.node").await?, &outline)?;
    page.press(Key::Right).await?;
    has_focus(&page, "treeitem", words.title("door-handle")?).await?;
    // The name stands in a field in the node; Esc leaves it as it was.
    for (typed, key, name) in
        [("Калитка", Key::Escape, words.title("door-handle")?), ("Скрипучая дверь", Key::Enter, "Скрипучая дверь")]
    {
        page.press(Key::F2).await?;
        has_focus(&page, "textbox", &words.ui.deeper.name).await?;
        page.run(IS_IN_NODE, json!([])).await?;
        page.type_text(typed).await?;
        page.press(key).await?;
        has_focus(&page, "treeitem", name).await?;
    }
    let renamed = json!(["door-handle", "Скрипучая дверь", "t1"]);
    same("renamed", &parts(&page).await?, &json!([renamed, [null, "Коврик", "t1"]]))?;
    page.press(Key::Down).await?;
    has_focus(&page, "treeitem", "Коврик").await?;
    page.press(Key::Delete).await?;
    has_focus(&page, "treeitem", words.title("entrance")?).await?;
    same("removed", &parts(&page).await?, &json!([renamed]))?;
    page.sees(&words.ui.deeper.removed.fill(&[("title", &"Коврик")])).await?;
    // Its own part closes into it and comes out again.
    page.press(Key::Left).await?;
    until("it to close", async || {
        let left = shown(&page, "g.node").await?;
        Ok(if left == json!(["customer", "t1", "t2", "colleague", "t3"]) { Ok(()) } else { Err(left) })
    })
    .await?;
    page.press(Key::Right).await?;
    person.press(&words.ui.common.undo).await?;
    until("it to come back", async || {
        let shown = shown(&page, "g.node").await?;
        Ok(if shown == outline { Ok(()) } else { Err(shown) })
    })
    .await?;

    // Into the part beside it, and out to stand by itself.
    back_to(&page, &words.ui.deeper.outline).await?;
    person.press("Коврик").await?;
    person.press(&words.ui.deeper.more).await?;
    person.select(&words.ui.deeper.whole, "Скрипучая дверь", "t4").await?;
    page.press(Key::Enter).await?;
    until("it to move", async || {
        let found = parts(&page).await?;
        Ok(if found == json!([renamed, [null, "Коврик", "t4"]]) { Ok(()) } else { Err(found) })
    })
    .await?;
    has_focus(&page, "button", "Коврик").await?;
    // An empty name gives back the pack's.
    back_to(&page, "Скрипучая дверь").await?;
    person.press(&words.ui.deeper.more).await?;
    page.tab_to("textbox", &words.ui.deeper.name).await?;
    page.press(Key::Delete).await?;
    page.press(Key::Enter).await?;
    has_focus(&page, "button", words.title("door-handle")?).await?;
    same("renamed back", &parts(&page).await?, &json!([handle, [null, "Коврик", "t4"]]))?;
    no_errors(&page).await
}

pub async fn parts_that_cannot_be_are_told_at_their_field(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "full deeper").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let touchpoint = |n: usize, parent: Option<usize>| {
        let place = if parent.is_none() { ["customer", "receive"].map(Some) } else { [None, None] };
        json!({
            "id": format!("t{n}"), "title": format!("Matter {n}."), "channel": "thing",
            "counterpart": place[0], "stage": place[1], "parent": parent.map(|parent| format!("t{parent}")),
        })
    };
    let set = async |touchpoints: Vec<Value>| {
        let assessment = json!({ "format": "tangent-assessment", "version": 1, "touchpoints": touchpoints });
        page.run(&format!("{WIDGET}.assessment = arguments[0]"), json!([assessment])).await
    };
    // Six levels, and something of two beside it.
    let mut touchpoints: Vec<Value> = (1..=6).map(|n| touchpoint(n, n.checked_sub(1).filter(|n| *n > 0))).collect();
    touchpoints.extend([touchpoint(7, None), touchpoint(8, Some(7))]);
    set(touchpoints).await?;
    let own = &words.ui.deeper.own;
    person.press(&words.ui.deeper.outline).await?;
    person.press("Matter 5.").await?;
    page.field(own).is_there().await?;
    person.press("Matter 6.").await?;
    page.sees(&words.ui.deeper.deepest).await?;
    ensure!(!page.field(own).exists().await?, "a seventh level is offered");
    person.press("Matter 7.").await?;
    page.field(own).is_there().await?;
    person.press(&words.ui.deeper.more).await?;
    let options = format!(
        "return [...{WIDGET}.shadowRoot.querySelectorAll('.whole option')].map((it) => it.value).filter(Boolean)"
    );
    same("wholes", &page.run(&options, json!([])).await?, &json!(["business", "t1", "t2", "t3", "t4"]))?;
    // A title of its own is needed.
    let before = answers(&page).await?;
    page.tab_to("textbox", &words.ui.deeper.name).await?;
    page.press(Key::Delete).await?;
    page.press(Key::Enter).await?;
    page.sees(&words.ui.errors.refusal.title_needed).await?;
    same("answers", &answers(&page).await?, &before)?;

    // The 501st: told, and what was typed stays.
    set((1..=500).map(|n| touchpoint(n, None)).collect()).await?;
    page.sees("Matter 500.").await?;
    person.write(own, "One too many").await?;
    person.press(&words.ui.common.add).await?;
    let told = format!(
        "const told = {WIDGET}.shadowRoot.querySelector('.problem.of-own')?.textContent;
         return told?.replaceAll('\u{a0}', ' ') == {}",
        json!(*words.ui.errors.refusal.too_many_touchpoints)
    );
    page.until(&told).await?;
    person.has_typed(own, "One too many").await?;
    no_errors(&page).await
}

/// That the field which has the focus stands in the chosen node.
const IS_IN_NODE: &str = "const root = document.querySelector('tangent-assessment').shadowRoot;
    const [field, node] = [root.activeElement, root.querySelector('.node.chosen > rect')]
      .map((it) => it.getBoundingClientRect());
    if (Math.abs(field.left - node.left) > 3 || Math.abs(field.top - node.top) > 3)
      throw new Error(`the field is at ${field.left} ${field.top}, the node at ${node.left} ${node.top}`)";

/// The middle of a node, in the window.
async fn middle(page: &Page<'_>, id: &str) -> Result<[f64; 2]> {
    let script = format!(
        "const place = {WIDGET}.shadowRoot.querySelector('g.node[data-id={id}] > rect').getBoundingClientRect();
         return [place.left + place.width / 2, place.top + place.height / 2]"
    );
    let found = page.run(&script, json!([])).await?;
    let at = |place: usize| found[place].as_f64().context("a number");
    Ok([at(0)?, at(1)?])
}

pub async fn typical_parts_are_taken_on_the_map(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let handle = words.title("door-handle")?;
    let ghost = words.ui.deeper.take.fill(&[("title", &handle)]);
    for hand in [Hand::Keyboard, Hand::Pointer] {
        let (_site, page) = at(browser, "en", "full deeper").await?;
        let ghosts =
            format!("return [...{WIDGET}.shadowRoot.querySelectorAll('.ghost title')].map((it) => it.textContent)");
        let offered = page.run(&ghosts, json!([])).await?;
        let offered: Vec<String> = serde_json::from_value(offered)?;
        ensure!(offered.contains(&ghost) && offered.len() > 2, "{offered:?}");
        page.is_open_to_everybody().await?;
        match hand {
            Hand::Pointer | Hand::Finger => page.find("treeitem", &ghost).click().await?,
            Hand::Keyboard => {
                page.tab_to("treeitem", words.title("entrance")?).await?;
                page.press(Key::Right).await?;
                has_focus(&page, "treeitem", &offered[0]).await?;
                let at = offered.iter().position(|it| *it == ghost);
                for _ in 0..at.context("it is offered")? {
                    page.press(Key::Down).await?;
                }
                has_focus(&page, "treeitem", &ghost).await?;
                page.press(Key::Enter).await?;
            }
        }
        page.find("treeitem", handle).is_there().await?;
        page.find("treeitem", &ghost).is_gone().await?;
        same("parts", &parts(&page).await?, &json!([["door-handle", null, "t1"]]))?;
        // The next one has the focus, and the whole after that.
        until("the focus on another one", async || {
            let focused = page.focused().await?;
            let is_other = focused.role == "treeitem" && offered.contains(&focused.name);
            Ok(if is_other { Ok(()) } else { Err(format!("{focused:?}")) })
        })
        .await?;
        page.press(Key::Left).await?;
        has_focus(&page, "treeitem", words.title("entrance")?).await?;
        no_errors(&page).await?;
    }
    Ok(())
}

/// A press on a node, and the mouse that goes on with no button down.
const UNSEEN_END: &str = "const [clientX, clientY] = arguments;
    const drawing = document.querySelector('tangent-assessment').shadowRoot.querySelector('svg.mind');
    const tell = (name, more) => drawing.dispatchEvent(
      new PointerEvent(name, { bubbles: true, composed: true, isPrimary: true, pointerType: 'mouse', ...more }));
    tell('pointerdown', { button: 0, buttons: 1, clientX, clientY });
    tell('pointermove', { button: -1, buttons: 0, clientX: clientX + 40, clientY })";

const IS_DRAGGING: &str =
    "return document.querySelector('tangent-assessment').shadowRoot.querySelector('svg.mind.dragging') != null";

pub async fn a_quick_drag_moves_a_touchpoint(browser: &Browser) -> Result<()> {
    let words = Words::of("en")?;
    let (_site, page) = at(browser, "en", "full deeper").await?;
    page.find("treeitem", words.title("payment")?).is_there().await?;
    let drag = async |from: &str, to: &str| {
        let (from, to) = (middle(&page, from).await?, middle(&page, to).await?);
        page.flick(from, to).await
    };
    // Half a press is no move; nor is one that ended where the page could not see it.
    let [x, y] = middle(&page, "t2").await?;
    page.flick([x, y], [x + 4.0, y]).await?;
    same("parts", &parts(&page).await?, &json!([]))?;
    page.run(UNSEEN_END, json!([x, y])).await?;
    ensure!(
        !page.run(IS_DRAGGING, json!([])).await?.as_bool().unwrap_or(true),
        "it follows a mouse that holds nothing"
    );
    drag("t2", "t1").await?;
    until("it to move", async || {
        let found = parts(&page).await?;
        Ok(if found == json!([["payment", null, "t1"]]) { Ok(()) } else { Err(found) })
    })
    .await?;
    // Into where it is, and to other people: told why not.
    drag("t2", "t1").await?;
    page.sees(&words.ui.deeper.already_there).await?;
    drag("t2", "colleague").await?;
    page.sees(&words.ui.deeper.other_people).await?;
    same("parts", &parts(&page).await?, &json!([["payment", null, "t1"]]))?;
    // Out again.
    drag("t2", "customer").await?;
    until("it to stand by itself", async || {
        let found = parts(&page).await?;
        Ok(if found == json!([]) { Ok(()) } else { Err(found) })
    })
    .await?;
    no_errors(&page).await
}

pub async fn what_to_split_is_suggested_and_can_be_passed_by(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let ui = &words.ui.deeper;
    for hand in [Hand::Pointer, Hand::Keyboard] {
        let (_site, page) = at(browser, "ru", "full deeper").await?;
        let person = Person { page, words: &words, hand };
        page.sees(&ui.suggested).await?;
        person.press(words.title("payment")?).await?;
        has_focus(&page, "treeitem", words.title("payment")?).await?;
        person.press(&ui.skip).await?;
        page.heading(words.title("entrance")?).is_there().await?;
        no_errors(&page).await?;
    }
    Ok(())
}

/// On a phone: the outline, and what can be done with a touchpoint in a sheet over it, once it is pressed.
pub async fn parts_on_a_phone_are_in_a_sheet(browser: &Browser) -> Result<()> {
    let words = Words::of("ru")?;
    let ui = &words.ui.deeper;
    browser.resize(390, 844).await?;
    let (_site, page) = at(browser, "ru", "full deeper").await?;
    let person = Person { page, words: &words, hand: Hand::Pointer };
    let entrance = words.title("entrance")?;
    page.button(entrance).is_there().await?;
    ensure!(!page.field(&ui.own).exists().await?, "a form stands there that nobody asked for");
    page.sees_no(&ui.keys).await?;
    page.is_open_to_everybody().await?;
    // The name stands in the suggestion too.
    page.run(&format!("{WIDGET}.shadowRoot.querySelector('button.node[data-id=t1]').click()"), json!([])).await?;
    page.find("dialog", entrance).is_there().await?;
    page.is_open_to_everybody().await?;
    person.tick(words.title("door-handle")?).await?;
    page.press(Key::Escape).await?;
    page.find("dialog", entrance).is_gone().await?;
    same("parts", &parts(&page).await?, &json!([["door-handle", null, "t1"]]))?;
    // What is within is said beside the node, not below it.
    let beside = format!(
        "const row = {WIDGET}.shadowRoot.querySelector('.row:has([data-id=t1])');
         const [node, fold] = [...row.children].map((it) => it.getBoundingClientRect());
         return fold.left >= node.right && fold.top < node.bottom"
    );
    same("the fold", &page.run(&beside, json!([])).await?, &json!(true))?;
    no_errors(&page).await
}
