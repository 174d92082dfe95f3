//! The first screen: how high it is, and whether its picture can be read.

use crate::host::page_with;
use crate::words::Words;
use tangent_browser_tests::{Browser, Context, Result, ensure};

pub async fn start_fits_a_post(browser: &Browser) -> Result<()> {
    for language in ["ru", "en"] {
        let words = Words::of(language)?;
        for width in [360, 600, 836, 1280] {
            let body = format!(
                "<style>body {{ margin: 0 }} div {{ width: {width}px }}</style>
                 <div lang={language}><tangent-assessment start=now></tangent-assessment></div>"
            );
            let site = page_with("", &body).serve(0)?;
            let page = browser.open(&site.url("/host.html")).await?;
            page.hears("tangent-ready").await?;
            page.heading(&words.ui.start.title).is_there().await?;
            // The picture is laid out anew once its place is known.
            let people = if width >= 836 { 3 } else { 0 };
            let sizes = format!(
                "const root = document.querySelector('tangent-assessment').shadowRoot;
                 const svg = root.querySelector('.start-picture svg');
                 const texts = [...svg.querySelectorAll('text')];
                 if (svg.viewBox.baseVal.width != Math.floor(svg.getBoundingClientRect().width)) return null;
                 if (texts.length != 8 + {people}) return null;
                 return [root.querySelector('.widget').getBoundingClientRect().height,
                   ...texts.map((text) => text.getScreenCTM().a * parseFloat(getComputedStyle(text).fontSize))]"
            );
            let sizes = page.until(&sizes).await?;
            let sizes: Vec<f64> = serde_json::from_value(sizes)?;
            let (height, labels) = sizes.split_first().context("a height")?;
            ensure!(labels.iter().all(|size| *size >= 13.0), "{language} {width}: {labels:?}");
            let most = if width == 836 { 463.0 } else { 780.0 };
            ensure!(*height <= most, "{language} {width}: {height} px");
        }
    }
    browser.page().is_open_to_everybody().await
}
