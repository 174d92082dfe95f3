//! What the paths cost: presses, words to read, screens to scroll. What is held here was counted; it may become less.

use crate::host::{WIDGET, no_errors};
use crate::own::with;
use crate::person::{Hand, Person};
use crate::walk::{Meeting, Story, What};
use crate::words::Words;
use tangent::domain::{Counterpart, Frequency, Impression, Role};
use tangent_browser_tests::{Browser, Context, Page, Result, Value, ensure, json, release};

/// A phone.
pub const PHONE: [u32; 2] = [390, 844];
/// The most presses of the short path with seven touchpoints, and of the full one with seventeen.
const EXPRESS: u64 = 43;
const FULL: u64 = 214;
/// Those of them that the seventeen touchpoints take.
const TOUCHPOINTS: u64 = 134;

/// The most words of a screen before anything is answered on it, and the most of a phone's heights.
const SCREENS: [(&str, u64, f64); 4] = [("you", 118, 1.7), ("list", 248, 3.5), ("ask", 96, 1.4), ("zones", 107, 1.15)];

/// Answers all that a screen asks and goes on; gives what it took.
const ANSWER: &str = "return (async () => {
    const root = WIDGET.shadowRoot;
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const said = () => [root.querySelector('.title')?.textContent, root.querySelector('.where')?.textContent].join();
    let presses = 0;
    const press = async (it) => { it.click(); presses += 1; await drawn(); };
    const nth = Number(root.querySelector('.where')?.textContent.match(/\\\\d+/)?.[0] ?? 0);
    const picks = { impression: [0, 1, 2, 2, 0, 3][nth % 6], importance: [3, 2, 4, 1, 2][nth % 5], evidence: 1 };
    const is_open = (it) => it.checkVisibility() && !it.querySelector('input:checked')
        && !it.querySelector('input[type=checkbox]');
    for (let checks = 0; checks < 60; checks += 1) {
        const question = [...root.querySelectorAll('.screen .choice')].find(is_open);
        if (!question) break;
        // What is weak is named; the others are answered at once.
        const rest = root.querySelector('.rest-of-checks button');
        if (question.closest('.check') && rest && root.querySelector('.check .option:nth-child(3) input:checked')) {
            await press(rest);
            continue;
        }
        const options = question.querySelectorAll('input');
        await press(options[picks[options[0].name] ?? (options[0].name.startsWith('fix') ? 1 : [0, 2, 2, 0, 2][checks % 5] % options.length)]);
    }
    const before = said();
    await press(root.querySelector('.ways button[type=submit]'));
    for (let frames = 0; frames < 120 && said() === before; frames += 1) await drawn();
    return { presses, went_on: said() !== before, kept: root.querySelector('.results') !== null };
})()";

async fn counted(page: &Page<'_>) -> Result<u64> {
    page.run("return window.presses", json!([])).await?.as_u64().context("a count")
}

/// Somebody with a shop, and seven touchpoints, two of them inside.
pub fn shopkeeper() -> Story {
    use Frequency::{Always, Never, Often, Rarely, Unknown};
    let likely = |item, impression, importance| Meeting {
        what: What::Likely(item),
        impression,
        quiet: false,
        importance,
        leads_to: None,
        fix: None,
    };
    Story {
        role: Role::Owner,
        meets_customers: None,
        counterparts: &[Counterpart::Customer, Counterpart::Supplier, Counterpart::Colleague],
        meetings: vec![
            likely("website", Impression::Silent, 4),
            likely("entrance", Impression::Delight, 3),
            likely("payment", Impression::Hurt, 5),
            likely("order-handover", Impression::Delight, 5),
            likely("supplier-receiving", Impression::Unknown, 2),
            Meeting { leads_to: Some(3), ..likely("issue-counter", Impression::Silent, 3) },
            Meeting { leads_to: Some(2), ..likely("work-chat", Impression::Silent, 3) },
        ],
        asked: &[0, 1, 2, 3, 4, 6, 5],
        zones: [Never, Always, Rarely, Unknown, Often, Never, Never, Always, Rarely, Often],
        number: "",
    }
}

