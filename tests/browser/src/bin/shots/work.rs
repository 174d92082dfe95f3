//! The answers that screens are pictured with: those of an example, more or less of them.

use tangent_browser_tests::{Context, Result, Value, dist, json};

/// How much has been answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Work {
    None,
    /// Something that is no work.
    Unreadable,
    /// Who one is, and touchpoints of which nothing is said.
    People,
    /// The same of somebody who meets no customers.
    Staff,
    /// What the short path asks for.
    Express,
    /// Everything.
    Full,
    /// Everything, with no plan.
    Untaken,
    /// Everything, by somebody who was away since.
    LongAgo,
}

/// The work as the browser keeps it.
pub fn kept(work: Work, language: &str) -> Result<Option<String>> {
    let mut kept = example(language)?;
    kept["id"] = json!("shots");
    match work {
        Work::None => return Ok(None),
        Work::Unreadable => return Ok(Some("{".to_owned())),
        Work::Full => {}
        Work::People | Work::Staff => {
            for touchpoint in touchpoints(&mut kept)? {
                without(touchpoint, &["impression", "importance", "evidence", "fix", "checks", "note", "leads_to"]);
            }
            without(&mut kept, &["zones", "money", "mirror", "roots", "actions", "nothing_here"]);
            if work == Work::Staff {
                kept["respondent"] =
                    json!({ "role": "staff", "meets_customers": false, "counterparts": ["supplier", "colleague"] });
            }
        }
        Work::Express => {
            for touchpoint in touchpoints(&mut kept)? {
                without(touchpoint, &["evidence", "fix", "checks", "note"]);
            }
            without(&mut kept, &["money", "mirror", "roots", "actions"]);
        }
        Work::Untaken => without(&mut kept, &["actions"]),
        Work::LongAgo => kept["saved"] = json!("2026-11-21T19:12:00Z"),
    }
    Ok(Some(kept.to_string()))
}

/// The first example in the words of a language.
fn example(language: &str) -> Result<Value> {
    let path = dist().join("packs/examples/trade.json");
    let mut example: Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    let words = example["words"][language].take();
    let mut assessment = example["assessment"].take();
    for touchpoint in touchpoints(&mut assessment)? {
        let id = touchpoint["id"].as_str().context("an id")?.to_owned();
        for (field, texts) in [("title", &words["titles"]), ("note", &words["notes"])] {
            if let Some(text) = texts.get(&id) {
                touchpoint[field] = text.clone();
            }
        }
    }
    Ok(assessment)
}

fn touchpoints(assessment: &mut Value) -> Result<&mut Vec<Value>> {
    assessment["touchpoints"].as_array_mut().context("touchpoints")
}

fn without(object: &mut Value, fields: &[&str]) {
    if let Some(object) = object.as_object_mut() {
        object.retain(|field, _| !fields.contains(&field.as_str()));
    }
}
