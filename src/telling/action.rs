//! Actions in words.

use super::title_of;
use crate::domain::{Action, ActionId, Assessment, Source, Title};
use crate::pack::{T, Words};

/// What an action is called: its own title, else the words of its source.
pub fn title(action: &Action, assessment: &Assessment, words: &Words) -> String {
    if let Some(title) = &action.title {
        return title.as_str().into();
    }
    let about = |text, id| words.fill(text, &[("title", &title_of(id, assessment, words))]);
    match &action.source {
        Some(Source::Check { check, touchpoint }) => {
            let title = title_of(*touchpoint, assessment, words);
            words.fill(T::ActionCheck, &[("title", &title), ("check", words.check(check))])
        }
        Some(Source::Fix(touchpoint)) => about(T::ActionFix, *touchpoint),
        Some(Source::Ask(touchpoint)) => about(T::ActionAsk, *touchpoint),
        Some(Source::Touchpoint(touchpoint)) => title_of(*touchpoint, assessment, words),
        Some(Source::Zone(zone)) => words.zone_step(*zone, action.effort).to_owned(),
        Some(Source::Pair(pair)) => match words.pair_step(pair) {
            Some(step) => step.to_owned(),
            None => words.fill(T::UnknownItem, &[("id", pair.as_str())]),
        },
        None => words.text(T::ActionUntitled).into(),
    }
}

/// The words shown for each action without a title of its own, in case its source goes.
pub fn wording(assessment: &Assessment, words: &Words) -> Vec<(ActionId, Title)> {
    let untitled = assessment.actions.iter().filter(|action| action.title.is_none());
    untitled
        .filter_map(|action| {
            let shown: String = title(action, assessment, words).chars().take(Title::MAX).collect();
            Some((action.id, Title::new(&shown)?))
        })
        .collect()
}
