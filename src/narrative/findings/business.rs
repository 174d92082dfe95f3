//! Findings about the business as a whole.

use super::{Finding, listed, quoted, with_step_for_all};
use crate::domain::{Cell, Counterpart, Degree};
use crate::narrative::Narrator;
use crate::narrative::money::{amount, formula, sum};
use strum::VariantArray;

/// How much of what is done outside is done inside.
pub fn mirror(narrator: &Narrator<'_>) -> Vec<Finding> {
    let (words, mirror) = (narrator.words, &narrator.report.mirror);
    let texts = &words.ui.findings.mirror;
    let (Some(gap), Some(coverage)) = (mirror.gap, mirror.coverage) else { return Vec::new() };
    let number = |n: u32| amount(n.into(), words);
    let (gap, coverage, sums) = (number(gap), number(coverage), &mirror.sums);
    let text = match sums.missing {
        0 => texts.even.clone(),
        _ => texts.found.fill(&[("gap", &gap)]).into(),
    };
    let how = texts.how.fill(&[
        ("n", &number(mirror.rests_on)),
        ("outward", &number(sums.outward)),
        ("missing", &number(sums.missing)),
        ("gap", &gap),
        ("outside", &number(sums.done_outside)),
        ("both", &number(sums.done_both)),
        ("coverage", &coverage),
    ]);
    vec![Finding::new(text).with_how(how)]
}

/// How far the roots hold, and which hold least.
pub fn roots(narrator: &Narrator<'_>) -> Vec<Finding> {
    let (words, roots) = (narrator.words, &narrator.report.roots);
    let texts = &words.ui.findings.roots;
    let Some(value) = roots.value else { return Vec::new() };
    let number = |n: u32| amount(n.into(), words);
    let value = number(value);
    let how = texts.how.fill(&[
        ("n", &number(roots.rests_on)),
        ("sum", &number(roots.sum)),
        ("most", &number(2 * roots.rests_on)),
        ("value", &value),
    ]);
    let lowest = [Degree::No, Degree::Partly].into_iter().find_map(|degree| {
        let answers = narrator.analysis.assessment.roots.iter().filter(|answer| answer.degree == degree);
        let statements = answers.filter_map(|answer| words.root(&answer.root));
        listed(statements.map(|statement| quoted(unended(statement), words)), words)
    });
    let lowest = lowest.map(|names| Finding::new(texts.lowest.fill(&[("names", &names)])).with_step(&texts.step));
    [Finding::new(texts.found.fill(&[("value", &value)])).with_how(how)].into_iter().chain(lowest).collect()
}

/// What the zones cost a month, with the formula of every figure.
pub fn losses(narrator: &Narrator<'_>) -> Vec<Finding> {
    let (words, assessment) = (narrator.words, &*narrator.analysis.assessment);
    let (texts, losses) = (&words.ui.findings.losses, &narrator.report.zones.losses);
    let Some(total) = losses.total else { return Vec::new() };
    let money = |value| sum(value, assessment, words);
    let found = texts.found.fill(&[("sum", &money(total)), ("n", &amount(losses.rests_on.into(), words))]);
    let mut finding = Finding::new(found).with_step(&texts.step);
    for (zone, loss) in &losses.by_zone {
        let (Some(loss), name) = (*loss, &words.zones[zone].name) else { continue };
        let formula = formula(assessment, zone, words).unwrap_or_default();
        finding = finding.with_how(texts.zone.fill(&[("zone", name), ("formula", &formula)]));
        if let Some(same) = losses.counted_at(assessment, zone) {
            let same = &words.zones[same].name;
            finding = finding.with_how(texts.same.fill(&[("sum", &money(loss)), ("same", same)]));
        }
    }
    vec![finding]
}

/// What usually stands where nobody looked. Never tasks.
pub fn blind_spots(narrator: &Narrator<'_>) -> Vec<Finding> {
    let words = narrator.words;
    let texts = &words.ui.findings.blind_spots;
    let told = Counterpart::VARIANTS.iter().filter_map(|counterpart| {
        let cells = narrator.report.blind_spots.iter().filter(|cell| cell.counterpart == *counterpart);
        let names = listed(cells.filter_map(|cell| usual(narrator, *cell)), words)?;
        Some(Finding::new(texts.found.fill(&[("name", &words.counterparts[*counterpart].name), ("names", &names)])))
    });
    with_step_for_all(told.collect(), &texts.step, words)
}

/// The likeliest touchpoint of a cell. It cannot be in the person's list: the cell is empty.
fn usual(narrator: &Narrator<'_>, cell: Cell) -> Option<String> {
    let words = narrator.words;
    let mut items = narrator.analysis.structure.touchpoints.iter();
    let item = items.find(|it| it.counterpart == cell.counterpart && it.stage == cell.stage && it.parent.is_none())?;
    let (stage, title) = (words.stage(cell), words.title(&item.id)?);
    Some(words.ui.findings.blind_spots.stage.fill(&[("stage", stage), ("text", title)]))
}

/// A sentence without its full stop, to be quoted within another.
fn unended(sentence: &str) -> &str {
    sentence.strip_suffix('.').unwrap_or(sentence)
}
