//! Actions in words.

use super::title_of;
use crate::domain::{Action, ActionId, Assessment, Effort, Source, Title};
use crate::pack::{T, Words};

/// What an action is called: its own title, else the words of its source.
pub fn title(action: &Action, assessment: &Assessment, words: &Words) -> String {
    match &action.title {
        Some(title) => title.as_str().into(),
        None => words_of(action.source.as_ref(), action.effort, assessment, words),
    }
}

/// The words of a source: of a suggestion, or of an action without a title of its own.
pub fn words_of(source: Option<&Source>, effort: Effort, assessment: &Assessment, words: &Words) -> String {
    let about = |text, id| words.fill(text, &[("title", &title_of(id, assessment, words))]);
    match source {
        Some(Source::Check { check, touchpoint }) => {
            let title = title_of(*touchpoint, assessment, words);
            words.fill(T::ActionCheck, &[("title", &title), ("check", words.check(check))])
        }
        Some(Source::Fix(touchpoint)) => about(T::ActionFix, *touchpoint),
        Some(Source::Ask(touchpoint)) => about(T::ActionAsk, *touchpoint),
        Some(Source::Touchpoint(touchpoint)) => title_of(*touchpoint, assessment, words),
        Some(Source::Zone(zone)) => words.zone_step(*zone, effort).to_owned(),
        Some(Source::Pair(pair)) => match words.pair_step(pair) {
            Some(step) => step.to_owned(),
            None => words.fill(T::UnknownItem, &[("id", pair.as_str())]),
        },
        None => words.text(T::ActionUntitled).into(),
    }
}

/// What it is about, where its words don't say it; `titled` for those with a title of their own.
pub fn about(source: Option<&Source>, titled: bool, assessment: &Assessment, words: &Words) -> Option<String> {
    match source? {
        Source::Zone(zone) => Some([words.text(T::StepZones), ": ", words.zone(*zone)].concat()),
        Source::Pair(_) => Some(words.text(T::StepMirror).into()),
        source if titled => Some(title_of(source.touchpoint()?, assessment, words)),
        _ => None,
    }
}

/// The words shown for each action without a title of its own, in case its source goes.
pub fn wording(assessment: &Assessment, words: &Words) -> Vec<(ActionId, Title)> {
    let untitled = assessment.actions.iter().filter(|action| action.title.is_none());
    untitled
        .map(|action| {
            let shown = title(action, assessment, words);
            (action.id, Title::cut(&shown))
        })
        .collect()
}
