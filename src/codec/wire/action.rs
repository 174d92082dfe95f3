//! An action of the plan, and from what it comes.

use super::value::{formed, required, text, word, written, written_word};
use crate::domain::{self, ActionId, Extra, Invalid, Problem, Structure, Title};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

#[derive(Deserialize, Serialize)]
pub(super) struct Action {
    id: Option<Rc<str>>,
    title: Option<Rc<str>>,
    source: Option<Source>,
    effort: Option<Rc<str>>,
    state: Option<Rc<str>>,
    due: Option<Rc<str>>,
    person: Option<Rc<str>>,
    note: Option<Rc<str>>,
    #[serde(flatten)]
    extra: Extra,
}

/// One of these, or a check with its touchpoint.
#[derive(Default, Deserialize, Serialize)]
pub(super) struct Source {
    #[serde(skip_serializing_if = "Option::is_none")]
    check: Option<Rc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    touchpoint: Option<Rc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Rc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ask: Option<Rc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zone: Option<Rc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pair: Option<Rc<str>>,
    #[serde(flatten)]
    extra: Extra,
}

impl Action {
    /// The id that it has, if any.
    pub(super) fn id(&self) -> Result<Option<ActionId>, Invalid> {
        formed("id", self.id.clone())
    }

    /// The action, with the id that it has or gets.
    pub(super) fn read(self, id: ActionId, structure: &Structure) -> Result<domain::Action, Invalid> {
        let title = text("title", self.title)?.filter(|title: &Title| !title.is_blank());
        let source = self.source.map(|source| source.read(structure)).transpose();
        let (source, source_extra) = source.map_err(|invalid| invalid.within("source"))?.unzip();
        Ok(domain::Action {
            id,
            title,
            source,
            source_extra: source_extra.unwrap_or_default(),
            effort: required("effort", word("effort", self.effort)?)?,
            state: required("state", word("state", self.state)?)?,
            due: formed("due", self.due)?,
            person: text("person", self.person)?.unwrap_or_default(),
            note: text("note", self.note)?.unwrap_or_default(),
            extra: self.extra,
        })
    }

    pub(super) fn of(action: &domain::Action) -> Self {
        let source = |source| Source { extra: action.source_extra.clone(), ..Source::of(source) };
        Self {
            id: written(action.id),
            title: action.title.as_ref().map(Title::to_rc),
            source: action.source.as_ref().map(source),
            effort: written_word(action.effort),
            state: written_word(action.state),
            due: action.due.and_then(written),
            person: Some(action.person.to_rc()),
            note: Some(action.note.to_rc()),
            extra: action.extra.clone(),
        }
    }
}

impl Source {
    /// The source, and what is not known of it.
    fn read(self, structure: &Structure) -> Result<(domain::Source, Extra), Invalid> {
        let check = formed("check", self.check)?.map(|check| structure.checks.resolve(&check));
        let touchpoint = formed("touchpoint", self.touchpoint)?;
        let fix = formed("fix", self.fix)?;
        let ask = formed("ask", self.ask)?;
        let zone = word("zone", self.zone)?;
        let pair = formed("pair", self.pair)?.map(|pair| structure.pairs.resolve(&pair));
        let source = match (check, touchpoint, fix, ask, zone, pair) {
            (Some(check), Some(touchpoint), None, None, None, None) => domain::Source::Check { check, touchpoint },
            (None, Some(touchpoint), None, None, None, None) => domain::Source::Touchpoint(touchpoint),
            (None, None, Some(fix), None, None, None) => domain::Source::Fix(fix),
            (None, None, None, Some(ask), None, None) => domain::Source::Ask(ask),
            (None, None, None, None, Some(zone), None) => domain::Source::Zone(zone),
            (None, None, None, None, None, Some(pair)) => domain::Source::Pair(pair),
            _ => return Err(Invalid::new("", Problem::Malformed)),
        };
        Ok((source, self.extra))
    }

    pub(super) fn of(source: &domain::Source) -> Self {
        let none = Self::default();
        match source {
            domain::Source::Check { check, touchpoint } => {
                Self { check: written(check), touchpoint: written(touchpoint), ..none }
            }
            domain::Source::Touchpoint(touchpoint) => Self { touchpoint: written(touchpoint), ..none },
            domain::Source::Fix(touchpoint) => Self { fix: written(touchpoint), ..none },
            domain::Source::Ask(touchpoint) => Self { ask: written(touchpoint), ..none },
            domain::Source::Zone(zone) => Self { zone: written_word(*zone), ..none },
            domain::Source::Pair(pair) => Self { pair: written(pair), ..none },
        }
    }
}
