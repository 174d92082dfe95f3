//! Results and plan as a document that a wiki takes: headlines, where to start, all touchpoints, zones, the plan.

use super::line::line;
use super::{Export, Nothing, Told, csv::impression, whose};
use crate::domain::{Action, State, Zone};
use crate::method::order::starts;
use crate::method::zone::ranked_zones;
use crate::narrative::headline::headlines;
use crate::narrative::isolate::isolated;
use crate::narrative::number::number;
use crate::narrative::ranking::{to_do, why};
use crate::narrative::{action, money, title};
use crate::words::Words;
use std::fmt::Write;

pub(super) const EXPORT: Export = Export {
    kind: "markdown",
    extension: "md",
    media_type: "text/markdown;charset=utf-8",
    is_pasted: true,
    words: |files| &files.markdown,
    write: written,
};

fn written(told: &Told<'_>) -> Result<String, Nothing> {
    if told.narrator.analysis.assessment.touchpoints.is_empty() {
        return Err(Nothing);
    }
    let sections = [head(told), first(told), touchpoints(told), zones(told), plan(told), link(told)];
    Ok(sections.into_iter().flatten().collect::<Vec<_>>().join("\n\n") + "\n")
}

/// A text that stays what it is, in one line.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for sign in line(text).chars() {
        // Of punctuation only what can begin or end something.
        if matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#' | '&' | '$' | '^' | '=') {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}

fn row(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

/// A table: its heads, which of them are of numbers, its rows.
fn table(heads: &[(&str, bool)], rows: impl Iterator<Item = Vec<String>>) -> String {
    let rule: Vec<_> = heads.iter().map(|(_, is_number)| if *is_number { "---:" } else { "---" }.to_owned()).collect();
    let heads: Vec<_> = heads.iter().map(|(head, _)| escaped(head)).collect();
    let lines = [row(&heads), row(&rule)].into_iter().chain(rows.map(|cells| row(&cells)));
    lines.collect::<Vec<_>>().join("\n")
}

fn head(told: &Told<'_>) -> Option<String> {
    let narrator = &told.narrator;
    let mut blocks =
        vec![format!("# {}", escaped(&whose::title(narrator))), escaped(&whose::about(narrator, told.day))];
    for (headline, place) in headlines(narrator).iter().zip(0..) {
        let text = escaped(&headline.text);
        blocks.push(if place == 0 { format!("**{text}**") } else { text });
    }
    let told = number(narrator);
    if let Some(value) = told.value {
        let words = &narrator.words.ui.number;
        blocks.push(escaped(&format!("{}: {value} {}. {}", words.title, words.out_of, told.about)));
    }
    Some(blocks.join("\n\n"))
}

fn first(told: &Told<'_>) -> Option<String> {
    let narrator = &told.narrator;
    let first = to_do(narrator, starts(narrator.analysis, &narrator.report.order));
    let items: Vec<_> = first
        .iter()
        .zip(1..)
        .filter_map(|(todo, place)| {
            let point = narrator.point(todo.touchpoint)?;
            let step = todo.advice.as_ref().map(|step| format!(" {step}")).unwrap_or_default();
            let why = escaped(&format!("{}{step}", why(narrator, point)));
            Some(format!("{place}. **{}**. {why}", escaped(&narrator.title(point))))
        })
        .collect();
    (!items.is_empty()).then(|| format!("## {}\n\n{}", escaped(&narrator.words.ui.results.starts), items.join("\n")))
}

fn touchpoints(told: &Told<'_>) -> Option<String> {
    let (narrator, words) = (&told.narrator, told.narrator.words);
    let heads = &words.ui.share.columns;
    let rows = narrator.analysis.assessment.touchpoints.iter().map(|touchpoint| {
        let point = narrator.point(touchpoint.id);
        let cell = point.and_then(|point| point.cell);
        let importance = point.and_then(|point| point.effective).or(touchpoint.rating.importance);
        vec![
            escaped(&title(touchpoint, words)),
            cell.map(|cell| escaped(&words.counterparts[cell.counterpart].name)).unwrap_or_default(),
            cell.map(|cell| escaped(words.stage(cell))).unwrap_or_default(),
            escaped(&impression(&touchpoint.rating, words)),
            importance.map(|importance| importance.get().to_string()).unwrap_or_default(),
            point.and_then(|point| point.band).map(|band| escaped(&words.bands[band].name)).unwrap_or_default(),
            escaped(touchpoint.note.as_str()),
        ]
    });
    let table = table(
        &[
            (&heads.name, false),
            (&heads.people, false),
            (&heads.stage, false),
            (&heads.impression, false),
            (&heads.importance, true),
            (&heads.band, false),
            (&heads.note, false),
        ],
        rows,
    );
    Some(format!("## {}\n\n{table}", escaped(&words.ui.share.document.touchpoints)))
}

fn zones(told: &Told<'_>) -> Option<String> {
    let (narrator, words) = (&told.narrator, told.narrator.words);
    let assessment = &narrator.analysis.assessment;
    let losses = &narrator.report.zones.losses;
    let zones = ranked_zones(assessment, losses);
    if zones.is_empty() {
        return None;
    }
    let frequency = |zone: Zone| assessment.zones[zone].frequency;
    let sum = |sum: Option<u64>| sum.map(|sum| escaped(&money::sum(sum, assessment, words))).unwrap_or_default();
    let rows = zones.into_iter().map(|zone| {
        vec![
            escaped(&words.zones[zone].name),
            frequency(zone).map(|often| escaped(&words.frequencies[often])).unwrap_or_default(),
            sum(losses.by_zone[zone]),
        ]
    });
    let (title, heads) = (&words.ui.results.zones.title, &words.ui.share.document);
    let table = table(&[(&heads.zone, false), (&heads.frequency, false), (&heads.loss, true)], rows);
    Some(format!("## {}\n\n{table}", escaped(title)))
}

fn plan(told: &Told<'_>) -> Option<String> {
    let (words, assessment) = (told.narrator.words, &told.narrator.analysis.assessment);
    let mut items = String::new();
    for it in &assessment.actions {
        let tick = if it.state == State::Done { 'x' } else { ' ' };
        let (title, facts) = (action::title(it, assessment, words), facts(it, words));
        // What is said of a sentence ends it. Writing to a text does not fail.
        let title = title.strip_suffix('.').unwrap_or(&title);
        _ = write!(items, "\n- [{tick}] {} ({})", escaped(title), escaped(&facts));
        if !it.note.is_blank() {
            // In the same line: at the beginning of one it could begin a list.
            _ = write!(items, "\u{a0}— {}", escaped(it.note.as_str()));
        }
    }
    (!items.is_empty()).then(|| format!("## {}\n{items}", escaped(&words.ui.steps.plan)))
}

/// Who, until when, and what it takes.
fn facts(action: &Action, words: &Words) -> String {
    let person = (!action.person.is_blank()).then(|| isolated(action.person.to_rc().into()).to_string());
    let due = action.due.map(|due| words.ui.plan.by.fill(&[("date", &due)]));
    let facts = [person, due, Some(words.efforts[action.effort].to_string())];
    facts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn link(told: &Told<'_>) -> Option<String> {
    let words = &told.narrator.words.ui.share.document;
    // All signs of a link stand for themselves within angle brackets.
    told.link.map(|link| format!("{} <{link}>", escaped(&words.link)))
}
