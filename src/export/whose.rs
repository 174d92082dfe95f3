//! Whose results these are, as the first line of what one sends.

use crate::narrative::Narrator;
use crate::narrative::isolate::isolated;

/// The title of a document: whose touchpoints these are.
pub fn title(narrator: &Narrator<'_>) -> String {
    let words = &narrator.words.ui.share.document;
    let label = &narrator.analysis.assessment.respondent.label;
    if label.is_blank() {
        return words.title.to_string();
    }
    words.title_of.fill(&[("label", &isolated(label.to_rc().into()))])
}

/// Role, day in words, number of touchpoints.
pub fn about(narrator: &Narrator<'_>, day: &str) -> String {
    let (words, report) = (narrator.words, narrator.report);
    let role = narrator.analysis.assessment.respondent.role.map(|role| words.roles[role].to_string());
    let count = words.count(&words.ui.share.document.rated, report.counts.rated, &[]);
    let parts = [role, Some(day.to_owned()), Some(count)];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
