//! One visit: when something can be read, when the first question stands, how long answers take.

use crate::subject::Subject;
use tangent_browser_tests::{Browser, Page, Result, Value, json};

/// A phone of some years ago, beside this machine.
const SLOWED: u32 = 4;
/// How many answers are given in a visit.
const ANSWERS: usize = 12;

const CLOCK: &str = include_str!("clock.js");

/// All pages from now on are measured, on a slowed processor.
pub async fn prepare(browser: &Browser) -> Result<()> {
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": CLOCK })).await?;
    slow_down(browser, SLOWED).await
}

pub async fn slow_down(browser: &Browser, rate: u32) -> Result<()> {
    browser.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await.map(drop)
}

/// Milliseconds.
pub struct Visit {
    paint: f64,
    question: f64,
    answers: Vec<f64>,
    /// How often something changed in the page after an answer's painting.
    late: f64,
}

impl Visit {
    pub async fn to(subject: &Subject, touchpoints: usize, browser: &Browser) -> Result<Self> {
        let page = open(subject, touchpoints, "ask t1", browser).await?;
        let question = number(&page.run("return clock.asked", json!([])).await?);
        let paint = "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
        let paint = number(&page.run(paint, json!([])).await?);
        let mut visit = Self { paint, question, answers: Vec::new(), late: 0.0 };
        for answer in 0..ANSWERS {
            let place = match subject.screen {
                Some(screen) => answer % screen,
                None => answer,
            };
            if place == 0 && answer > 0 && subject.screen.is_some() {
                next(&page).await?;
            }
            let script = "const question = clock.questions()[arguments[0]];
                return clock.press(question[arguments[1] % question.length])";
            let [took, late] = pair(&page.run(script, json!([place, answer / 2])).await?);
            visit.answers.push(took);
            visit.late += late;
        }
        Ok(visit)
    }
}

/// Opens a page as somebody sees it who comes back to a step.
pub async fn open<'a>(subject: &Subject, touchpoints: usize, step: &str, browser: &'a Browser) -> Result<Page<'a>> {
    let page = browser.open(&subject.empty()).await?;
    page.run("Object.assign(localStorage, arguments[0])", json!([subject.kept(touchpoints, step)])).await?;
    browser.open(&subject.address(touchpoints)).await
}

/// Goes to the next screen: one on which nothing has been answered.
async fn next(page: &Page<'_>) -> Result<()> {
    page.button("Next").click().await?;
    page.until("const [first] = clock.questions(); return Boolean(first?.every((radio) => !radio.checked))")
        .await
        .map(drop)
}

/// How long it takes to tick on the list.
pub async fn ticks(subject: &Subject, touchpoints: usize, browser: &Browser) -> Result<Value> {
    let page = open(subject, touchpoints, "list", browser).await?;
    page.until("return clock.boxes().length > 0").await?;
    let mut ticks = Vec::new();
    for tick in 0..ANSWERS {
        let script = "const boxes = clock.boxes(); return clock.press(boxes[arguments[0] % boxes.length])";
        let [took, _] = pair(&page.run(script, json!([tick])).await?);
        ticks.push(took);
    }
    Ok(spread(ticks))
}

pub fn summary(visits: &[Visit]) -> Value {
    let all = |figure: fn(&Visit) -> f64| spread(visits.iter().map(figure).collect());
    json!({
        "first_paint_ms": all(|visit| visit.paint),
        "first_question_ms": all(|visit| visit.question),
        "answer_ms": spread(visits.iter().flat_map(|visit| visit.answers.clone()).collect()),
        "late_changes": visits.iter().map(|visit| visit.late).sum::<f64>(),
    })
}

/// The middle of some figures, and what nineteen of twenty don't exceed.
pub fn spread(mut figures: Vec<f64>) -> Value {
    figures.sort_by(f64::total_cmp);
    let at = |percent: usize| {
        figures.get((figures.len() * percent).div_ceil(100).saturating_sub(1)).map(|figure| tenths(*figure))
    };
    json!({ "median": at(50), "p95": at(95), "figures": figures.len() })
}

fn tenths(figure: f64) -> f64 {
    (figure * 10.0).round() / 10.0
}

pub fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

fn pair(value: &Value) -> [f64; 2] {
    [number(&value[0]), number(&value[1])]
}
