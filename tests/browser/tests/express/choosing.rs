//! What is chosen is seen by more than a colour, one unlike several, and nothing moves for it.

use crate::host::{WIDGET, no_errors};
use crate::own::at;
use tangent_browser_tests::{Browser, Engine, Result, ensure, json};

/// The screens on which something is chosen.
const STEPS: [&str; 7] =
    ["full you", "full list", "ask t1", "full ask t1", "full ask t3", "full zones data", "full mirror 0"];

/// Chooses each option of each question in turn, and tells where one of the same question has moved for it, and
/// where what is chosen looks as if it were not.
const CHOOSE: &str = "return (async () => {
    const root = WIDGET.shadowRoot;
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const placed = (options) => {
        const at = options.getBoundingClientRect();
        const of = (it) => it.getBoundingClientRect();
        return JSON.stringify([...options.children].map(of).concat(at).map((it) =>
            [it.left - at.left, it.top - at.top, it.width, it.height].map(Math.round)));
    };
    const colour = (it, of) => getComputedStyle(it)[of].match(/[\\d.]+/g).join();
    const told = [];
    for (const question of root.querySelectorAll('.screen .choice')) {
        const options = question.querySelector('.options');
        const name = question.querySelector('.asked').textContent;
        // One question opens others, and more options: those that were there are gone through.
        for (const option of [...options.children].slice(0, 5)) {
            const input = option.querySelector('input');
            const before = placed(options);
            input.click();
            await drawn();
            if (!option.isConnected || !option.checkVisibility()) continue;
            if (placed(options) !== before) told.push(`${name}: ${option.textContent} moves something`);
            const is_ticked = getComputedStyle(option, '::before').content === '\"\"';
            if (input.type === 'checkbox') {
                const { width, height } = input.getBoundingClientRect();
                if (width < 16 || width !== height || getComputedStyle(input).opacity !== '1' || is_ticked)
                    told.push(`${name}: ${option.textContent} has no box`);
            } else if (!is_ticked && colour(option, 'backgroundColor') !== colour(root.querySelector('.title'), 'color'))
                told.push(`${name}: ${option.textContent} has no tick and is not filled`);
        }
    }
    return told;
})()";

pub async fn what_is_chosen_has_a_tick_and_moves_nothing(browser: &Browser) -> Result<()> {
    for step in STEPS {
        for width in [1280, 390] {
            let (_site, page) = at(browser, "ru", step).await?;
            browser.resize(width, 844).await?;
            let told = page.run(&CHOOSE.replace("WIDGET", WIDGET), json!([])).await?;
            ensure!(told == json!([]), "{step}, {width} px: {told}");
            no_errors(&page).await?;
        }
    }
    Ok(())
}

/// The questions whose words do not stand beside the first of their answers.
const NOT_BESIDE: &str = "return [...WIDGET.shadowRoot.querySelectorAll(arguments[0])].filter((question) => {
    const of = (part) => question.querySelector(part).getBoundingClientRect();
    const [words, option] = [of('.asked'), of('.option')];
    return words.right > option.left || words.top > option.bottom || words.bottom < option.top;
}).map((question) => question.querySelector('.asked').textContent)";

pub async fn answers_stand_beside_stages_and_checks(browser: &Browser) -> Result<()> {
    for (step, questions) in [("list", ".choice.stage"), ("full ask t1", ".choice.row:not(.below)")] {
        let (_site, page) = at(browser, "ru", step).await?;
        browser.resize(1280, 844).await?;
        page.until(&format!("return {WIDGET}.shadowRoot.querySelectorAll('{questions}').length > 2")).await?;
        let told = page.run(&NOT_BESIDE.replace("WIDGET", WIDGET), json!([questions])).await?;
        ensure!(told == json!([]), "{step}: {told}");
        no_errors(&page).await?;
    }
    Ok(())
}

/// The questions that are higher than what they hold.
const TOO_HIGH: &str = "return [...WIDGET.shadowRoot.querySelectorAll('.choice')].filter((question) => {
    const held = Math.max(...[...question.children].map((part) => part.getBoundingClientRect().bottom));
    return question.getBoundingClientRect().bottom - held > 12;
}).map((question) => question.querySelector('.asked').textContent)";

pub async fn questions_are_as_high_as_what_they_hold(browser: &Browser) -> Result<()> {
    for step in STEPS {
        let (_site, page) = at(browser, "ru", step).await?;
        let told = page.run(&TOO_HIGH.replace("WIDGET", WIDGET), json!([])).await?;
        ensure!(told == json!([]), "{step}: {told}");
        no_errors(&page).await?;
    }
    Ok(())
}

/// The words of options that are torn apart, where each could have a line of its own.
const TORN: &str = "const torn = [];
    const range = document.createRange();
    for (const option of WIDGET.shadowRoot.querySelectorAll('.screen .option')) {
        const walker = document.createTreeWalker(option, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const text = walker.currentNode;
            if (text.parentElement.closest('.unseen')) continue;
            for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                if (new Set([...range.getClientRects()].map((it) => Math.round(it.top))).size > 1) torn.push(text.data);
            }
        }
    }
    return torn";

pub async fn words_to_choose_are_whole_on_the_narrowest_phone(browser: &Browser) -> Result<()> {
    for (language, step) in ["ru", "en"].into_iter().flat_map(|language| STEPS.map(|step| (language, step))) {
        browser.resize(320, 640).await?;
        let (_site, page) = at(browser, language, step).await?;
        let torn = page.run(&TORN.replace("WIDGET", WIDGET), json!([])).await?;
        ensure!(torn == json!([]), "{language} {step}: {torn}");
        let fits = "const it = document.documentElement; return it.scrollWidth <= it.clientWidth";
        ensure!(page.run(fits, json!([])).await? == json!(true), "{language} {step} is too wide");
    }
    Ok(())
}

/// Where the system has colours of its own, the chosen one is told by them.
pub async fn what_is_chosen_is_seen_in_forced_colours(browser: &Browser) -> Result<()> {
    // No other engine can be asked for them.
    if browser.engine != Engine::Chromium {
        return Ok(());
    }
    let (_site, page) = at(browser, "en", "full ask t1").await?;
    let media = |value| json!({ "features": [{ "name": "forced-colors", "value": value }] });
    browser.cdp("Emulation.setEmulatedMedia", media("active")).await?;
    let seen = format!(
        "const root = {WIDGET}.shadowRoot;
         const of = (it, part) => {{ const {{ outlineStyle, backgroundColor, borderTopColor }} = getComputedStyle(it, part);
             return [outlineStyle, backgroundColor, borderTopColor] }};
         const one = (selector) => JSON.stringify(of(root.querySelector(selector)));
         return ['.cards', '.scale'].map((look) =>
             one(`${{look}} .option.chosen`) !== one(`${{look}} .option:not(.chosen)`))"
    );
    let seen = page.run(&seen, json!([])).await;
    browser.cdp("Emulation.setEmulatedMedia", media("none")).await?;
    let seen = seen?;
    ensure!(seen == json!([true, true]), "{seen}");
    Ok(())
}
