//! Pictures of every screen, to be looked at: at three widths, light and dark, in both languages.
//!
//! ```text
//! cargo run -p tangent-browser-tests --bin shots [word in a scene's name]
//! ```
//!
//! They land in `target/shots/<scene>-<language>-<width>-<light|dark>.png`. `scenes.rs` has the table of
//! what is pictured and the way there, `work.rs` the answers that it is pictured with.
//!
//! With one of the other engines in `TANGENT_ENGINES`, they are what a tall window shows, light, and land in
//! `target/shots/<engine>/`.

mod scenes;
mod work;

use scenes::{SCENES, Scene, Then};
use tangent_browser_tests::{Browser, Context, Engine, Page, Result, Value, json, release, source_of, target_folder};
use tangent_server::Serving;

const WIDTHS: [u32; 3] = [360, 768, 1280];
/// The height of a window, and that of one of which only what it shows can be pictured.
const HEIGHT: u32 = 900;
const TALL: u32 = 1800;
const WIDGET: &str = "document.querySelector('tangent-assessment')";

/// Whether the widget has drawn itself for the window: its height is the same two frames on.
const SETTLED: &str = "const height = () => document.documentElement.scrollHeight, before = height();
    const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return frame().then(frame).then(() => height() === before)";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let word = std::env::args().nth(1).unwrap_or_default();
    let site = release().serve(0)?;
    let engine = if let [engine] = *Engine::chosen() { engine } else { Engine::Chromium };
    let browser = Browser::launch(engine).await?;
    let mut folder = target_folder().join("shots");
    if engine == Engine::Chromium {
        browser.cdp("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await?;
    } else {
        folder.push(engine.to_string());
    }
    std::fs::create_dir_all(&folder)?;
    for scene in SCENES.iter().filter(|scene| scene.name.contains(&word)) {
        for language in ["ru", "en"] {
            // The way is gone once; then only the window and the theme change.
            browser.reset().await?;
            let page = match at(&browser, &site, scene, language).await {
                Ok(page) => page,
                Err(error) => {
                    println!("{}-{language}: no way there: {error}", scene.name);
                    continue;
                }
            };
            for width in WIDTHS {
                let name = |theme: &str| format!("{}-{language}-{width}-{theme}.png", scene.name);
                if engine != Engine::Chromium {
                    browser.resize(width, TALL).await?;
                    page.until(SETTLED).await?;
                    page.picture(&folder.join(name("light"))).await?;
                    continue;
                }
                for theme in ["light", "dark"] {
                    browser.resize(width, HEIGHT).await?;
                    prefer(&browser, theme).await?;
                    page.until(SETTLED).await?;
                    page.full_picture(&folder.join(name(theme))).await?;
                    println!("{}", name(theme));
                }
            }
        }
    }
    browser.close().await
}

/// Goes the way to a scene in a language.
async fn at<'a>(browser: &'a Browser, site: &Serving, scene: &Scene, language: &str) -> Result<Page<'a>> {
    // A file of the same site, where nothing is kept but what is put there.
    let page = browser.open(&site.url("/integrity.json")).await?;
    let script = "localStorage.clear();
        for (const [key, value] of Object.entries(arguments[0])) if (value !== null) localStorage[key] = value";
    let kept = json!({
        "tangent.lang": language,
        "tangent.pace": "by_hand",
        "tangent.step.default": scene.step,
        "tangent.assessment.default": work::kept(scene.work, language)?,
    });
    page.run(script, json!([kept])).await?;
    opened(browser, &site.url("/")).await?;
    let words: Value = serde_json::from_str(&std::fs::read_to_string(source_of(language))?)?;
    for then in scene.then {
        match then {
            Then::Press(button) => page.button(&tidy(words.pointer(button).context(*button)?)?).click().await?,
            Then::Receive => {
                let link = page.run(&format!("return {WIDGET}.link()"), json!([])).await?;
                let fragment = link.as_str().and_then(|link| link.split_once('#')).context("a link")?.1.to_owned();
                receive(browser, site, language, &fragment).await?;
            }
            Then::ReceiveBroken => receive(browser, site, language, "tangent=1Zm9vYmFy").await?,
        }
    }
    Ok(page)
}

/// Opens a link as somebody who has nothing of their own.
async fn receive(browser: &Browser, site: &Serving, language: &str, fragment: &str) -> Result<()> {
    let page = browser.open(&site.url("/integrity.json")).await?;
    page.run("localStorage.clear(); localStorage['tangent.lang'] = arguments[0]", json!([language])).await?;
    opened(browser, &site.url(&format!("/#{fragment}"))).await
}

async fn opened(browser: &Browser, address: &str) -> Result<()> {
    let page = browser.open(address).await?;
    page.until(&format!("return {WIDGET}?.assessment")).await.map(drop)
}

/// Light or dark; nothing moves while its picture is taken.
async fn prefer(browser: &Browser, theme: &str) -> Result<()> {
    let features = json!([
        { "name": "prefers-color-scheme", "value": theme },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ]);
    browser.cdp("Emulation.setEmulatedMedia", json!({ "features": features })).await.map(drop)
}

/// A text as it is read on a page, with plain spaces.
fn tidy(text: &Value) -> Result<String> {
    Ok(text.as_str().context("a text")?.split_whitespace().collect::<Vec<_>>().join(" "))
}
