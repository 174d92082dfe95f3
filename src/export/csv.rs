//! All touchpoints as a table, a row each, that any spreadsheet program opens by a double click: with a byte order
//! mark, by which it knows the encoding, and with the separator that it expects in the person's language.

use super::{Export, Nothing, Told};
use crate::domain::{Rating, Touchpoint, TouchpointId};
use crate::method::Point;
use crate::narrative::Narrator;
use crate::words::Words;
use csv::{Terminator, WriterBuilder};
use std::collections::HashMap;

pub(super) const EXPORT: Export = Export {
    kind: "csv",
    extension: "csv",
    media_type: "text/csv;charset=utf-8",
    is_pasted: false,
    words: |files| &files.csv,
    write: written,
};

/// By which a spreadsheet program knows that a text is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Programs set to a language that writes 1,5 take a semicolon for the end of a cell, the others a comma.
const DECIMAL_POINT: [&str; 7] = ["en", "he", "hi", "ja", "ko", "th", "zh"];

/// What separates the cells in a language.
pub fn separator(words: &Words) -> u8 {
    let base = words.lang().split('-').next().unwrap_or_default();
    if DECIMAL_POINT.contains(&base) { b',' } else { b';' }
}

fn written(told: &Told<'_>) -> Result<String, Nothing> {
    let narrator = &told.narrator;
    let assessment = &narrator.analysis.assessment;
    if assessment.touchpoints.is_empty() {
        return Err(Nothing);
    }
    let mut writer = WriterBuilder::new()
        .delimiter(separator(narrator.words))
        .terminator(Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_string().into_bytes());
    let order = narrator.report.order.iter().zip(1..);
    let touchpoints = assessment.touchpoints.iter().map(|touchpoint| (touchpoint.id, &**touchpoint));
    let rows =
        Rows { narrator, touchpoints: touchpoints.collect(), ranks: order.map(|(id, rank)| (*id, rank)).collect() };
    // Into memory, and all rows are of one length: nothing of it fails.
    writer.write_record(rows.heads().map(|head| safe(&head))).map_err(|_| Nothing)?;
    for touchpoint in &assessment.touchpoints {
        writer.write_record(rows.row(touchpoint).map(|cell| safe(&cell))).map_err(|_| Nothing)?;
    }
    let bytes = writer.into_inner().map_err(|_| Nothing)?;
    String::from_utf8(bytes).map_err(|_| Nothing)
}

/// A cell that no program takes for a formula: with an apostrophe before what would begin one.
pub fn safe(cell: &str) -> String {
    // A byte of nothing does not hide a formula from all programs.
    let begins =
        cell.trim_start_matches('\0').starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let cell = cell.replace('\0', "");
    if begins { format!("'{cell}") } else { cell }
}

/// How many columns there are.
const COLUMNS: usize = 15;

struct Rows<'a> {
    narrator: &'a Narrator<'a>,
    touchpoints: HashMap<TouchpointId, &'a Touchpoint>,
    /// Which place a touchpoint has among those to put right.
    ranks: HashMap<TouchpointId, u32>,
}

impl Rows<'_> {
    fn heads(&self) -> [String; COLUMNS] {
        let heads = &self.narrator.words.ui.share.columns;
        [
            &heads.name,
            &heads.whole,
            &heads.people,
            &heads.stage,
            &heads.channel,
            &heads.impression,
            &heads.importance,
            &heads.effective,
            &heads.evidence,
            &heads.fix,
            &heads.note,
            &heads.leads_to,
            &heads.performance,
            &heads.band,
            &heads.rank,
        ]
        .map(ToString::to_string)
    }

    fn row(&self, touchpoint: &Touchpoint) -> [String; COLUMNS] {
        let (words, rating) = (self.narrator.words, &touchpoint.rating);
        // Of what the pack lacks only what the person said is known.
        let point = self.narrator.point(touchpoint.id);
        let cell = point.and_then(|point| point.cell);
        let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
        [
            title(touchpoint, words),
            self.title_of(touchpoint.parent),
            cell.map(|cell| words.counterparts[cell.counterpart].name.to_string()).unwrap_or_default(),
            cell.map(|cell| words.stage(cell).to_string()).unwrap_or_default(),
            point.map(|point| words.channels[point.channel].to_string()).unwrap_or_default(),
            impression(rating, words),
            number(rating.importance.map(|importance| importance.get().into())),
            number(point.and_then(|point| point.effective).map(|importance| importance.get().into())),
            rating.evidence.map(|evidence| words.evidence[evidence].to_string()).unwrap_or_default(),
            rating.fix.map(|fix| words.fixes[fix].to_string()).unwrap_or_default(),
            touchpoint.note.to_string(),
            self.title_of(touchpoint.leads_to.touchpoint()),
            number(point.and_then(|point| point.performance)),
            point.and_then(|point: &Point| point.band).map(|it| words.bands[it].name.to_string()).unwrap_or_default(),
            number(self.ranks.get(&touchpoint.id).copied()),
        ]
    }

    fn title_of(&self, touchpoint: Option<TouchpointId>) -> String {
        let touchpoint = touchpoint.and_then(|id| self.touchpoints.get(&id));
        touchpoint.map(|touchpoint| title(touchpoint, self.narrator.words)).unwrap_or_default()
    }
}

/// A title as it was typed: a cell stands by itself, whichever way it is written.
fn title(touchpoint: &Touchpoint, words: &Words) -> String {
    match touchpoint.own_title() {
        Some(title) => title.to_string(),
        None => crate::narrative::title(touchpoint, words).to_string(),
    }
}

/// An impression in a word or two.
pub(super) fn impression(rating: &Rating, words: &Words) -> String {
    if rating.is_quiet_by_design() {
        return words.ui.share.columns.quiet.to_string();
    }
    rating.impression.map(|impression| words.impressions[impression].name.to_string()).unwrap_or_default()
}
