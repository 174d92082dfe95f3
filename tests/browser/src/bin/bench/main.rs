//! Times in Chromium, of the release and of SurveyJS in one run: `cargo xtask bench` makes a table of them.
//!
//! ```text
//! bench <folder of SurveyJS> <file for the figures>
//! ```
//!
//! ```text
//! clock.js     measures in the page
//! subject.rs   who asks what
//! measure.rs   one visit: first paint, first question, answers
//! own.rs       what only Tangent has: report, link
//! ```

mod measure;
mod own;
mod subject;

use measure::Visit;
use std::path::PathBuf;
use tangent_browser_tests::{Browser, Context, Engine, Result, Value, json};

/// How often each page is opened; all subjects take turns.
const VISITS: usize = 5;
const TOUCHPOINTS: [usize; 2] = [12, 200];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [survey, file] = arguments.as_slice() else {
        anyhow::bail!("usage: bench <folder of SurveyJS> <file for the figures>");
    };
    let subjects = subject::all(survey)?;
    let browser = Browser::launch(Engine::Chromium).await?;
    measure::prepare(&browser).await?;
    let mut figures = json!({});
    for touchpoints in TOUCHPOINTS {
        let mut visits: Vec<Vec<Visit>> = subjects.iter().map(|_| Vec::new()).collect();
        for round in 1..=VISITS {
            println!("{touchpoints} touchpoints, round {round} of {VISITS}");
            for (subject, visits) in subjects.iter().zip(&mut visits) {
                let visit = Visit::to(subject, touchpoints, &browser).await;
                visits.push(visit.with_context(|| format!("{}, {touchpoints} touchpoints", subject.name))?);
            }
        }
        for (subject, visits) in subjects.iter().zip(&visits) {
            figures[subject.name][touchpoints.to_string()] = measure::summary(visits);
        }
    }
    let [tangent, ..] = &subjects;
    for touchpoints in TOUCHPOINTS {
        let ticks = measure::ticks(tangent, touchpoints, &browser).await?;
        figures[tangent.name][touchpoints.to_string()]["tick_ms"] = ticks;
    }
    figures["tangent"]["own"] = own::figures(tangent, &browser).await?;
    browser.close().await?;
    std::fs::write(file, serde_json::to_string_pretty::<Value>(&figures)?)?;
    Ok(())
}
