//! The figures as a person reads them.

use crate::build::grouped;
use serde_json::Value;
use std::fmt::Write;

/// A figure in which both can be compared: what it is, where it stands, and what is promised of the ratio.
struct Row {
    name: &'static str,
    path: &'static str,
    promise: &'static str,
}

const ROWS: &[Row] = &[
    Row { name: "something readable", path: "/12/first_paint_ms/median", promise: "≤ 0.3" },
    Row { name: "first question, 12 touchpoints", path: "/12/first_question_ms/median", promise: "≤ 0.6" },
    Row { name: "first question, 200", path: "/200/first_question_ms/median", promise: "≤ 0.15" },
    Row { name: "answer → painted, 12, median", path: "/12/answer_ms/median", promise: "" },
    Row { name: "answer → painted, 12, p95", path: "/12/answer_ms/p95", promise: "" },
    Row { name: "answer → painted, 200, median", path: "/200/answer_ms/median", promise: "≤ 16.7 ms" },
    Row { name: "answer → painted, 200, p95", path: "/200/answer_ms/p95", promise: "≤ 50 ms" },
    Row { name: "tick on the list, 12, median", path: "/12/tick_ms/median", promise: "" },
    Row { name: "tick on the list, 200, median", path: "/200/tick_ms/median", promise: "" },
    Row { name: "tick on the list, 200, p95", path: "/200/tick_ms/p95", promise: "" },
];

pub fn of(figures: &Value) -> String {
    let mut table = String::new();
    // Writing into a String cannot fail.
    let _ = sizes(&mut table, &figures["sizes"]);
    let _ = times(&mut table, &figures["times"]);
    table
}

fn sizes(table: &mut String, sizes: &Value) -> std::fmt::Result {
    writeln!(table, "\n{:<34}{:>12}{:>12}", "bytes", "raw", "brotli")?;
    for (whose, files) in sizes.as_object().into_iter().flatten() {
        for (name, file) in files.as_object().into_iter().flatten() {
            let of = |kind: &str| file[kind].as_u64().map_or_else(String::new, grouped);
            writeln!(table, "{:<34}{:>12}{:>12}", format!("{whose}: {name}"), of("raw"), of("brotli"))?;
        }
    }
    Ok(())
}

fn times(table: &mut String, times: &Value) -> std::fmt::Result {
    let heads = ["Tangent", "SurveyJS", "paged", "ratio", "promised"];
    write!(table, "\n{:<34}", "ms on a processor slowed 4×")?;
    writeln!(table, "{}", heads.map(|head| format!("{head:>10}")).concat())?;
    for Row { name, path, promise } in ROWS {
        let [ours, peer, paged] =
            ["tangent", "surveyjs", "surveyjs_paged"].map(|of| times[of].pointer(path).and_then(Value::as_f64));
        let ratio = ours.zip(peer).map_or_else(String::new, |(ours, peer)| format!("{:.2}", ours / peer));
        let figure = |figure: Option<f64>| figure.map_or_else(String::new, |figure| format!("{figure:.1}"));
        let cells = [figure(ours), figure(peer), figure(paged), ratio, (*promise).to_owned()];
        writeln!(table, "{name:<34}{}", cells.map(|cell| format!("{cell:>10}")).concat())?;
    }
    let own = &times["tangent"]["own"];
    writeln!(table, "\nreport of 1,000 touchpoints, ms, median   {}", own["report_1000_ms"]["median"])?;
    for (name, length) in own["link_characters"].as_object().into_iter().flatten() {
        writeln!(table, "{:<42}{length}", format!("link, {name}, characters"))?;
    }
    Ok(())
}
