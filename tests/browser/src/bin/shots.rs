//! Pictures of every screen, to be looked at: at three widths, light and dark, in both languages.
//!
//! ```text
//! cargo run -p tangent-browser-tests --bin shots [word in a scene's name]
//! ```
//!
//! They land in `target/shots/<scene>-<language>-<width>-<light|dark>.png`. A scene is a name and
//! the steps from a fresh standalone page to what is to be seen.

use tangent_browser_tests::{Browser, Doing, Engine, Page, Result, json, release, target_folder};

const WIDTHS: [u32; 3] = [360, 768, 1280];

/// A picture to take: its name, and the way there in a language.
struct Scene {
    name: &'static str,
    steps: for<'a> fn(Page<'a>, &'a str) -> Doing<'a>,
}

macro_rules! scenes {
    ($($name:ident),+ $(,)?) => {
        &[$(Scene { name: stringify!($name), steps: |page, language| Box::pin($name(page, language)) }),+]
    };
}

const SCENES: &[Scene] = scenes![start];

async fn start(_page: Page<'_>, _language: &str) -> Result<()> {
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let word = std::env::args().nth(1).unwrap_or_default();
    let site = release().serve(0)?;
    let browser = Browser::launch(Engine::Chromium).await?;
    for scene in SCENES.iter().filter(|scene| scene.name.contains(&word)) {
        for language in ["ru", "en"] {
            // The way is gone once; then only the window and the theme change.
            browser.reset().await?;
            let page = browser.open(&site.url("/")).await?;
            let set = format!("document.querySelector('tangent-assessment').lang = '{language}'");
            page.run(&set, json!([])).await?;
            page.until("return document.querySelector('tangent-assessment').assessment").await?;
            (scene.steps)(page, language).await?;
            for width in WIDTHS {
                for dark in [false, true] {
                    let theme = if dark { "dark" } else { "light" };
                    browser.resize(width, 900).await?;
                    browser.prefer_dark(dark).await?;
                    let name = format!("{}-{language}-{width}-{theme}.png", scene.name);
                    page.full_picture(&target_folder().join("shots").join(&name)).await?;
                    println!("{name}");
                }
            }
        }
    }
    browser.close().await
}