/// The short path by a finger, from the first screen to the results.
pub async fn short_path_takes_few_presses(browser: &Browser) -> Result<()> {
    for language in ["ru", "en"] {
        let words = Words::of(language)?;
        let site = release().serve(0)?;
        browser.resize(PHONE[0], PHONE[1]).await?;
        let page = browser.open(&site.url("/")).await?;
        page.listen().await?;
        let person = Person { page, words: &words, hand: Hand::Pointer };
        person.speak().await?;
        let count = "window.presses = 0;
             addEventListener('pointerdown', (it) => { if (it.isTrusted) window.presses += 1 }, true)";
        page.run(count, json!([])).await?;
        person.walk(&shopkeeper()).await?;
        let presses = counted(&page).await?;
        println!("{} {language}: {presses} presses", browser.engine);
        ensure!(presses <= EXPRESS, "{language}: {presses} presses");
        no_errors(&page).await?;
    }
    Ok(())
}

/// Seventeen touchpoints, of which nothing is said.
fn seventeen() -> Value {
    const ITEMS: [&str; 17] = [
        "advert",
        "website",
        "office-call",
        "entrance",
        "consultation",
        "order-placing",
        "payment",
        "order-handover",
        "complaint",
        "reviews",
        "supply-contract",
        "supplier-receiving",
        "unloading-queue",
        "issue-counter",
        "shift-handover",
        "planning-meeting",
        "document-handover",
    ];
    let touchpoints: Vec<_> =
        ITEMS.iter().zip(1..).map(|(item, at)| json!({ "id": format!("t{at}"), "pack_id": item })).collect();
    json!({
        "format": "tangent-assessment", "version": 1, "id": "own", "revision": 3,
        "respondent": { "role": "owner", "meets_customers": true, "trade": "shop",
            "counterparts": ["customer", "supplier", "colleague"] },
        "touchpoints": touchpoints,
    })
}

/// The full path, answering whatever is open to be answered.
pub async fn full_path_takes_few_presses(browser: &Browser) -> Result<()> {
    browser.resize(PHONE[0], PHONE[1]).await?;
    let (_site, page) = with(browser, "ru", "full ask t1", "", &seventeen()).await?;
    let mut presses = Vec::new();
    for _ in 0..40 {
        let took = page.run(&ANSWER.replace("WIDGET", WIDGET), json!([])).await?;
        ensure!(took["went_on"] == true, "a screen does not go on: {took}");
        presses.push(took["presses"].as_u64().context("a count")?);
        if took["kept"] == true {
            break;
        }
    }
    // Start, four on who one is, seventeen ticks and their Next, and what is split passed by.
    let before = 1 + 5 + 18 + 1;
    let touchpoints: u64 = presses.iter().take(17).sum();
    let all = before + presses.iter().sum::<u64>();
    println!("{}: {touchpoints} presses for the touchpoints, {all} in all", browser.engine);
    ensure!(touchpoints <= TOUCHPOINTS, "{touchpoints} presses for the touchpoints: {presses:?}");
    ensure!(all <= FULL, "{all} presses: {presses:?}");
    no_errors(&page).await
}

/// What each screen of the short path has to be read and scrolled on a phone.
pub async fn screens_are_short(browser: &Browser) -> Result<()> {
    let measure = format!(
        "const screen = {WIDGET}.shadowRoot.querySelector('.screen');
         const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
         let words = 0;
         while (walker.nextNode()) {{
             const around = walker.currentNode.parentElement;
             if (!around.closest('.unseen, option, title') && around.checkVisibility())
                 words += walker.currentNode.data.split(/\\s+/).filter((it) => /[\\p{{L}}\\p{{N}}]/u.test(it)).length;
         }}
         return {{ words, height: {WIDGET}.getBoundingClientRect().height / {} }}",
        PHONE[1]
    );
    let mut long = Vec::new();
    for language in ["ru", "en"] {
        for (screen, words, height) in SCREENS {
            let step = match screen {
                "ask" => "ask t1",
                "zones" => "zones data",
                screen => screen,
            };
            browser.become_phone(PHONE[0], PHONE[1]).await?;
            let (_site, page) = with(browser, language, step, "", &seventeen()).await?;
            let found = page.run(&measure, json!([])).await?;
            println!("{} {language} {screen}: {found}", browser.engine);
            let is_short = found["words"].as_u64().is_some_and(|found| found <= words)
                && found["height"].as_f64().is_some_and(|found| found <= height);
            if !is_short {
                long.push(format!("{language} {screen}: {found}"));
            }
        }
    }
    ensure!(long.is_empty(), "{long:?}");
    Ok(())
}
