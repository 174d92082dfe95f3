//! What only Tangent has: the report of very many touchpoints, and links.

use crate::measure::{number, open, slow_down, spread};
use crate::subject::{Subject, own};
use tangent_browser_tests::{Browser, Context, Page, Result, Value, dist, ensure, json};

const MANY: usize = 1_000;
const WIDGET: &str = "document.querySelector('tangent-assessment')";

pub async fn figures(subject: &Subject, browser: &Browser) -> Result<Value> {
    slow_down(browser, 1).await?;
    let page = open(subject, 12, "start", browser).await?;
    page.until(&format!("return {WIDGET}.assessment")).await?;
    let reports = reports(&page).await?;
    let structure: Value = serde_json::from_slice(&std::fs::read(dist().join("packs/touchpoints.json"))?)?;
    let express = link(&page, &rated(&structure, 12, 0)?).await?;
    let full = link(&page, &rated(&structure, 30, 4)?).await?;
    Ok(json!({ "report_1000_ms": reports, "link_characters": { "express_12": express, "full_30": full } }))
}

/// The whole report, derived anew each time.
async fn reports(page: &Page<'_>) -> Result<Value> {
    let assessment = many();
    let mut took = Vec::new();
    for _ in 0..15 {
        set(page, &assessment).await?;
        let script = format!(
            "return clock.painted().then(() => {{
               const start = performance.now();
               {WIDGET}.report;
               return performance.now() - start;
             }})"
        );
        took.push(number(&page.run(&script, json!([])).await?));
    }
    Ok(spread(took))
}

async fn link(page: &Page<'_>, assessment: &Value) -> Result<Value> {
    set(page, assessment).await?;
    page.run(&format!("return {WIDGET}.link().split('#')[1].length + 1"), json!([])).await
}

async fn set(page: &Page<'_>, assessment: &Value) -> Result<()> {
    let script = format!("try {{ {WIDGET}.assessment = arguments[0] }} catch ({{ message }}) {{ return message }}");
    let refused = page.run(&script, json!([assessment])).await?;
    ensure!(refused.is_null(), "{refused}");
    Ok(())
}

/// A thousand touchpoints with all that can be said of them.
fn many() -> Value {
    let mut chance = Chance(1);
    let touchpoints: Vec<Value> = (1..=MANY)
        .map(|number| {
            let mut touchpoint = own(number);
            rate(&mut touchpoint, &mut chance);
            if number > 1 && chance.below(3) == 0 {
                touchpoint["leads_to"] = format!("t{}", number - 1).into();
            }
            touchpoint
        })
        .collect();
    work(touchpoints, &mut chance)
}

/// So many touchpoints of the pack, each with so many checks, ten zones and all pairs.
fn rated(structure: &Value, count: usize, checks: usize) -> Result<Value> {
    let mut chance = Chance(7);
    let list = |name: &str| structure[name].as_array().with_context(|| format!("the pack has no {name}"));
    let mut touchpoints = Vec::new();
    for (item, number) in list("touchpoints")?.iter().filter(|item| item["parent"].is_null()).zip(1..=count) {
        let mut touchpoint = json!({ "id": format!("t{number}"), "pack_id": item["id"] });
        rate(&mut touchpoint, &mut chance);
        let skipped = |check: &Value| item["skip"].as_array().is_some_and(|skip| skip.contains(&check["id"]));
        let fitting = list("checks")?.iter().filter(|check| check["channel"] == item["channel"] && !skipped(check));
        for check in fitting.take(checks) {
            let answer = chance.among(&["yes", "partly", "no", "na"]);
            touchpoint["checks"][check["id"].as_str().unwrap_or_default()] = json!({ "answer": answer });
        }
        touchpoints.push(touchpoint);
    }
    let mut work = work(touchpoints, &mut chance);
    if checks > 0 {
        for pair in list("pairs")? {
            let [outward, inward] = [(), ()].map(|()| chance.among(&["yes", "partly", "no"]));
            work["mirror"][pair["id"].as_str().unwrap_or_default()] = json!({ "outward": outward, "inward": inward });
        }
    }
    Ok(work)
}

fn rate(touchpoint: &mut Value, chance: &mut Chance) {
    touchpoint["impression"] = chance.among(&["delight", "silent", "hurt", "unknown"]).into();
    touchpoint["importance"] = (chance.below(5) + 1).into();
}

fn work(touchpoints: Vec<Value>, chance: &mut Chance) -> Value {
    let mut work = json!({
        "format": "tangent-assessment", "version": 1, "touchpoints": touchpoints,
        "respondent": {
            "role": "owner", "meets_customers": true,
            "counterparts": ["customer", "supplier", "applicant", "colleague", "other"],
        },
    });
    const ZONES: [&str; 10] = [
        "organisation",
        "channels",
        "systems",
        "data",
        "processes",
        "vision",
        "understanding",
        "goals",
        "metrics",
        "handoffs",
    ];
    for zone in ZONES {
        work["zones"][zone]["frequency"] = chance.among(&["never", "rarely", "often", "always"]).into();
    }
    work
}

/// Figures without a pattern, the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn among<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let at = self.below(words.len() as u64);
        words[usize::try_from(at).unwrap_or_default()]
    }
}
