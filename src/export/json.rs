//! The answers as this program reads them again, with their results.

use super::{Export, Told};
use crate::codec::json;
use crate::domain::Assessment;

pub(super) const EXPORT: Export = Export {
    kind: "json",
    extension: "json",
    media_type: "application/json",
    is_pasted: false,
    words: |files| &files.json,
    write: |told| Ok(written(told)),
};

fn written(told: &Told<'_>) -> String {
    let analysis = told.narrator.analysis;
    let stamped = Assessment { saved: told.now.cloned(), ..Assessment::clone(&analysis.assessment) };
    json::pretty(&json::write(&stamped, &analysis.structure, Some(told.narrator.report)))
}
