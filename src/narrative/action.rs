//! Actions in words.

use super::isolate::isolated;
use super::ranking::step;
use super::title_of;
use crate::domain::{Action, ActionId, Assessment, Effort, Source, Title};
use crate::words::Words;
use implicit_clone::unsync::IString;

/// What an action is called: its own title, else the words of its source.
pub fn title(action: &Action, assessment: &Assessment, words: &Words) -> IString {
    match &action.title {
        Some(title) => isolated(title.to_rc().into()),
        None => title_of_source(action.source.as_ref(), action.effort, assessment, words),
    }
}

/// The words of a source: of a suggestion, or of an action without a title of its own.
pub fn title_of_source(source: Option<&Source>, effort: Effort, assessment: &Assessment, words: &Words) -> IString {
    let texts = &words.ui.actions;
    let title = |touchpoint: &_| title_of(*touchpoint, assessment, words);
    match source {
        Some(Source::Check { check, touchpoint }) => {
            let task = words.check(check).map(|check| check.task.clone()).unwrap_or_default();
            texts.check.fill(&[("title", &title(touchpoint)), ("task", &task)]).into()
        }
        Some(Source::Fix(touchpoint)) => match assessment.touchpoint(*touchpoint).and_then(|it| step(it, words)) {
            Some(step) => texts.check.fill(&[("title", &title(touchpoint)), ("task", step)]).into(),
            None => texts.fix.fill(&[("title", &title(touchpoint))]).into(),
        },
        Some(Source::Ask(touchpoint)) => texts.ask.fill(&[("title", &title(touchpoint))]).into(),
        Some(Source::Touchpoint(touchpoint)) => title(touchpoint),
        Some(Source::Zone(zone)) => words.zones[*zone].steps[effort].clone(),
        Some(Source::Pair(pair)) => match words.pair(pair) {
            Some(pair) => pair.step.clone(),
            None => words.ui.common.unknown_touchpoint.fill(&[("id", pair)]).into(),
        },
        None => texts.untitled.clone(),
    }
}

/// What an action is about, where its title doesn't say it: `titled` has a title of its own.
pub fn about(source: Option<&Source>, titled: bool, assessment: &Assessment, words: &Words) -> Option<IString> {
    let steps = &words.ui.steps;
    match source? {
        Source::Zone(zone) => Some(format!("{}: {}", steps.zones, words.zones[*zone].name).into()),
        Source::Pair(_) => Some(steps.mirror.clone()),
        source if titled => Some(title_of(source.touchpoint()?, assessment, words)),
        _ => None,
    }
}

/// An action in two lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    /// What is to be done.
    pub task: IString,
    /// About what, where the task doesn't say it.
    pub about: Option<IString>,
}

/// An action in two lines, with its own title or the words of its source.
pub fn lines(action: &Action, assessment: &Assessment, words: &Words) -> Lines {
    let source = action.source.as_ref();
    match &action.title {
        Some(title) => Lines { task: isolated(title.to_rc().into()), about: about(source, true, assessment, words) },
        None => lines_of_source(source, action.effort, assessment, words),
    }
}

/// The words of a source in two lines: of a suggestion, or of an action without a title of its own.
pub fn lines_of_source(source: Option<&Source>, effort: Effort, assessment: &Assessment, words: &Words) -> Lines {
    let task = match source {
        Some(Source::Check { check, .. }) => words.check(check).map(|check| capitalised(&check.task)),
        Some(Source::Fix(touchpoint)) => {
            assessment.touchpoint(*touchpoint).and_then(|touchpoint| step(touchpoint, words)).cloned()
        }
        _ => None,
    };
    let names_touchpoint = task.is_none();
    Lines {
        task: task.unwrap_or_else(|| title_of_source(source, effort, assessment, words)),
        about: about(source, !names_touchpoint, assessment, words),
    }
}

fn capitalised(text: &str) -> IString {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    (first + letters.as_str()).into()
}

/// What each action without a title of its own is called now, in case its source goes.
pub fn titles_shown(assessment: &Assessment, words: &Words) -> Vec<(ActionId, Title)> {
    let untitled = assessment.actions.iter().filter(|action| action.title.is_none());
    untitled.map(|action| (action.id, Title::cut(&title(action, assessment, words)))).collect()
}
