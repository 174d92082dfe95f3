//! The findings of the full method in words, by kind: what keeps failing, what is paid for inside, where
//! it breaks off, what disagrees, where to put the effort, what rests on guesses, what it costs.
//!
//! [`touchpoints`] tells of touchpoints, [`business`] of the business as a whole.

mod business;
mod touchpoints;

use super::Narrator;
use super::money::amount;
use crate::words::Words;
use implicit_clone::unsync::IString;
use strum::VariantArray;

/// How many of a kind are named before the rest is only counted.
const NAMED: usize = 5;

/// Findings of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingGroup {
    /// Their kind.
    pub kind: FindingKind,
    /// At least one.
    pub findings: Vec<Finding>,
}

/// Something found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Finding {
    /// What it is.
    pub text: IString,
    /// What can be done about it.
    pub steps: Vec<IString>,
    /// How its figures came about.
    pub how: Vec<IString>,
}

/// The kinds of findings, the most telling first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum FindingKind {
    /// What keeps failing.
    Patterns,
    /// Delight outside that is paid for inside.
    Heroics,
    /// Delight at one stage that is followed by something else at the next.
    Jumps,
    /// Answers and impressions that disagree.
    Contradictions,
    /// Importance against performance.
    Quadrants,
    /// What is done outside and not inside.
    Mirror,
    /// How far the roots hold.
    Roots,
    /// What rests on guesses.
    Guesses,
    /// What the zones cost.
    Losses,
    /// What usually stands where nobody looked.
    BlindSpots,
}

impl FindingKind {
    /// Whether a picture of the results says it already, or a sentence above them.
    fn is_shown_otherwise(self) -> bool {
        matches!(self, Self::Losses | Self::Quadrants | Self::Mirror | Self::Patterns)
    }

    /// What findings of this kind are called.
    pub fn title(self, words: &Words) -> &IString {
        let texts = &words.ui.findings;
        match self {
            Self::Patterns => &texts.pattern.title,
            Self::Heroics => &texts.heroics.title,
            Self::Jumps => &texts.jumps.title,
            Self::Contradictions => &texts.contradictions.title,
            Self::Quadrants => &texts.quadrants.title,
            Self::Mirror => &texts.mirror.title,
            Self::Roots => &texts.roots.title,
            Self::Guesses => &texts.guesses.title,
            Self::Losses => &texts.losses.title,
            Self::BlindSpots => &texts.blind_spots.title,
        }
    }

    /// What there is of this kind.
    pub fn findings(self, narrator: &Narrator<'_>) -> Vec<Finding> {
        match self {
            Self::Patterns => touchpoints::patterns(narrator),
            Self::Heroics => touchpoints::heroics(narrator),
            Self::Jumps => touchpoints::jumps(narrator),
            Self::Contradictions => touchpoints::contradictions(narrator),
            Self::Quadrants => touchpoints::quadrants(narrator),
            Self::Mirror => business::mirror(narrator),
            Self::Roots => business::roots(narrator),
            Self::Guesses => touchpoints::guesses(narrator),
            Self::Losses => business::losses(narrator),
            Self::BlindSpots => business::blind_spots(narrator),
        }
    }
}

/// All there is to tell, the most telling kinds first.
pub fn findings(narrator: &Narrator<'_>) -> Vec<FindingGroup> {
    of_kinds(FindingKind::VARIANTS.iter().copied(), narrator)
}

/// What no picture of the results says already, nor a sentence above them.
pub fn other_findings(narrator: &Narrator<'_>) -> Vec<FindingGroup> {
    of_kinds(FindingKind::VARIANTS.iter().copied().filter(|kind| !kind.is_shown_otherwise()), narrator)
}

fn of_kinds(kinds: impl Iterator<Item = FindingKind>, narrator: &Narrator<'_>) -> Vec<FindingGroup> {
    let groups = kinds.map(|kind| FindingGroup { kind, findings: kind.findings(narrator) });
    groups.filter(|group| !group.findings.is_empty()).collect()
}

impl Finding {
    fn new(text: impl Into<IString>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    fn with_step(mut self, step: impl Into<IString>) -> Self {
        self.steps.push(step.into());
        self
    }

    fn with_how(mut self, how: impl Into<IString>) -> Self {
        self.how.push(how.into());
        self
    }
}

/// Of many findings the first ones, and how many more there are.
fn first_ones(mut findings: Vec<Finding>, words: &Words) -> Vec<Finding> {
    let more = findings.len().saturating_sub(NAMED);
    if more > 0 {
        findings.truncate(NAMED);
        findings.push(Finding::new(words.ui.findings.rest.fill(&[("more", &count(more, words))])));
    }
    findings
}

/// The same, with what can be done about all of it.
fn with_step_for_all(findings: Vec<Finding>, step: &IString, words: &Words) -> Vec<Finding> {
    let mut findings = first_ones(findings, words);
    if let Some(last) = findings.last_mut() {
        last.steps.push(step.clone());
    }
    findings
}

/// A list as a sentence has it: of many entries the first ones, and how many more there are. None of nothing.
fn listed<T: Into<String>>(entries: impl IntoIterator<Item = T>, words: &Words) -> Option<String> {
    let mut entries: Vec<String> = entries.into_iter().map(T::into).collect();
    let more = entries.len().saturating_sub(NAMED);
    // To say "and 1 more" would be no shorter than to name it.
    if more > 1 {
        entries.truncate(NAMED);
        entries.push(words.ui.common.more.fill(&[("more", &count(more, words))]));
    }
    (!entries.is_empty()).then(|| words.list(&entries))
}

/// A text in the language's quotation marks.
fn quoted(text: &str, words: &Words) -> String {
    words.ui.common.quoted.fill(&[("text", &text)])
}

fn count(number: usize, words: &Words) -> String {
    amount(u64::try_from(number).unwrap_or(u64::MAX), words)
}
