//! The gist, short enough for a message: whose, the weightiest sentences, where to start, the number, the link.

use super::line::line;
use super::{Export, Nothing, Told, whose};
use crate::method::order::starts;
use crate::narrative::headline::headlines;
use crate::narrative::number::number;
use crate::narrative::ranking::to_do;

pub(super) const EXPORT: Export = Export {
    kind: "text",
    extension: "txt",
    media_type: "text/plain;charset=utf-8",
    is_pasted: true,
    words: |files| &files.text,
    write: written,
};

fn written(told: &Told<'_>) -> Result<String, Nothing> {
    let (narrator, words) = (&told.narrator, told.narrator.words);
    if narrator.report.counts.rated == 0 {
        return Err(Nothing);
    }
    let mut blocks = vec![format!("{}\n{}", line(&whose::title(narrator)), line(&whose::about(narrator, told.day)))];
    blocks.push(headlines(narrator).iter().map(|headline| line(&headline.text)).collect::<Vec<_>>().join("\n"));
    let first = to_do(narrator, starts(narrator.analysis, &narrator.report.order));
    let steps = first.iter().zip(1..).filter_map(|(todo, place)| {
        let step = todo.advice.as_ref().map(|step| format!(". {step}")).unwrap_or_default();
        let title = narrator.title(narrator.point(todo.touchpoint)?);
        Some(format!("\n{place}. {}", line(&format!("{title}{step}"))))
    });
    let steps: String = steps.collect();
    if !steps.is_empty() {
        blocks.push(format!("{}:{steps}", words.ui.results.starts));
    }
    if let Some(value) = number(narrator).value {
        blocks.push(format!("{}: {value} {}.", words.ui.number.title, words.ui.number.out_of));
    }
    if let Some(link) = told.link {
        blocks.push(link.to_owned());
    }
    blocks.retain(|block| !block.is_empty());
    Ok(blocks.join("\n\n") + "\n")
}
